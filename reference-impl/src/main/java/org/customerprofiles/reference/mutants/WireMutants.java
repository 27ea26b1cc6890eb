package org.customerprofiles.reference.mutants;

import java.util.List;
import java.util.stream.Stream;

/** Faults of the wire. */
final class WireMutants {

    private WireMutants() {}

    static List<Mutant> all() {
        return Stream.of(
                        WireAnswerMutants.all(),
                        WireBodyMutants.all(),
                        WireErrorMutants.all(),
                        WirePathMutants.all(),
                        WireTypeMutants.all())
                .flatMap(List::stream)
                .toList();
    }
}
