package org.customerprofiles.reference.restjson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Plain values from a JSON text: strings, integers, doubles, booleans, lists, maps and null. Refuses what one reader
 * understands in one way and another in another: members that come twice, unpaired surrogates, numbers out of range,
 * anything after the value. Reads tokens without data binding, which start-up would pay for.
 */
final class JsonReader {

    private static final int DEEPEST = 100;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            // the table of names is shared by all requests, and one of them could fill it with colliding names
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private final String what;
    private final JsonParser tokens;

    private JsonReader(String what, JsonParser tokens) {
        this.what = what;
        this.tokens = tokens;
    }

    /**
     * @param what what the text is, for messages, for example {@code The body}
     * @throws Refusal unless the text is one JSON object
     */
    static Map<String, Object> object(String what, String text) {
        try (JsonParser tokens = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonReader(what, tokens).onlyObject();
        } catch (JacksonException malformed) {
            throw Refusal.of(what + " is not valid JSON" + position(malformed.getLocation()) + ".");
        }
    }

    private Map<String, Object> onlyObject() {
        if (tokens.nextToken() != JsonToken.START_OBJECT) {
            throw Refusal.of(what + " must be a JSON object.");
        }
        Map<String, Object> object = members(1);
        if (tokens.nextToken() != null) {
            throw refused("has something after the JSON object");
        }
        return object;
    }

    private Object value(int depth) {
        return switch (tokens.currentToken()) {
            case START_OBJECT -> members(depth + 1);
            case START_ARRAY -> elements(depth + 1);
            case VALUE_STRING -> paired(tokens.getString());
            case VALUE_NUMBER_INT -> tokens.getNumberValue();
            case VALUE_NUMBER_FLOAT -> finite(tokens.getDoubleValue());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw refused("ends too early");
        };
    }

    private Map<String, Object> members(int depth) {
        notTooDeep(depth);
        Map<String, Object> members = new LinkedHashMap<>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            String name = paired(tokens.currentName());
            tokens.nextToken();
            if (members.containsKey(name)) {
                throw refused("has the member " + Echo.of(name) + " twice");
            }
            members.put(name, value(depth));
        }
        return members;
    }

    private List<Object> elements(int depth) {
        notTooDeep(depth);
        List<Object> elements = new ArrayList<>();
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(depth));
        }
        return elements;
    }

    private void notTooDeep(int depth) {
        if (depth > DEEPEST) {
            throw refused("is nested deeper than " + DEEPEST + " levels");
        }
    }

    private double finite(double number) {
        if (Double.isInfinite(number)) {
            throw refused("has a number that is too large");
        }
        return number;
    }

    private String paired(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                int codePoint = text.codePointAt(at);
                if (!Character.isSupplementaryCodePoint(codePoint)) {
                    throw refused("has an unpaired surrogate");
                }
                at++;
            }
        }
        return text;
    }

    private Refusal refused(String why) {
        return Refusal.of(what + " " + why + position(tokens.currentTokenLocation()) + ".");
    }

    private static String position(TokenStreamLocation location) {
        // Jackson's own limits (a number of more than 1000 digits) come without a position
        return location == null
                ? ""
                : ", at line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }
}
