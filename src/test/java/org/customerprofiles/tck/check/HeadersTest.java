package org.customerprofiles.tck.check;

import static org.customerprofiles.tck.check.ExchangeChecks.check;
import static org.customerprofiles.tck.check.Exchanges.exchange;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.customerprofiles.tck.drive.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wire-2, Wire-3, Wire-4 and Wire-6. */
final class HeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json; charset=utf-8", "Application/JSON;charset=UTF-8"})
    void jsonContentTypeIsFine(String contentType) {
        assertEquals(List.of(), check(answer(Map.of("Content-Type", contentType))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/html", "application/x-amz-json-1.1", "application/jsonp", "text/plain; application/json"})
    void otherContentTypeIsAViolation(String contentType) {
        assertEquals(
                List.of(new Violation("Wire-2", "application/json", contentType, "header Content-Type")),
                check(answer(Map.of("Content-Type", contentType))));
    }

    @Test
    void missingContentTypeIsAViolationWhereThereIsABody() {
        assertEquals(
                List.of(new Violation("Wire-2", "application/json", "absent", "header Content-Type")),
                check(answer(Map.of("Content-Type", ""))));
        assertEquals(List.of(), check(exchange("TagResource", 200, "", Map.of("Content-Type", ""))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BadRequestException",
                "BadRequestException:http://example.com/",
                "com.example#BadRequestException"
            })
    void errorTypeInTheHeaderIsFine(String type) {
        assertEquals(List.of(), check(refusal(type, "{\"Message\":\"No.\"}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"__type", "code"})
    void errorTypeInTheBodyMissesOnlyTheHeader(String member) {
        assertEquals(
                List.of(new Violation("Wire-4", "BadRequestException", "absent", "header X-Amzn-Errortype")),
                check(refusal("", "{\"%s\":\"BadRequestException\",\"Message\":\"No.\"}".formatted(member))));
    }

    @Test
    void errorTypeThatCannotBeToldIsAViolation() {
        assertEquals(
                List.of(
                        new Violation(
                                "Wire-3",
                                "an error type in the header X-Amzn-Errortype, or in __type or code of the body",
                                "status 400, {\"Message\":\"No.\"}",
                                "headers and body"),
                        new Violation("Wire-4", "an error type", "absent", "header X-Amzn-Errortype")),
                check(refusal("", "{\"Message\":\"No.\"}")));
    }

    @Test
    void missingRequestIdIsAViolation() {
        assertEquals(
                List.of(new Violation("Wire-6", "a request id", "absent", "header x-amzn-requestid")),
                check(answer(Map.of("x-amzn-requestid", ""))));
        assertEquals(List.of(), check(answer(Map.of("x-amzn-requestid", "", "X-Amzn-RequestId", "4711"))));
    }

    private static Exchange answer(Map<String, String> headers) {
        return exchange("SearchProfiles", 200, "{\"Items\":[]}", headers);
    }

    private static Exchange refusal(String type, String body) {
        return exchange("SearchProfiles", 400, body, Map.of("X-Amzn-Errortype", type));
    }
}
