package org.customerprofiles.reference.store.durable;

import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;
import org.customerprofiles.reference.store.records.Records;
import org.customerprofiles.reference.store.records.Records.NumberedDomain;

/**
 * The domains. Each has a number, under which its contents are kept, and which is never given again: so a domain is
 * deleted, and created anew, however much is in it, by few writes.
 */
record DurableTransaction(Rows rows) implements Transaction {

    private static final RowKey DOMAINS = RowKey.of('D');
    private static final RowKey LAST_NUMBER = RowKey.of('N');

    @Override
    public Optional<DomainContents> domain(String name) {
        return rows.get(row(name)).map(Records::domain).map(this::contents);
    }

    @Override
    public Stream<DomainContents> domainsAfter(String name) {
        return rows.after(DOMAINS, name).map(row -> contents(Records.domain(row.getValue())));
    }

    @Override
    public void create(Domain domain) {
        long number = rows.get(LAST_NUMBER).map(Records::number).orElse(0L) + 1;
        rows.put(LAST_NUMBER, Records.encoded(number));
        rows.put(row(domain.name()), Records.encoded(new NumberedDomain(number, domain)));
    }

    @Override
    public void delete(String domainName) {
        rows.get(row(domainName)).map(Records::domain).ifPresent(deleted -> {
            rows.remove(row(domainName));
            rows.removeAll(RowKey.ofContents(deleted.number()));
        });
    }

    static RowKey row(String name) {
        return DOMAINS.with(name);
    }

    private DomainContents contents(NumberedDomain numbered) {
        return new DurableContents(rows, numbered.domain().name(), numbered.number());
    }
}
