package org.customerprofiles.reference.operations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.ContentType;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileKey;
import org.customerprofiles.reference.model.StandardKey;

/**
 * Which profiles look like one customer: those that share a phone number, an e-mail address, the full name or the
 * business name (GetMatches-10), and those that are so connected through others (GetMatches-29). Takes time in
 * proportion to the number of profiles.
 */
final class MatchGroups {

    private MatchGroups() {}

    /** Groups of two ids or more, in the order of the profiles; no id is in two groups. */
    static Collection<List<String>> among(List<Profile> profiles) {
        DisjointSets sets = new DisjointSets(profiles.size());
        Map<IndexEntry, Integer> firstHolders = new HashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            int holder = i;
            matchedValues(profiles.get(i))
                    .forEach(value -> sets.join(holder, firstHolders.computeIfAbsent(value, first -> holder)));
        }
        return IntStream.range(0, profiles.size())
                .boxed()
                .collect(groupingBy(sets::representative, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().map(i -> profiles.get(i).id()).toList())
                .toList();
    }

    private static Stream<IndexEntry> matchedValues(Profile profile) {
        Stream<ProfileKey> names = Stream.concat(
                profile.fullName().map(name -> name("FullName", name)).stream(),
                profile.text("BusinessName").map(name -> name("BusinessName", name)).stream());
        return Stream.of(StandardKey.PHONE.of(profile), StandardKey.EMAIL.of(profile), names)
                .flatMap(keys -> keys)
                .map(ProfileKey::entry);
    }

    private static ProfileKey name(String attribute, String value) {
        return new ProfileKey(attribute, value, ContentType.NAME);
    }
}
