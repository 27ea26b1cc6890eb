package org.customerprofiles.reference.restjson;

/** What a member may be. Built by {@link Shapes}. */
public sealed interface Shape permits Text, Whole, Decimal, Flag, Choice, ListOf, MapOf, Structure {

    /**
     * The value as an operation gets it: structures without unknown members and without nulls.
     *
     * @param place where the value stands, for the message
     * @param value a value read from JSON, not null
     * @throws RuntimeException when the shape does not allow the value; it becomes a BadRequestException
     */
    Object accept(Place place, Object value);

    /** What is allowed, as it stands in a message after "must be". */
    String expected();
}
