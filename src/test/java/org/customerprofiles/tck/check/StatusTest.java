package org.customerprofiles.tck.check;

import static org.customerprofiles.tck.check.ExchangeChecks.check;
import static org.customerprofiles.tck.check.Exchanges.error;
import static org.customerprofiles.tck.check.Exchanges.exchange;
import static org.customerprofiles.tck.check.Exchanges.success;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wire-7, Wire-8 and Wire-9. */
final class StatusTest {

    static final Map<String, Integer> STATUSES = Map.of(
            "BadRequestException", 400,
            "AccessDeniedException", 403,
            "ResourceNotFoundException", 404,
            "ThrottlingException", 429,
            "InternalServerException", 500);

    @Test
    void declaredTypeComesWithItsStatus() {
        STATUSES.forEach((type, status) -> {
            assertEquals(status, DeclaredErrors.status(type).orElseThrow());
            assertEquals(
                    List.of(new Violation(
                            "Wire-8",
                            "status " + status + " with " + type,
                            "status 418",
                            "status line, schemas/errors/" + type + ".json#/x-http/status")),
                    check(error(418, type)));
        });
        assertEquals(List.of(), check(error(404, "ResourceNotFoundException")));
    }

    @Test
    void errorIsNoSuccess() {
        assertEquals(
                List.of("Wire-8"),
                check(exchange("ListDomains", 200, "{\"Items\":[]}", Map.of("X-Amzn-Errortype", "BadRequestException")))
                        .stream()
                        .map(Violation::rule)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ValidationException", "../operations/GetDomainRequest", "X", "SerializationException"})
    void otherTypesMayComeWithAnyStatus(String type) {
        assertEquals(List.of(), check(error(400, type)));
        assertEquals(List.of(), check(error(404, type)));
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 202, 204, 301, 307})
    void successIsStatus200(int status) {
        assertEquals(
                List.of(new Violation("Wire-7", "status 200, or that of an error", "status " + status, "status line")),
                check(exchange("DeleteDomain", status, "{\"Message\":\"OK\"}", Map.of())));
        assertEquals(List.of(), check(success("DeleteDomain", "{\"Message\":\"OK\"}")));
    }

    @Test
    void serverFaultIsAViolation() {
        assertEquals(
                List.of(new Violation(
                        "Wire-9",
                        "a status below 500",
                        "status 500, {\"Message\":\"Something is wrong.\"}",
                        "status line")),
                check(error(500, "InternalServerException")));
        assertEquals(
                List.of("Wire-9"),
                check(error(503, "ServiceUnavailable")).stream()
                        .map(Violation::rule)
                        .toList());
    }
}
