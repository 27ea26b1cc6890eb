package org.customerprofiles.reference.store.shared;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.model.MatchRun;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.Stats;
import org.customerprofiles.reference.store.Profiles;
import org.customerprofiles.reference.store.records.Records;
import org.customerprofiles.reference.store.records.Records.Shelf;

/** The profiles, and an index with a row for every entry of every profile. */
final class SharedProfiles implements Profiles {

    private final SharedContents contents;
    private final Postings postings;
    private final KnownShelves known;

    SharedProfiles(SharedContents contents) {
        this.contents = contents;
        this.postings = new Postings(contents.sql(), contents.number());
        this.known = new KnownShelves(contents.sql(), contents.number());
    }

    @Override
    public Optional<Profile> find(String id) {
        return shelf(id).map(Shelf::profile);
    }

    @Override
    public Stream<Profile> all() {
        return Chunks.after(
                "",
                Profile::id,
                (position, most) -> contents.sql()
                        .all(
                                "SELECT record FROM profiles WHERE domain = ? AND id > ? ORDER BY id LIMIT ?",
                                row -> Records.shelf(row.getBytes(1)).profile(),
                                contents.number(),
                                position,
                                most));
    }

    @Override
    public void put(Profile profile) {
        Optional<Shelf> before = shelf(profile.id());
        Shelf shelf = new Shelf(profile, before.map(Shelf::stats).orElse(Stats.ofProfile(0, 0)));
        if (before.isPresent()) {
            replace(shelf);
        } else {
            add(shelf);
        }
        postings.change(profile.id(), before.map(SharedProfiles::entries).orElse(Set.of()), entries(shelf));
    }

    @Override
    public void delete(String id) {
        Shelf shelf = shelf(id).orElseThrow();
        new SharedObjects(contents).removeAll(id);
        postings.change(id, entries(shelf), Set.of());
        contents.sql().change("DELETE FROM profiles WHERE domain = ? AND id = ?", contents.number(), id);
        contents.replace(contents.stats().minus(shelf.stats()));
        known.forget(id);
    }

    @Override
    public boolean has(IndexEntry entry, String id) {
        return postings.has(entry, id);
    }

    @Override
    public Stream<String> idsAfter(IndexEntry entry, String id) {
        return Stream.iterate(
                        postings.next(entry, id),
                        Optional::isPresent,
                        last -> last.flatMap(before -> postings.next(entry, before)))
                .flatMap(Optional::stream);
    }

    @Override
    public Stream<String> idsByKeyName(String keyName) {
        return postings.idsByKeyName(keyName).stream();
    }

    /** Says that the profiles of these groups will be looked for. */
    void announce(MatchRun run) {
        known.announce(run.groups().stream()
                .flatMap(group -> group.profileIds().stream())
                .toList());
    }

    Optional<Shelf> shelf(String id) {
        return known.find(id, postings);
    }

    /** Writes a shelf in the place of the one with the same profile, whose entries stay. */
    void replace(Shelf shelf) {
        contents.sql()
                .change(
                        "UPDATE profiles SET record = ? WHERE domain = ? AND id = ?",
                        Records.encoded(shelf),
                        contents.number(),
                        shelf.profile().id());
        known.remember(shelf);
    }

    private void add(Shelf shelf) {
        contents.sql()
                .change(
                        "INSERT INTO profiles (domain, id, record) VALUES (?, ?, ?)",
                        contents.number(),
                        shelf.profile().id(),
                        Records.encoded(shelf));
        contents.replace(contents.stats().plus(shelf.stats()));
        known.remember(shelf);
    }

    private static Set<IndexEntry> entries(Shelf shelf) {
        return shelf.profile().entries();
    }
}
