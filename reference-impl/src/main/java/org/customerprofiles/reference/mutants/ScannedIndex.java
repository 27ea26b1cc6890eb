package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.mutants.OtherContents.withProfiles;
import static org.customerprofiles.reference.mutants.PerRequest.domain;

import java.util.Arrays;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.ContentType;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileKey;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.Profiles;

/**
 * An index that is wrong about who is found: instead of looking an entry up it asks each profile in turn.
 *
 * @param holds whether the profile is taken to have the entry
 */
record ScannedIndex(Profiles real, BiPredicate<Profile, IndexEntry> holds) implements OtherProfiles {

    /** A search to which the profiles have the keys that they would have if they were others. */
    static UnaryOperator<Operation> seeing(UnaryOperator<Profile> view) {
        return searching((profile, entry) -> view.apply(profile).entries().contains(entry));
    }

    /** A search that does not find what the predicate, given the profile and the entry, says no to. */
    static UnaryOperator<Operation> overlooking(BiPredicate<Profile, IndexEntry> overlooked) {
        return searching((profile, entry) -> profile.entries().contains(entry) && !overlooked.test(profile, entry));
    }

    static UnaryOperator<Operation> searching(BiPredicate<Profile, IndexEntry> holds) {
        return domain((request, domain) -> withProfiles(domain, real -> new ScannedIndex(real, holds)));
    }

    /**
     * A search that compares in its own way.
     *
     * @param match whether a key of a profile, given first, is what is searched for; the values of both are as written
     */
    static UnaryOperator<Operation> comparing(BiPredicate<ProfileKey, ProfileKey> match) {
        return domain((request, domain) -> withProfiles(
                domain,
                real -> new ScannedIndex(
                        real,
                        (profile, entry) -> asked(request, entry)
                                .anyMatch(asked -> keys(profile).anyMatch(key -> match.test(key, asked))))));
    }

    @Override
    public boolean has(IndexEntry entry, String id) {
        return real.find(id).filter(profile -> holds.test(profile, entry)).isPresent();
    }

    @Override
    public Stream<String> idsAfter(IndexEntry entry, String id) {
        return real.all()
                .filter(profile -> profile.id().compareTo(id) > 0 && holds.test(profile, entry))
                .map(Profile::id);
    }

    private static Stream<ProfileKey> keys(Profile profile) {
        return Stream.concat(profile.derivedKeys(), profile.keys().stream());
    }

    /** The keys of the request that are the same as the entry of the index once they are normalised. */
    private static Stream<ProfileKey> asked(Request search, IndexEntry entry) {
        return Requests.searchKeys(search).stream()
                .filter(key -> key.text("KeyName").equals(entry.keyName()))
                .flatMap(key -> key.<String>list("Values").stream())
                .flatMap(value -> Arrays.stream(ContentType.values())
                        .map(type -> new ProfileKey(entry.keyName(), value, type))
                        .filter(key -> key.entry().equals(entry))
                        .limit(1));
    }
}
