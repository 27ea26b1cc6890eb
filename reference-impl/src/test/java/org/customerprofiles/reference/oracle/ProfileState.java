package org.customerprofiles.reference.oracle;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A profile.
 *
 * @param keys the keys beside those that the members give, with the value as it was written first
 */
public record ProfileState(String id, Map<String, Object> members, Map<Entry, String> keys) {

    private static final List<String> PHONES =
            List.of("PhoneNumber", "MobilePhoneNumber", "HomePhoneNumber", "BusinessPhoneNumber");
    private static final List<String> EMAILS = List.of("EmailAddress", "PersonalEmailAddress", "BusinessEmailAddress");

    ProfileState withMembers(Map<String, Object> newMembers) {
        return new ProfileState(id, newMembers, keys);
    }

    ProfileState withKeys(Map<Entry, String> newKeys) {
        return new ProfileState(id, members, newKeys);
    }

    /** With these keys beside those that it has; a value that it has in another spelling stays in that. */
    ProfileState withAdded(Map<Entry, String> added) {
        Map<Entry, String> both = new LinkedHashMap<>(keys);
        added.forEach(both::putIfAbsent);
        return withKeys(both);
    }

    ProfileState respelt(Function<String, String> contentTypeOfKey) {
        Map<Entry, String> respelt = new LinkedHashMap<>();
        keys.forEach((entry, value) -> respelt.putIfAbsent(
                new Entry(entry.key(), Spelling.of(contentTypeOfKey.apply(entry.key()), value)), value));
        return withKeys(respelt);
    }

    /** The keys that its members give, but for its id, with the values as they are written. */
    public Map<Entry, String> derived() {
        Map<Entry, String> derived = new LinkedHashMap<>();
        add(derived, "_account", texts(List.of("AccountNumber")));
        add(derived, "_phone", texts(PHONES));
        add(derived, "_email", texts(EMAILS));
        add(derived, "_fullName", Stream.of(joined("FirstName", "MiddleName", "LastName")));
        add(derived, "_fullName", Stream.of(joined("FirstName", "LastName")));
        return derived;
    }

    /** Everything that it is found by. */
    public Set<Entry> entries() {
        Set<Entry> entries = new LinkedHashSet<>(derived().keySet());
        entries.add(new Entry("_profileId", id));
        entries.addAll(keys.keySet());
        return entries;
    }

    String joined(String... names) {
        return texts(List.of(names)).collect(Collectors.joining(" "));
    }

    Stream<String> texts(List<String> names) {
        return names.stream().map(members::get).filter(Objects::nonNull).map(String.class::cast);
    }

    private static void add(Map<Entry, String> entries, String key, Stream<String> values) {
        String type = Spelling.contentType(key, Map.of());
        values.filter(value -> !value.isEmpty())
                .forEach(value -> entries.putIfAbsent(new Entry(key, Spelling.of(type, value)), value));
    }

    static List<String> phones() {
        return PHONES;
    }

    static List<String> emails() {
        return EMAILS;
    }
}
