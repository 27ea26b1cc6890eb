package org.customerprofiles.reference.mutants;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.operations.Operation;

/** Faults of SearchProfiles. */
final class SearchMutants {

    private SearchMutants() {}

    static List<Mutant> all() {
        return Stream.of(
                        SearchRequestMutants.all(),
                        SearchKeyMutants.all(),
                        SearchIndexMutants.all(),
                        SearchSpellingMutants.all(),
                        SearchUpdateMutants.all(),
                        SearchItemMutants.all(),
                        FoundByMutants.all(),
                        SearchPageMutants.all())
                .flatMap(List::stream)
                .toList();
    }

    static Mutant search(String name, String fault, UnaryOperator<Operation> change, String... breaks) {
        return Mutant.of(name, fault, "SearchProfiles", change, breaks);
    }
}
