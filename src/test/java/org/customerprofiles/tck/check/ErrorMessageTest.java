package org.customerprofiles.tck.check;

import static org.customerprofiles.tck.check.ExchangeChecks.check;
import static org.customerprofiles.tck.check.Exchanges.error;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ErrorMessageTest {

    @Test
    void textIsFine() {
        assertEquals(List.of(), check(error(400, "BadRequestException", "{\"Message\":\"No.\"}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"message\":\"No.\"}", "{\"Message\":null}", "{\"Message\":\"\"}", "No."})
    void errorWithoutItIsAViolation(String body) {
        assertEquals(
                List.of(new Violation("Wire-12", "a text in the member Message", body, "body")),
                check(error(400, "BadRequestException", body)));
    }

    @Test
    void errorWithoutABodyIsAViolation() {
        assertEquals(
                List.of(new Violation("Wire-12", "a text in the member Message", "no body", "body")),
                check(error(404, "ResourceNotFoundException", "")));
    }

    @Test
    void messageOfAnUndeclaredErrorIsATextToo() {
        assertEquals(
                List.of(new Violation("Wire-12", "a text in the member Message", "{\"Message\":7}", "body")),
                check(error(400, "ValidationException", "{\"Message\":7}")));
    }
}
