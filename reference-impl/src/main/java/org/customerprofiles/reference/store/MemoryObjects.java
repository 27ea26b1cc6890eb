package org.customerprofiles.reference.store;

import java.util.List;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.ProfileObject;
import org.customerprofiles.reference.model.Stats;

record MemoryObjects(MemoryDomain data, Journal journal) implements ProfileObjects {

    @Override
    public List<ProfileObject> of(String profileId) {
        return List.copyOf(data.shelves.get(profileId).objects().values());
    }

    @Override
    public Stream<ProfileObject> after(String profileId, String typeName, String uniqueKey) {
        return new ObjectName(typeName, uniqueKey)
                .restOfType(data.shelves.get(profileId).objects()).values().stream();
    }

    @Override
    public void put(String profileId, ProfileObject object) {
        ObjectName name = ObjectName.of(object);
        remove(name);
        Shelf shelf = data.shelves.get(profileId);
        journal.put(shelf.ownObjects(), name, object);
        journal.put(data.objectOwners, name, profileId);
        count(shelf, 1, object.size());
    }

    @Override
    public boolean delete(String profileId, String typeName, String uniqueKey) {
        ObjectName name = new ObjectName(typeName, uniqueKey);
        return profileId.equals(data.objectOwners.get(name)) && remove(name);
    }

    /** Removes an object, whoever has it; says whether somebody had it. */
    boolean remove(ObjectName name) {
        String owner = data.objectOwners.get(name);
        if (owner == null) {
            return false;
        }
        Shelf shelf = data.shelves.get(owner);
        count(shelf, -1, -shelf.objects().get(name).size());
        journal.remove(shelf.ownObjects(), name);
        journal.remove(data.objectOwners, name);
        return true;
    }

    private void count(Shelf shelf, int objects, int size) {
        Stats before = shelf.stats();
        Stats after = Stats.ofProfile(before.objects() + objects, before.totalSize() + size);
        journal.set(shelf::stats, before, after);
        journal.set(data.stats, data.stats.get().minus(before).plus(after));
    }
}
