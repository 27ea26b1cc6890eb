package org.customerprofiles.reference.operations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.ContentType;
import org.customerprofiles.reference.model.ObjectKey;
import org.customerprofiles.reference.model.ObjectType;
import org.customerprofiles.reference.model.StandardKey;
import org.customerprofiles.reference.model.Target;
import org.customerprofiles.reference.store.DomainContents;

/** What holds for every object type, and for the fields and keys of one that brings its own. */
public final class MappingRules {

    private static final Set<String> LOOKUP_ONLY_NAMES = Set.of("_profileId", "_orderId", "_caseId", "_assetId");

    private static final List<Rule> RULES = List.of(
            rule(
                    "exactly one key must be UNIQUE",
                    keys -> keys.filter(key -> key.is("UNIQUE")).count() == 1),
            rule("a key must be PROFILE", keys -> keys.anyMatch(key -> key.is("PROFILE"))),
            rule(
                    "a key that is UNIQUE must be neither LOOKUP_ONLY nor NEW_ONLY",
                    keys -> keys.noneMatch(key -> key.is("UNIQUE") && isTransient(key))),
            rule(
                    "a key that is SECONDARY must be PROFILE too",
                    keys -> keys.noneMatch(key -> key.is("SECONDARY") && !key.is("PROFILE"))),
            rule(
                    "a PROFILE key must be neither LOOKUP_ONLY nor NEW_ONLY",
                    keys -> keys.anyMatch(key -> key.is("PROFILE") && !isTransient(key))),
            rule(
                    "the keys _profileId, _orderId, _caseId and _assetId must be LOOKUP_ONLY",
                    keys -> keys.noneMatch(key -> LOOKUP_ONLY_NAMES.contains(key.name()) && !key.is("LOOKUP_ONLY"))),
            rule(
                    "a key name that begins with an underscore must be a predefined one",
                    keys -> keys.noneMatch(
                            key -> key.name().startsWith("_") && !StandardKey.PREDEFINED_NAMES.contains(key.name()))),
            new Rule(
                    "every key must name fields, and only fields that are defined",
                    (type, others) -> type.keys().stream()
                            .allMatch(key -> !key.fieldNames().isEmpty()
                                    && type.fields().keySet().containsAll(key.fieldNames()))),
            new Rule(
                    "a field's Source must be a path that begins with _source.",
                    (type, others) -> type.fields().values().stream().allMatch(field -> field.hasReadableSource())),
            new Rule(
                    "a field's Target must be a member of a profile other than ProfileId, or belong to another object",
                    (type, others) -> type.fields().values().stream()
                            .flatMap(field -> field.target().stream())
                            .allMatch(Target::isAllowed)),
            new Rule(
                    "a key that other object types define too must have the same content type as there",
                    (type, others) -> type.keys().stream().allMatch(key -> agrees(key.name(), type, others))));

    private MappingRules() {}

    /**
     * What is wrong with an object type, as a message; empty when nothing is.
     *
     * @param domain where it is, or is to be
     */
    public static Optional<String> violation(ObjectType type, DomainContents domain) {
        if (type.name().startsWith("_")) {
            return Optional.of("An ObjectTypeName that begins with an underscore is a predefined one");
        }
        boolean hasMapping =
                type.settings().containsKey("Fields") || type.settings().containsKey("Keys");
        if (hasMapping == type.settings().containsKey("TemplateId")) {
            return Optional.of("An object type needs either a TemplateId or both Fields and Keys");
        }
        List<ObjectType> others = domain.objectTypes()
                .after("")
                .filter(other -> !other.name().equals(type.name()))
                .toList();
        return hasMapping ? violation(type, others) : Optional.empty();
    }

    private static Optional<String> violation(ObjectType type, List<ObjectType> others) {
        return RULES.stream()
                .filter(rule -> !rule.holds().test(type, others))
                .map(rule -> "In the Fields and Keys of an object type " + rule.text())
                .findFirst();
    }

    private static boolean isTransient(ObjectKey key) {
        return key.is("LOOKUP_ONLY") || key.is("NEW_ONLY");
    }

    /** A predefined key has its own content type, whatever that of the field is. */
    private static boolean agrees(String keyName, ObjectType type, List<ObjectType> others) {
        Optional<ContentType> own = type.contentType(keyName);
        return StandardKey.named(keyName).isPresent()
                || others.stream()
                        .flatMap(other -> other.contentType(keyName).stream())
                        .allMatch(contentType -> own.filter(contentType::equals).isPresent());
    }

    private static Rule rule(String text, Predicate<Stream<ObjectKey>> holds) {
        return new Rule(text, (type, others) -> holds.test(type.keys().stream()));
    }

    private record Rule(String text, BiPredicate<ObjectType, List<ObjectType>> holds) {}
}
