package org.customerprofiles.reference.operations;

import java.util.Map;
import org.customerprofiles.reference.model.Stats;
import org.customerprofiles.reference.store.Transaction;

/** Tells of a domain, and of how much is in it. */
final class GetDomain implements Operation {

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        return Existing.domain(request, state, domain -> {
            Map<String, Object> members = DomainMembers.details(domain.domain());
            members.put("Stats", stats(domain.stats()));
            return Outcome.done(members);
        });
    }

    @Override
    public boolean readsOnly() {
        return true;
    }

    private static Map<String, Object> stats(Stats stats) {
        return Map.of(
                "ProfileCount", stats.profiles(),
                "MeteringProfileCount", stats.meteredProfiles(),
                "ObjectCount", stats.objects(),
                "TotalSize", stats.totalSize());
    }
}
