package org.customerprofiles.reference.variants;

import static org.customerprofiles.reference.variants.Variant.of;

import java.util.List;

/** Disguises that answer the points which nobody documents in other ways than the reference does. */
final class OpenPointVariants {

    static final List<Variant> ALL = List.of(
            of("open-points-strict", "whatever may be refused is refused", Strict::of)
                    .missing("Wire-36"),
            of("open-points-lenient", "whatever may be accepted is accepted", Lenient::of),
            of("open-points-other", "what may be done in several ways is done in another one", Other::of),
            of("open-points-rare", "what may be left open is left open", Rare::of)
                    .seenBy("SearchProfiles", "MergeProfiles", "Wire"),
            of("fresh-matches", "new profiles are matched at once, and matches outlive Matching", FreshMatches::of)
                    .seenBy("GetMatches"),
            of(
                    "looking-up-first",
                    "what does not exist is said before what is invalid",
                    parts -> parts.withFront(LookingUpFirst::of)));

    private OpenPointVariants() {}
}
