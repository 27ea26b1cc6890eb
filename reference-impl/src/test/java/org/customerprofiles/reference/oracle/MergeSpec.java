package org.customerprofiles.reference.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What MergeProfiles promises. */
final class MergeSpec {

    private MergeSpec() {}

    static Expected expected(State state, DomainState domain, Call call, Answer answer) {
        List<String> ids = new ArrayList<>(List.of(call.text("MainProfileId")));
        ids.addAll(call.list("ProfileIdsToBeMerged"));
        if (Set.copyOf(ids).size() < ids.size() || !ids.containsAll(sourceIds(call))) {
            return Expected.invalid(state);
        }
        if (!domain.profiles().keySet().containsAll(ids)) {
            return Expected.missing(state);
        }
        return Expected.told(state.with(merged(domain, ids, call.structure("FieldSourceProfileIds"))));
    }

    private static Set<Object> sourceIds(Call call) {
        Set<Object> ids = new HashSet<>();
        call.structure("FieldSourceProfileIds")
                .forEach((member, source) ->
                        ids.addAll(source instanceof Map<?, ?> byKey ? byKey.values() : List.of(source)));
        return ids;
    }

    private static DomainState merged(DomainState domain, List<String> ids, Map<String, Object> sources) {
        List<ProfileState> profiles = ids.stream().map(domain.profiles()::get).toList();
        Map<String, Object> members = union(profiles, ProfileState::members, sources);
        Map<String, Object> attributes = union(
                profiles,
                profile -> Json.members(profile.members().get("Attributes")),
                Json.members(sources.get("Attributes")));
        members.remove("Attributes");
        if (!attributes.isEmpty()) {
            members.put("Attributes", attributes);
        }
        ProfileState main = profiles.get(0).withMembers(members);
        DomainState after = domain;
        for (ProfileState other : profiles.subList(1, profiles.size())) {
            main = main.withAdded(other.derived()).withAdded(other.keys());
            for (ObjectState object : after.objectsOf(other.id())) {
                after = after.with(object.of(main.id()));
            }
            after = after.withoutProfile(other.id());
        }
        return after.with(main);
    }

    /** Each member from its source, if one is named, else from the first profile that has it. */
    private static Map<String, Object> union(
            List<ProfileState> profiles,
            Function<ProfileState, Map<String, Object>> part,
            Map<String, Object> sources) {
        Map<String, Object> union = new LinkedHashMap<>();
        for (ProfileState profile : profiles) {
            part.apply(profile).forEach((name, value) -> {
                if (!(sources.get(name) instanceof String source) || source.equals(profile.id())) {
                    union.putIfAbsent(name, value);
                }
            });
        }
        return union;
    }
}
