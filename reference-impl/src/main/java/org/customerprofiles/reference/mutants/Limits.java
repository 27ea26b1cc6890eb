package org.customerprofiles.reference.mutants;

import java.util.List;
import java.util.function.UnaryOperator;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.restjson.Shape;
import org.customerprofiles.reference.restjson.Structure;

/** Faults in what an operation accepts. */
final class Limits {

    private Limits() {}

    /** A member is accepted in another shape than the official one. */
    static Mutant limit(String operation, String what, String member, Shape shape, String... breaks) {
        return new Mutant(
                Kebab.of(operation) + "-accepts-" + what,
                List.of(breaks),
                operation + " accepts as " + member + " " + shape.expected() + ".",
                parts -> parts.withConstraints(operation, Reshaped.member(member, shape)));
    }

    /** @param instead what the operation gets where the member is left out */
    static Mutant without(String operation, String member, Object instead, String... breaks) {
        return accepting(
                operation,
                Kebab.of(operation) + "-does-not-ask-for-" + Kebab.of(member),
                operation + " does not require " + member + ".",
                Reshaped.optional(member),
                Tampered.request(Edit.fill(member, instead)),
                breaks);
    }

    /** Other requests are accepted than should be, and something is made of them. */
    static Mutant accepting(
            String operation,
            String name,
            String fault,
            UnaryOperator<Structure> constraints,
            UnaryOperator<Operation> change,
            String... breaks) {
        return new Mutant(
                name,
                List.of(breaks),
                fault,
                parts -> parts.withConstraints(operation, constraints).withOperation(operation, change));
    }
}
