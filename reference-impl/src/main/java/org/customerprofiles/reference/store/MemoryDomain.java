package org.customerprofiles.reference.store;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.model.MatchRun;
import org.customerprofiles.reference.model.ObjectType;
import org.customerprofiles.reference.model.Stats;

/**
 * The data of one domain, without a way to change it: that goes through a {@link Journal}. The references are cells
 * that a journal can reset, not a means of sharing; the store's lock sees to that.
 */
final class MemoryDomain {

    final AtomicReference<Domain> domain;
    final AtomicReference<Optional<MatchRun>> latestMatchRun = new AtomicReference<>(Optional.empty());
    final AtomicReference<Stats> stats = new AtomicReference<>(Stats.NONE);
    /** Of the profiles, and of those groups of them that have a value in common. */
    final Numbers<KeptHolders> numbers = new Numbers<>();

    final Map<String, Shelf> shelves = new Table<>(numbers);
    final MemoryIndex index = new MemoryIndex(numbers);
    final NavigableMap<ObjectName, String> objectOwners = new TreeMap<>();
    final NavigableMap<String, ObjectType> objectTypes = new TreeMap<>();

    MemoryDomain(Domain domain) {
        this.domain = new AtomicReference<>(domain);
    }
}
