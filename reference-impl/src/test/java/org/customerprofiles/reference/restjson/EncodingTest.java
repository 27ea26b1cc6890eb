package org.customerprofiles.reference.restjson;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.customerprofiles.reference.operations.Fault;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.restjson.RecordingApi.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

    @Test
    void writesMembersAndLeavesOutNothing() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("DomainName", "shop \"ä\" \uD83D\uDE00");
        members.put("CreatedAt", Instant.parse("2023-11-14T22:13:20.123Z"));
        members.put("LastUpdatedAt", Instant.parse("2023-11-14T22:13:20Z"));
        members.put("DefaultExpirationDays", 366);
        members.put("Stats", Map.of("TotalSize", 12_345_678_901L));
        members.put("Matching", Map.of("Enabled", false));
        members.put("Scores", List.of(0.5));

        Answer answer = new RecordingApi(Outcome.done(members)).answers("GET", "/domains/shop", "");

        assertEquals(200, answer.status());
        assertEquals("application/json", answer.response().headers().get("Content-Type"));
        assertNull(answer.errorType());
        assertEquals(
                "{\"DomainName\":\"shop \\\"ä\\\" \uD83D\uDE00\",\"CreatedAt\":1700000000.123,"
                        + "\"LastUpdatedAt\":1700000000.000,\"DefaultExpirationDays\":366,"
                        + "\"Stats\":{\"TotalSize\":12345678901},\"Matching\":{\"Enabled\":false},\"Scores\":[0.5]}",
                answer.text());
    }

    @Test
    void answersAnObjectWhereThereIsNothingToSay() {
        assertEquals(
                "{}",
                new RecordingApi()
                        .answers("DELETE", "/tags/arn:aws:profile?tagKeys=a", "")
                        .text());
    }

    @ParameterizedTest
    @CsvSource({
        "BAD_REQUEST, 400, BadRequestException",
        "ACCESS_DENIED, 403, AccessDeniedException",
        "RESOURCE_NOT_FOUND, 404, ResourceNotFoundException",
        "THROTTLING, 429, ThrottlingException",
        "INTERNAL_SERVER, 500, InternalServerException"
    })
    void givesEachFaultItsStatusAndType(Fault fault, int status, String type) {
        Answer answer = new RecordingApi(Outcome.refused(fault, "Why.")).answers("GET", "/domains/shop", "");

        assertEquals(status, answer.status());
        assertEquals(type, answer.errorType());
        assertEquals("application/json", answer.response().headers().get("Content-Type"));
        assertEquals("{\"Message\":\"Why.\"}", answer.text());
    }

    @Test
    void givesEveryAnswerAnIdOfItsOwn() {
        RecordingApi api = new RecordingApi();
        String success = requestId(api.answers("GET", "/domains", ""));
        String error = requestId(api.answers("GET", "/nothing", ""));

        assertDoesNotThrow(() -> UUID.fromString(success));
        assertNotEquals(success, error);
    }

    @Test
    void canBeReplacedPartByPart() {
        Encoding wrong = Encoding.restJson1()
                .withHeaders(Map::of)
                .withErrorHeaders(error -> Map.of("X-Type", error.type()))
                .withErrorBody(error -> Map.of("message", error.message()))
                .withTimestamp(Instant::toString);

        assertEquals("{\"At\":\"1970-01-01T00:00:00Z\"}", text(wrong.success(Map.of("At", Instant.EPOCH))));
        WireResponse error = wrong.error(WireError.badRequest("Why."));
        assertEquals(Map.of("X-Type", "BadRequestException"), error.headers());
        assertEquals("{\"message\":\"Why.\"}", text(error));
    }

    private static String requestId(Answer answer) {
        return answer.response().headers().get("x-amzn-requestid");
    }

    private static String text(WireResponse response) {
        return new Answer(response).text();
    }
}
