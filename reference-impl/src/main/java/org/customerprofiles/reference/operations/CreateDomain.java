package org.customerprofiles.reference.operations;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;

import java.util.Map;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.store.Transaction;

/** Creates an empty domain under a name that is free (CreateDomain-1, -5). */
final class CreateDomain implements Operation {

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        String name = request.text("DomainName");
        if (state.domain(name).isPresent()) {
            return Outcome.refused(BAD_REQUEST, "Domain " + name + " already exists");
        }
        Map<String, Object> settings = DomainMembers.settings(Map.of(), request);
        Domain domain = Domain.created(name, settings, Tags.in(request, "Tags"), circumstances.now());
        state.create(domain);
        return Outcome.done(DomainMembers.details(domain));
    }
}
