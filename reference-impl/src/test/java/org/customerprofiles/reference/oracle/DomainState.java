package org.customerprofiles.reference.oracle;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A domain and what is in it.
 *
 * @param objects by type and unique key together, see {@link ObjectState#name}
 */
public record DomainState(
        String name,
        Map<String, Object> settings,
        Map<String, Object> tags,
        Object createdAt,
        Object updatedAt,
        Optional<MatchRunState> run,
        Map<String, TypeState> types,
        Map<String, ProfileState> profiles,
        Map<String, ObjectState> objects) {

    static DomainState created(String name, Map<String, Object> settings, Map<String, Object> tags, Object now) {
        return new DomainState(name, settings, tags, now, now, Optional.empty(), Map.of(), Map.of(), Map.of());
    }

    public boolean hasMatching() {
        return Boolean.TRUE.equals(Json.members(settings.get("Matching")).get("Enabled"));
    }

    DomainState updated(Map<String, Object> newSettings, Map<String, Object> newTags, Object now) {
        return new DomainState(name, newSettings, newTags, createdAt, now, run, types, profiles, objects);
    }

    DomainState withTags(Map<String, Object> newTags) {
        return updated(settings, newTags, updatedAt);
    }

    DomainState withRun(MatchRunState newRun) {
        return new DomainState(
                name, settings, tags, createdAt, updatedAt, Optional.of(newRun), types, profiles, objects);
    }

    DomainState with(ProfileState profile) {
        return having(types, State.put(profiles, profile.id(), profile), objects);
    }

    /** Without the profile and its objects. */
    DomainState withoutProfile(String id) {
        return having(types, State.removed(profiles, id), objects)
                .objectsWithout(object -> object.owner().equals(id));
    }

    /** With the object in the place of the one that has its name, whoever has that. */
    DomainState with(ObjectState object) {
        return having(types, profiles, State.put(objects, object.name(), object));
    }

    DomainState withoutObject(ObjectState object) {
        return having(types, profiles, State.removed(objects, object.name()));
    }

    DomainState with(TypeState type) {
        return having(State.put(types, type.name(), type), profiles, objects).retyped();
    }

    /** Without the type and its objects. */
    DomainState withoutType(String type) {
        return having(State.removed(types, type), profiles, objects)
                .objectsWithout(object -> object.type().equals(type))
                .retyped();
    }

    public List<ObjectState> objectsOf(String profileId) {
        return objects.values().stream()
                .filter(object -> object.owner().equals(profileId))
                .toList();
    }

    /** What GetDomain counts, by its names. */
    public Map<String, Object> stats() {
        Map<String, Long> owned = objects.values().stream().collect(groupingBy(ObjectState::owner, counting()));
        long metered = profiles.keySet().stream()
                .mapToLong(id -> Math.max(1, (owned.getOrDefault(id, 0L) + 99) / 100))
                .sum();
        long size = objects.values().stream()
                .mapToLong(object -> object.content().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        return Map.of(
                "ProfileCount",
                profiles.size(),
                "MeteringProfileCount",
                metered,
                "ObjectCount",
                objects.size(),
                "TotalSize",
                size);
    }

    /** The ids of the profiles that have one of these entries, in ascending order. */
    List<String> holders(List<Entry> entries) {
        return profiles.values().stream()
                .filter(profile -> entries.stream().anyMatch(profile.entries()::contains))
                .map(ProfileState::id)
                .toList();
    }

    private DomainState retyped() {
        Function<String, String> contentType = keyName -> Spelling.contentType(keyName, types);
        UnaryOperator<ProfileState> change = profile -> profile.respelt(contentType);
        Map<String, ProfileState> changed = new TreeMap<>(profiles);
        changed.replaceAll((id, profile) -> change.apply(profile));
        return having(types, changed, objects);
    }

    private DomainState objectsWithout(Predicate<ObjectState> unwanted) {
        Map<String, ObjectState> left = new TreeMap<>(objects);
        left.values().removeIf(unwanted);
        return having(types, profiles, left);
    }

    private DomainState having(
            Map<String, TypeState> newTypes,
            Map<String, ProfileState> newProfiles,
            Map<String, ObjectState> newObjects) {
        return new DomainState(name, settings, tags, createdAt, updatedAt, run, newTypes, newProfiles, newObjects);
    }
}
