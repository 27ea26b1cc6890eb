package org.customerprofiles.tck.check;

import java.util.Map;
import java.util.TreeMap;
import org.customerprofiles.tck.drive.Bindings;
import org.customerprofiles.tck.drive.Schemas;
import org.customerprofiles.tck.drive.Shape;
import tools.jackson.databind.JsonNode;

/** What schemas say about the API, as lines that can be compared with those of the AWS SDK. */
final class ModelOfSchemas {

    private final Schemas schemas;
    private final Map<String, String> lines = new TreeMap<>();

    private ModelOfSchemas(Schemas schemas) {
        this.schemas = schemas;
    }

    /** For each operation and each member at any depth, what it is. */
    static Map<String, String> lines(Schemas schemas) {
        ModelOfSchemas model = new ModelOfSchemas(schemas);
        for (String operation : Bindings.OPERATIONS) {
            JsonNode http = schemas.request(operation).document().path("x-http");
            model.lines.put(
                    operation,
                    http.path("method").asString() + " " + http.path("path").asString());
            model.message(operation + "Request");
            model.message(operation + "Response");
        }
        return model.lines;
    }

    private void message(String name) {
        structure(name, schemas.get("operations/" + name + ".json"));
    }

    private void structure(String path, Shape shape) {
        for (String member : shape.members()) {
            JsonNode schema = shape.document().path("properties").path(member);
            String place =
                    " in " + place(schema) + " as " + schema.path("x-name").asString(member);
            value(path + "." + member, shape.member(member).orElseThrow());
            lines.compute(path + "." + member, (name, kind) -> kind + place);
        }
    }

    private void value(String path, Shape shape) {
        lines.put(path, kind(shape));
        shape.document().path("enum").forEach(value -> lines.put(path + "=" + value.stringValue(), "value"));
        if (shape.isMap()) {
            value(path + "{}", shape.member("any").orElseThrow());
        } else {
            structure(path, shape);
        }
        shape.element().ifPresent(element -> value(path + "[]", element));
    }

    private static String kind(Shape shape) {
        return switch (shape.type()) {
            case TEXT, PROFILE_ID -> "text";
            case INTEGER, DECIMAL -> shape.document().path("format").asString("number");
            case BOOLEAN -> "boolean";
            case TIMESTAMP -> "timestamp";
            case LIST_OF_TEXT, LIST_OF_PROFILE_IDS, LIST_OF_STRUCTURES -> "list";
            case MAP -> "map";
            case STRUCTURE -> "structure";
        };
    }

    private static String place(JsonNode schema) {
        return switch (schema.path("x-location").asString("body")) {
            case "uri" -> "PATH";
            case "querystring" -> "QUERY_PARAM";
            default -> "PAYLOAD";
        };
    }
}
