package org.customerprofiles.reference.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the oracle reads it, with another reader than the server's. */
public final class Json {

    /** Stands in an expected answer for any text that says something. */
    public static final Object ANY_TEXT = new Object();

    /** Stands in an expected answer for a point in time that the oracle cannot know. */
    public static final Object ANY_TIME = new Object();

    private static final int DEEPEST = 100;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Json() {}

    /** The members of a JSON object without those that are null; empty for anything else, and for what is refused. */
    public static Optional<Map<String, Object>> object(String text) {
        try {
            Object value = MAPPER.readValue(text, Object.class);
            return value instanceof Map && isAcceptable(value, 1) ? Optional.of(members(value)) : Optional.empty();
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    /** The text of a value, with the members in the order of their names: the same text for the same value. */
    public static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** The members of a value that has some; empty for anything else. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> members(Object value) {
        return value instanceof Map ? (Map<String, Object>) value : Map.of();
    }

    /** Whether an answer is the expected one: numbers by value, null like absent. */
    public static boolean isAsExpected(Object expected, Object actual) {
        if (expected == ANY_TEXT) {
            return actual instanceof String text && !text.isBlank();
        }
        if (expected == ANY_TIME) {
            return actual instanceof Number;
        }
        if (expected instanceof Map<?, ?> members) {
            return actual instanceof Map<?, ?> others && haveSameMembers(members, others);
        }
        if (expected instanceof List<?> list) {
            return actual instanceof List<?> other && haveSameElements(list, other);
        }
        return expected instanceof Number number
                ? actual instanceof Number other && decimal(number).compareTo(decimal(other)) == 0
                : Objects.equals(expected, actual);
    }

    /** Everywhere without the members and the elements that are null. */
    static Map<String, Object> withoutNulls(Map<String, Object> members) {
        Map<String, Object> present = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            if (value != null) {
                present.put(name, withoutNulls(value));
            }
        });
        return present;
    }

    private static Object withoutNulls(Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .filter(Objects::nonNull)
                    .map(Json::withoutNulls)
                    .toList();
        }
        return value instanceof Map ? withoutNulls(members(value)) : value;
    }

    private static boolean haveSameMembers(Map<?, ?> expected, Map<?, ?> actual) {
        return actual.entrySet().stream()
                        .allMatch(member -> member.getValue() == null || expected.containsKey(member.getKey()))
                && expected.entrySet().stream()
                        .allMatch(member -> isAsExpected(member.getValue(), actual.get(member.getKey())));
    }

    private static boolean haveSameElements(List<?> expected, List<?> actual) {
        if (expected.size() != actual.size()) {
            return false;
        }
        for (int at = 0; at < expected.size(); at++) {
            if (!isAsExpected(expected.get(at), actual.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return number instanceof BigInteger integer ? new BigDecimal(integer) : new BigDecimal(number.toString());
    }

    private static boolean isAcceptable(Object value, int depth) {
        if (value instanceof Map<?, ?> members) {
            return depth <= DEEPEST
                    && members.entrySet().stream()
                            .allMatch(member ->
                                    isPaired((String) member.getKey()) && isAcceptable(member.getValue(), depth + 1));
        }
        if (value instanceof List<?> list) {
            return depth <= DEEPEST && list.stream().allMatch(each -> isAcceptable(each, depth + 1));
        }
        if (value instanceof BigDecimal number) {
            return !Double.isInfinite(number.doubleValue());
        }
        return !(value instanceof String text) || isPaired(text);
    }

    /** Whether no half of a surrogate pair stands alone. */
    private static boolean isPaired(String text) {
        return text.codePoints().noneMatch(each -> each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE);
    }
}
