package org.customerprofiles.reference.store;

import java.util.HashMap;
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

    private static final int INITIAL_CAPACITY = 16;
    private static final float FULL = 1;

    final AtomicReference<Domain> domain;
    final AtomicReference<Optional<MatchRun>> latestMatchRun = new AtomicReference<>(Optional.empty());
    final AtomicReference<Stats> stats = new AtomicReference<>(Stats.NONE);
    final Map<String, Shelf> shelves = table();
    final MemoryIndex index = new MemoryIndex();
    final NavigableMap<ObjectName, String> objectOwners = new TreeMap<>();
    final NavigableMap<String, ObjectType> objectTypes = new TreeMap<>();

    MemoryDomain(Domain domain) {
        this.domain = new AtomicReference<>(domain);
    }

    /** For many entries: fuller than usual, which saves some bytes with each. */
    static <T> Map<String, T> table() {
        return new HashMap<>(INITIAL_CAPACITY, FULL);
    }
}
