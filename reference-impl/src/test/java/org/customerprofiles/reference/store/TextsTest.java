package org.customerprofiles.reference.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts texts = new Texts();

    @Test
    void everyTextIsItselfAndNoOther() {
        List<String> all =
                new ArrayList<>(List.of("", "a", "ab", "b", "\u0000", "\u00e9", "\u00e9a", "\u4e2d", "\u2da4"));
        for (int length : new int[] {126, 127, 128, 254, 255, 256, 131_072, 262_142, 262_143, 262_144}) {
            all.add("x".repeat(length));
            all.add("\u4e2d".repeat(length));
        }
        List<Integer> positions = all.stream().map(texts::add).toList();
        for (int one = 0; one < all.size(); one++) {
            assertEquals(all.get(one), texts.get(positions.get(one)));
            for (int other = 0; other < all.size(); other++) {
                assertEquals(one == other, texts.is(positions.get(one), all.get(other)), one + " and " + other);
            }
        }
    }

    @Test
    void gapsAreWorthClosingWhenTheyTakeMostOfTheRoom() {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            positions.add(texts.add("a".repeat(1_000)));
        }
        positions.subList(0, 500).forEach(texts::remove);
        assertFalse(texts.isMostlyGaps());
        positions.subList(500, 800).forEach(texts::remove);
        assertTrue(texts.isMostlyGaps());
    }
}
