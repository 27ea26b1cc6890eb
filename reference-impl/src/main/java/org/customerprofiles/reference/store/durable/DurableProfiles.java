package org.customerprofiles.reference.store.durable;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.Stats;
import org.customerprofiles.reference.store.Profiles;
import org.customerprofiles.reference.store.records.Records;
import org.customerprofiles.reference.store.records.Records.Shelf;

/** The profiles by their ids, and an index with a row for every entry of every profile. */
record DurableProfiles(DurableContents contents) implements Profiles {

    private static final byte[] NOTHING = {};

    @Override
    public Optional<Profile> find(String id) {
        return shelf(id).map(Shelf::profile);
    }

    @Override
    public Stream<Profile> all() {
        return contents.rows()
                .all(contents.table('p'))
                .map(row -> Records.shelf(row.getValue()).profile());
    }

    @Override
    public void put(Profile profile) {
        Optional<Shelf> before = shelf(profile.id());
        Stats stats = before.map(Shelf::stats).orElse(Stats.ofProfile(0, 0));
        if (before.isEmpty()) {
            contents.replace(contents.stats().plus(stats));
        }
        put(new Shelf(profile, stats));
        reindex(profile.id(), before.map(shelf -> shelf.profile().entries()).orElse(Set.of()), profile.entries());
    }

    @Override
    public void delete(String id) {
        Shelf shelf = shelf(id).orElseThrow();
        new DurableObjects(contents).removeAll(id);
        reindex(id, shelf.profile().entries(), Set.of());
        contents.replace(contents.stats().minus(shelf.stats()));
        contents.rows().remove(contents.table('p').with(id));
    }

    @Override
    public boolean has(IndexEntry entry, String id) {
        return contents.rows().get(postings(entry).with(id)).isPresent();
    }

    @Override
    public Stream<String> idsAfter(IndexEntry entry, String id) {
        RowKey postings = postings(entry);
        return contents.rows()
                .after(postings, id)
                .map(row -> postings.textsOf(row.getKey()).get(0));
    }

    @Override
    public Stream<String> idsByKeyName(String keyName) {
        RowKey postings = contents.table('x').with(keyName);
        return contents.rows()
                .all(postings)
                .map(row -> postings.textsOf(row.getKey()).get(1))
                .sorted()
                .distinct();
    }

    Optional<Shelf> shelf(String id) {
        return contents.rows().get(contents.table('p').with(id)).map(Records::shelf);
    }

    void put(Shelf shelf) {
        contents.rows().put(contents.table('p').with(shelf.profile().id()), Records.encoded(shelf));
    }

    /** Most changes of a profile leave most of its entries as they are. */
    private void reindex(String id, Set<IndexEntry> before, Set<IndexEntry> after) {
        before.stream()
                .filter(entry -> !after.contains(entry))
                .forEach(entry -> contents.rows().remove(postings(entry).with(id)));
        after.stream()
                .filter(entry -> !before.contains(entry))
                .forEach(entry -> contents.rows().put(postings(entry).with(id), NOTHING));
    }

    private RowKey postings(IndexEntry entry) {
        return contents.table('x').with(entry.keyName(), entry.value());
    }
}
