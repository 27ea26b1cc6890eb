package org.customerprofiles.tck.report;

import java.util.List;
import java.util.Map;

/**
 * A response as it came over the wire, secrets included; never written anywhere.
 *
 * @param headers by name
 * @param body empty when there was none
 */
public record ReceivedResponse(int status, Map<String, List<String>> headers, byte[] body) {}
