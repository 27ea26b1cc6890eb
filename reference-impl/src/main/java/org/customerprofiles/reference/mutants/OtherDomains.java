package org.customerprofiles.reference.mutants;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/** The store with domains that are not as they are. */
record OtherDomains(Transaction real, UnaryOperator<DomainContents> change) implements Transaction {

    @Override
    public Optional<DomainContents> domain(String name) {
        return real.domain(name).map(change);
    }

    @Override
    public Stream<DomainContents> domainsAfter(String name) {
        return real.domainsAfter(name).map(change);
    }

    @Override
    public void create(Domain domain) {
        real.create(domain);
    }

    @Override
    public void delete(String domainName) {
        real.delete(domainName);
    }
}
