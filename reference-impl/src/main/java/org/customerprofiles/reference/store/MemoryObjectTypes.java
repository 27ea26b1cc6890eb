package org.customerprofiles.reference.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.ObjectType;

record MemoryObjectTypes(MemoryDomain data, Journal journal) implements ObjectTypes {

    @Override
    public Optional<ObjectType> find(String name) {
        return Optional.ofNullable(data.objectTypes.get(name));
    }

    @Override
    public Stream<ObjectType> after(String name) {
        return data.objectTypes.tailMap(name, false).values().stream();
    }

    @Override
    public void put(ObjectType type) {
        journal.put(data.objectTypes, type.name(), type);
    }

    @Override
    public void delete(String name) {
        MemoryObjects objects = new MemoryObjects(data, journal);
        List.copyOf(new ObjectName(name, "").restOfType(data.objectOwners).keySet())
                .forEach(objects::remove);
        journal.remove(data.objectTypes, name);
    }
}
