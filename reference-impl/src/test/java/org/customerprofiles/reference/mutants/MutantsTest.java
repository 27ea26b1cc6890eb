package org.customerprofiles.reference.mutants;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MutantsTest {

    private final List<Mutant> all = Mutants.all();

    @Test
    void everyMutantSaysWhatItBreaksAndHow() {
        assertAll(all.stream().map(mutant -> () -> {
            assertTrue(mutant.name().matches("[a-z0-9]+(-[a-z0-9]+)+"), mutant.name());
            assertTrue(mutant.fault().matches("[^a-z].*\\."), mutant.name() + ": " + mutant.fault());
            assertFalse(mutant.breaks().isEmpty(), mutant.name());
            assertEquals(Set.copyOf(mutant.breaks()).size(), mutant.breaks().size(), mutant.name());
            assertTrue(mutant.breaks().stream().allMatch(id -> id.matches("[A-Za-z]+-[1-9]\\d*")), mutant.name());
        }));
    }

    @Test
    void namesAreUnique() {
        Set<String> names = new HashSet<>();

        List<String> again =
                all.stream().map(Mutant::name).filter(name -> !names.add(name)).toList();

        assertEquals(List.of(), again);
    }

    @Test
    void everyMutantChangesTheReference() {
        assertAll(all.stream().map(mutant -> () -> {
            Parts reference = Parts.reference();
            assertFalse(reference.equals(mutant.change().apply(reference)), mutant.name());
        }));
    }

    @Test
    void isFoundByItsName() {
        assertEquals("search-default-and", Mutants.named("search-default-and").name());
    }

    @Test
    void anUnknownNameIsAnsweredWithSimilarOnes() {
        IllegalArgumentException unknown =
                assertThrows(IllegalArgumentException.class, () -> Mutants.named("search-default-or"));

        assertTrue(unknown.getMessage().contains("search-default-and"), unknown.getMessage());
    }

    @Test
    void aNameLikeNoOtherIsAnsweredWithoutSimilarOnes() {
        IllegalArgumentException unknown =
                assertThrows(IllegalArgumentException.class, () -> Mutants.named("nonsense"));

        assertEquals("There is no mutant nonsense.", unknown.getMessage());
    }
}
