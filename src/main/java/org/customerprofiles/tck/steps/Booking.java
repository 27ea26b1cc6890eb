package org.customerprofiles.tck.steps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.ObjectMapper;

/**
 * The object type that scenarios use where any would do: bookings with an id of their own, which belong to the profile
 * that carries their customerRef as a search key.
 */
final class Booking {

    static final String TYPE = "Booking";
    static final String OWNER_KEY = "customerRef";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Booking() {}

    /** What PutProfileObjectType is called with. */
    static Map<String, Object> type(String domain) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("DomainName", domain);
        members.put("ObjectTypeName", TYPE);
        members.put("Description", "Bookings of customers");
        members.put("AllowProfileCreation", true);
        members.put(
                "Fields",
                Map.of(
                        "bookingId",
                        field("bookingId", "STRING"),
                        OWNER_KEY,
                        field(OWNER_KEY, "STRING"),
                        "email",
                        field("email", "EMAIL_ADDRESS"),
                        "note",
                        field("note", "STRING")));
        members.put(
                "Keys",
                Map.of(
                        "bookingId",
                        List.of(key("bookingId", "UNIQUE")),
                        OWNER_KEY,
                        List.of(key(OWNER_KEY, "PROFILE")),
                        "contactEmail",
                        List.of(key("email"))));
        return members;
    }

    /** The owner's search key value: one for each alias. */
    static String ownerRef(String alias) {
        return "ref-" + alias;
    }

    /** A booking as JSON text, members in alphabetical order. */
    static String json(String alias, Map<String, String> members) {
        Map<String, String> booking = new TreeMap<>(members);
        booking.put(OWNER_KEY, ownerRef(alias));
        return JSON.writeValueAsString(booking);
    }

    private static Map<String, Object> field(String name, String contentType) {
        return Map.of("Source", "_source." + name, "ContentType", contentType);
    }

    private static Map<String, Object> key(String field, String... standardIdentifiers) {
        return Map.of("StandardIdentifiers", List.of(standardIdentifiers), "FieldNames", List.of(field));
    }
}
