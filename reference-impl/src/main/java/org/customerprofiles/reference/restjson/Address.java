package org.customerprofiles.reference.restjson;

import java.util.Optional;

/**
 * What a request is addressed to.
 *
 * @param domain the domain in its path; empty for operations that are about no domain
 */
public record Address(String operation, Optional<String> domain) {

    /** Empty when no operation has this method and path. */
    public static Optional<Address> of(String method, String path) {
        try {
            Routes.Match match = Routes.find(method, path);
            return Optional.of(new Address(
                    match.operation(), Optional.ofNullable(match.labels().get("DomainName"))));
        } catch (Refusal none) {
            return Optional.empty();
        }
    }
}
