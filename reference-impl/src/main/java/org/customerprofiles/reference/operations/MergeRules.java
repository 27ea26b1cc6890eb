package org.customerprofiles.reference.operations;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileKey;
import org.customerprofiles.reference.model.StandardKey;

/**
 * What becomes of profiles that are merged into one (MergeProfiles-1 to -28). Open points, as they are resolved here:
 * where main has no value and no source is named, the first merged profile that has one gives it (-60); a source
 * without a value counts even then (-61); an address is not filled up from another one (-62).
 */
final class MergeRules {

    private MergeRules() {}

    /**
     * The main profile after the merge. Members are merged as wholes, so that an address is never mixed from two; only
     * {@code Attributes} are merged key by key. The keys of the others become keys of the main profile.
     *
     * @param others the merged profiles, in the order of the request
     * @param sources {@code FieldSourceProfileIds}: by member, the id of the main or of a merged profile
     */
    static Profile merged(Profile main, List<Profile> others, Map<String, Object> sources) {
        List<Profile> profiles = Stream.concat(Stream.of(main), others.stream()).toList();
        Map<String, Object> members = union(profiles, Profile::members, sources);
        Map<String, Object> attributes = union(
                profiles, profile -> profile.structure("Attributes"), Members.structure(sources.get("Attributes")));
        members.computeIfPresent("Attributes", (name, one) -> attributes.isEmpty() ? null : attributes);
        return main.withMembers(members).withAddedKeys(movedKeys(others));
    }

    /**
     * Each value from its source, where one is named, even if that has none; else from the first profile that has it.
     */
    private static Map<String, Object> union(
            List<Profile> profiles, Function<Profile, Map<String, Object>> members, Map<String, Object> sources) {
        Set<String> names = new LinkedHashSet<>();
        profiles.forEach(profile -> names.addAll(members.apply(profile).keySet()));
        Map<String, Object> union = new LinkedHashMap<>();
        for (String name : names) {
            profiles.stream()
                    .filter(profile -> !(sources.get(name) instanceof String source) || source.equals(profile.id()))
                    .flatMap(profile -> Stream.ofNullable(members.apply(profile).get(name)))
                    .findFirst()
                    .ifPresent(value -> union.put(name, value));
        }
        return union;
    }

    /** Everything that the merged profiles were found by, but for their ids: those belong to nobody any more. */
    private static List<ProfileKey> movedKeys(List<Profile> others) {
        return others.stream()
                .flatMap(other -> Stream.concat(other.derivedKeys(), other.keys().stream()))
                .filter(key -> !key.name().equals(StandardKey.PROFILE_ID.keyName()))
                .toList();
    }
}
