package org.customerprofiles.tck.examples;

import java.util.List;
import java.util.Map;

/**
 * A request as readers see it.
 *
 * @param target the path with its query, percent-encoded
 * @param headers those that the caller has chosen
 * @param body as it was sent, empty when there was none
 */
record WireRequestText(String method, String target, Map<String, List<String>> headers, String body) {}
