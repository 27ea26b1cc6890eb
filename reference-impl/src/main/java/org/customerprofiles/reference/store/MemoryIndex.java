package org.customerprofiles.reference.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.IndexEntry;

/** Who has which value of which key: by hashing, so that it takes no longer the more there are. */
final class MemoryIndex {

    private final Map<String, Map<String, Holders>> byName = new HashMap<>();

    void add(IndexEntry entry, Shelf shelf, Journal journal) {
        Map<String, Holders> byValue = byName.get(entry.keyName());
        if (byValue == null) {
            byValue = new Table<>();
            journal.put(byName, entry.keyName(), byValue);
        }
        Holders there = journal.putIfAbsent(byValue, entry.value(), shelf);
        String id = shelf.profile().id();
        if (there instanceof Holders.Several several) {
            journal.add(several.ids(), id);
        } else if (there instanceof Shelf other && other != shelf) {
            journal.put(
                    byValue,
                    entry.value(),
                    new Holders.Several(
                            new TreeSet<>(List.of(id, other.profile().id()))));
        }
    }

    void remove(IndexEntry entry, Shelf shelf, Journal journal) {
        Map<String, Holders> byValue = byName.getOrDefault(entry.keyName(), Map.of());
        Holders there = byValue.get(entry.value());
        if (there instanceof Holders.Several several) {
            journal.remove(several.ids(), shelf.profile().id());
        }
        if (there == shelf
                || there instanceof Holders.Several several && several.ids().isEmpty()) {
            journal.remove(byValue, entry.value());
        }
        if (there != null && byValue.isEmpty()) {
            journal.remove(byName, entry.keyName());
        }
    }

    Holders holders(IndexEntry entry) {
        return byName.getOrDefault(entry.keyName(), Map.of()).getOrDefault(entry.value(), Holders.NOBODY);
    }

    /** The ids of the profiles with any value under the name, in no order, and some more than once. */
    Stream<String> withKeyName(String keyName) {
        return byName.getOrDefault(keyName, Map.of()).values().stream().flatMap(there -> there.after(""));
    }
}
