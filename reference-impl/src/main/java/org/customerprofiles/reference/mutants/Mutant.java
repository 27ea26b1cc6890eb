package org.customerprofiles.reference.mutants;

import java.util.List;
import java.util.function.UnaryOperator;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;

/**
 * The reference with one fault put in on purpose. A kit that does not notice the fault cannot be trusted to notice it
 * anywhere else.
 *
 * @param name what the fault is called, in lower-case words joined by hyphens
 * @param breaks the ids of all rules that the fault breaks, such as {@code SearchProfiles-5}
 * @param fault what the implementer got wrong, in a sentence
 * @param change the parts with the fault in them
 */
public record Mutant(String name, List<String> breaks, String fault, UnaryOperator<Parts> change) {

    public Mutant {
        breaks = List.copyOf(breaks);
    }

    /** The reference with another operation in the place of one. */
    static Mutant of(String name, String fault, String operation, UnaryOperator<Operation> change, String... breaks) {
        return new Mutant(name, List.of(breaks), fault, parts -> parts.withOperation(operation, change));
    }

    /** Starts a server that has the fault. */
    public CustomerProfilesServer start(ServerOptions options) {
        return change.apply(Parts.reference()).start(options);
    }
}
