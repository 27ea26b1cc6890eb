package org.customerprofiles.tck.report;

import java.util.List;
import java.util.Map;

/**
 * A request as it went over the wire, secrets included; never written anywhere.
 *
 * @param headers by name
 * @param body empty when there was none
 */
public record SentRequest(String method, String url, Map<String, List<String>> headers, byte[] body) {

    /** Whether a header was sent, whatever the case of its name. */
    boolean has(String header) {
        return headers.keySet().stream().anyMatch(header::equalsIgnoreCase);
    }

    /** Whether the request carries a signature of AWS, and not some other proof. */
    boolean isSigned() {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Authorization"))
                .anyMatch(header -> header.getValue().stream().allMatch(value -> value.startsWith("AWS4-")));
    }
}
