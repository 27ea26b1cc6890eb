package org.customerprofiles.tck.run;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.customerprofiles.reference.restjson.WireRequest;
import org.customerprofiles.reference.restjson.WireResponse;
import org.customerprofiles.reference.server.Service;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a service answer oddly now and then: a member is missing, null, of another type, empty, huge or there twice; or
 * the whole body is no object, or no JSON; or the status is another one. The same seed makes the same choices for the
 * same answers in the same order.
 */
final class OddAnswers implements Service {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One answer in so many is odd: most scenarios have to get far enough for the odd one to matter. */
    private static final int ONE_IN = 12;

    /** Of the odd answers, one in so many is odd as a whole. */
    private static final int WHOLE_ONE_IN = 6;

    private static final int[] STATUSES = {200, 201, 204, 304, 400, 403, 404, 409, 500};

    private static final List<String> BODIES =
            List.of("", "null", "[]", "[{}]", "\"text\"", "5", "true", "{}", "{", "<html>", "\u0000", "{\"a\":1}{");

    private static final List<UnaryOperator<JsonNode>> CHANGES = List.of(
            value -> NODES.nullNode(),
            value -> NODES.stringNode(""),
            value -> NODES.stringNode("odd \u0000\ud800 %zz/../\n"),
            value -> NODES.stringNode("x".repeat(70_000)),
            value -> NODES.numberNode(-1),
            value -> NODES.numberNode(new BigDecimal("1e400")),
            value -> NODES.numberNode(BigInteger.TEN.pow(400)),
            value -> NODES.booleanNode(true),
            value -> NODES.arrayNode(),
            value -> NODES.arrayNode().addNull().add(NODES.arrayNode()),
            value -> NODES.objectNode(),
            value -> NODES.objectNode().putNull("odd").set("", NODES.objectNode()),
            value -> NODES.arrayNode().add(value).add(value),
            value -> NODES.objectNode().set("odd", value),
            value -> NODES.stringNode(value.toString()),
            OddAnswers::nested);

    /** A place in a body: a member of a structure, or an element of a list. */
    private record Place(JsonNode outer, String member, int index) {

        JsonNode value() {
            return outer instanceof ObjectNode ? outer.get(member) : outer.get(index);
        }

        void replace(JsonNode value) {
            if (outer instanceof ObjectNode structure) {
                structure.set(member, value);
            } else {
                ((ArrayNode) outer).set(index, value);
            }
        }

        void remove() {
            if (outer instanceof ObjectNode structure) {
                structure.remove(member);
            } else {
                ((ArrayNode) outer).remove(index);
            }
        }
    }

    private final Service service;
    private final Random random;

    OddAnswers(Service service, long seed) {
        this.service = service;
        this.random = new Random(seed);
    }

    @Override
    public WireResponse handle(WireRequest request) {
        WireResponse response = service.handle(request);
        synchronized (random) {
            return random.nextInt(ONE_IN) > 0 ? response : odd(response);
        }
    }

    private WireResponse odd(WireResponse response) {
        if (random.nextInt(WHOLE_ONE_IN) > 0) {
            return new WireResponse(response.status(), response.headers(), oddMember(response.body()));
        }
        if (random.nextBoolean()) {
            return new WireResponse(STATUSES[random.nextInt(STATUSES.length)], response.headers(), response.body());
        }
        String body = BODIES.get(random.nextInt(BODIES.size()));
        return new WireResponse(response.status(), response.headers(), body.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] oddMember(byte[] body) {
        try {
            JsonNode tree = JSON.readTree(body);
            List<Place> places = new ArrayList<>();
            collect(tree, places);
            if (!places.isEmpty()) {
                change(places.get(random.nextInt(places.size())));
            }
            return JSON.writeValueAsBytes(tree);
        } catch (JacksonException noJson) {
            return body;
        }
    }

    private void change(Place place) {
        int choice = random.nextInt(CHANGES.size() + 1);
        if (choice == CHANGES.size()) {
            place.remove();
        } else {
            place.replace(CHANGES.get(choice).apply(place.value()));
        }
    }

    private static void collect(JsonNode node, List<Place> places) {
        if (node instanceof ObjectNode structure) {
            structure.properties().forEach(member -> {
                places.add(new Place(structure, member.getKey(), 0));
                collect(member.getValue(), places);
            });
        } else if (node instanceof ArrayNode list) {
            for (int index = 0; index < list.size(); index++) {
                places.add(new Place(list, "", index));
                collect(list.get(index), places);
            }
        }
    }

    private static JsonNode nested(JsonNode value) {
        JsonNode nested = value;
        for (int depth = 0; depth < 300; depth++) {
            nested = NODES.arrayNode().add(nested);
        }
        return nested;
    }
}
