package org.customerprofiles.reference.oracle;

/** What one operation promises. */
@FunctionalInterface
interface Spec {

    /**
     * What the call should come to.
     *
     * @param answer the answer that came; of it counts only what the service is free to choose
     */
    Expected expected(State state, Call call, Answer answer);

    /** A promise about a domain that is there. */
    @FunctionalInterface
    interface InDomain {

        Expected expected(State state, DomainState domain, Call call, Answer answer);
    }

    /** A promise about a profile that is there. */
    @FunctionalInterface
    interface OfProfile {

        Expected expected(State state, DomainState domain, ProfileState profile, Call call);
    }

    static Spec inDomain(InDomain spec) {
        return (state, call, answer) -> state.domain(call.text("DomainName"))
                .map(domain -> spec.expected(state, domain, call, answer))
                .orElseGet(() -> Expected.missing(state));
    }

    static Spec ofProfile(OfProfile spec) {
        return inDomain((state, domain, call, answer) -> {
            ProfileState profile = domain.profiles().get(call.text("ProfileId"));
            return profile == null ? Expected.missing(state) : spec.expected(state, domain, profile, call);
        });
    }
}
