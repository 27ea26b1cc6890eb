package org.customerprofiles.tck.examples;

import org.customerprofiles.tck.spec.RuleId;

/**
 * An exchange that a scenario judges, for readers.
 *
 * @param scenario the scenario's name
 * @param line of the scenario in its feature, or of the row of examples that made it
 * @param operation the operation that was called, or {@code Wire} for a request that was written by hand
 * @param wireRequest the request as it went over the wire, without what only belongs to the connection
 * @param wireResponse the response in the same form
 * @param curl the same call with curl
 * @param cli the same call with the AWS CLI
 * @param java the same call with the AWS SDK for Java 2, on a client {@code customerProfiles}
 */
public record Example(
        RuleId rule,
        String scenario,
        int line,
        String operation,
        String wireRequest,
        String wireResponse,
        Translation curl,
        Translation cli,
        Translation java) {}
