package org.customerprofiles.tck.steps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The search keys that a profile's standard members are found by: where the kit looks to see that a write has settled. */
final class StandardKeys {

    /** A search key with one value. */
    record Key(String name, String value) {}

    private static final Map<String, String> KEY_OF_MEMBER = new LinkedHashMap<>();

    static {
        KEY_OF_MEMBER.put("AccountNumber", "_account");
        List.of("PhoneNumber", "MobilePhoneNumber", "HomePhoneNumber", "BusinessPhoneNumber")
                .forEach(member -> KEY_OF_MEMBER.put(member, "_phone"));
        List.of("EmailAddress", "PersonalEmailAddress", "BusinessEmailAddress")
                .forEach(member -> KEY_OF_MEMBER.put(member, "_email"));
    }

    private StandardKeys() {}

    /** The keys of these members; values that no search can carry are left out. */
    static List<Key> of(Map<String, Object> members) {
        Stream<Key> single = KEY_OF_MEMBER.entrySet().stream()
                .filter(entry -> members.get(entry.getKey()) instanceof String)
                .map(entry -> new Key(entry.getValue(), (String) members.get(entry.getKey())));
        String fullName = Stream.of("FirstName", "MiddleName", "LastName")
                .map(members::get)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .collect(Collectors.joining(" "));
        Stream<Key> name = members.get("FirstName") instanceof String && members.get("LastName") instanceof String
                ? Stream.of(new Key("_fullName", fullName))
                : Stream.of();
        return Stream.concat(single, name)
                .filter(key -> !key.value().isBlank() && key.value().length() <= 255)
                .distinct()
                .toList();
    }
}
