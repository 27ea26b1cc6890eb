package org.customerprofiles.reference.variants;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;

/**
 * The reference in a lawful disguise: it does what the rules say, in another way than the reference. A kit that fails it
 * asks for what nobody has promised.
 *
 * @param name what the disguise is called, in lower-case words joined by hyphens
 * @param description what is different, in a sentence
 * @param settleTime how long after a write its reads may be answered as before it: what a kit has to be told
 * @param warnings the ids of the {@code @should} rules that it misses on purpose
 * @param operations those whose rules see the difference; none for all
 * @param disguise the parts with the difference in them; applied anew for each server, as some of them have a state
 */
public record Variant(
        String name,
        String description,
        Duration settleTime,
        Set<String> warnings,
        Set<String> operations,
        UnaryOperator<Parts> disguise) {

    public Variant {
        warnings = Set.copyOf(warnings);
        operations = Set.copyOf(operations);
    }

    /** A disguise whose writes can be read at once, which misses no rule, and which any rule may see. */
    static Variant of(String name, String description, UnaryOperator<Parts> disguise) {
        return new Variant(name, description, Duration.ZERO, Set.of(), Set.of(), disguise);
    }

    Variant settlingIn(Duration time) {
        return new Variant(name, description, time, warnings, operations, disguise);
    }

    Variant missing(String... rules) {
        return new Variant(name, description, settleTime, Set.of(rules), operations, disguise);
    }

    Variant seenBy(String... rulesOf) {
        return new Variant(name, description, settleTime, warnings, Set.of(rulesOf), disguise);
    }

    /** This disguise and another one on top of it; its name is both names, joined by a plus. */
    Variant with(Variant other) {
        return new Variant(
                name + "+" + other.name,
                description + "; " + other.description,
                settleTime.compareTo(other.settleTime) > 0 ? settleTime : other.settleTime,
                union(warnings, other.warnings),
                operations.isEmpty() || other.operations.isEmpty() ? Set.of() : union(operations, other.operations),
                parts -> other.disguise.apply(disguise.apply(parts)));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The disguises that this one is made of; itself alone when it is not made of several. */
    public List<Variant> members() {
        return Stream.of(name.split("\\+")).map(Variants::named).toList();
    }

    /** Starts a server in this disguise, with nothing in it. */
    public CustomerProfilesServer start(ServerOptions options) {
        return disguise.apply(Parts.reference()).start(options);
    }
}
