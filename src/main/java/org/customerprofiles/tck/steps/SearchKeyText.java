package org.customerprofiles.tck.steps;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A search key with its values as a text for comparison: whatever normalisation the target stores values in (letter case,
 * punctuation and the North American country code of phone numbers), the same key gives the same text.
 */
final class SearchKeyText {

    private static final Pattern NORTH_AMERICAN_CODE = Pattern.compile("^1(?=[2-9][0-9]{9}$)");

    private SearchKeyText() {}

    static String of(String keyName, String value) {
        String bare = value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return keyName + "="
                + (keyName.equals("_phone") ? NORTH_AMERICAN_CODE.matcher(bare).replaceFirst("") : bare);
    }

    /** The keys that a search was asked with, sorted. */
    static List<String> asked(Map<String, Object> members) {
        Stream<?> additional =
                members.get("AdditionalSearchKeys") instanceof List<?> keys ? keys.stream() : Stream.of();
        return Stream.concat(Stream.of(members), additional)
                .filter(Map.class::isInstance)
                .map(key -> (Map<?, ?>) key)
                .filter(key -> key.get("Values") instanceof List<?>)
                .map(key -> of(String.valueOf(key.get("KeyName")), values((List<?>) key.get("Values"))))
                .sorted()
                .toList();
    }

    private static String values(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** The keys of a FoundByItems list, sorted. */
    static List<String> ofAll(JsonNode foundByItems) {
        return Json.elements(foundByItems)
                .map(item -> of(Json.text(item.path("KeyName")), Json.text(item.path("Values"))))
                .sorted()
                .toList();
    }
}
