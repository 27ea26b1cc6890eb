package org.customerprofiles.tck.junit;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.customerprofiles.tck.run.Drivers;
import org.customerprofiles.tck.target.Target;
import org.customerprofiles.tck.target.TargetBuilder;

/** The options of a test class, or their defaults where it has none. */
final class Settings {

    @ConformanceOptions
    private static final class Defaults {}

    private final ConformanceOptions options;

    private Settings(ConformanceOptions options) {
        this.options = options;
    }

    static Settings of(Class<?> testClass) {
        return new Settings(Optional.ofNullable(testClass.getAnnotation(ConformanceOptions.class))
                .orElseGet(() -> Defaults.class.getAnnotation(ConformanceOptions.class)));
    }

    /** What is judged, when it answers at this address. */
    Target target(URI endpoint) {
        String address = endpoint.toString().replaceAll("/$", "");
        TargetBuilder target = Target.at(URI.create(address))
                .region(region())
                .settleTime(Duration.ofMillis(options.settleTimeMs()))
                .timeout(Duration.ofMillis(options.timeoutMs()))
                .without(Set.of(options.without()));
        given(options.matchingTrigger())
                .map(trigger -> trigger(address, trigger))
                .ifPresent(target::matchingTrigger);
        given(options.account()).ifPresent(target::account);
        return target.build();
    }

    /** The rules that the class is about. */
    RuleFilter rules() {
        return new RuleFilter(Set.of(options.rules()), given(options.release()));
    }

    Drivers drivers() {
        return options.driver();
    }

    int parallel() {
        return options.parallel() > 0
                ? options.parallel()
                : 2 * Runtime.getRuntime().availableProcessors();
    }

    private String region() {
        return given(options.region())
                .or(() -> Optional.ofNullable(System.getenv("AWS_REGION")))
                .orElse("us-east-1");
    }

    private static String trigger(String endpoint, String trigger) {
        if (!trigger.contains("{domain}")) {
            throw new IllegalArgumentException("matchingTrigger: \"" + trigger + "\" has no {domain} in it");
        }
        return trigger.startsWith("/") ? endpoint + trigger : trigger;
    }

    private static Optional<String> given(String option) {
        return Optional.of(option).filter(text -> !text.isEmpty());
    }
}
