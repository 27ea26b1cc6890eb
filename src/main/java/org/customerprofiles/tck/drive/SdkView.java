package org.customerprofiles.tck.drive;

import java.util.Map;
import java.util.Optional;

/** What an AWS SDK's client makes of a response: what a program that uses the SDK gets to see. */
public sealed interface SdkView {

    /**
     * A typed result.
     *
     * @param members every member that the client knows, by its name in JSON: null where the client takes it for absent,
     *     else a text, a number, a boolean, an {@code Instant}, a list, or a map for a structure or a map
     */
    record Result(Map<String, Object> members) implements SdkView {}

    /**
     * An exception that tells of an error.
     *
     * @param exception the simple name of the exception's class
     * @param errorCode the error's type as the client understood it; empty when it did not
     * @param status the HTTP status
     * @param requestId the id that the target gave the request
     * @param message the exception's text
     */
    record Refusal(String exception, Optional<String> errorCode, int status, Optional<String> requestId, String message)
            implements SdkView {}

    /**
     * A response that the client could not read.
     *
     * @param reason the client's own words
     */
    record Unreadable(String reason) implements SdkView {}
}
