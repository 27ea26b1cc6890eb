package org.customerprofiles.reference.store;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.IndexEntry;

/** Who has which value of which key: by hashing, so that it takes no longer the more there are. */
final class MemoryIndex {

    private final Map<String, Map<String, KeptHolders>> byName = new HashMap<>();
    private final Numbers<KeptHolders> numbers;

    /** @param numbers of the holders */
    MemoryIndex(Numbers<KeptHolders> numbers) {
        this.numbers = numbers;
    }

    void add(IndexEntry entry, Shelf shelf, Journal journal) {
        Map<String, KeptHolders> byValue = byName.get(entry.keyName());
        if (byValue == null) {
            byValue = new Table<>(numbers);
            journal.put(byName, entry.keyName(), byValue);
        }
        KeptHolders there = journal.putIfAbsent(byValue, entry.value(), shelf);
        String id = shelf.profile().id();
        if (there instanceof SeveralHolders several) {
            journal.add(several.ids(), id);
        } else if (there instanceof Shelf other && other != shelf) {
            journal.put(
                    byValue,
                    entry.value(),
                    SeveralHolders.of(id, other.profile().id()));
        }
    }

    void remove(IndexEntry entry, Shelf shelf, Journal journal) {
        Map<String, KeptHolders> byValue = byName.getOrDefault(entry.keyName(), Map.of());
        KeptHolders there = byValue.get(entry.value());
        if (there instanceof SeveralHolders several) {
            journal.remove(several.ids(), shelf.profile().id());
        }
        if (there == shelf
                || there instanceof SeveralHolders several && several.ids().isEmpty()) {
            journal.remove(byValue, entry.value());
        }
        if (there != null && byValue.isEmpty()) {
            journal.remove(byName, entry.keyName());
        }
    }

    Holders holders(IndexEntry entry) {
        Holders there = byName.getOrDefault(entry.keyName(), Map.of()).get(entry.value());
        return there == null ? SeveralHolders.NOBODY : there;
    }

    /** The ids of the profiles with any value under the name, in no order, and some more than once. */
    Stream<String> withKeyName(String keyName) {
        return byName.getOrDefault(keyName, Map.of()).values().stream().flatMap(there -> there.after(""));
    }
}
