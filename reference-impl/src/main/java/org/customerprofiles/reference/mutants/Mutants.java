package org.customerprofiles.reference.mutants;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All mutants. */
public final class Mutants {

    private Mutants() {}

    /** Every mutant, area by area. */
    public static List<Mutant> all() {
        return Stream.of(
                        SearchMutants.all(),
                        MergeMutants.all(),
                        MatchMutants.all(),
                        DomainMutants.all(),
                        ProfileMutants.all(),
                        ObjectMutants.all(),
                        ObjectTypeMutants.all(),
                        ObjectListMutants.all(),
                        ObjectLimitMutants.all(),
                        WireMutants.all())
                .flatMap(List::stream)
                .toList();
    }

    /** @throws IllegalArgumentException when there is none of this name; the message has those with similar names */
    public static Mutant named(String name) {
        return all().stream()
                .filter(mutant -> mutant.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no mutant %s.%s".formatted(name, near(name))));
    }

    private static String near(String name) {
        List<String> words = List.of(name.split("-"));
        long most =
                all().stream().mapToLong(mutant -> shared(mutant, words)).max().orElse(0);
        return most == 0
                ? ""
                : all().stream()
                        .filter(mutant -> shared(mutant, words) == most)
                        .map(Mutant::name)
                        .collect(Collectors.joining(", ", " Similar names are: ", "."));
    }

    private static long shared(Mutant mutant, List<String> words) {
        return Stream.of(mutant.name().split("-")).filter(words::contains).count();
    }
}
