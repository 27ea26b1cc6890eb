package org.customerprofiles.reference.operations;

import java.util.stream.Stream;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/** Lists the domains in the order of their names. */
final class ListDomains implements Operation {

    private static final int DEFAULT_PAGE = 100;

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        return Cursor.in("ListDomains", request, DEFAULT_PAGE, cursor -> {
            Stream<Domain> domains = state.domainsAfter(cursor.after()).map(DomainContents::domain);
            return Outcome.done(cursor.page("Items", domains.iterator(), Domain::name, DomainMembers::summary));
        });
    }

    @Override
    public boolean readsOnly() {
        return true;
    }
}
