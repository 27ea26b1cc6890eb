package org.customerprofiles.tck.steps;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The keys by which a trace of the call would be found if it had one. */
    static Set<Key> probes(String operation, Map<String, Object> sent) {
        Set<Key> probes = new LinkedHashSet<>(of(sent));
        if (operation.endsWith("ProfileKey")
                && sent.get("KeyName") instanceof String name
                && name.matches("[a-zA-Z0-9_-]{1,64}")
                && sent.get("Values") instanceof List<?> values) {
            values.stream()
                    .filter(value -> value instanceof String text && !text.isEmpty() && text.length() <= 255)
                    .forEach(value -> probes.add(new Key(name, (String) value)));
        }
        return probes;
    }
}
