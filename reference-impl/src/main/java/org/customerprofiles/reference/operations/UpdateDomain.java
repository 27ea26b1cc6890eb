package org.customerprofiles.reference.operations;

import java.util.Map;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/**
 * Changes settings of a domain: an absent one stays, an empty text clears (UpdateDomain-4, -5, -8). Tags join those it
 * has (-14).
 */
final class UpdateDomain implements Operation {

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        return Existing.domain(
                request,
                state,
                domain -> Tags.merged(domain.domain().tags(), Tags.in(request, "Tags"))
                        .map(tags -> update(domain, request, tags, circumstances))
                        .orElseGet(Tags::tooMany));
    }

    private static Outcome update(
            DomainContents domain, Request request, Map<String, String> tags, Circumstances circumstances) {
        Domain before = domain.domain();
        Domain after =
                before.withTags(tags).updated(DomainMembers.settings(before.settings(), request), circumstances.now());
        domain.replace(after);
        return Outcome.done(DomainMembers.details(after));
    }
}
