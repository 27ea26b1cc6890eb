package org.customerprofiles.reference.variants;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All lawful disguises. */
public final class Variants {

    private Variants() {}

    /** Every variant, area by area. */
    public static List<Variant> all() {
        return Stream.of(
                        TimingVariants.ALL,
                        ErrorVariants.ALL,
                        TransportVariants.ALL,
                        AnswerVariants.ALL,
                        PagingVariants.ALL,
                        OpenPointVariants.ALL)
                .flatMap(List::stream)
                .toList();
    }

    /** All of them in fewer servers: those that get along are worn at the same time. */
    public static List<Variant> combined() {
        return Combinations.all();
    }

    /** @throws IllegalArgumentException when there is none of this name; the message has the names that there are */
    public static Variant named(String name) {
        return all().stream()
                .filter(variant -> variant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no variant %s; there are %s."
                        .formatted(name, all().stream().map(Variant::name).collect(Collectors.joining(", ")))));
    }
}
