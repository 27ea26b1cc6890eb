package org.customerprofiles.tck.report;

import java.util.List;

/**
 * The target as the run saw it.
 *
 * @param endpoint its base URL; user and password are taken out
 * @param settleTimeMs how long reads were repeated, in milliseconds
 * @param capabilities what it declares, such as {@code matching-trigger}
 */
public record TargetReport(String endpoint, String region, long settleTimeMs, List<String> capabilities) {

    public TargetReport {
        endpoint = Redaction.none().url(endpoint);
        capabilities = capabilities.stream().sorted().toList();
    }
}
