package org.customerprofiles.reference.store;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileObject;
import org.customerprofiles.reference.model.Stats;

/**
 * Where a profile is kept, with its objects and what they add to the domain's. In the index it stands for itself where it
 * is the only one with a value, so that most values cost no more than its number.
 */
final class Shelf extends KeptHolders {

    private static final Stats WITHOUT_OBJECTS = Stats.ofProfile(0, 0);

    private Profile profile;
    private NavigableMap<ObjectName, ProfileObject> objects = Collections.emptyNavigableMap();
    private Stats stats = WITHOUT_OBJECTS;

    Shelf(Profile profile) {
        this.profile = profile;
    }

    Profile profile() {
        return profile;
    }

    void profile(Profile other) {
        profile = other;
    }

    Stats stats() {
        return stats;
    }

    void stats(Stats other) {
        stats = other;
    }

    /** For reading; most profiles have none. */
    NavigableMap<ObjectName, ProfileObject> objects() {
        return objects;
    }

    /** For writing. */
    NavigableMap<ObjectName, ProfileObject> ownObjects() {
        if (!(objects instanceof TreeMap)) {
            objects = new TreeMap<>();
        }
        return objects;
    }

    @Override
    public boolean has(String profileId) {
        return profile.id().equals(profileId);
    }

    @Override
    public Stream<String> after(String profileId) {
        return next(profileId).stream();
    }

    @Override
    public Optional<String> next(String profileId) {
        return profile.id().compareTo(profileId) > 0 ? Optional.of(profile.id()) : Optional.empty();
    }

    @Override
    public Optional<Profile> atHand(String profileId) {
        return has(profileId) ? Optional.of(profile) : Optional.empty();
    }
}
