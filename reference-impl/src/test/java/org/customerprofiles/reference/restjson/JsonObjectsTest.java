package org.customerprofiles.reference.restjson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonObjectsTest {

    private final JsonObjects objects = new JsonObjects();

    @Test
    void readsMembersAndLeavesNullsOut() {
        assertEquals(
                Optional.of(Map.of(
                        "bookingId",
                        "B1",
                        "nights",
                        2,
                        "guest",
                        Map.of("email", "ana@example.com"),
                        "rooms",
                        List.of("12", Map.of()))),
                objects.parse("""
                        {"bookingId": "B1", "nights": 2, "note": null, "guest": {"email": "ana@example.com", "age": null},
                         "rooms": ["12", null, {"view": null}]}"""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "B1", "{", "{} {}", "{\"a\": 1, \"a\": 2}", "{\"a\": \"\\ud800\"}"})
    void refusesWhatIsNotOneObject(String text) {
        assertEquals(Optional.empty(), objects.parse(text));
    }
}
