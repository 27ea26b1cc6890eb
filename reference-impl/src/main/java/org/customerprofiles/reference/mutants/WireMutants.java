package org.customerprofiles.reference.mutants;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.customerprofiles.reference.restjson.WireRequest;

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

    /** Some requests are answered with an error before the protocol hears of them. */
    static Mutant unheard(
            String name, String fault, Predicate<WireRequest> which, int status, String type, String... breaks) {
        return new Mutant(
                name,
                List.of(breaks),
                fault,
                parts -> parts.withFront(Filter.unheard(which, request -> Filter.error(status, type))));
    }
}
