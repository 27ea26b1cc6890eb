package org.customerprofiles.reference.restjson;

import java.util.Map;

/** A response as it goes over the wire. */
public record WireResponse(int status, Map<String, String> headers, byte[] body) {}
