package org.customerprofiles.tck.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.customerprofiles.tck.drive.WireResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {

    @ParameterizedTest
    @CsvSource({
        "ResourceNotFoundException, 404, ResourceNotFoundException, true",
        "ResourceNotFoundException, 404, BadRequestException, false",
        "ResourceNotFoundException, 404, , true",
        "ResourceNotFoundException, 400, , false",
        "BadRequestException, 400, ValidationException, false",
        "ResourceNotFoundException or BadRequestException, 400, ValidationException, true",
        "ResourceNotFoundException or BadRequestException, 404, ResourceNotFoundException, true",
        "ResourceNotFoundException or BadRequestException, 403, AccessDeniedException, false",
        "ResourceNotFoundException or BadRequestException, 200, , false"
    })
    void refusalIsOneOf(String errors, int status, String type, boolean expected) {
        assertEquals(expected, Refusals.isOneOf(List.of(errors.split(" or ")), response(status, type)));
    }

    private static WireResponse response(int status, String type) {
        Map<String, List<String>> headers = type == null ? Map.of() : Map.of("X-Amzn-Errortype", List.of(type));
        return new WireResponse(status, headers, new byte[0]);
    }
}
