package org.customerprofiles.tck.junit;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.customerprofiles.tck.report.KnownFailing;
import org.customerprofiles.tck.run.Drivers;
import org.customerprofiles.tck.spec.Specification;
import org.customerprofiles.tck.target.Durations;
import org.customerprofiles.tck.target.Endpoints;
import org.customerprofiles.tck.target.Target;
import org.customerprofiles.tck.target.TargetBuilder;
import org.customerprofiles.tck.targetfile.InvalidTargetFile;
import org.customerprofiles.tck.targetfile.TargetFile;

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

    /**
     * What is judged, when it answers at this address.
     *
     * @throws InvalidTargetFile when the class names one that cannot be used
     * @throws IllegalArgumentException when an option is no such thing; the message says what to write
     */
    Target target(URI endpoint) {
        TargetBuilder target = new TargetBuilder();
        Optional.ofNullable(System.getenv("AWS_REGION"))
                .filter(name -> !name.isBlank())
                .ifPresent(target::region);
        file().ifPresent(said -> said.describe(target));
        URI address = Endpoints.parse(endpoint.toString());
        target.endpoint(address).without(Set.of(options.without()));
        given(options.settleTime()).map(Durations::parse).ifPresent(target::settleTime);
        given(options.matchingTrigger())
                .map(trigger -> trigger.startsWith("/") ? address + trigger : trigger)
                .map(Endpoints::parseTrigger)
                .ifPresent(target::matchingTrigger);
        given(options.account()).ifPresent(target::account);
        return target.build();
    }

    private Optional<TargetFile> file() {
        return given(options.target()).map(Path::of).map(TargetFile::read);
    }

    /**
     * The rules that the target file lists as known to be missed.
     *
     * @throws IllegalArgumentException when there is no such rule
     */
    KnownFailing knownFailing(Specification specification) {
        return file().map(TargetFile::knownFailing)
                .map(listed -> KnownFailing.of(listed.reasons(), specification))
                .orElseGet(KnownFailing::none);
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
                : file().flatMap(TargetFile::parallel)
                        .orElseGet(() -> 2 * Runtime.getRuntime().availableProcessors());
    }

    private static Optional<String> given(String option) {
        return Optional.of(option).filter(text -> !text.isEmpty());
    }
}
