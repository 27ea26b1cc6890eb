package org.customerprofiles.tck.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.customerprofiles.tck.drive.Bindings;
import org.customerprofiles.tck.target.Capability;
import org.customerprofiles.tck.target.Certificates;
import org.customerprofiles.tck.target.Endpoints;
import org.customerprofiles.tck.target.HeaderValue;
import org.customerprofiles.tck.target.Rates;
import org.customerprofiles.tck.target.TargetBuilder;

/** Takes those arguments into a target that are more than a word, and says by the option's name what is wrong with one. */
final class TargetArguments {

    private final TargetBuilder target;

    TargetArguments(TargetBuilder target) {
        this.target = target;
    }

    void endpoint(String url) {
        take("--endpoint", url, text -> target.endpoint(Endpoints.parse(text)));
    }

    void caFile(Path file) {
        take("--ca-file", file, path -> target.trusted(Certificates.read(path)));
    }

    void matchingTrigger(String url) {
        take("--matching-trigger", url, text -> target.matchingTrigger(Endpoints.parseTrigger(text)));
    }

    /** What is wrong with a header is said without the header: it may be a secret. */
    void header(String given) {
        int equals = given.indexOf('=');
        if (equals < 1 || !given.substring(0, equals).matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+")) {
            throw new UsageError("--header: write NAME=VALUE, such as 'X-Key=${env:MY_KEY}'");
        }
        take(
                "--header " + given.substring(0, equals),
                given.substring(equals + 1),
                value -> target.header(given.substring(0, equals), HeaderValue.of(value, System::getenv)));
    }

    void rate(String given) {
        take("--rate", given, text -> target.rates(rates(text)));
    }

    void without(String id) {
        take("--without", id, text -> target.without(Set.of(Capability.of(text))));
    }

    private static Rates rates(String text) {
        int equals = text.indexOf('=');
        Duration interval = Rates.interval(text.substring(equals + 1));
        if (equals < 0) {
            return new Rates(Optional.of(interval), Map.of());
        }
        String operation = text.substring(0, equals);
        if (!Bindings.OPERATIONS.contains(operation)) {
            throw new IllegalArgumentException(
                    "there is no operation '" + operation + "'; there are " + String.join(", ", Bindings.OPERATIONS));
        }
        return new Rates(Optional.empty(), Map.of(operation, interval));
    }

    private static <T> void take(String option, T given, Consumer<T> taker) {
        if (given == null) {
            return;
        }
        try {
            taker.accept(given);
        } catch (IllegalArgumentException unusable) {
            throw new UsageError(option + ": " + unusable.getMessage());
        }
    }
}
