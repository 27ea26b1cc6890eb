package org.customerprofiles.tck.drive;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * A request as it went over the wire.
 *
 * @param method the HTTP method
 * @param uri the whole address, percent-encoded, with its query
 * @param headers the headers that were sent, with secrets
 * @param body the body's bytes, empty when there was none
 */
public record WireRequest(String method, URI uri, Map<String, List<String>> headers, byte[] body) {}
