package org.customerprofiles.reference.mutants;

import java.util.List;
import java.util.stream.Stream;

/** Faults of the operations on domains and their tags. */
final class DomainMutants {

    private DomainMutants() {}

    static List<Mutant> all() {
        return Stream.of(
                        CreateDomainMutants.all(),
                        DomainLimitMutants.all(),
                        ReadDomainMutants.all(),
                        ListDomainMutants.all(),
                        StatsMutants.all(),
                        UpdateDomainMutants.all(),
                        DomainBorderMutants.all(),
                        TagMutants.all())
                .flatMap(List::stream)
                .toList();
    }
}
