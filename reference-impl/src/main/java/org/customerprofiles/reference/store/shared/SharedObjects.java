package org.customerprofiles.reference.store.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.ProfileObject;
import org.customerprofiles.reference.model.Stats;
import org.customerprofiles.reference.store.ProfileObjects;
import org.customerprofiles.reference.store.records.Records;
import org.customerprofiles.reference.store.records.Records.Shelf;

record SharedObjects(SharedContents contents) implements ProfileObjects {

    private static final String OF_PROFILE = "SELECT record FROM profile_objects WHERE domain = ? AND profile_id = ? ";
    private static final String NAMED = " WHERE domain = ? AND type_name = ? AND unique_key = ?";

    /** An object, and who has it. */
    private record Owned(String profileId, ProfileObject object) {}

    @Override
    public List<ProfileObject> of(String profileId) {
        return contents.sql()
                .all(
                        OF_PROFILE + "ORDER BY type_name, unique_key",
                        SharedObjects::object,
                        contents.number(),
                        profileId);
    }

    @Override
    public Stream<ProfileObject> after(String profileId, String typeName, String uniqueKey) {
        return Chunks.after(
                uniqueKey,
                ProfileObject::uniqueKey,
                (position, most) -> contents.sql()
                        .all(
                                OF_PROFILE + "AND type_name = ? AND unique_key > ? ORDER BY unique_key LIMIT ?",
                                SharedObjects::object,
                                contents.number(),
                                profileId,
                                typeName,
                                position,
                                most));
    }

    @Override
    public void put(String profileId, ProfileObject object) {
        owned(object.typeName(), object.uniqueKey()).ifPresent(this::remove);
        contents.sql()
                .change(
                        "INSERT INTO profile_objects (domain, type_name, unique_key, profile_id, record)"
                                + " VALUES (?, ?, ?, ?, ?)",
                        contents.number(),
                        object.typeName(),
                        object.uniqueKey(),
                        profileId,
                        Records.encoded(object));
        count(profileId, 1, object.size());
    }

    @Override
    public boolean delete(String profileId, String typeName, String uniqueKey) {
        Optional<Owned> found =
                owned(typeName, uniqueKey).filter(owned -> owned.profileId().equals(profileId));
        found.ifPresent(this::remove);
        return found.isPresent();
    }

    /** Removes the objects of a type, whoever has them. */
    void removeType(String typeName) {
        Chunks.after(
                        "",
                        owned -> owned.object().uniqueKey(),
                        (position, most) -> contents.sql()
                                .all(
                                        "SELECT profile_id, record FROM profile_objects WHERE domain = ? AND type_name = ?"
                                                + " AND unique_key > ? ORDER BY unique_key LIMIT ?",
                                        SharedObjects::owned,
                                        contents.number(),
                                        typeName,
                                        position,
                                        most))
                .forEach(this::remove);
    }

    /** Removes the objects of a profile that is about to go; its share of the stats goes with it. */
    void removeAll(String profileId) {
        contents.sql()
                .change(
                        "DELETE FROM profile_objects WHERE domain = ? AND profile_id = ?",
                        contents.number(),
                        profileId);
    }

    private void remove(Owned owned) {
        contents.sql()
                .change(
                        "DELETE FROM profile_objects" + NAMED,
                        contents.number(),
                        owned.object().typeName(),
                        owned.object().uniqueKey());
        count(owned.profileId(), -1, -owned.object().size());
    }

    private void count(String profileId, int objects, int size) {
        Shelf shelf = contents.shelves().shelf(profileId).orElseThrow();
        Stats before = shelf.stats();
        Stats after = Stats.ofProfile(before.objects() + objects, before.totalSize() + size);
        contents.shelves().replace(new Shelf(shelf.profile(), after));
        contents.replace(contents.stats().minus(before).plus(after));
    }

    private Optional<Owned> owned(String typeName, String uniqueKey) {
        return contents.sql()
                .first(
                        "SELECT profile_id, record FROM profile_objects" + NAMED,
                        SharedObjects::owned,
                        contents.number(),
                        typeName,
                        uniqueKey);
    }

    private static Owned owned(ResultSet row) throws SQLException {
        return new Owned(Sql.text(row), Records.object(row.getBytes(2)));
    }

    private static ProfileObject object(ResultSet row) throws SQLException {
        return Records.object(row.getBytes(1));
    }
}
