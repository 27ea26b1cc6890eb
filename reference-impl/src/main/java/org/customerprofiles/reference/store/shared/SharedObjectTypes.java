package org.customerprofiles.reference.store.shared;

import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.ObjectType;
import org.customerprofiles.reference.store.ObjectTypes;
import org.customerprofiles.reference.store.records.Records;

record SharedObjectTypes(SharedContents contents) implements ObjectTypes {

    @Override
    public Optional<ObjectType> find(String name) {
        return contents.sql()
                .first(
                        "SELECT record FROM object_types WHERE domain = ? AND name = ?",
                        Sql::bytes,
                        contents.number(),
                        name)
                .map(Records::objectType);
    }

    @Override
    public Stream<ObjectType> after(String name) {
        return Chunks.after(
                name,
                ObjectType::name,
                (position, most) -> contents.sql()
                        .all(
                                "SELECT record FROM object_types WHERE domain = ? AND name > ? ORDER BY name LIMIT ?",
                                row -> Records.objectType(row.getBytes(1)),
                                contents.number(),
                                position,
                                most));
    }

    @Override
    public void put(ObjectType type) {
        remove(type.name());
        contents.sql()
                .change(
                        "INSERT INTO object_types (domain, name, record) VALUES (?, ?, ?)",
                        contents.number(),
                        type.name(),
                        Records.encoded(type));
    }

    @Override
    public void delete(String name) {
        new SharedObjects(contents).removeType(name);
        remove(name);
    }

    private void remove(String name) {
        contents.sql().change("DELETE FROM object_types WHERE domain = ? AND name = ?", contents.number(), name);
    }
}
