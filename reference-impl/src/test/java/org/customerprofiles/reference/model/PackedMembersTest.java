package org.customerprofiles.reference.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedMembersTest {

    @Test
    void membersComeOutAsTheyWereGiven() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("LastName", "Souza");
        given.put("Address", Map.of("City", "Belém", "Address1", "1 Main Street"));
        given.put("Attributes", Map.of("tier", "gold", "", "under no name", "Ключ", "значение"));
        given.put("EngagementPreferences", Map.of("Phone", List.of(Map.of("KeyName", "_phone"), List.of("deep"))));
        given.put("FirstName", "Ana");

        Map<String, Object> packed = PackedMembers.of(given);

        assertEquals(given, packed);
        assertEquals(packed, given);
        assertEquals(given.hashCode(), packed.hashCode());
        assertEquals(List.copyOf(given.keySet()), new ArrayList<>(packed.keySet()));
        given.forEach((name, value) -> assertEquals(value, packed.get(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "é", "ÿ", "Ā", "東京", "😀", "\ud800", "\0"})
    void textsOfAnyLengthAndAlphabetComeOutAsTheyWere(String text) {
        for (int times : new int[] {1, 127, 128, 16_383, 16_384}) {
            String repeated = text.repeat(times);
            Map<String, Object> packed = PackedMembers.of(Map.of("FirstName", repeated, repeated, "value"));
            assertEquals(repeated, packed.get("FirstName"));
            assertEquals("value", packed.get(repeated));
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Map<String, Object> packed = PackedMembers.of(Map.of("FirstName", "LastName", "own", "FirstName"));
        assertNull(packed.get("LastName"));
        assertNull(packed.get("another"));
        assertNull(packed.get(1));
        assertFalse(packed.containsKey("LastName"));
        assertEquals(Map.of(), PackedMembers.of(Map.of()));
    }

    @Test
    void nothingCanBeChanged() {
        Map<String, Object> packed =
                PackedMembers.of(Map.of("Address", Map.of("City", "Belém"), "Attributes", List.of("a")));
        assertThrows(UnsupportedOperationException.class, () -> packed.put("FirstName", "Ana"));
        assertThrows(UnsupportedOperationException.class, () -> packed.remove("Address"));
        assertThrows(
                UnsupportedOperationException.class,
                () -> Members.structure(packed.get("Address")).clear());
        assertThrows(UnsupportedOperationException.class, () -> ((List<?>) packed.get("Attributes")).remove(0));
        assertThrows(
                NoSuchElementException.class,
                () -> PackedMembers.of(Map.of()).entrySet().iterator().next());
    }

    @Test
    void otherValuesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> PackedMembers.of(Map.of("FirstName", 1)));
    }
}
