package org.customerprofiles.reference.mutants;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.operations.Operation;

/** Faults of MergeProfiles. */
final class MergeMutants {

    private MergeMutants() {}

    static List<Mutant> all() {
        return Stream.of(
                        MergeSourceMutants.all(),
                        MergeValueMutants.all(),
                        MergeKeyMutants.all(),
                        MergeObjectMutants.all(),
                        MergePartMutants.all(),
                        MergeDeletionMutants.all(),
                        MergeRequestMutants.all())
                .flatMap(List::stream)
                .toList();
    }

    static Mutant merge(String name, String fault, UnaryOperator<Operation> change, String... breaks) {
        return Mutant.of(name, fault, "MergeProfiles", change, breaks);
    }
}
