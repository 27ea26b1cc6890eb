package org.customerprofiles.reference.server;

import java.util.Optional;
import org.customerprofiles.reference.operations.Fault;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.restjson.RestJson;
import org.customerprofiles.reference.restjson.WireRequest;
import org.customerprofiles.reference.restjson.WireResponse;

/**
 * Answers some requests with ThrottlingException, as the service does; nothing is done for them.
 *
 * @param api answers the others
 */
record ThrottledService(Service api, RestJson protocol, Disturbances disturbances) implements Service {

    @Override
    public Optional<WireResponse> handleAtOnce(WireRequest request) {
        return disturbances.isThrottling() ? Optional.empty() : api.handleAtOnce(request);
    }

    @Override
    public WireResponse handle(WireRequest request) {
        return disturbances.throttles(request.method(), request.path())
                ? protocol.answer(Outcome.refused(Fault.THROTTLING, "Rate exceeded"))
                : api.handle(request);
    }
}
