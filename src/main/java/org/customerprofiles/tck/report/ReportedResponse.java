package org.customerprofiles.tck.report;

import java.util.List;
import java.util.Map;

/**
 * A response as a report may show it.
 *
 * @param headers by name, secrets redacted
 * @param body as text, shortened when it is long; empty when there was none
 */
public record ReportedResponse(int status, Map<String, List<String>> headers, String body) {}
