package org.customerprofiles.reference.store;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private final Numbers<Item> numbers = new Numbers<>();
    private final Table<Item> table = new Table<>(numbers);
    private final Map<String, Item> model = new HashMap<>();

    private static final class Item extends Numbered {}

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 40, 1_000, 30_000})
    void isAMap(int keys) {
        Random random = new Random(keys);
        List<Item> items = Stream.generate(Item::new).limit(1 + keys / 2).toList();
        for (int round = 0; round < 4 * keys + 50; round++) {
            // grows, shrinks to nearly nothing, and grows again into the free slots
            boolean isShrinking = round / (keys + 10) % 2 == 1;
            String key = key(random.nextInt(keys));
            if (random.nextInt(10) < (isShrinking ? 1 : 8)) {
                Item one = items.get(random.nextInt(items.size()));
                Item other = items.get(random.nextInt(items.size()));
                assertSame(model.putIfAbsent(key, one), table.putIfAbsent(key, one));
                assertSame(model.put(key, other), table.put(key, other));
            } else {
                assertEquals(model.remove(key), table.remove(key));
            }
            String some = key(random.nextInt(keys));
            assertSame(model.get(some), table.get(some));
            assertEquals(model.containsKey(some), table.containsKey(some));
            assertEquals(model.size(), table.size());
        }
        assertEquals(model, table);
        assertEquals(model.entrySet(), new HashSet<>(table.entrySet()));
        assertEquals(Set.copyOf(model.values()), numbers.all().collect(toSet()));
        for (String key : Set.copyOf(model.keySet())) {
            assertEquals(model.remove(key), table.remove(key));
        }
        assertTrue(table.isEmpty());
        assertEquals(0, numbers.all().count());
        assertFalse(table.entrySet().iterator().hasNext());
        assertThrows(
                NoSuchElementException.class, () -> table.entrySet().iterator().next());
    }

    @Test
    void aValueHasItsNumberAsLongAsItIsInATable() {
        Table<Item> other = new Table<>(numbers);
        Item first = new Item();
        Item second = new Item();
        table.put("a", first);
        other.put("a", first);
        other.put("b", second);
        table.put("a", second);
        assertSame(first, other.get("a"));
        table.remove("a");
        assertSame(second, other.get("b"));
        other.remove("b");
        assertEquals(List.of(first), numbers.all().toList());
        table.put("c", new Item());
        assertEquals(second.number(), table.get("c").number());
    }

    @Test
    void numbersThatAreFreeAreGivenFirst() {
        for (int round = 0; round < 10_000; round++) {
            table.put("old " + round, new Item());
            table.put("new " + round, new Item());
            table.remove("old " + (round - 5));
            table.remove("new " + (round - 20));
        }
        assertEquals(25, table.size());
        assertTrue(numbers.all().mapToInt(Numbered::number).max().orElseThrow() < 50);
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
        for (String text : List.of(most, most + "b", "short")) {
            model.put(text, new Item());
            table.put(text, model.get(text));
        }
        assertEquals(model, table);
        model.remove(most);
        table.remove(most);
        assertEquals(model, table);
    }

    @Test
    void removedTextsTakeNoRoom() {
        String text = "\u4e2d".repeat(10_000);
        long before = usedHeap();
        for (int i = 0; i < 7_500; i++) {
            table.put(text + i, new Item());
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
        table.put("1", new Item());
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
