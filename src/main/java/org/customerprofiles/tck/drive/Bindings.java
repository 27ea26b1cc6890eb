package org.customerprofiles.tck.drive;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.customerprofiles.tck.drive.Location.Place;
import tools.jackson.databind.JsonNode;

/**
 * How each operation is called, and what its members are, as the request schemas say. A schema is read when its
 * operation is first asked for. Safe for use by several threads.
 */
public final class Bindings {

    /** The operations that the kit knows, in alphabetical order. */
    public static final List<String> OPERATIONS = List.of(
            "AddProfileKey",
            "CreateDomain",
            "CreateProfile",
            "DeleteDomain",
            "DeleteProfile",
            "DeleteProfileKey",
            "DeleteProfileObject",
            "DeleteProfileObjectType",
            "GetDomain",
            "GetMatches",
            "GetProfileObjectType",
            "ListDomains",
            "ListProfileObjectTypes",
            "ListProfileObjects",
            "ListTagsForResource",
            "MergeProfiles",
            "PutProfileObject",
            "PutProfileObjectType",
            "SearchProfiles",
            "TagResource",
            "UntagResource",
            "UpdateDomain",
            "UpdateProfile");

    private final Schemas schemas = Schemas.bundled();
    private final Map<String, Binding> bindings = new ConcurrentHashMap<>();

    /**
     * How an operation is called.
     *
     * @throws IllegalArgumentException when there is no such operation
     */
    public Binding of(String operation) {
        return bindings.computeIfAbsent(operation, this::read);
    }

    /**
     * What a member of an operation's request is.
     *
     * @param dottedPath the member, or a member inside it, such as {@code Address.City}, {@code Attributes.tier} or
     *     {@code AdditionalSearchKeys.KeyName}: lists are passed through to their elements, and every name is in a map
     * @return empty when the operation has no such member
     * @throws IllegalArgumentException when there is no such operation
     */
    public Optional<MemberType> typeOf(String operation, String dottedPath) {
        Optional<Shape> shape = Optional.of(schemas.request(operation));
        for (String name : dottedPath.split("\\.", -1)) {
            shape = shape.map(Bindings::throughLists).flatMap(inside -> inside.member(name));
        }
        return shape.map(Shape::type);
    }

    private static Shape throughLists(Shape shape) {
        return shape.element().map(Bindings::throughLists).orElse(shape);
    }

    private Binding read(String operation) {
        JsonNode request = schemas.request(operation).document();
        Map<String, Location> members = new LinkedHashMap<>();
        request.path("properties")
                .properties()
                .forEach(member -> members.put(member.getKey(), location(member.getKey(), member.getValue())));
        JsonNode http = request.path("x-http");
        return new Binding(
                operation,
                http.path("method").stringValue(),
                http.path("path").stringValue(),
                Collections.unmodifiableMap(members));
    }

    private static Location location(String member, JsonNode schema) {
        String wireName = schema.path("x-name").asString(member);
        return switch (schema.path("x-location").asString("body")) {
            case "uri" -> new Location(Place.URI, wireName);
            case "querystring" -> new Location(Place.QUERY, wireName);
            default -> new Location(Place.BODY, wireName);
        };
    }
}
