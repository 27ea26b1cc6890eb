package org.customerprofiles.reference.oracle;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the operations on profile objects promise. */
final class ObjectSpecs {

    private ObjectSpecs() {}

    static Map<String, Spec> all(Pages pages) {
        return Map.of(
                "PutProfileObject",
                ObjectTypeSpecs.ofType(IngestionSpec::expected),
                "ListProfileObjects",
                ObjectTypeSpecs.ofType((state, domain, type, call, answer) -> list(state, domain, call, pages)),
                "DeleteProfileObject",
                Spec.ofProfile(ObjectSpecs::delete));
    }

    private static Expected list(State state, DomainState domain, Call call, Pages pages) {
        if (!domain.profiles().containsKey(call.text("ProfileId"))) {
            return Expected.missing(state);
        }
        Map<String, Object> filter = call.structure("ObjectFilter");
        if (List.of().equals(filter.get("Values"))) {
            return Expected.invalid(state);
        }
        Predicate<ObjectState> wanted = filter.isEmpty() ? any -> true : having(filter, domain);
        List<ObjectState> found = domain.objectsOf(call.text("ProfileId")).stream()
                .filter(object -> object.type().equals(call.text("ObjectTypeName")))
                .filter(wanted)
                .toList();
        return pages.page(
                state,
                call,
                100,
                new Pages.Listing<>("Items", found, ObjectState::uniqueKey, ObjectSpecs::item, Map.of()));
    }

    private static Predicate<ObjectState> having(Map<String, Object> filter, DomainState domain) {
        String name = (String) filter.get("KeyName");
        List<Entry> entries = ((List<?>) filter.get("Values"))
                .stream()
                        .map(value -> ProfileSpecs.entry(name, (String) value, domain))
                        .toList();
        return object -> object.keys().stream()
                .map(key -> ProfileSpecs.entry(key.getKey(), key.getValue(), domain))
                .anyMatch(entries::contains);
    }

    private static Expected delete(State state, DomainState domain, ProfileState profile, Call call) {
        return domain.objectsOf(profile.id()).stream()
                .filter(object -> object.type().equals(call.text("ObjectTypeName"))
                        && object.uniqueKey().equals(call.text("ProfileObjectUniqueKey")))
                .findFirst()
                .map(object -> Expected.told(state.with(domain.withoutObject(object))))
                .orElseGet(() -> Expected.missing(state));
    }

    private static Map<String, Object> item(ObjectState object) {
        return Map.of(
                "ObjectTypeName", object.type(),
                "ProfileObjectUniqueKey", object.uniqueKey(),
                "Object", object.content());
    }
}
