package org.customerprofiles.reference.concurrency;

import org.customerprofiles.reference.restjson.WireRequest;
import org.customerprofiles.reference.restjson.WireResponse;

/** A way to a service, for one client. */
@FunctionalInterface
interface Port {

    WireResponse send(WireRequest request);
}
