package org.customerprofiles.reference.store;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Domain;

record MemoryTransaction(NavigableMap<String, MemoryDomain> domains, Journal journal) implements Transaction {

    @Override
    public Optional<DomainContents> domain(String name) {
        return Optional.ofNullable(domains.get(name)).map(this::contents);
    }

    @Override
    public Stream<DomainContents> domainsAfter(String name) {
        return domains.tailMap(name, false).values().stream().map(this::contents);
    }

    @Override
    public void create(Domain domain) {
        journal.put(domains, domain.name(), new MemoryDomain(domain));
    }

    @Override
    public void delete(String domainName) {
        journal.remove(domains, domainName);
    }

    private DomainContents contents(MemoryDomain data) {
        return new MemoryContents(data, journal);
    }
}
