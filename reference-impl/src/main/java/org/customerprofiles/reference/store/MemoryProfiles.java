package org.customerprofiles.reference.store;

import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.store.MemoryDomain.Shelf;

record MemoryProfiles(MemoryDomain data, Journal journal) implements Profiles {

    @Override
    public Optional<Profile> find(String id) {
        return Optional.ofNullable(data.shelves.get(id)).map(shelf -> shelf.profile.get());
    }

    @Override
    public Stream<Profile> all() {
        return data.shelves.values().stream().map(shelf -> shelf.profile.get());
    }

    @Override
    public void put(Profile profile) {
        Shelf shelf = data.shelves.get(profile.id());
        if (shelf == null) {
            shelf = new Shelf(profile);
            journal.put(data.shelves, profile.id(), shelf);
            journal.set(data.stats, data.stats.get().plus(shelf.stats.get()));
        } else {
            unindex(shelf.profile.get());
            journal.set(shelf.profile, profile);
        }
        profile.entries().forEach(entry -> journal.add(data.index, Posting.of(entry, profile.id())));
    }

    @Override
    public void delete(String id) {
        Shelf shelf = data.shelves.get(id);
        unindex(shelf.profile.get());
        shelf.objects.keySet().forEach(name -> journal.remove(data.objectOwners, name));
        journal.set(data.stats, data.stats.get().minus(shelf.stats.get()));
        journal.remove(data.shelves, id);
    }

    @Override
    public boolean has(IndexEntry entry, String id) {
        return data.index.contains(Posting.of(entry, id));
    }

    @Override
    public Stream<String> idsAfter(IndexEntry entry, String id) {
        return Posting.after(data.index, entry, id).stream().map(Posting::profileId);
    }

    @Override
    public Stream<String> idsByKeyName(String keyName) {
        return Posting.withKeyName(data.index, keyName).stream()
                .map(Posting::profileId)
                .sorted()
                .distinct();
    }

    private void unindex(Profile profile) {
        profile.entries().forEach(entry -> journal.remove(data.index, Posting.of(entry, profile.id())));
    }
}
