package org.customerprofiles.tck.targetfile;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.customerprofiles.tck.target.Capability;
import org.customerprofiles.tck.target.Certificates;
import org.customerprofiles.tck.target.CredentialSource;
import org.customerprofiles.tck.target.Durations;
import org.customerprofiles.tck.target.Endpoints;
import org.customerprofiles.tck.target.HeaderValue;
import org.customerprofiles.tck.target.Isolation;
import org.customerprofiles.tck.target.Rates;
import org.customerprofiles.tck.target.TargetBuilder;
import tools.jackson.databind.JsonNode;

/** A file that describes a target; its members are those of {@code schemas/target.json}. */
public final class TargetFile {

    private static final String DEFAULT_RATE = "default";

    private final YamlDocument document;
    private final UnaryOperator<String> environment;

    private TargetFile(YamlDocument document, UnaryOperator<String> environment) {
        this.document = document;
        this.environment = environment;
    }

    /**
     * Reads a file and compares it with the schema.
     *
     * @throws InvalidTargetFile when it cannot be used
     */
    public static TargetFile read(Path file) {
        return read(file, System::getenv);
    }

    static TargetFile read(Path file, UnaryOperator<String> environment) {
        YamlDocument document = YamlDocument.read(file);
        TargetSchema.check(document);
        return new TargetFile(document, environment);
    }

    /**
     * Tells a builder everything that the file says.
     *
     * @throws InvalidTargetFile when it says something that cannot be, or names what is not there
     */
    public void describe(TargetBuilder target) {
        text("endpoint", text -> target.endpoint(Endpoints.parse(text)));
        text("region", target::region);
        text("credentials", text -> target.credentials(CredentialSource.parse(text)));
        text("credentials/profile", name -> target.credentials(new CredentialSource.Profile(name)));
        document.content().path("headers").propertyStream().forEach(header -> header(header.getKey(), target));
        text("ca-file", text -> target.trusted(Certificates.read(path(text))));
        text("settle-time", text -> target.settleTime(Durations.parse(text)));
        text("poll-interval", text -> target.pollInterval(Durations.parsePositive(text)));
        text("connect-timeout", text -> target.connectTimeout(Durations.parsePositive(text)));
        text("timeout", text -> target.timeout(Durations.parsePositive(text)));
        target.rates(rates());
        text("matching-trigger", text -> target.matchingTrigger(Endpoints.parseTrigger(text)));
        text("account", target::account);
        target.without(without());
        at("strict-members").booleanValueOpt().ifPresent(target::strictMembers);
        text("isolation", text -> target.isolation(Isolation.of(text)));
    }

    /** How many scenarios are to run at the same time; empty when the file does not say. */
    public Optional<Integer> parallel() {
        return at("parallel").isMissingNode()
                ? Optional.empty()
                : Optional.of(at("parallel").intValue());
    }

    /** What is known to fail, as the file lists it or the file that it names. */
    public KnownMisses knownFailing() {
        return at("known-failing").isString()
                ? KnownMisses.read(path(at("known-failing").stringValue()))
                : KnownMisses.of(document, at("known-failing"), "/known-failing");
    }

    /** The place of a member, for messages. */
    public String place(String member) {
        return document.place("/" + member) + ": " + member.replace("/", ", ");
    }

    private void text(String member, Consumer<String> take) {
        at(member).stringValueOpt().ifPresent(text -> {
            try {
                take.accept(text);
            } catch (IllegalArgumentException unusable) {
                throw new InvalidTargetFile(place(member) + ": " + unusable.getMessage());
            }
        });
    }

    private void header(String name, TargetBuilder target) {
        text("headers/" + name, text -> target.header(name, HeaderValue.of(text, environment)));
    }

    private Rates rates() {
        Map<String, Duration> byOperation = new HashMap<>();
        at("rates")
                .propertyStream()
                .forEach(rate -> byOperation.put(
                        rate.getKey(), Rates.interval(rate.getValue().stringValue())));
        Optional<Duration> usual = Optional.ofNullable(byOperation.remove(DEFAULT_RATE));
        return new Rates(usual, byOperation);
    }

    private Set<Capability> without() {
        Set<Capability> without = EnumSet.noneOf(Capability.class);
        at("without").forEach(id -> without.add(Capability.of(id.stringValue())));
        return without;
    }

    private JsonNode at(String member) {
        return document.content().at("/" + member);
    }

    private Path path(String text) {
        return document.file().resolveSibling(text);
    }
}
