package org.customerprofiles.reference.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.customerprofiles.reference.model.Domain;
import org.junit.jupiter.api.Test;

/** What is done at once is done as otherwise, or not at all. */
class MemoryStoreTest {

    private final Store store = new MemoryStore();

    @Test
    void whatIsKeptIsThereAndNothingElse() {
        assertEquals(Optional.of("a"), store.transactAtOnce(state -> created(state, "a"), kept -> true));
        assertEquals(Optional.of("b"), store.transactAtOnce(state -> created(state, "b"), kept -> false));
        assertThrows(
                IllegalArgumentException.class,
                () -> store.transactAtOnce(
                        state -> {
                            created(state, "c");
                            throw new IllegalArgumentException("broken off");
                        },
                        kept -> true));
        assertEquals(Optional.of("a"), store.readAtOnce(MemoryStoreTest::names));
    }

    @Test
    void whatIsReadElsewhereIsNotWrittenMeanwhile() {
        Optional<String> written = store.read(state -> CompletableFuture.supplyAsync(
                        () -> store.transactAtOnce(writing -> created(writing, "a"), kept -> true))
                .join());
        assertEquals(Optional.empty(), written);
        assertEquals(Optional.of(""), store.readAtOnce(MemoryStoreTest::names));
    }

    private static String created(Transaction state, String name) {
        state.create(new Domain(name, Map.of(), Map.of(), Instant.EPOCH, Instant.EPOCH, Optional.empty()));
        return name;
    }

    private static String names(Transaction state) {
        return String.join(
                " ",
                state.domainsAfter("").map(contents -> contents.domain().name()).toList());
    }
}
