package org.customerprofiles.reference.server;

import org.customerprofiles.reference.restjson.RestJson;
import org.customerprofiles.reference.restjson.WireRequest;
import org.customerprofiles.reference.restjson.WireResponse;
import org.customerprofiles.reference.sigv4.SignatureCheck;

/** Lets in who has signed the request. */
record SignedService(Service api, RestJson protocol, SignatureCheck signatures) implements Service {

    @Override
    public WireResponse handle(WireRequest request) {
        return signatures.refusal(request).map(protocol::answer).orElseGet(() -> api.handle(request));
    }
}
