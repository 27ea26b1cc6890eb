package org.customerprofiles.reference.variants;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.operations.Circumstances;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/** A matching process that runs again with each new profile, and whose last result stays when matching is disabled. */
final class FreshMatches {

    private static final String DOMAIN = "DomainName";

    private FreshMatches() {}

    static Parts of(Parts parts) {
        Operation matching = parts.operations().named("RunMatching");
        return parts.withOperation("CreateProfile", create -> (request, state, circumstances) -> {
                    Outcome outcome = create.apply(request, state, circumstances);
                    if (outcome instanceof Outcome.Done && find(request, state).isPresent()) {
                        matching.apply(domainOf(request), state, circumstances);
                    }
                    return outcome;
                })
                .withOperation("GetMatches", FreshMatches::keepingTheLast);
    }

    private static Operation keepingTheLast(Operation read) {
        return (request, state, circumstances) -> find(request, state)
                .map(domain -> asIfEnabled(domain, read, request, state, circumstances))
                .orElseGet(() -> read.apply(request, state, circumstances));
    }

    private static Outcome asIfEnabled(
            DomainContents contents, Operation read, Request request, Transaction state, Circumstances circumstances) {
        Domain domain = contents.domain();
        contents.replace(enabled(domain, circumstances.now()));
        Outcome outcome = read.apply(request, state, circumstances);
        contents.replace(domain);
        return outcome;
    }

    private static Domain enabled(Domain domain, Instant since) {
        return new Domain(
                domain.name(),
                domain.settings(),
                domain.tags(),
                domain.createdAt(),
                domain.lastUpdatedAt(),
                Optional.of(since));
    }

    private static Request domainOf(Request request) {
        return new Request(Map.of(DOMAIN, request.text(DOMAIN)));
    }

    /** The domain of a request, where its matching process has run at some time. */
    private static Optional<DomainContents> find(Request request, Transaction state) {
        return state.domain(request.text(DOMAIN))
                .filter(domain -> domain.latestMatchRun().isPresent());
    }
}
