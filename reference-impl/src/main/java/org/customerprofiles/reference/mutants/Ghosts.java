package org.customerprofiles.reference.mutants;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.store.Profiles;

/**
 * Profiles among which those still walk that are gone.
 *
 * @param gone what the profiles were like before they were deleted
 * @param holds which entries of the index still lead to them
 */
record Ghosts(Profiles real, Collection<Profile> gone, Predicate<IndexEntry> holds) implements OtherProfiles {

    @Override
    public Optional<Profile> find(String id) {
        return real.find(id)
                .or(() -> ghosts().filter(profile -> profile.id().equals(id)).findFirst());
    }

    @Override
    public Stream<Profile> all() {
        return Stream.concat(real.all(), ghosts()).sorted(Comparator.comparing(Profile::id));
    }

    @Override
    public boolean has(IndexEntry entry, String id) {
        return real.has(entry, id) || ghosts(entry).anyMatch(id::equals);
    }

    @Override
    public Stream<String> idsAfter(IndexEntry entry, String id) {
        return Stream.concat(real.idsAfter(entry, id), ghosts(entry).filter(holder -> holder.compareTo(id) > 0))
                .sorted();
    }

    private Stream<Profile> ghosts() {
        return gone.stream().filter(profile -> real.find(profile.id()).isEmpty());
    }

    private Stream<String> ghosts(IndexEntry entry) {
        return ghosts().filter(profile -> holds.test(entry) && profile.entries().contains(entry))
                .map(Profile::id);
    }
}
