package org.customerprofiles.tck.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.spec.ScenarioRef;
import org.customerprofiles.tck.spec.Specification;
import org.customerprofiles.tck.steps.Launches;
import org.customerprofiles.tck.steps.Recording;
import org.customerprofiles.tck.target.Target;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The scenarios that were launched, and wait for a matching run that the target makes by itself; as JSON in a file.
 *
 * @param endpoint of the target
 * @param driver which drivers they were launched with
 */
public record LaunchFile(
        String kitVersion,
        String endpoint,
        String region,
        String driver,
        Instant launchedAt,
        List<LaunchedScenario> scenarios) {

    /**
     * A scenario as far as it has come.
     *
     * @param rule the id of its rule
     * @param scenario its name, which is its own within the rule
     * @param driver its calls were made through: {@code wire} or {@code sdk}
     */
    public record LaunchedScenario(String rule, String scenario, String driver, Recording recording) {

        Stream<String> domains() {
            return Stream.of(recording.domain(), recording.otherDomain());
        }
    }

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public LaunchFile {
        scenarios = List.copyOf(scenarios);
    }

    /** What was launched just now. */
    public static LaunchFile of(Target target, Drivers drivers, List<LaunchedScenario> scenarios) {
        return new LaunchFile(
                KitVersion.current(),
                target.endpoint().toString(),
                target.region(),
                drivers.toString(),
                Instant.now(),
                scenarios);
    }

    /** @throws IOException when it cannot be read, or is none; the message says so */
    public static LaunchFile read(Path file) throws IOException {
        try {
            return JSON.readValue(Files.readAllBytes(file), LaunchFile.class);
        } catch (JacksonException notOne) {
            throw new IOException(file + " holds no launch: " + notOne.getOriginalMessage(), notOne);
        }
    }

    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, JSON.writeValueAsBytes(this));
    }

    /** The same launch, with these scenarios only. */
    public LaunchFile with(List<LaunchedScenario> left) {
        return new LaunchFile(kitVersion, endpoint, region, driver, launchedAt, left);
    }

    /** Why it is not for this run; empty when it is. */
    public Optional<String> obstacle(Target target, Drivers drivers) {
        return differs("kit", kitVersion, KitVersion.current())
                .or(() -> differs("--endpoint", endpoint, target.endpoint().toString()))
                .or(() -> differs("--region", region, target.region()))
                .or(() -> differs("--driver", driver, drivers.toString()));
    }

    private static Optional<String> differs(String what, String launched, String now) {
        return launched.equals(now)
                ? Optional.empty()
                : Optional.of("it was launched with " + what + " " + launched + ", and this is " + now);
    }

    /** The domains that the scenarios may have made. */
    public List<String> domains() {
        return scenarios.stream().flatMap(LaunchedScenario::domains).toList();
    }

    /** The ids of the rules that were launched. */
    public List<RuleId> rules() {
        return scenarios.stream()
                .map(launched -> RuleId.parse(launched.rule()))
                .distinct()
                .toList();
    }

    /** What one driver launched. */
    public Launches of(String driverName, Specification specification) {
        Map<ScenarioRef, Recording> recordings = new HashMap<>();
        scenarios.stream()
                .filter(launched -> launched.driver().equals(driverName))
                .forEach(launched -> recordings.put(scenario(launched, specification), launched.recording()));
        return Launches.checking(recordings);
    }

    private static ScenarioRef scenario(LaunchedScenario launched, Specification specification) {
        return specification.rule(RuleId.parse(launched.rule())).stream()
                .flatMap(rule -> rule.scenarios().stream())
                .filter(scenario -> scenario.name().equals(launched.scenario()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        launched.rule() + " has no scenario '" + launched.scenario() + "' any more"));
    }
}
