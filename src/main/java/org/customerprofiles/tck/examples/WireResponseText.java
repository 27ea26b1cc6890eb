package org.customerprofiles.tck.examples;

import java.util.List;
import java.util.Map;

/**
 * A response as readers see it.
 *
 * @param headers those that say something of the answer
 * @param body empty when there was none
 */
record WireResponseText(int status, Map<String, List<String>> headers, String body) {}
