package org.customerprofiles.reference.store.durable;

import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.ObjectType;
import org.customerprofiles.reference.store.ObjectTypes;
import org.customerprofiles.reference.store.records.Records;

record DurableObjectTypes(DurableContents contents) implements ObjectTypes {

    @Override
    public Optional<ObjectType> find(String name) {
        return contents.rows().get(types().with(name)).map(Records::objectType);
    }

    @Override
    public Stream<ObjectType> after(String name) {
        return contents.rows().after(types(), name).map(row -> Records.objectType(row.getValue()));
    }

    @Override
    public void put(ObjectType type) {
        contents.rows().put(types().with(type.name()), Records.encoded(type));
    }

    @Override
    public void delete(String name) {
        new DurableObjects(contents).removeType(name);
        contents.rows().remove(types().with(name));
    }

    private RowKey types() {
        return contents.table('t');
    }
}
