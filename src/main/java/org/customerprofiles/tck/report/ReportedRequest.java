package org.customerprofiles.tck.report;

import java.util.List;
import java.util.Map;

/**
 * A request as a report may show it.
 *
 * @param headers by name, secrets redacted
 * @param body as text, shortened when it is long; empty when there was none
 */
public record ReportedRequest(String method, String url, Map<String, List<String>> headers, String body) {}
