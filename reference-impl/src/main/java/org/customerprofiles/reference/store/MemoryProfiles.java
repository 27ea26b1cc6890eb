package org.customerprofiles.reference.store;

import static java.util.Comparator.comparing;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.model.Profile;

record MemoryProfiles(MemoryDomain data, Journal journal) implements Profiles {

    @Override
    public Optional<Profile> find(String id) {
        return Optional.ofNullable(data.shelves.get(id)).map(Shelf::profile);
    }

    @Override
    public Stream<Profile> all() {
        return inAnyOrder().sorted(comparing(Profile::id));
    }

    @Override
    public Stream<Profile> inAnyOrder() {
        // as they lie in memory, and not as the table scatters them
        return data.numbers.all().filter(Shelf.class::isInstance).map(shelf -> ((Shelf) shelf).profile());
    }

    @Override
    public void put(Profile profile) {
        Shelf shelf = data.shelves.get(profile.id());
        if (shelf == null) {
            Shelf added = new Shelf(profile);
            journal.put(data.shelves, profile.id(), added);
            journal.set(data.stats, data.stats.get().plus(added.stats()));
            profile.eachEntry(entry -> data.index.add(entry, added, journal));
        } else {
            Set<IndexEntry> before = shelf.profile().entries();
            Set<IndexEntry> after = profile.entries();
            unindex(shelf, without(after, before));
            journal.set(shelf::profile, shelf.profile(), profile);
            without(before, after).forEach(entry -> data.index.add(entry, shelf, journal));
        }
    }

    @Override
    public void delete(String id) {
        Shelf shelf = data.shelves.get(id);
        unindex(shelf, shelf.profile().entries());
        shelf.objects().keySet().forEach(name -> journal.remove(data.objectOwners, name));
        journal.set(data.stats, data.stats.get().minus(shelf.stats()));
        journal.remove(data.shelves, id);
    }

    @Override
    public boolean has(IndexEntry entry, String id) {
        return holders(entry).has(id);
    }

    @Override
    public Stream<String> idsAfter(IndexEntry entry, String id) {
        return holders(entry).after(id);
    }

    @Override
    public Holders holders(IndexEntry entry) {
        return data.index.holders(entry);
    }

    @Override
    public Stream<String> idsByKeyName(String keyName) {
        return data.index.withKeyName(keyName).sorted().distinct();
    }

    private void unindex(Shelf shelf, Set<IndexEntry> entries) {
        entries.forEach(entry -> data.index.remove(entry, shelf, journal));
    }

    private static Set<IndexEntry> without(Set<IndexEntry> unwanted, Set<IndexEntry> entries) {
        Set<IndexEntry> rest = new LinkedHashSet<>(entries);
        rest.removeAll(unwanted);
        return rest;
    }
}
