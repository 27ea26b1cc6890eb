package org.customerprofiles.reference.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import org.customerprofiles.reference.model.TextHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private final Table<Integer> table = new Table<>();
    private final Map<String, Integer> model = new HashMap<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 40, 1_000, 30_000})
    void isAMap(int keys) {
        Random random = new Random(keys);
        for (int round = 0; round < 4 * keys + 50; round++) {
            // grows, shrinks to nearly nothing, and grows again into the free slots
            boolean isShrinking = round / (keys + 10) % 2 == 1;
            String key = "key " + random.nextInt(keys);
            if (random.nextInt(10) < (isShrinking ? 1 : 8)) {
                assertEquals(model.put(key, round), table.put(key, round));
            } else {
                assertEquals(model.remove(key), table.remove(key));
            }
            String other = "key " + random.nextInt(keys);
            assertEquals(model.get(other), table.get(other));
            assertEquals(model.containsKey(other), table.containsKey(other));
            assertEquals(model.size(), table.size());
        }
        assertEquals(model, table);
        assertEquals(model.entrySet(), new HashSet<>(table.entrySet()));
        for (String key : Set.copyOf(model.keySet())) {
            assertEquals(model.remove(key), table.remove(key));
        }
        assertTrue(table.isEmpty());
        assertFalse(table.entrySet().iterator().hasNext());
        assertThrows(
                NoSuchElementException.class, () -> table.entrySet().iterator().next());
    }

    @Test
    void hasNothingUnderWhatIsNoText() {
        table.put("1", 1);
        assertNull(table.get(1));
        assertNull(table.remove(1));
        assertFalse(table.containsKey(1));
        assertFalse(table.containsKey(null));
    }

    @Test
    void textsThatCollideInTheLibraryDoNotCollide() {
        List<String> colliding = List.of("");
        for (int i = 0; i < 14; i++) {
            colliding = colliding.stream()
                    .flatMap(text -> List.of(text + "Aa", text + "BB").stream())
                    .toList();
        }
        assertEquals(1, colliding.stream().map(String::hashCode).distinct().count());
        long hashes = colliding.stream().map(TextHash::of).distinct().count();
        assertTrue(hashes > colliding.size() - 10, () -> hashes + " hashes");
    }
}
