package org.customerprofiles.tck.drive;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One schema, seen as what the official model calls a shape: a structure with members, a list, a map or a scalar. Every
 * member, element and value refers to a schema of its own, so that a shape is always a whole file.
 */
public final class Shape {

    private final Schemas schemas;
    private final String path;
    private final JsonNode document;
    private final Map<String, String> members = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final Optional<String> element;
    private final Optional<String> value;

    Shape(Schemas schemas, String path, JsonNode document) {
        this.schemas = schemas;
        this.path = path;
        this.document = document;
        this.element = reference(document.path("items"));
        this.value = reference(document.path("additionalProperties"));
        for (Map.Entry<String, JsonNode> member : document.path("properties").properties()) {
            reference(member.getValue()).ifPresent(shape -> members.put(member.getKey(), shape));
        }
        document.path("required").forEach(name -> required.add(name.stringValue()));
    }

    /** The path below {@code schemas/}, for example {@code shapes/uuid.json}. */
    public String path() {
        return path;
    }

    /** The schema itself. */
    public JsonNode document() {
        return document;
    }

    /** The names of a structure's members, in the order of the schema; empty for anything else. */
    public Set<String> members() {
        return members.keySet();
    }

    /** Whether a structure is invalid without this member. */
    public boolean requires(String member) {
        return required.contains(member);
    }

    /** A map from any name to values of one shape. */
    public boolean isMap() {
        return value.isPresent();
    }

    /** What a structure's member is, or what every value of a map is; empty when there is no such member. */
    public Optional<Shape> member(String name) {
        return value.or(() -> Optional.ofNullable(members.get(name))).map(schemas::get);
    }

    /** What the elements of a list are; empty when this is no list. */
    public Optional<Shape> element() {
        return element.map(schemas::get);
    }

    /** What kind of value this is. */
    public MemberType type() {
        if (path.equals("shapes/uuid.json")) {
            return MemberType.PROFILE_ID;
        }
        return switch (document.path("type").asString()) {
            case "string" -> MemberType.TEXT;
            case "integer" -> MemberType.INTEGER;
            case "boolean" -> MemberType.BOOLEAN;
            case "number" -> document.has("x-timestamp-format") ? MemberType.TIMESTAMP : MemberType.DECIMAL;
            case "array" -> listType();
            default -> isMap() ? MemberType.MAP : MemberType.STRUCTURE;
        };
    }

    private MemberType listType() {
        return switch (element().orElseThrow().type()) {
            case TEXT -> MemberType.LIST_OF_TEXT;
            case PROFILE_ID -> MemberType.LIST_OF_PROFILE_IDS;
            default -> MemberType.LIST_OF_STRUCTURES;
        };
    }

    private Optional<String> reference(JsonNode place) {
        return place.path("$ref")
                .stringValueOpt()
                .map(other -> URI.create(path).resolve(other).toString());
    }
}
