package org.customerprofiles.reference.variants;

import java.util.List;
import java.util.stream.Stream;

/**
 * Disguises worn at the same time, so that fewer servers show all of them: what is lawful alone is lawful together. Those
 * that take time stay alone. A later one of a list is worn over the earlier ones, and sees what they have answered.
 */
final class Combinations {

    private static final List<List<String>> TOGETHER = List.of(
            List.of(
                    "error-type-in-header",
                    "charset",
                    "microseconds",
                    "explicit-nulls",
                    "any-order",
                    "found-by-absent",
                    "open-points-strict"),
            List.of(
                    "error-type-in-body",
                    "chunked",
                    "exponents",
                    "empty-texts",
                    "empty-tags",
                    "pages-of-one",
                    "open-points-lenient"),
            List.of(
                    "error-code-in-body",
                    "gzip",
                    "whole-seconds",
                    "later-release",
                    "long-tokens",
                    "found-by-null",
                    "open-points-other"),
            List.of(
                    "errors-with-more",
                    "lower-case-headers",
                    "members-reversed",
                    "empty-last-page",
                    "score-absent",
                    "united-addresses",
                    "items-absent"),
            List.of(
                    "validation-exceptions",
                    "connection-close",
                    "escaped-json",
                    "short-pages",
                    "found-by-normalised",
                    "open-points-rare"),
            List.of(
                    "no-request-id",
                    "more-headers",
                    "spaced-json",
                    "empty-pages",
                    "no-statistics",
                    "potential-profiles",
                    "fresh-matches",
                    "looking-up-first"));

    private Combinations() {}

    /** Every variant once, alone or with others. */
    static List<Variant> all() {
        Stream<Variant> together = TOGETHER.stream()
                .map(names -> names.stream()
                        .map(Variants::named)
                        .reduce(Variant::with)
                        .orElseThrow());
        Stream<Variant> alone = Variants.all().stream()
                .filter(variant -> TOGETHER.stream().noneMatch(names -> names.contains(variant.name())));
        return Stream.concat(together, alone).toList();
    }
}
