package org.customerprofiles.tck.site;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Says in words what a JSON Schema asks of a value. */
final class Constraints {

    private Constraints() {}

    static List<String> of(JsonNode schema) {
        List<String> constraints = new ArrayList<>();
        range(constraints, schema, "minLength", "maxLength", " characters");
        range(constraints, schema, "minItems", "maxItems", " elements");
        range(constraints, schema, "minProperties", "maxProperties", " entries");
        if (!schema.has("x-timestamp-format")) {
            range(constraints, schema, "minimum", "maximum", "");
        }
        if (schema.path("uniqueItems").asBoolean(false)) {
            constraints.add("each once");
        }
        if (schema.has("pattern")) {
            constraints.add("pattern " + schema.path("pattern").asString());
        }
        return constraints;
    }

    private static void range(List<String> constraints, JsonNode schema, String least, String most, String unit) {
        if (schema.has(least) && schema.has(most)) {
            String from = schema.path(least).asString();
            String to = schema.path(most).asString();
            constraints.add(from.equals(to) ? from + unit : from + " to " + to + unit);
        } else if (schema.has(least)) {
            constraints.add("at least " + schema.path(least).asString() + unit);
        } else if (schema.has(most)) {
            constraints.add("at most " + schema.path(most).asString() + unit);
        }
    }
}
