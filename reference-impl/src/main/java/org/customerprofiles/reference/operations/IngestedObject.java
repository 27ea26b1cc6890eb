package org.customerprofiles.reference.operations;

import static java.util.Comparator.comparing;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.ContentType;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.model.ObjectField;
import org.customerprofiles.reference.model.ObjectKey;
import org.customerprofiles.reference.model.ObjectType;
import org.customerprofiles.reference.model.ProfileKey;
import org.customerprofiles.reference.model.ProfileObject;
import org.customerprofiles.reference.model.Target;
import org.customerprofiles.reference.store.DomainContents;

/**
 * An object as its type understands it.
 *
 * @param content the text that it was read from
 * @param values the values of its fields by their names
 * @param keys the values of its keys, those without one left out
 */
record IngestedObject(ObjectType type, String content, Map<String, String> values, List<Key> keys) {

    /** A key of the type with the value that it has in the object. */
    record Key(ObjectKey definition, ProfileKey value) {

        boolean is(String identifier) {
            return definition.is(identifier);
        }
    }

    static IngestedObject of(Map<String, Object> object, String content, ObjectType type, DomainContents domain) {
        Map<String, String> values = new TreeMap<>();
        type.fields().forEach((name, field) -> field.in(object).ifPresent(value -> values.put(name, value)));
        List<Key> keys = type.keys().stream()
                .flatMap(key -> key.value(values).stream()
                        .map(value -> new ProfileKey(key.name(), value, KeyTypes.of(domain, key.name())))
                        .map(value -> new Key(key, value)))
                .toList();
        return new IngestedObject(type, content, values, keys);
    }

    boolean hasKeyThatIs(String identifier) {
        return keys.stream().anyMatch(key -> key.is(identifier));
    }

    /** The keys by which its profile is looked for, the SECONDARY ones last. */
    Stream<Key> profileKeys() {
        return keys.stream().filter(key -> key.is("PROFILE")).sorted(comparing(key -> key.is("SECONDARY")));
    }

    /** The same type and the same unique value always give the same {@code ProfileObjectUniqueKey}. */
    String uniqueKey() {
        String value = keys.stream()
                .filter(key -> key.is("UNIQUE"))
                .findFirst()
                .orElseThrow()
                .value()
                .entry()
                .value();
        return Base64.getEncoder().encodeToString(Digest.of(type.name() + ' ' + value));
    }

    /** What the fields say of the profile, as members of one. */
    Map<String, Object> members() {
        Map<String, Object> members = Map.of();
        for (String name : values.keySet()) {
            Optional<Target> target = type.fields().get(name).target().flatMap(Target::inProfile);
            members = filled(members, target, values.get(name));
        }
        return members;
    }

    /** The same, and also an e-mail address and a phone number that have no target but are known by content type. */
    Map<String, Object> membersOfNewProfile() {
        Map<String, Object> members = members();
        for (String name : values.keySet()) {
            ObjectField field = type.fields().get(name);
            Optional<Target> target = field.target().isPresent() ? Optional.empty() : inferred(field.contentType());
            members = filled(members, target, values.get(name));
        }
        return members;
    }

    ProfileObject asProfileObject() {
        return new ProfileObject(
                type.name(), uniqueKey(), content, keys.stream().map(Key::value).toList());
    }

    private static Map<String, Object> filled(Map<String, Object> members, Optional<Target> target, String value) {
        return target.map(found -> Members.filled(members, found.holding(value)))
                .orElse(members);
    }

    private static Optional<Target> inferred(ContentType contentType) {
        return switch (contentType) {
            case EMAIL_ADDRESS -> Target.inProfile("_profile.EmailAddress");
            case PHONE_NUMBER -> Target.inProfile("_profile.PhoneNumber");
            case STRING, NUMBER, NAME -> Optional.empty();
        };
    }
}
