package org.customerprofiles.reference.restjson;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Plain values from a JSON text: strings, integers, doubles, booleans, lists, maps and null. Refuses what one reader
 * understands in one way and another in another: members that come twice, unpaired surrogates, numbers out of range,
 * anything after the value. Reads tokens without data binding, which start-up would pay for.
 */
final class JsonReader {

    private static final int DEEPEST = 100;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
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
            JsonReader reader = new JsonReader(what, tokens);
            return reader.only(() -> reader.members(1));
        } catch (JacksonException malformed) {
            throw Refusal.of(what + " is not valid JSON" + position(malformed.getLocation()) + ".");
        }
    }

    /**
     * The same for a text that is too large to be held.
     *
     * @param visitor is at the beginning of the object, and reads all of it
     * @throws Refusal unless the text is one JSON object
     */
    static void streamed(String what, InputStream json, Consumer<JsonReader> visitor) {
        try (JsonParser tokens = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            JsonReader reader = new JsonReader(what, tokens);
            reader.only(() -> {
                visitor.accept(reader);
                return Map.of();
            });
        } catch (JacksonException malformed) {
            throw Refusal.of(what + " is not valid JSON" + position(malformed.getLocation()) + ".");
        }
    }

    private Map<String, Object> only(Supplier<Map<String, Object>> object) {
        if (tokens.nextToken() != JsonToken.START_OBJECT) {
            throw Refusal.of(what + " must be a JSON object.");
        }
        Map<String, Object> read = object.get();
        if (tokens.nextToken() != null) {
            throw refused("has something after the JSON object");
        }
        return read;
    }

    /** Goes through the present object; the visitor is told each name, and reads the value. */
    void eachMember(Consumer<String> visitor) {
        Set<String> names = new HashSet<>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            String name = paired(tokens.currentName());
            if (!names.add(name)) {
                throw twice(name);
            }
            tokens.nextToken();
            visitor.accept(name);
        }
    }

    /** Goes through the present list; the visitor reads each object. */
    void eachObject(Runnable visitor) {
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            if (tokens.currentToken() != JsonToken.START_OBJECT) {
                throw refused("has an element that must be an object and is none");
            }
            visitor.run();
        }
    }

    void expectList(String name) {
        if (tokens.currentToken() != JsonToken.START_ARRAY) {
            throw refused("has " + Echo.of(name) + ", which must be a list and is none");
        }
    }

    Object currentValue() {
        return value(1);
    }

    Map<String, Object> currentObject() {
        return members(1);
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
                throw twice(name);
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

    private Refusal twice(String name) {
        return refused("has the member " + Echo.of(name) + " twice");
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
