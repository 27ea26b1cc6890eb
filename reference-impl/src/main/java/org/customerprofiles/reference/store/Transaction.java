package org.customerprofiles.reference.store;

import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Domain;

/** What one call sees of the store. Not to be used after the call, nor by another thread. */
public interface Transaction {

    Optional<DomainContents> domain(String name);

    /** The domains whose names come after this one, in ascending order; all after the empty text. */
    Stream<DomainContents> domainsAfter(String name);

    /** Adds an empty domain under a name that is free. */
    void create(Domain domain);

    /** Removes a domain and everything in it. */
    void delete(String domainName);
}
