package org.customerprofiles.tck.drive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customerprofiles.tck.target.CredentialSource;
import org.customerprofiles.tck.target.Target;

/**
 * Adds to a request what the target's owner has entrusted the kit with: the own headers, and a signature. Only the target
 * gets to see them; a matching trigger elsewhere does not.
 */
final class Entrusted {

    private final Target target;
    private final Signer signer;

    Entrusted(Target target) {
        this.target = target;
        this.signer = new Signer(target.region(), Credentials.of(target)::resolveCredentials);
    }

    WireRequest with(WireRequest request) {
        if (!target.isOwn(request.uri())) {
            return request;
        }
        Map<String, List<String>> headers = new LinkedHashMap<>(request.headers());
        target.headers().forEach((name, value) -> {
            // what a scenario says of a header is what it is about
            if (headers.keySet().stream().noneMatch(name::equalsIgnoreCase)) {
                headers.put(name, List.of(value));
            }
        });
        WireRequest own = new WireRequest(request.method(), request.uri(), headers, request.body());
        return target.credentials() instanceof CredentialSource.Unsigned ? own : signer.sign(own);
    }
}
