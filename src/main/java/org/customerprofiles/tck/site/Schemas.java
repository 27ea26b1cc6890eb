package org.customerprofiles.tck.site;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the kit's JSON Schemas say of operations and shapes. */
final class Schemas {

    private static final String FOLDER = "/org/customerprofiles/tck/schemas/";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, Shape> shapes = new TreeMap<>();

    /** All shapes that the operations read so far are made of, by name. */
    Map<String, Shape> shapes() {
        return shapes;
    }

    /** An operation, by its name. */
    ApiOperation operation(String name) {
        JsonNode request = read("operations/" + name + "Request.json");
        JsonNode response = read("operations/" + name + "Response.json");
        return new ApiOperation(
                name,
                request.path("description").asString(""),
                request.at("/x-http/method").asString(),
                request.at("/x-http/path").asString(),
                members(request),
                response.path("description").asString(""),
                members(response));
    }

    private List<Member> members(JsonNode structure) {
        Set<String> required = new HashSet<>();
        structure.path("required").forEach(name -> required.add(name.asString()));
        List<Member> members = new ArrayList<>();
        structure.path("properties").properties().forEach(entry -> {
            JsonNode member = entry.getValue();
            members.add(new Member(
                    entry.getKey(),
                    shape(member),
                    required.contains(entry.getKey()),
                    member.path("description").asString(""),
                    place(member)));
        });
        return members;
    }

    private static String place(JsonNode member) {
        return switch (member.path("x-location").asString("body")) {
            case "uri" -> "path";
            case "querystring" -> "query: " + member.path("x-name").asString();
            default -> "body";
        };
    }

    /** The name of the shape that is referred to, which is read as well. */
    private String shape(JsonNode reference) {
        String file = reference.path("$ref").asString();
        String name = file.substring(file.lastIndexOf('/') + 1).replace(".json", "");
        if (!shapes.containsKey(name)) {
            JsonNode schema = read("shapes/" + name + ".json");
            // first a place for it, as shapes may hold themselves
            shapes.put(name, described(name, schema, List.of(), List.of()));
            shapes.put(name, described(name, schema, members(schema), parts(schema)));
        }
        return name;
    }

    private static Shape described(String name, JsonNode schema, List<Member> members, List<String> parts) {
        List<String> values = new ArrayList<>();
        schema.path("enum").forEach(value -> values.add(value.asString()));
        return new Shape(
                name,
                schema.path("description").asString(""),
                kind(schema),
                Constraints.of(schema),
                values,
                members,
                parts);
    }

    private List<String> parts(JsonNode schema) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of("items", "propertyNames", "additionalProperties")) {
            if (schema.path(part).has("$ref")) {
                parts.add(shape(schema.path(part)));
            }
        }
        return parts;
    }

    private static Shape.Kind kind(JsonNode schema) {
        if (schema.has("x-timestamp-format")) {
            return Shape.Kind.TIMESTAMP;
        }
        return switch (schema.path("type").asString()) {
            case "object" -> schema.has("additionalProperties") ? Shape.Kind.MAP : Shape.Kind.STRUCTURE;
            case "array" -> Shape.Kind.LIST;
            case "integer" -> Shape.Kind.INTEGER;
            case "number" -> Shape.Kind.NUMBER;
            case "boolean" -> Shape.Kind.BOOLEAN;
            default -> Shape.Kind.TEXT;
        };
    }

    private static JsonNode read(String file) {
        try (InputStream schema = Schemas.class.getResourceAsStream(FOLDER + file)) {
            if (schema == null) {
                throw new IllegalStateException("There is no schema " + file + " on the class path");
            }
            return JSON.readTree(schema);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The schema " + file + " cannot be read", unreadable);
        }
    }
}
