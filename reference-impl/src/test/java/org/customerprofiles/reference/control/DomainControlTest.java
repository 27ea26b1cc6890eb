package org.customerprofiles.reference.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.reference.store.durable.DurableStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What domains contain, through HTTP: reset, export, import. */
class DomainControlTest {

    private static final String BAKERY =
            "{\"FormatVersion\": 1, \"Domains\": [{\"DomainName\": \"bakery\", \"DefaultExpirationDays\": 30}]}";

    @TempDir
    private Path folder;

    private CustomerProfilesServer server = CustomerProfilesServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    private ControlClient control() {
        return new ControlClient(server.endpoint());
    }

    private Shop shop() {
        return new Shop(server.endpoint());
    }

    private Path file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void listsWhatCanBeControlled() {
        List<Endpoint> endpoints = control().endpoints();

        assertTrue(
                endpoints.contains(new Endpoint(
                        "GET",
                        "/_control/domains/{domain}/export",
                        "Writes a domain with everything in it as a snapshot.")),
                endpoints::toString);
        assertEquals(15, endpoints.size());
        assertTrue(endpoints.stream().noneMatch(each -> each.description().isBlank()));
    }

    @Test
    void aResetMakesEverythingAsItWas() throws Exception {
        shop().create("shop");
        control().setClock(Instant.parse("2030-01-01T00:00:00Z"));
        control().delay(Latency.of(Duration.ofMillis(1)));
        control().throttle(Throttling.everyNth(1));

        control().reset();

        assertEquals("{\"Items\":[]}", shop().get("/domains"));
        assertTrue(control().clock().running());
        assertTrue(control().clock().instant().isBefore(Instant.now().plusSeconds(1)));
        assertEquals(PerOperation.none(), control().latency());
        assertEquals(PerOperation.none(), control().throttling());
    }

    @Test
    void anExportIsImportedAndExportedTheSame() throws Exception {
        shop().create("shop");
        shop().createProfile("shop", "Ana");
        shop().createProfile("shop", "Ben");
        shop().send("POST", "/_control/domains/shop/matching-runs", "");
        Path exported = folder.resolve("shop.json");
        control().export("shop", exported);
        String matches = shop().get("/domains/shop/matches");
        assertTrue(matches.contains("MatchId"), matches);
        shop().send("DELETE", "/domains/shop", "");

        ImportedDomain imported = control().importDomain("shop", exported);

        assertEquals(new ImportedDomain("shop", 2, 0), imported);
        assertEquals(Files.readString(exported), control().export("shop"));
        assertEquals(matches, shop().get("/domains/shop/matches"));
    }

    @Test
    void aStoreInAFolderTakesAndGivesTheSame() throws Exception {
        shop().create("shop");
        shop().createProfile("shop", "Ana");
        shop().createProfile("shop", "Ben");
        control().runMatching("shop");
        Path exported = folder.resolve("shop.json");
        control().export("shop", exported);
        server.close();
        try (DurableStore store = DurableStore.open(folder.resolve("data"))) {
            server = CustomerProfilesServer.start(ServerOptions.local(), store);

            control().importDomain("shop", exported);
            control().replaceDomain("shop", exported);
            assertEquals(Files.readString(exported), control().export("shop"));
            Path bad = file("bad.json", Files.readString(exported).replace("Ben", ""));
            assertThrows(ControlException.class, () -> control().replaceDomain("shop", bad));
            assertEquals(Files.readString(exported), control().export("shop"));
            control().reset();
            assertEquals("{\"Items\":[]}", shop().get("/domains"));
            server.close();
        }
    }

    @Test
    void anImportReplacesOnlyWhenItMay() throws Exception {
        shop().create("shop");
        shop().createProfile("shop", "Ana");
        String before = control().export("shop");
        Path bakery = file("bakery.json", BAKERY);

        assertThrows(ControlException.class, () -> control().importDomain("shop", bakery));
        assertEquals(before, control().export("shop"));

        assertEquals(new ImportedDomain("shop", 0, 0), control().replaceDomain("shop", bakery));
        assertFalse(shop().get("/domains").contains("bakery"));
    }

    @Test
    void anImportThatIsCutOffLeavesWhatWasThere() throws Exception {
        shop().create("shop");
        shop().createProfile("shop", "Ana");
        shop().createProfile("shop", "Ben");
        String whole = control().export("shop");
        Path cut = file("cut.json", whole.substring(0, whole.length() - 5));

        ControlException refusal =
                assertThrows(ControlException.class, () -> control().replaceDomain("shop", cut));

        assertTrue(refusal.getMessage().contains("not valid JSON"), refusal::getMessage);
        assertEquals(whole, control().export("shop"));
    }

    @Test
    void whatIsTooLargeForMemoryIsTakenAndGivenToo() throws Exception {
        String profiles = String.join(
                ",",
                IntStream.range(0, 15_000)
                        .mapToObj("{\"ProfileId\":\"%032x\",\"FirstName\":\"Ana\",\"LastName\":\"Lee\"}"::formatted)
                        .toList());
        String large = BAKERY.replace("30}", "30, \"Profiles\": [" + profiles + "]}");
        assertTrue(large.length() > 1 << 20);

        control().seed(large);
        String exported = control().export("bakery");
        control().replaceDomain("bakery", file("large.json", exported));

        assertEquals(exported, control().export("bakery"));
    }

    @Test
    void whatIsNotThereIsNotExported() {
        assertEquals(
                404,
                assertThrows(ControlException.class, () -> control().export("none"))
                        .status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"replace=yes", "replace", "overwrite=true", "replace=true&replace=true"})
    void anImportWithAnotherParameterIsRefused(String query) throws Exception {
        var answer = shop().send("PUT", "/_control/domains/bakery/import?" + query, BAKERY);

        assertEquals(400, answer.statusCode());
        assertEquals("{\"Items\":[]}", shop().get("/domains"));
    }

    @Test
    void aNameThatIsNoneIsRefused() {
        ControlException refusal =
                assertThrows(ControlException.class, () -> control().importDomain("a b", file("bakery.json", BAKERY)));

        assertTrue(refusal.getMessage().contains("DomainName must be"), refusal::getMessage);
    }
}
