package org.customerprofiles.reference.store;

import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.ObjectType;

/** The object types of one domain. */
public interface ObjectTypes {

    Optional<ObjectType> find(String name);

    /** The types whose names come after this one, in ascending order; all after the empty text. */
    Stream<ObjectType> after(String name);

    void put(ObjectType type);

    /** Removes a type with its objects. */
    void delete(String name);
}
