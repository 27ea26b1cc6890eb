package org.customerprofiles.reference.restjson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.customerprofiles.reference.operations.ObjectParser;

/** Reads the text of a profile object as strictly as a request's body. */
public final class JsonObjects implements ObjectParser {

    @Override
    public Optional<Map<String, Object>> parse(String json) {
        try {
            return Optional.of(withoutNulls(JsonReader.object("The object", json)));
        } catch (Refusal malformed) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> withoutNulls(Map<?, ?> members) {
        Map<String, Object> present = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            if (value != null) {
                present.put((String) name, withoutNulls(value));
            }
        });
        return present;
    }

    private static Object withoutNulls(Object value) {
        if (value instanceof Map<?, ?> members) {
            return withoutNulls(members);
        }
        if (value instanceof List<?> elements) {
            return elements.stream()
                    .filter(Objects::nonNull)
                    .map(JsonObjects::withoutNulls)
                    .toList();
        }
        return value;
    }
}
