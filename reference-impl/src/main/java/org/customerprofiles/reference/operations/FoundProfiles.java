package org.customerprofiles.reference.operations;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.store.Profiles;

/** The profiles with the ids of a set, in ascending order of these; read as far as somebody asks. */
final class FoundProfiles implements Iterator<Profile> {

    private final IdSet ids;
    private final Profiles profiles;
    private Optional<Profile> next;

    /** @param after the id that all of them come after */
    FoundProfiles(IdSet ids, Profiles profiles, String after) {
        this.ids = ids;
        this.profiles = profiles;
        this.next = following(after);
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public Profile next() {
        Profile profile = next.orElseThrow(NoSuchElementException::new);
        next = following(profile.id());
        return profile;
    }

    private Optional<Profile> following(String before) {
        Optional<String> id = ids.next(before);
        Optional<Profile> profile = id.flatMap(this::found);
        while (id.isPresent() && profile.isEmpty()) {
            id = ids.next(id.get());
            profile = id.flatMap(this::found);
        }
        return profile;
    }

    private Optional<Profile> found(String id) {
        Optional<Profile> atHand = ids.atHand(id);
        return atHand.isPresent() ? atHand : profiles.find(id);
    }
}
