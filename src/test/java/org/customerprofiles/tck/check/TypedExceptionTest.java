package org.customerprofiles.tck.check;

import static org.customerprofiles.tck.check.ExchangeChecks.check;
import static org.customerprofiles.tck.check.Exchanges.error;
import static org.customerprofiles.tck.check.SdkExchanges.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerprofiles.tck.drive.Exchange;
import org.customerprofiles.tck.drive.SdkView;
import org.junit.jupiter.api.Test;

final class TypedExceptionTest {

    private static final Exchange NOT_FOUND = error(404, "ResourceNotFoundException");

    @Test
    void exceptionOfTheErrorThatWasSentIsFine() {
        assertEquals(List.of(), check(seen(NOT_FOUND, refusal("ResourceNotFoundException"))));
    }

    @Test
    void anyOtherExceptionIsAViolation() {
        assertEquals(
                List.of(violation("CustomerProfilesException")),
                check(seen(NOT_FOUND, refusal("CustomerProfilesException"))));
    }

    @Test
    void noExceptionOrAnUnreadableOneIsAViolation() {
        assertEquals(List.of(violation("no exception")), check(seen(NOT_FOUND, new SdkView.Result(Map.of()))));
        assertEquals(
                List.of(violation("unreadable: no JSON")), check(seen(NOT_FOUND, new SdkView.Unreadable("no JSON"))));
    }

    @Test
    void errorThatTheModelDoesNotDeclareHasNoExceptionOfItsOwn() {
        assertEquals(List.of(), check(seen(error(400, "ValidationException"), refusal("CustomerProfilesException"))));
    }

    @Test
    void exchangeWithoutAnSdkIsNotAsked() {
        assertEquals(List.of(), check(NOT_FOUND));
    }

    private static SdkView refusal(String exception) {
        return new SdkView.Refusal(exception, Optional.empty(), 404, Optional.empty(), "There is none.");
    }

    private static Violation violation(String thrown) {
        return new Violation("Wire-60", "ResourceNotFoundException", thrown, "what the AWS SDK throws");
    }
}
