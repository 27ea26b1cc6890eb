package org.customerprofiles.reference.operations;

/** The errors that the service model declares. What status and encoding they get on the wire is not known here. */
public enum Fault {
    BAD_REQUEST("BadRequestException"),
    ACCESS_DENIED("AccessDeniedException"),
    RESOURCE_NOT_FOUND("ResourceNotFoundException"),
    THROTTLING("ThrottlingException"),
    INTERNAL_SERVER("InternalServerException");

    private final String typeName;

    Fault(String typeName) {
        this.typeName = typeName;
    }

    /** The error's shape name in the service model, for example {@code BadRequestException}. */
    public String typeName() {
        return typeName;
    }
}
