package org.customerprofiles.reference.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.ContentType;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.model.MatchGroup;
import org.customerprofiles.reference.model.MatchRun;
import org.customerprofiles.reference.model.ObjectType;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileKey;
import org.customerprofiles.reference.model.ProfileObject;
import org.customerprofiles.reference.model.Stats;
import org.customerprofiles.reference.operations.Circumstances;
import org.customerprofiles.reference.restjson.Refusal;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.MemoryStore;
import org.customerprofiles.reference.store.Store;
import org.junit.jupiter.api.Test;

/** What is written of a domain is taken over as it was, or not at all. */
class SnapshotTest {

    private static final Instant CREATED = Instant.parse("2026-01-05T09:30:00.123Z");
    private static final Instant UPDATED = Instant.parse("2026-02-05T09:30:00Z");
    private static final Instant NOW = Instant.parse("2026-11-22T07:00:00Z");
    private static final String ANA = "0000000000000000000000000000000a";
    private static final String BEN = "0000000000000000000000000000000b";
    private static final String NEW = "0000000000000000000000000000000f";

    private static final Map<String, Object> TYPE = Map.of(
            "Description", "Orders",
            "Fields",
                    Map.of(
                            "id", Map.of("Source", "_source.id"),
                            "phone", Map.of("Source", "_source.phone", "ContentType", "PHONE_NUMBER")),
            "Keys",
                    Map.of(
                            "orderNumber",
                                    List.of(Map.of(
                                            "StandardIdentifiers", List.of("UNIQUE"), "FieldNames", List.of("id"))),
                            "caller",
                                    List.of(Map.of(
                                            "StandardIdentifiers",
                                            List.of("PROFILE"),
                                            "FieldNames",
                                            List.of("phone")))));

    private final Store store = new MemoryStore();

    /** A domain with something of everything, texts that no request could bring included. */
    private static Void fill(DomainContents shop) {
        shop.objectTypes().put(ObjectType.of("order", TYPE, Map.of("team", "b"), CREATED, UPDATED));
        ProfileKey caller = new ProfileKey("caller", "+1 (206) 555-0100", ContentType.PHONE_NUMBER);
        shop.profiles()
                .put(new Profile(
                        ANA,
                        Map.of(
                                "LastName", "Ñandú \"A\" \u2028 😀",
                                "FirstName", "x".repeat(300),
                                "Address", Map.of("City", "Riga", "Address1", "1"),
                                "Attributes", Map.of("z", "1", "a", "2")),
                        List.of(caller, new ProfileKey("note", "n", ContentType.STRING))));
        shop.profiles().put(new Profile(BEN, Map.of("Gender", "MALE"), List.of()));
        // the content type that the key had when the object came
        ProfileKey before = new ProfileKey("caller", "+1 206", ContentType.NUMBER);
        shop.objects().put(ANA, new ProfileObject("order", "u2=", "{\"id\": 2}", List.of(before)));
        shop.objects().put(ANA, new ProfileObject("order", "u1=", "{\"id\": 1}", List.of()));
        shop.replace(new MatchRun(UPDATED, List.of(new MatchGroup(NEW, List.of(ANA, BEN)))));
        return null;
    }

    private void create(String name) {
        Map<String, Object> settings = Map.of(
                "DefaultExpirationDays",
                30,
                "Matching",
                Map.of(
                        "Enabled",
                        true,
                        "AutoMerging",
                        Map.of("Enabled", false, "MinAllowedConfidenceScoreForMerging", 0.75)));
        store.transact(
                state -> {
                    state.create(new Domain(
                            name, settings, Map.of("b", "2", "a", "1"), CREATED, UPDATED, Optional.of(CREATED)));
                    return fill(state.domain(name).orElseThrow());
                },
                done -> true);
    }

    private String export(String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.read(state -> {
            SnapshotWriter.write(Stream.of(state.domain(name).orElseThrow()), out);
            return null;
        });
        return out.toString(UTF_8);
    }

    private void read(String snapshot, Arrival arrival) {
        store.transact(
                state -> SnapshotReader.read(
                        new ByteArrayInputStream(snapshot.getBytes(UTF_8)),
                        state,
                        new Circumstances(NOW, () -> NEW),
                        arrival),
                done -> true);
    }

    private String refusal(String snapshot) {
        return assertThrows(Refusal.class, () -> read(snapshot, Arrival.ofAll()))
                .getMessage();
    }

    private <T> T domain(String name, Function<DomainContents, T> look) {
        return store.read(state -> look.apply(state.domain(name).orElseThrow()));
    }

    private List<String> domains() {
        return store.read(state ->
                state.domainsAfter("").map(each -> each.domain().name()).toList());
    }

    @Test
    void whatWasExportedAndImportedIsExportedTheSame() {
        create("shop");
        String exported = export("shop");

        read(exported, Arrival.as("shop", true));

        assertEquals(exported, export("shop"));
    }

    @Test
    void objectsAreInTheOrderOfTheirNames() {
        create("shop");
        String exported = export("shop");

        assertTrue(exported.indexOf("u1=") < exported.indexOf("u2="), exported);
    }

    @Test
    void everythingComesBack() {
        create("shop");

        read(export("shop"), Arrival.as("copy", false));

        Domain shop = domain("shop", DomainContents::domain);
        assertEquals(
                new Domain("copy", shop.settings(), shop.tags(), CREATED, UPDATED, shop.matchingSince()),
                domain("copy", DomainContents::domain));
        assertEquals(domain("shop", DomainContents::latestMatchRun), domain("copy", DomainContents::latestMatchRun));
        assertEquals(types("shop"), types("copy"));
        assertEquals(profiles("shop"), profiles("copy"));
        assertEquals(objects("shop"), objects("copy"));
        assertEquals(new Stats(2, 2, 2, 18), domain("copy", DomainContents::stats));
    }

    private List<ObjectType> types(String name) {
        return domain(name, each -> each.objectTypes().after("").toList());
    }

    private List<ProfileObject> objects(String name) {
        return domain(name, each -> each.objects().of(ANA));
    }

    private List<Profile> profiles(String name) {
        return domain(name, each -> each.profiles().all().toList());
    }

    @Test
    void profilesAreFoundByWhatTheyHaveBrought() {
        create("shop");
        read(export("shop"), Arrival.as("copy", false));

        IndexEntry caller = new IndexEntry("caller", "2065550100");
        assertEquals(
                List.of(ANA),
                domain("copy", each -> each.profiles().idsAfter(caller, "").toList()));
    }

    @Test
    void aSnapshotWrittenByHandNeedsNeitherIdsNorDates() {
        read("""
                {"FormatVersion": 1, "Domains": [
                  {"DomainName": "shop", "DefaultExpirationDays": 30, "Matching": {"Enabled": true},
                   "Profiles": [{"FirstName": "Ana", "Address": {}}]},
                  {"DomainName": "bakery", "DefaultExpirationDays": 30}]}
                """, Arrival.ofAll());

        assertEquals(List.of("bakery", "shop"), domains());
        assertEquals(List.of(new Profile(NEW, Map.of("FirstName", "Ana"), List.of())), profiles("shop"));
        Domain shop = domain("shop", DomainContents::domain);
        assertEquals(
                List.of(NOW, NOW, NOW),
                List.of(
                        shop.createdAt(),
                        shop.lastUpdatedAt(),
                        shop.matchingSince().orElseThrow()));
    }

    @Test
    void oneObjectCannotBelongToTwo() {
        create("shop");
        String twice = export("shop").replace("u1=", "u2=");

        store.transact(
                state -> {
                    state.delete("shop");
                    return null;
                },
                done -> true);

        assertTrue(refusal(twice).contains("two objects of type order"));
    }

    @Test
    void aDomainThatIsThereStaysUnlessItGivesWay() {
        create("shop");
        String shop = export("shop");
        String empty = "{\"FormatVersion\": 1, \"Domains\": [{\"DomainName\": \"any\", \"DefaultExpirationDays\": 1}]}";

        assertThrows(Refusal.class, () -> read(empty, Arrival.as("shop", false)));
        assertEquals(shop, export("shop"));

        read(empty, Arrival.as("shop", true));
        assertEquals(Stats.NONE, domain("shop", DomainContents::stats));
        assertEquals(List.of("shop"), domains());
    }

    @Test
    void onlyOneDomainCanBeImported() {
        String two = """
                {"FormatVersion": 1, "Domains": [{"DomainName": "a", "DefaultExpirationDays": 1},
                  {"DomainName": "b", "DefaultExpirationDays": 1}]}
                """;

        assertTrue(assertThrows(Refusal.class, () -> read(two, Arrival.as("a", true)))
                .getMessage()
                .contains("several domains"));
        assertEquals(List.of(), domains());
    }
}
