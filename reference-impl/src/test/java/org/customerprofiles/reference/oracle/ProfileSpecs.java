package org.customerprofiles.reference.oracle;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the operations on profiles and their keys promise. */
final class ProfileSpecs {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    private ProfileSpecs() {}

    static Map<String, Spec> all() {
        return Map.of(
                "CreateProfile", Spec.inDomain(ProfileSpecs::create),
                "UpdateProfile", Spec.ofProfile(ProfileSpecs::update),
                "DeleteProfile", Spec.ofProfile(ProfileSpecs::delete),
                "AddProfileKey", Spec.ofProfile(ProfileSpecs::addKey),
                "DeleteProfileKey", Spec.ofProfile(ProfileSpecs::deleteKey),
                "MergeProfiles", Spec.inDomain(MergeSpec::expected));
    }

    private static Expected create(State state, DomainState domain, Call call, Answer answer) {
        String id = answer.chosen("ProfileId");
        boolean isNew = ID.matcher(id).matches()
                && state.domains().values().stream()
                        .noneMatch(each -> each.profiles().containsKey(id));
        ProfileState profile = new ProfileState(id, Changes.patched(Map.of(), members(call)), Map.of());
        return Expected.done(state.with(domain.with(profile)), Map.of("ProfileId", isNew ? id : "a new id"));
    }

    private static Expected update(State state, DomainState domain, ProfileState profile, Call call) {
        ProfileState after = profile.withMembers(Changes.patched(profile.members(), members(call)));
        return Expected.done(state.with(domain.with(after)), Map.of("ProfileId", profile.id()));
    }

    private static Expected delete(State state, DomainState domain, ProfileState profile, Call call) {
        return Expected.told(state.with(domain.withoutProfile(profile.id())));
    }

    private static Expected addKey(State state, DomainState domain, ProfileState profile, Call call) {
        String name = call.text("KeyName");
        List<String> values = call.list("Values");
        if (values.isEmpty() || name.equals("_profileId")) {
            return Expected.invalid(state);
        }
        Map<Entry, String> added = new LinkedHashMap<>();
        values.forEach(value -> added.putIfAbsent(entry(name, value, domain), value));
        return Expected.done(
                state.with(domain.with(profile.withAdded(added))), Map.of("KeyName", name, "Values", values));
    }

    private static Expected deleteKey(State state, DomainState domain, ProfileState profile, Call call) {
        Set<Entry> unwanted = call.<String>list("Values").stream()
                .map(value -> entry(call.text("KeyName"), value, domain))
                .collect(toSet());
        if (unwanted.isEmpty()) {
            return Expected.invalid(state);
        }
        if (!profile.entries().containsAll(unwanted)) {
            return Expected.missing(state);
        }
        if (!profile.keys().keySet().containsAll(unwanted)) {
            return Expected.invalid(state);
        }
        Map<Entry, String> left = new LinkedHashMap<>(profile.keys());
        left.keySet().removeAll(unwanted);
        return Expected.told(state.with(domain.with(profile.withKeys(left))));
    }

    static Entry entry(String key, String value, DomainState domain) {
        return new Entry(key, Spelling.of(Spelling.contentType(key, domain.types()), value));
    }

    private static Map<String, Object> members(Call call) {
        Map<String, Object> members = new LinkedHashMap<>(call.members());
        members.keySet().removeAll(List.of("DomainName", "ProfileId"));
        return members;
    }
}
