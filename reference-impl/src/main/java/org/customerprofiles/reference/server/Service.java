package org.customerprofiles.reference.server;

import java.util.Optional;
import org.customerprofiles.reference.restjson.RestJson;
import org.customerprofiles.reference.restjson.WireRequest;
import org.customerprofiles.reference.restjson.WireResponse;

/** Whatever answers requests. */
@FunctionalInterface
public interface Service {

    WireResponse handle(WireRequest request);

    /** The answer where it takes little time and no waiting; empty where it would, and then nothing was done. */
    default Optional<WireResponse> handleAtOnce(WireRequest request) {
        return Optional.empty();
    }

    /** What the protocol answers. */
    static Service of(RestJson protocol) {
        return new Service() {
            @Override
            public WireResponse handle(WireRequest request) {
                return protocol.handle(request);
            }

            @Override
            public Optional<WireResponse> handleAtOnce(WireRequest request) {
                return protocol.handleAtOnce(request);
            }
        };
    }
}
