package org.customerprofiles.tck.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Profile objects: bookings that belong to profiles. */
public final class ObjectSteps {

    /** Some order, the same for the same objects, whatever they hold. */
    private static final Comparator<Map<String, String>> ANY_ORDER = Comparator.comparing(Map::toString);

    private final World world;
    private final Map<String, String> contents = new HashMap<>();

    public ObjectSteps(World world) {
        this.world = world;
    }

    @Given("the object type Booking")
    public void objectType() {
        String domain = world.names().domain();
        world.client().fact("PutProfileObjectType", Booking.type(domain));
        world.settling().awaitEvidence(() -> world.observer().hasObjectType(domain, Booking.TYPE));
    }

    @Given("the objects")
    public void objects(DataTable table) {
        for (Map<String, String> row : Tables.rows(table)) {
            Map<String, String> booking = new LinkedHashMap<>(row);
            booking.values().removeIf(Objects::isNull);
            String alias = booking.remove("profile");
            ingest(alias, booking);
            awaitOwner(alias, booking.get("bookingId"));
        }
    }

    @Given("{int} objects of {alias}")
    public void manyObjects(int count, String alias) {
        for (int n = 1; n <= count; n++) {
            ingest(alias, Map.of("bookingId", alias + "-" + n));
        }
        awaitOwner(alias, alias + "-" + count);
        world.settling()
                .awaitEvidence(() -> world.observer()
                                .objects(world.names().profile(alias), Booking.TYPE)
                                .size()
                        >= count);
    }

    private void ingest(String alias, Map<String, String> booking) {
        if (world.names().knows(alias) && contents.keySet().stream().noneMatch(key -> key.startsWith(alias + " "))) {
            Map<String, Object> key = new LinkedHashMap<>();
            key.put("DomainName", world.names().profile(alias).domain());
            key.put("ProfileId", world.names().profile(alias).id());
            key.put("KeyName", Booking.OWNER_KEY);
            key.put("Values", List.of(Booking.ownerRef(alias)));
            world.client().fact("AddProfileKey", key);
            new Effects(world).await("AddProfileKey", key);
        }
        String json = Booking.json(alias, booking);
        contents.put(alias + " " + booking.get("bookingId"), json);
        JsonNode put = world.client()
                .fact(
                        "PutProfileObject",
                        Map.of("DomainName", world.names().domain(), "ObjectTypeName", Booking.TYPE, "Object", json));
        world.notation().uniqueKey(booking.get("bookingId"), Json.text(put.path("ProfileObjectUniqueKey")));
    }

    /** An ingested object shows up shortly after; a profile that the ingestion made gets its alias then. */
    private void awaitOwner(String alias, String bookingId) {
        if (!world.names().knows(alias)) {
            List<JsonNode> owners = world.settling()
                    .until(
                            () -> world.observer()
                                    .search(world.names().domain(), Booking.OWNER_KEY, Booking.ownerRef(alias)),
                            found -> {
                                if (found.size() != 1) {
                                    throw new Mismatch.Precondition(
                                            "the ingestion to create one profile for " + bookingId,
                                            found.size() + " profiles with its key");
                                }
                            });
            world.names()
                    .remember(
                            alias,
                            world.names().domain(),
                            Json.text(owners.get(0).path("ProfileId")));
        }
        world.settling()
                .awaitEvidence(() -> world.observer().objects(world.names().profile(alias), Booking.TYPE).stream()
                        .map(ObjectSteps::parsed)
                        .anyMatch(booking -> bookingId.equals(booking.get("bookingId"))));
    }

    @Then("the objects of {alias}, in any order, are")
    public void objectsAre(String alias, DataTable table) {
        List<Map<String, String>> expected = new ArrayList<>();
        for (Map<String, String> row : Tables.rows(table)) {
            Map<String, String> booking = new TreeMap<>(row);
            booking.values().removeIf(Objects::isNull);
            expected.add(whole(booking));
        }
        expected.sort(ANY_ORDER);
        world.settling().until(() -> world.observer().objects(world.names().profile(alias), Booking.TYPE), listed -> {
            List<Map<String, String>> actual =
                    listed.stream().map(ObjectSteps::parsed).sorted(ANY_ORDER).toList();
            if (!actual.equals(expected)) {
                throw new Mismatch(alias + " to have the objects " + expected, actual.toString());
            }
        });
    }

    /** What was put for a booking, with what the table says of it: its content must have survived whole. */
    private Map<String, String> whole(Map<String, String> stated) {
        Map<String, String> whole = contents.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(" " + stated.get("bookingId")))
                .map(entry -> flat(entry.getValue()))
                .findFirst()
                .orElseGet(TreeMap::new);
        whole.putAll(stated);
        return whole;
    }

    @Then("{alias} has {int} objects")
    public void objectCount(String alias, int count) {
        world.settling().until(() -> world.observer().objects(world.names().profile(alias), Booking.TYPE), listed -> {
            if (listed.size() != count) {
                throw new Mismatch(alias + " to have " + count + " objects", listed.size() + " objects");
            }
        });
    }

    @Then("{alias} has no objects")
    public void noObjects(String alias) {
        objectCount(alias, 0);
    }

    private static Map<String, String> parsed(JsonNode item) {
        return flat(Json.text(item.path("Object")));
    }

    private static Map<String, String> flat(String json) {
        Optional<JsonNode> tree = Json.parse(json);
        return tree.map(Json::flat).orElseGet(() -> new TreeMap<>(Map.of("not JSON", json)));
    }
}
