package org.customerprofiles.reference.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customerprofiles.reference.oracle.Json;

/** Object types, most of them allowed, and the objects that fit them. */
final class ObjectTypes {

    private final Dice dice;
    private final Cast cast;
    private final int mostIds;

    ObjectTypes(Dice dice, Cast cast, int mostIds) {
        this.dice = dice;
        this.cast = cast;
        this.mostIds = mostIds;
    }

    void adaptType(Map<String, Object> members) {
        if (dice.chance(0.1)) {
            return;
        }
        members.remove("TemplateId");
        members.put("AllowProfileCreation", dice.chance(0.6));
        members.put("Fields", fields());
        members.put("Keys", keys());
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", field("id", dice.of("", "_profile.AccountNumber", "_order.Id"), "STRING"));
        fields.put("mail", field("contact.mail", dice.of("", "_profile.EmailAddress"), "EMAIL_ADDRESS"));
        fields.put("phone", field("contact.phone", dice.of("", "_profile.PhoneNumber"), "PHONE_NUMBER"));
        fields.put("tier", field("tier", "_profile.Attributes.tier", dice.of("STRING", "NUMBER")));
        fields.put("city", field("city", "_profile.Address.City", "STRING"));
        fields.put("gender", field("gender", "_profile.Gender", "STRING"));
        fields.put("name", field("name", "_profile.FirstName", "NAME"));
        if (dice.chance(0.05)) {
            fields.put("odd", Map.of(dice.of("Source", "Target"), dice.of("id", "_profile.None", "_source.", "_x")));
        }
        return fields;
    }

    private static Map<String, Object> field(String source, String target, String contentType) {
        Map<String, Object> field = new LinkedHashMap<>(Map.of("Source", "_source." + source));
        if (!target.isEmpty()) {
            field.put("Target", target);
        }
        field.put("ContentType", contentType);
        return field;
    }

    private Map<String, Object> keys() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("bookingId", key(List.of("UNIQUE"), "id"));
        keys.put(dice.of("_email", "mail"), key(List.of("PROFILE"), "mail"));
        if (dice.chance(0.7)) {
            keys.put(
                    "badge",
                    key(List.of("PROFILE", dice.of("SECONDARY", "NEW_ONLY", "CASE")), dice.of("phone", "tier")));
        }
        if (dice.chance(0.5)) {
            keys.put("crm", key(dice.of(List.of(), List.of("LOOKUP_ONLY"), List.of("NEW_ONLY")), "tier", "name"));
        }
        if (dice.chance(0.3)) {
            keys.put("_orderId", key(List.of("LOOKUP_ONLY"), "id"));
        }
        if (dice.chance(0.05)) {
            keys.put(
                    dice.of("_odd", "odd"),
                    key(List.of(dice.of("UNIQUE", "SECONDARY", "ORDER")), dice.of("none", "id")));
        }
        return keys;
    }

    private static List<Object> key(List<String> identifiers, String... fields) {
        return List.of(Map.of("StandardIdentifiers", identifiers, "FieldNames", List.of(fields)));
    }

    /** The text of an object. */
    String object() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", dice.of(dice.between(1, mostIds), "b" + dice.between(1, mostIds), 1.50, true));
        object.put("contact", Map.of("mail", mail(), "phone", cast.phone()));
        object.put("tier", dice.of("gold", "silver", 7, List.of(), ""));
        object.put("city", dice.of("Lima", "Oslo"));
        object.put("gender", dice.of("FEMALE", "unknown"));
        object.put("name", cast.name());
        dice.some(object.keySet(), dice.of(0, 0, 1, 3)).forEach(object::remove);
        String text = Json.text(object);
        return dice.chance(0.03) ? dice.of("[]", "{", text + text, "null", text.replace(":", ":null,\"x\":")) : text;
    }

    /** Often one that an object is likely to be the first to bring. */
    private String mail() {
        return dice.chance(mostIds > 10 ? 0.05 : 0.4)
                ? cast.email()
                : "o%d@example.com".formatted(dice.between(1, mostIds > 10 ? 1 : 4));
    }
}
