package org.customerprofiles.reference.store.durable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.ProfileObject;
import org.customerprofiles.reference.model.Stats;
import org.customerprofiles.reference.store.ProfileObjects;
import org.customerprofiles.reference.store.records.Records;
import org.customerprofiles.reference.store.records.Records.Shelf;

/** The objects by profile, type and unique key, and who has which by type and unique key. */
record DurableObjects(DurableContents contents) implements ProfileObjects {

    @Override
    public List<ProfileObject> of(String profileId) {
        return contents.rows()
                .all(objects().with(profileId))
                .map(row -> Records.object(row.getValue()))
                .toList();
    }

    @Override
    public Stream<ProfileObject> after(String profileId, String typeName, String uniqueKey) {
        return contents.rows()
                .after(objects().with(profileId, typeName), uniqueKey)
                .map(row -> Records.object(row.getValue()));
    }

    @Override
    public void put(String profileId, ProfileObject object) {
        remove(object.typeName(), object.uniqueKey());
        contents.rows().put(objects().with(profileId, object.typeName(), object.uniqueKey()), Records.encoded(object));
        contents.rows().put(owners().with(object.typeName(), object.uniqueKey()), Records.encoded(profileId));
        count(profileId, 1, object.size());
    }

    @Override
    public boolean delete(String profileId, String typeName, String uniqueKey) {
        return owner(typeName, uniqueKey).filter(profileId::equals).isPresent() && remove(typeName, uniqueKey);
    }

    /** Removes the objects of a type, whoever has them. */
    void removeType(String typeName) {
        RowKey ofType = owners().with(typeName);
        contents.rows()
                .all(ofType)
                .map(row -> ofType.textsOf(row.getKey()).get(0))
                .forEach(uniqueKey -> remove(typeName, uniqueKey));
    }

    /** Removes the objects of a profile that is about to go; its share of the stats goes with it. */
    void removeAll(String profileId) {
        of(profileId).forEach(object -> {
            contents.rows().remove(owners().with(object.typeName(), object.uniqueKey()));
            contents.rows().remove(objects().with(profileId, object.typeName(), object.uniqueKey()));
        });
    }

    /** Removes an object, whoever has it; says whether somebody had it. */
    private boolean remove(String typeName, String uniqueKey) {
        Optional<String> owner = owner(typeName, uniqueKey);
        owner.ifPresent(profileId -> {
            RowKey row = objects().with(profileId, typeName, uniqueKey);
            int size =
                    contents.rows().get(row).map(Records::object).orElseThrow().size();
            contents.rows().remove(row);
            contents.rows().remove(owners().with(typeName, uniqueKey));
            count(profileId, -1, -size);
        });
        return owner.isPresent();
    }

    private void count(String profileId, int objects, int size) {
        DurableProfiles profiles = new DurableProfiles(contents);
        Shelf shelf = profiles.shelf(profileId).orElseThrow();
        Stats before = shelf.stats();
        Stats after = Stats.ofProfile(before.objects() + objects, before.totalSize() + size);
        profiles.put(new Shelf(shelf.profile(), after));
        contents.replace(contents.stats().minus(before).plus(after));
    }

    private Optional<String> owner(String typeName, String uniqueKey) {
        return contents.rows().get(owners().with(typeName, uniqueKey)).map(Records::text);
    }

    private RowKey objects() {
        return contents.table('o');
    }

    private RowKey owners() {
        return contents.table('w');
    }
}
