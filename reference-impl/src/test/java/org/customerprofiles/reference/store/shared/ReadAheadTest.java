package org.customerprofiles.reference.store.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.customerprofiles.reference.model.ContentType;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.model.MatchGroup;
import org.customerprofiles.reference.model.MatchRun;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileKey;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Profiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call reads more than it was asked for, and remembers it; nobody notices. */
class ReadAheadTest {

    private static final Instant NOW = Instant.parse("2026-11-18T12:00:00Z");
    private static final IndexEntry SEVEN = new IndexEntry("crm", "seven");

    private final SharedStore store = SharedStore.open(TestDatabase.fresh());

    @BeforeEach
    void create() {
        store.transact(
                state -> {
                    state.create(new Domain("shop", Map.of(), Map.of(), NOW, NOW, Optional.empty()));
                    return state;
                },
                created -> true);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatIsReadAheadIsWhatIsThere() {
        List<String> ids = IntStream.range(0, 2_100).mapToObj("%04d"::formatted).toList();
        write(shop -> ids.forEach(id -> shop.profiles().put(profile(id, id.endsWith("7") ? "seven" : "17"))));
        read(shop -> {
            Profiles profiles = shop.profiles();
            List<String> sevens = profiles.idsAfter(SEVEN, "").toList();
            assertEquals(ids.stream().filter(id -> id.endsWith("7")).toList(), sevens);
            for (String id : reversed(ids)) {
                assertEquals(id.endsWith("7"), profiles.has(SEVEN, id), id);
                assertEquals(id, profiles.find(id).orElseThrow().id());
            }
            assertEquals(Optional.empty(), profiles.find("2100"));
        });
    }

    @Test
    void profilesOfAMatchRunThatAreGoneAreNotFound() {
        List<String> ids = IntStream.range(0, 60).mapToObj("%04d"::formatted).toList();
        write(shop -> {
            ids.forEach(id -> shop.profiles().put(profile(id, "17")));
            shop.replace(new MatchRun(NOW, List.of(new MatchGroup("m", ids))));
            ids.stream().filter(id -> id.endsWith("7")).forEach(shop.profiles()::delete);
        });
        read(shop -> {
            assertEquals(1, shop.latestMatchRun().orElseThrow().groups().size());
            for (String id : ids) {
                Optional<String> found = shop.profiles().find(id).map(Profile::id);
                assertEquals(id.endsWith("7") ? Optional.empty() : Optional.of(id), found);
            }
        });
    }

    private static List<String> reversed(List<String> ids) {
        return IntStream.rangeClosed(1, ids.size())
                .mapToObj(back -> ids.get(ids.size() - back))
                .toList();
    }

    private void write(Consumer<DomainContents> work) {
        store.transact(
                state -> {
                    work.accept(state.domain("shop").orElseThrow());
                    return state;
                },
                written -> true);
    }

    private void read(Consumer<DomainContents> work) {
        store.read(state -> {
            work.accept(state.domain("shop").orElseThrow());
            return state;
        });
    }

    private static Profile profile(String id, String crm) {
        return new Profile(id, Map.of(), List.of(new ProfileKey("crm", crm, ContentType.STRING)));
    }
}
