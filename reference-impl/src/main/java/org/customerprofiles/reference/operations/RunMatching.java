package org.customerprofiles.reference.operations;

import static java.util.Comparator.comparing;
import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;

import java.util.List;
import java.util.Map;
import org.customerprofiles.reference.model.MatchGroup;
import org.customerprofiles.reference.model.MatchRun;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/**
 * The matching process of a domain. No operation of the service: it runs on schedule, or because an operator wants it.
 */
final class RunMatching implements Operation {

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        return Existing.domain(
                request,
                state,
                domain -> domain.domain().hasMatchingEnabled()
                        ? run(domain, circumstances)
                        : Outcome.refused(BAD_REQUEST, "The domain does not have Matching enabled"));
    }

    private static Outcome run(DomainContents domain, Circumstances circumstances) {
        List<Profile> profiles = domain.profiles().inAnyOrder().toList();
        List<MatchGroup> groups = MatchGroups.among(profiles).stream()
                .map(ids -> new MatchGroup(circumstances.newId(), ids))
                .sorted(comparing(MatchGroup::id))
                .toList();
        domain.replace(new MatchRun(circumstances.now(), groups));
        return Outcome.done(Map.of("MatchGenerationDate", circumstances.now(), "PotentialMatches", groups.size()));
    }
}
