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

    private Served served = Served.start();

    @AfterEach
    void stop() {
        served.close();
    }

    private Path file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void listsWhatCanBeControlled() {
        List<Endpoint> endpoints = served.control().endpoints();

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
        served.shop().create("shop");
        served.control().setClock(Instant.parse("2030-01-01T00:00:00Z"));
        served.control().delay(Latency.of(Duration.ofMillis(1)));
        served.control().throttle(Throttling.everyNth(1));

        served.control().reset();

        assertEquals("{\"Items\":[]}", served.shop().get("/domains"));
        assertTrue(served.control().clock().running());
        assertTrue(served.control().clock().instant().isBefore(Instant.now().plusSeconds(1)));
        assertEquals(PerOperation.none(), served.control().latency());
        assertEquals(PerOperation.none(), served.control().throttling());
    }

    @Test
    void anExportIsImportedAndExportedTheSame() throws Exception {
        served.shop().create("shop");
        served.shop().createProfile("shop", "Ana");
        served.shop().createProfile("shop", "Ben");
        served.shop().send("POST", "/_control/domains/shop/matching-runs", "");
        Path exported = folder.resolve("shop.json");
        served.control().export("shop", exported);
        String matches = served.shop().get("/domains/shop/matches");
        assertTrue(matches.contains("MatchId"), matches);
        served.shop().send("DELETE", "/domains/shop", "");

        ImportedDomain imported = served.control().importDomain("shop", exported);

        assertEquals(new ImportedDomain("shop", 2, 0), imported);
        assertEquals(Files.readString(exported), served.control().export("shop"));
        assertEquals(matches, served.shop().get("/domains/shop/matches"));
    }

    @Test
    void aStoreInAFolderTakesAndGivesTheSame() throws Exception {
        served.shop().create("shop");
        served.shop().createProfile("shop", "Ana");
        served.shop().createProfile("shop", "Ben");
        served.control().runMatching("shop");
        Path exported = folder.resolve("shop.json");
        served.control().export("shop", exported);
        served.close();
        try (DurableStore store = DurableStore.open(folder.resolve("data"))) {
            served = Served.start(ServerOptions.local(), store);

            served.control().importDomain("shop", exported);
            served.control().replaceDomain("shop", exported);
            assertEquals(Files.readString(exported), served.control().export("shop"));
            Path bad = file("bad.json", Files.readString(exported).replace("Ben", ""));
            assertThrows(ControlException.class, () -> served.control().replaceDomain("shop", bad));
            assertEquals(Files.readString(exported), served.control().export("shop"));
            served.control().reset();
            assertEquals("{\"Items\":[]}", served.shop().get("/domains"));
            served.close();
        }
    }

    @Test
    void anImportReplacesOnlyWhenItMay() throws Exception {
        served.shop().create("shop");
        served.shop().createProfile("shop", "Ana");
        String before = served.control().export("shop");
        Path bakery = file("bakery.json", BAKERY);

        assertThrows(ControlException.class, () -> served.control().importDomain("shop", bakery));
        assertEquals(before, served.control().export("shop"));

        assertEquals(new ImportedDomain("shop", 0, 0), served.control().replaceDomain("shop", bakery));
        assertFalse(served.shop().get("/domains").contains("bakery"));
    }

    @Test
    void anImportThatIsCutOffLeavesWhatWasThere() throws Exception {
        served.shop().create("shop");
        served.shop().createProfile("shop", "Ana");
        served.shop().createProfile("shop", "Ben");
        String whole = served.control().export("shop");
        Path cut = file("cut.json", whole.substring(0, whole.length() - 5));

        ControlException refusal =
                assertThrows(ControlException.class, () -> served.control().replaceDomain("shop", cut));

        assertTrue(refusal.getMessage().contains("not valid JSON"), refusal::getMessage);
        assertEquals(whole, served.control().export("shop"));
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

        served.control().seed(large);
        String exported = served.control().export("bakery");
        served.control().replaceDomain("bakery", file("large.json", exported));

        assertEquals(exported, served.control().export("bakery"));
    }

    @Test
    void whatIsNotThereIsNotExported() {
        assertEquals(
                404,
                assertThrows(ControlException.class, () -> served.control().export("none"))
                        .status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"replace=yes", "replace", "overwrite=true", "replace=true&replace=true"})
    void anImportWithAnotherParameterIsRefused(String query) throws Exception {
        var answer = served.shop().send("PUT", "/_control/domains/bakery/import?" + query, BAKERY);

        assertEquals(400, answer.statusCode());
        assertEquals("{\"Items\":[]}", served.shop().get("/domains"));
    }

    @Test
    void aNameThatIsNoneIsRefused() {
        ControlException refusal = assertThrows(
                ControlException.class, () -> served.control().importDomain("a b", file("bakery.json", BAKERY)));

        assertTrue(refusal.getMessage().contains("DomainName must be"), refusal::getMessage);
    }
}
