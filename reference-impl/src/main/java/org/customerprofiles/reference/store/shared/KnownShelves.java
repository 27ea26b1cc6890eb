package org.customerprofiles.reference.store.shared;

import static java.util.Collections.nCopies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerprofiles.reference.store.records.Records;
import org.customerprofiles.reference.store.records.Records.Shelf;

/**
 * The shelves that a call has seen. Whoever looks at profiles one by one mostly follows the index, or the groups of a match
 * run: those that stand next there are fetched at the same time.
 */
final class KnownShelves {

    /** As many as a usual page has; a query for fewer asks for the last of them again, so that it is the same query. */
    private static final int AT_A_TIME = 20;

    private static final String QUERY = "SELECT record FROM profiles WHERE domain = ? AND id IN ("
            + String.join(", ", nCopies(AT_A_TIME, "?")) + ")";
    private static final String SINGLE = "SELECT record FROM profiles WHERE domain = ? AND id = ?";

    /** Bounds the memory that large calls take. */
    private static final int MOST = 2_000;

    private final Sql sql;
    private final long domain;
    private final Map<String, Optional<Shelf>> shelves = new HashMap<>();
    private List<String> announced = List.of();
    private Map<String, Integer> places = Map.of();

    KnownShelves(Sql sql, long domain) {
        this.sql = sql;
        this.domain = domain;
    }

    /** @param index where the ids may stand that are asked for next */
    Optional<Shelf> find(String id, Postings index) {
        if (!shelves.containsKey(id)) {
            List<String> indexed = index.following(id, AT_A_TIME - 1);
            fetch(id, indexed.isEmpty() ? announcedAfter(id) : indexed);
        }
        return shelves.get(id);
    }

    /** Says that these ids will be asked for, probably in this order. */
    void announce(List<String> ids) {
        announced = ids;
        places = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            places.put(ids.get(i), i);
        }
    }

    void remember(Shelf shelf) {
        makeRoom();
        shelves.put(shelf.profile().id(), Optional.of(shelf));
    }

    void forget(String id) {
        shelves.put(id, Optional.empty());
    }

    private void fetch(String id, List<String> following) {
        makeRoom();
        shelves.put(id, Optional.empty());
        following.forEach(next -> shelves.putIfAbsent(next, Optional.empty()));
        List<Object> values = new ArrayList<>(List.of(domain, id));
        values.addAll(following);
        if (!following.isEmpty()) {
            values.addAll(nCopies(AT_A_TIME - 1 - following.size(), id));
        }
        sql.all(following.isEmpty() ? SINGLE : QUERY, row -> Records.shelf(row.getBytes(1)), values.toArray())
                .forEach(shelf -> shelves.put(shelf.profile().id(), Optional.of(shelf)));
    }

    private List<String> announcedAfter(String id) {
        int next = places.getOrDefault(id, announced.size() - 1) + 1;
        return announced.subList(next, Math.min(next + AT_A_TIME - 1, announced.size()));
    }

    private void makeRoom() {
        if (shelves.size() > MOST) {
            shelves.clear();
        }
    }
}
