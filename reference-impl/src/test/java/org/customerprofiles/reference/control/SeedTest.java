package org.customerprofiles.reference.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.reference.store.MemoryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The domains that a server starts with, and those that are added to it. */
class SeedTest {

    private static final String BAKERY =
            "{\"FormatVersion\": 1, \"Domains\": [{\"DomainName\": \"bakery\", \"DefaultExpirationDays\": 30}]}";

    @TempDir
    private Path folder;

    private Served served = Served.start();

    @AfterEach
    void stop() {
        served.close();
    }

    private Path file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void aSeedIsThereFromTheStartAndAfterAReset() throws Exception {
        served.close();
        served = Served.start(ServerOptions.local().withSeed(file("seed.json", BAKERY)));
        assertTrue(served.shop().get("/domains").contains("bakery"));
        served.shop().create("shop");
        served.shop().send("DELETE", "/domains/bakery", "");

        served.control().setClock(Instant.parse("2030-01-01T00:00:00Z"));
        served.control().reset();

        assertTrue(served.shop().get("/domains").contains("bakery"));
        assertFalse(served.shop().get("/domains").contains("shop"));
        // dated by the clock of the start
        assertFalse(served.shop().get("/domains").contains("1893456000"));
    }

    @Test
    void aSeedAddsNothingToWhatTheStoreHasKept() throws Exception {
        served.close();
        ServerOptions options = ServerOptions.local().withSeed(file("seed.json", BAKERY));
        MemoryStore store = new MemoryStore();
        served = Served.start(options, store);
        served.shop().create("shop");
        served.shop().send("DELETE", "/domains/bakery", "");
        served.close();

        served = Served.start(options, store);

        assertTrue(served.shop().get("/domains").contains("shop"));
        assertFalse(served.shop().get("/domains").contains("bakery"));
    }

    @Test
    void aResetWithoutItsSeedChangesNothing() throws Exception {
        served.close();
        Path seed = file("seed.json", BAKERY);
        served = Served.start(ServerOptions.local().withSeed(seed));
        served.shop().create("shop");
        ClockReading moved = served.control().setClock(Instant.parse("2030-01-01T00:00:00Z"));
        Files.delete(seed);

        ControlException refusal = assertThrows(ControlException.class, served.control()::reset);

        assertTrue(refusal.getMessage().contains("seed.json cannot be read"), refusal::getMessage);
        assertTrue(served.shop().get("/domains").contains("shop"));
        assertEquals(moved, served.control().clock());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"FormatVersion\": 2, \"Domains\": []}"})
    void aServerDoesNotStartWithASeedThatIsNone(String content) throws Exception {
        ServerOptions options = ServerOptions.local().withSeed(file("seed.json", content));

        assertThrows(IllegalArgumentException.class, () -> CustomerProfilesServer.start(options));
    }

    @Test
    void aSeedAddsAllDomainsOrNone() throws Exception {
        assertEquals(
                List.of(new ImportedDomain("bakery", 0, 0)), served.control().seed(BAKERY));
        served.shop().create("shop");
        String both = BAKERY.replace("[", "[{\"DomainName\": \"new\", \"DefaultExpirationDays\": 1}, ");

        ControlException refusal =
                assertThrows(ControlException.class, () -> served.control().seed(file("both.json", both)));

        assertEquals(400, refusal.status());
        assertTrue(refusal.getMessage().contains("Domain bakery already exists"), refusal::getMessage);
        assertFalse(served.shop().get("/domains").contains("new"));
    }
}
