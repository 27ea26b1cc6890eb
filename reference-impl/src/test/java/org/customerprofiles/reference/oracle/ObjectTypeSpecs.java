package org.customerprofiles.reference.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the operations on object types promise. */
final class ObjectTypeSpecs {

    private static final List<String> SUMMARY = List.of("Description", "MaxProfileObjectCount", "SourcePriority");

    private ObjectTypeSpecs() {}

    /** A promise about an object type that is there. */
    @FunctionalInterface
    interface OfType {

        Expected expected(State state, DomainState domain, TypeState type, Call call, Answer answer);
    }

    static Map<String, Spec> all(Pages pages) {
        return Map.of(
                "PutProfileObjectType",
                Spec.inDomain(ObjectTypeSpecs::put),
                "GetProfileObjectType",
                ofType((state, domain, type, call, answer) -> Expected.done(state, details(type))),
                "DeleteProfileObjectType",
                ofType((state, domain, type, call, answer) ->
                        Expected.told(state.with(domain.withoutType(type.name())))),
                "ListProfileObjectTypes",
                Spec.inDomain((state, domain, call, answer) -> list(state, domain, call, pages)));
    }

    static Spec ofType(OfType spec) {
        return Spec.inDomain((state, domain, call, answer) -> {
            TypeState type = domain.types().get(call.text("ObjectTypeName"));
            return type == null ? Expected.missing(state) : spec.expected(state, domain, type, call, answer);
        });
    }

    private static Expected put(State state, DomainState domain, Call call, Answer answer) {
        TypeState type = requested(call, domain, answer);
        return MappingSpec.allows(type, domain)
                ? Expected.done(state.with(domain.with(type)), details(type))
                : Expected.invalid(state);
    }

    private static TypeState requested(Call call, DomainState domain, Answer answer) {
        TypeState before = domain.types().get(call.text("ObjectTypeName"));
        Map<String, Object> settings = new LinkedHashMap<>(call.members());
        settings.keySet().removeAll(List.of("DomainName", "ObjectTypeName", "Tags"));
        Map<String, Object> tags =
                before == null || call.members().containsKey("Tags") ? call.structure("Tags") : before.tags();
        Object createdAt = before == null ? answer.time() : before.createdAt();
        return new TypeState(call.text("ObjectTypeName"), settings, tags, createdAt, answer.time());
    }

    private static Expected list(State state, DomainState domain, Call call, Pages pages) {
        return pages.page(
                state,
                call,
                100,
                new Pages.Listing<>(
                        "Items",
                        List.copyOf(domain.types().values()),
                        TypeState::name,
                        ObjectTypeSpecs::summary,
                        Map.of()));
    }

    private static Map<String, Object> summary(TypeState type) {
        Map<String, Object> members = new LinkedHashMap<>(type.settings());
        members.keySet().retainAll(SUMMARY);
        members.put("ObjectTypeName", type.name());
        members.put("CreatedAt", type.createdAt());
        members.put("LastUpdatedAt", type.updatedAt());
        if (!type.tags().isEmpty()) {
            members.put("Tags", type.tags());
        }
        return members;
    }

    private static Map<String, Object> details(TypeState type) {
        Map<String, Object> members = new LinkedHashMap<>(type.settings());
        members.putAll(summary(type));
        members.put("AllowProfileCreation", type.allowsCreation());
        return members;
    }
}
