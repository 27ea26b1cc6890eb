package org.customerprofiles.reference.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.customerprofiles.reference.store.MemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who finds no race can be trusted only if races are found that are there. */
class PlantedRacesTest {

    private static final int ENOUGH = 1_000;
    private static final long SEED = 1;

    @ParameterizedTest
    @EnumSource
    void aStoreWhoseTransactionsAreNotWholeIsFoundOut(UnlockedStore.Fault fault) throws InterruptedException {
        Port port = Ports.to(new UnlockedStore(new MemoryStore(), fault));
        Optional<String> found = Rounds.inexplicable(List.of(port), ENOUGH, SEED);
        assertTrue(found.isPresent());
    }

    @Test
    void aSearchThatIsAnsweredFromMemoryIsFoundOut() throws InterruptedException {
        Port port = new StaleSearches(Ports.to(new MemoryStore()));
        assertTrue(Rounds.inexplicable(List.of(port), ENOUGH, SEED).isPresent());
    }

    @Test
    void anAnswerThatTellsOfSomethingThatWasNotDoneIsFoundOut() throws InterruptedException {
        Port port = new Forgetful(Ports.to(new MemoryStore()));
        assertTrue(Rounds.inexplicable(List.of(port), ENOUGH, SEED).isPresent());
    }

    @Test
    void withoutThemTheSameClientsAreExplained() throws InterruptedException {
        Port port = Ports.to(new MemoryStore());
        assertEquals(Optional.empty(), Rounds.inexplicable(List.of(port), 100, SEED));
    }
}
