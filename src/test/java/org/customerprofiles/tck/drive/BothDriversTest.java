package org.customerprofiles.tck.drive;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A call means the same on the wire, whichever driver makes it. */
final class BothDriversTest {

    static Stream<String> operations() {
        return Bindings.OPERATIONS.stream();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyMemberOfEveryOperationTravelsAlike(String operation) {
        Call call = SampleMembers.everythingOf(operation);
        WireRequest wire = new RequestBuilder(SdkStub.TARGET.endpoint(), new Bindings()).build(call);

        WireRequest sdk = new SdkStub().answering(200, "{}").driver().call(call).request();

        assertAll(
                () -> assertEquals(wire.method(), sdk.method()),
                () -> assertEquals(wire.uri().getRawPath(), sdk.uri().getRawPath()),
                () -> assertEquals(parameters(wire), parameters(sdk)),
                () -> assertEquals(contentType(wire), contentType(sdk)),
                () -> assertEquals(body(wire), body(sdk)));
    }

    private static Set<String> parameters(WireRequest request) {
        return Optional.ofNullable(request.uri().getRawQuery())
                .map(query -> new TreeSet<>(Arrays.asList(query.split("&"))))
                .orElseGet(TreeSet::new);
    }

    private static Optional<List<String>> contentType(WireRequest request) {
        Map<String, List<String>> headers = request.headers();
        return Optional.ofNullable(headers.get("Content-Type"));
    }

    private static Optional<JsonNode> body(WireRequest request) {
        return Optional.of(request.body()).filter(body -> body.length > 0).map(new ObjectMapper()::readTree);
    }
}
