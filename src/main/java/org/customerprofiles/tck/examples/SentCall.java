package org.customerprofiles.tck.examples;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerprofiles.tck.drive.Binding;
import org.customerprofiles.tck.drive.Location;
import org.customerprofiles.tck.drive.Location.Place;
import org.customerprofiles.tck.drive.MemberType;
import org.customerprofiles.tck.drive.Schemas;
import org.customerprofiles.tck.drive.Shape;
import org.customerprofiles.tck.drive.Unsayable;
import org.customerprofiles.tck.report.JsonText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A call as a client's user thinks of it, read back from its request.
 *
 * @param shape the operation's request
 * @param members of the types that the schema asks for: those of the path, then the others in the order of the schema
 */
record SentCall(String operation, Shape shape, Map<String, JsonNode> members) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** @throws Unsayable when there is more or other in the request than the operation's members */
    static SentCall in(String operation, WireRequestText request) {
        Binding binding = Routes.binding(operation);
        Shape shape = Schemas.bundled().request(operation);
        Map<String, JsonNode> sent = new LinkedHashMap<>();
        sent.putAll(path(binding, shape, request.target()));
        sent.putAll(query(binding, shape, request.target()));
        sent.putAll(body(binding, request.body()));
        Map<String, JsonNode> members = new LinkedHashMap<>();
        path(binding, shape, request.target()).forEach((name, value) -> members.put(name, sent.remove(name)));
        for (String name : shape.members()) {
            Optional.ofNullable(sent.remove(name)).ifPresent(value -> members.put(name, value));
        }
        sent.keySet().stream().findFirst().ifPresent(name -> {
            throw new Unsayable("Clients know no member " + name + " of " + operation + ".");
        });
        members.forEach((name, value) -> Typed.check(shape.member(name).orElseThrow(), value, name));
        return new SentCall(operation, shape, members);
    }

    private static Map<String, JsonNode> path(Binding binding, Shape shape, String target) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        Map<String, String> labels = Routes.labels(binding, target)
                .orElseThrow(() -> new Unsayable("Clients put a value into the path in another way."));
        labels.forEach((label, value) -> {
            String member = member(binding, Place.URI, label);
            members.put(member, scalar(shape.member(member).orElseThrow(), decoded(value)));
        });
        return members;
    }

    private static Map<String, JsonNode> query(Binding binding, Shape shape, String target) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        int start = target.indexOf('?');
        for (String parameter :
                start < 0 ? new String[0] : target.substring(start + 1).split("&")) {
            String[] nameAndValue = parameter.split("=", 2);
            parameters
                    .computeIfAbsent(decoded(nameAndValue[0]), name -> new ArrayList<>())
                    .add(nameAndValue.length < 2 ? "" : decoded(nameAndValue[1]));
        }
        Map<String, JsonNode> members = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            String member = member(binding, Place.QUERY, name);
            members.put(member, values(shape.member(member).orElseThrow(), values, name));
        });
        return members;
    }

    private static JsonNode values(Shape shape, List<String> values, String parameter) {
        if (shape.element().isPresent()) {
            ArrayNode list = NODES.arrayNode();
            values.forEach(value -> list.add(scalar(shape.element().get(), value)));
            return list;
        }
        if (values.size() > 1) {
            throw new Unsayable("Clients send the query parameter " + parameter + " once.");
        }
        return scalar(shape, values.get(0));
    }

    private static Map<String, JsonNode> body(Binding binding, String body) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        if (body.isEmpty()) {
            return members;
        }
        JsonNode json = JsonText.read(body)
                .filter(JsonNode::isObject)
                .orElseThrow(() -> new Unsayable("Clients send one JSON object."));
        for (Map.Entry<String, JsonNode> member : json.properties()) {
            Location location = binding.locationOf(member.getKey());
            if (location.place() != Place.BODY) {
                throw new Unsayable("Clients do not repeat " + member.getKey() + " in the body.");
            }
            members.put(member.getKey(), member.getValue());
        }
        return members;
    }

    private static String member(Binding binding, Place place, String wireName) {
        return binding.members().entrySet().stream()
                .filter(member -> member.getValue().equals(new Location(place, wireName)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new Unsayable(
                        "Clients know no query parameter " + wireName + " of " + binding.operation() + "."));
    }

    /** What is no number stays a text, for {@link Typed} to refuse. */
    private static JsonNode scalar(Shape shape, String text) {
        boolean isNumber = shape.type() == MemberType.INTEGER && text.matches("-?(0|[1-9]\\d{0,17})");
        return isNumber ? NODES.numberNode(Long.parseLong(text)) : NODES.stringNode(text);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
