package org.customerprofiles.tck.drive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionTest {

    private static Exchange answered(String operation, int status, String type, String message) {
        return new Exchange(
                operation,
                "wire",
                new WireRequest("POST", URI.create("http://127.0.0.1:9/"), Map.of(), new byte[0]),
                new WireResponse(
                        status,
                        Map.of("X-Amzn-Errortype", List.of(type)),
                        ("{\"Message\": \"" + message + "\"}").getBytes(StandardCharsets.UTF_8)),
                Instant.now(),
                Duration.ZERO,
                status == 429 ? 12 : 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CreateDomain  | 429 | ThrottlingException           | slow down                  | still throttles CreateDomain at the 13. attempt
            CreateDomain  | 402 | ServiceQuotaExceededException | no more                    | no room left for CreateDomain
            CreateDomain  | 400 | BadRequestException           | the quota of domains is 20 | delete domains that are not needed
            CreateProfile | 403 | ExpiredTokenException         | expired                    | does not accept the credentials
            CreateProfile | 400 | RequestExpired                | too late                   | whose answer has no Date header
            """)
    void answerThatSaysNothing(String operation, int status, String type, String message, String reason) {
        String refusal =
                Admission.refusal(answered(operation, status, type, message)).orElse("it says something");

        assertTrue(refusal.contains(reason), refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "CreateDomain,  400, BadRequestException,       DefaultExpirationDays exceeds the limit of 1098",
        "CreateProfile, 400, BadRequestException,       the quota page says otherwise",
        "GetDomain,     404, ResourceNotFoundException, none",
        "GetDomain,     403, AccessDeniedException,     not yours",
        "GetDomain,     500, InternalServerException,   clock"
    })
    void answerThatSaysSomething(String operation, int status, String type, String message) {
        assertEquals(Optional.empty(), Admission.refusal(answered(operation, status, type, message)));
    }

    @Test
    void afterSeveralOfThemTheTargetIsGivenUp() {
        SdkStub stub = new SdkStub().answering(403, "{}", Map.of("X-Amzn-Errortype", "ExpiredTokenException"));
        Breaker breaker = new Breaker(stub.driver());
        Call call = new Call("GetDomain", Map.of("DomainName", "d"));

        for (int i = 0; i < 7; i++) {
            assertThrows(ConnectionTrouble.class, () -> breaker.call(call));
        }

        assertEquals(5, stub.received().size());
        assertTrue(breaker.reason().orElseThrow().contains("does not accept the credentials (ExpiredTokenException)"));
    }
}
