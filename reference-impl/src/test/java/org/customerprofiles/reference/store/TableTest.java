package org.customerprofiles.reference.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
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
            String key = key(random.nextInt(keys));
            if (random.nextInt(10) < (isShrinking ? 1 : 8)) {
                assertEquals(model.putIfAbsent(key, -round), table.putIfAbsent(key, -round));
                assertEquals(model.put(key, round), table.put(key, round));
            } else {
                assertEquals(model.remove(key), table.remove(key));
            }
            String other = key(random.nextInt(keys));
            assertEquals(model.get(other), table.get(other));
            assertEquals(model.containsKey(other), table.containsKey(other));
            assertEquals(model.size(), table.size());
        }
        assertEquals(model, table);
        assertEquals(model.entrySet(), new HashSet<>(table.entrySet()));
        assertEquals(
                model.values().stream().sorted().toList(),
                table.values().stream().sorted().toList());
        for (String key : Set.copyOf(model.keySet())) {
            assertEquals(model.remove(key), table.remove(key));
        }
        assertTrue(table.isEmpty());
        assertFalse(table.entrySet().iterator().hasNext());
        assertThrows(
                NoSuchElementException.class, () -> table.entrySet().iterator().next());
    }

    /** Short and long ones, and some that need more than a byte for a character, or have half a surrogate pair. */
    private static String key(int number) {
        String key = "key " + number;
        return switch (number % 5) {
            case 0 -> key + "\u00e9".repeat(number % 400);
            case 1 -> "\u4e2d".repeat(number % 300) + key;
            case 2 -> key + "\ud83d";
            default -> key;
        };
    }

    @Test
    void textsMayBeLongerThanAPage() {
        String most = "a".repeat(300_000);
        table.put(most, 1);
        table.put(most + "b", 2);
        table.put("short", 3);
        assertEquals(Map.of(most, 1, most + "b", 2, "short", 3), table);
        table.remove(most);
        assertEquals(Map.of(most + "b", 2, "short", 3), table);
    }

    @Test
    void removedTextsTakeNoRoom() {
        String text = "\u4e2d".repeat(10_000);
        long before = usedHeap();
        for (int i = 0; i < 7_500; i++) {
            table.put(text + i, i);
            table.remove(text + i);
        }
        long more = usedHeap() - before;
        assertTrue(more < 50_000_000, () -> more + " more bytes of the heap are used, of 150,000,000 of texts");
        assertTrue(table.isEmpty());
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
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
