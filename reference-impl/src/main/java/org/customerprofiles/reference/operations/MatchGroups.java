package org.customerprofiles.reference.operations;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.customerprofiles.reference.model.ContentType;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.StandardKey;

/**
 * Which profiles look like one customer: those that share a phone number, an e-mail address, the full name or the
 * business name (GetMatches-10), and those that are so connected through others (GetMatches-29). Takes time in
 * proportion to the number of profiles.
 */
final class MatchGroups {

    private static final List<Attribute> ATTRIBUTES = List.of(
            Attribute.of(StandardKey.PHONE),
            Attribute.of(StandardKey.EMAIL),
            new Attribute(
                    ContentType.NAME, profile -> profile.fullName().stream().toList()),
            new Attribute(
                    ContentType.NAME,
                    profile -> profile.text("BusinessName").stream().toList()));

    private MatchGroups() {}

    /** @param values what a profile has of it, as written */
    private record Attribute(ContentType type, Function<Profile, List<String>> values) {

        static Attribute of(StandardKey key) {
            return new Attribute(key.contentType(), key::valuesOf);
        }

        List<String> normalised(Profile profile) {
            List<String> normalised = new ArrayList<>(1);
            for (String value : values.apply(profile)) {
                normalised.add(type.normalised(value));
            }
            return normalised;
        }
    }

    /** Groups of two ids or more, they and their ids in ascending order; no id is in two groups. */
    static Collection<List<String>> among(List<Profile> profiles) {
        DisjointSets sets = new DisjointSets(profiles.size());
        List<FirstHolders> firstHolders =
                ATTRIBUTES.stream().map(attribute -> new FirstHolders()).toList();
        for (int i = 0; i < profiles.size(); i++) {
            for (int a = 0; a < ATTRIBUTES.size(); a++) {
                join(i, profiles, ATTRIBUTES.get(a), firstHolders.get(a), sets);
            }
        }
        return IntStream.range(0, profiles.size())
                .filter(i -> !sets.isAlone(i))
                .boxed()
                .collect(groupingBy(
                        sets::representative, mapping(i -> profiles.get(i).id(), toList())))
                .values()
                .stream()
                .map(ids -> ids.stream().sorted().toList())
                // whatever order a store has: the same profiles are always the same groups in the same order
                .sorted(comparing((List<String> ids) -> ids.get(0)))
                .toList();
    }

    private static void join(
            int number, List<Profile> profiles, Attribute attribute, FirstHolders firstHolders, DisjointSets sets) {
        for (String value : attribute.normalised(profiles.get(number))) {
            int first = firstHolders.of(
                    value,
                    number,
                    holder -> attribute.normalised(profiles.get(holder)).contains(value));
            sets.join(number, first);
        }
    }
}
