package org.customerprofiles.reference.server;

import org.customerprofiles.reference.restjson.WireRequest;
import org.customerprofiles.reference.restjson.WireResponse;

/** Whatever answers requests. */
@FunctionalInterface
public interface Service {

    WireResponse handle(WireRequest request);
}
