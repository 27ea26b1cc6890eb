package org.customerprofiles.tck.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.customerprofiles.tck.drive.Call;
import org.customerprofiles.tck.drive.ConnectionTrouble;
import org.customerprofiles.tck.drive.Driver;
import org.customerprofiles.tck.drive.ErrorType;
import org.customerprofiles.tck.drive.Exchange;
import org.customerprofiles.tck.drive.WireResponse;

/** Looks before a run whether there is anything to judge: that something answers, that it is an API, that it lets us in. */
final class Preflight {

    /** What AWS answers, of any service, when a request's credentials or signature will not do. */
    private static final Set<String> NOT_LET_IN = Set.of(
            "AccessDeniedException",
            "ExpiredTokenException",
            "IncompleteSignatureException",
            "InvalidClientTokenId",
            "InvalidSignatureException",
            "MissingAuthenticationTokenException",
            "SignatureDoesNotMatch",
            "UnrecognizedClientException");

    private static final List<Call> PROBES = List.of(
            new Call("GetDomain", Map.of("DomainName", "tck-preflight")),
            new Call("ListDomains", Map.of()),
            new Call("UpdateDomain", Map.of("DomainName", "tck-preflight")));

    private Preflight() {}

    /** Why the target cannot be judged; empty when it can. */
    static Optional<String> obstacle(Driver driver) {
        try {
            WireResponse last = null;
            for (Call probe : PROBES) {
                Exchange exchange = driver.call(probe);
                last = exchange.response();
                Optional<String> shut = notLetIn(last);
                if (shut.isPresent() || last.json().isPresent()) {
                    return shut;
                }
            }
            return Optional.of("none of its answers is JSON (the last one: status " + last.status() + ", "
                    + last.header("Content-Type").orElse("no content type")
                    + "); is this the address of the API, and not of a web page or a proxy?");
        } catch (ConnectionTrouble trouble) {
            return Optional.of(trouble.getMessage());
        }
    }

    private static Optional<String> notLetIn(WireResponse response) {
        return ErrorType.of(response)
                .filter(NOT_LET_IN::contains)
                .map(type -> "the target does not accept the credentials (" + type
                        + "); check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or --profile, --region, and the clock");
    }
}
