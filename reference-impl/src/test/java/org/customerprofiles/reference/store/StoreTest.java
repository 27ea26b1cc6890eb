package org.customerprofiles.reference.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.customerprofiles.reference.model.ContentType;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.model.MatchRun;
import org.customerprofiles.reference.model.ObjectType;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileKey;
import org.customerprofiles.reference.model.ProfileObject;
import org.customerprofiles.reference.model.Stats;
import org.customerprofiles.reference.store.durable.DurableStore;
import org.customerprofiles.reference.store.shared.SharedStore;
import org.customerprofiles.reference.store.shared.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every store. */
@ParameterizedClass
@EnumSource
class StoreTest {

    private static final Instant NOW = Instant.parse("2026-11-18T12:00:00Z");
    private static final IndexEntry ENTRY = new IndexEntry("crm", "17");

    enum Kind {
        MEMORY,
        DURABLE,
        SHARED
    }

    @Parameter
    private Kind kind;

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void oneOfEverything() {
        store = switch (kind) {
            case MEMORY -> new MemoryStore();
            case DURABLE -> DurableStore.open(folder);
            case SHARED -> SharedStore.open(TestDatabase.fresh());
        };
        write(state -> {
            state.create(domain("shop"));
            fill(state.domain("shop").orElseThrow());
        });
    }

    @AfterEach
    void close() throws Exception {
        if (store instanceof AutoCloseable opened) {
            opened.close();
        }
    }

    @Test
    void whatIsNotToBeKeptLeavesNoTrace() {
        List<Object> before = everything();
        store.transact(this::changeEverything, result -> false);
        assertEquals(before, everything());
    }

    @Test
    void whatFailsLeavesNoTrace() {
        List<Object> before = everything();
        assertThrows(
                IllegalStateException.class,
                () -> write(state -> {
                    changeEverything(state);
                    throw new IllegalStateException("on purpose");
                }));
        assertEquals(before, everything());
    }

    @Test
    void whatIsDeletedWithItsDomainComesBackWithIt() {
        List<Object> before = everything();
        store.transact(
                state -> {
                    state.delete("shop");
                    state.create(domain("shop"));
                    return state;
                },
                result -> false);
        assertEquals(before, everything());
    }

    @Test
    void aReaderCannotWrite() {
        List<Object> before = everything();
        assertThrows(IllegalStateException.class, () -> store.read(this::changeEverything));
        assertEquals(before, everything());
    }

    @Test
    void deletingAProfileLeavesNothingInIndexAndStats() {
        write(state -> state.domain("shop").orElseThrow().profiles().delete("a"));
        write(state -> {
            DomainContents shop = state.domain("shop").orElseThrow();
            assertFalse(shop.profiles().has(ENTRY, "a"));
            assertEquals(Stats.NONE, shop.stats());
            assertEquals(List.of(), shop.profiles().idsByKeyName("crm").toList());
        });
    }

    @Test
    void aChangedProfileIsFoundByWhatItHasNow() {
        write(state -> state.domain("shop").orElseThrow().profiles().put(profile("a", "18")));
        write(state -> {
            Profiles profiles = state.domain("shop").orElseThrow().profiles();
            assertFalse(profiles.has(ENTRY, "a"));
            assertTrue(profiles.has(new IndexEntry("crm", "18"), "a"));
            assertEquals(List.of("a"), profiles.idsByKeyName("crm").toList());
        });
    }

    @Test
    void idsComeInOrderAfterTheGivenOne() {
        write(state -> {
            Profiles profiles = state.domain("shop").orElseThrow().profiles();
            List.of("c", "b", "d").forEach(id -> profiles.put(profile(id, "17")));
            profiles.put(profile("e", "170"));
            assertEquals(
                    List.of("a", "b", "c", "d"), profiles.idsAfter(ENTRY, "").toList());
            assertEquals(List.of("c", "d"), profiles.idsAfter(ENTRY, "b").toList());
            assertEquals(
                    List.of("a", "b", "c", "d", "e"),
                    profiles.idsByKeyName("crm").toList());
        });
    }

    @Test
    void whatIsWrittenIsSeenInTheSameCallAmongWhatWasThere() {
        write(state -> {
            Profiles profiles = state.domain("shop").orElseThrow().profiles();
            IntStream.range(0, 40).forEach(i -> profiles.put(profile("b%02d".formatted(2 * i), "17")));
        });
        write(state -> {
            Profiles profiles = state.domain("shop").orElseThrow().profiles();
            IntStream.range(0, 40).forEach(i -> profiles.put(profile("b%02d".formatted(2 * i + 1), "17")));
            IntStream.range(3, 70).forEach(i -> profiles.delete("b%02d".formatted(i)));
            assertEquals(
                    List.of("a", "b00", "b01", "b02", "b70", "b71"),
                    profiles.idsAfter(ENTRY, "").limit(6).toList());
            assertEquals(14, profiles.all().count());
        });
    }

    @Test
    void namesThatBeginAlikeAreDifferentNames() {
        write(state -> {
            DomainContents shop = state.domain("shop").orElseThrow();
            shop.objectTypes().put(type("Booking2"));
            shop.objects().put("a", new ProfileObject("Booking2", "2", "content", List.of()));
            shop.profiles().put(profile("ab", "1"));
            shop.objects().put("ab", object("3", "content"));
        });
        write(state -> {
            DomainContents shop = state.domain("shop").orElseThrow();
            assertEquals(
                    List.of(object("1", "content")),
                    shop.objects().after("a", "Booking", "").toList());
            shop.objectTypes().delete("Booking");
            assertEquals(1, shop.stats().objects());
            assertEquals(List.of(), shop.objects().of("ab"));
        });
    }

    @Test
    void textsMayHoldAnything() {
        List<String> values = List.of("", "\0", "\0\0", "a\0", "\0\u0001", "\u00ff", "\ud83d\ude00", "a");
        write(state -> values.forEach(
                value -> state.domain("shop").orElseThrow().profiles().put(profile("id" + value, value))));
        write(state -> {
            Profiles profiles = state.domain("shop").orElseThrow().profiles();
            values.forEach(value -> assertEquals(
                    List.of("id" + value),
                    profiles.idsAfter(new IndexEntry("crm", value), "").toList()));
            assertEquals(values.size() + 1, profiles.idsByKeyName("crm").count());
        });
    }

    private Transaction changeEverything(Transaction state) {
        DomainContents shop = state.domain("shop").orElseThrow();
        shop.replace(domain("shop").withTags(Map.of("team", "red")));
        shop.replace(new MatchRun(NOW.plusSeconds(1), List.of()));
        shop.profiles().put(profile("a", "18"));
        shop.profiles().put(profile("b", "17"));
        shop.objects().put("b", object("1", "moved"));
        shop.objects().put("b", object("2", "new"));
        shop.objects().delete("b", "Booking", "1");
        shop.objectTypes().delete("Booking");
        shop.objectTypes().put(type("Call"));
        shop.profiles().delete("a");
        state.create(domain("other"));
        state.delete("other");
        return state;
    }

    private static void fill(DomainContents shop) {
        shop.profiles().put(profile("a", "17"));
        shop.objectTypes().put(type("Booking"));
        shop.objects().put("a", object("1", "content"));
        shop.replace(new MatchRun(NOW, List.of()));
    }

    private List<Object> everything() {
        return store.read(state -> state.domainsAfter("")
                .<Object>map(shop -> List.of(
                        shop.domain(),
                        shop.stats(),
                        shop.latestMatchRun(),
                        shop.profiles().all().toList(),
                        shop.profiles().idsAfter(ENTRY, "").toList(),
                        shop.profiles().idsByKeyName("crm").toList(),
                        shop.profiles().idsByKeyName("_profileId").toList(),
                        shop.objectTypes().after("").toList(),
                        shop.objects().of("a"),
                        shop.objects().after("a", "Booking", "").toList()))
                .toList());
    }

    private void write(Consumer<Transaction> work) {
        store.transact(
                state -> {
                    work.accept(state);
                    return state;
                },
                result -> true);
    }

    private static Domain domain(String name) {
        return new Domain(name, Map.of(), Map.of(), NOW, NOW, Optional.empty());
    }

    private static Profile profile(String id, String crm) {
        return new Profile(id, Map.of(), List.of(new ProfileKey("crm", crm, ContentType.STRING)));
    }

    private static ObjectType type(String name) {
        return ObjectType.of(name, Map.of(), Map.of(), NOW, NOW);
    }

    private static ProfileObject object(String uniqueKey, String content) {
        return new ProfileObject("Booking", uniqueKey, content, List.of());
    }
}
