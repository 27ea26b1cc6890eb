package org.customerprofiles.reference.variants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.restjson.WireRequest;
import org.customerprofiles.reference.restjson.WireResponse;
import org.customerprofiles.reference.server.Service;
import org.junit.jupiter.api.Test;

class LateTest {

    private static final WireResponse NOTHING = new WireResponse(200, Map.of(), new byte[0]);

    @Test
    void writeIsAnsweredAtOnceAndDoneByARequestAfterTheDelay() {
        Parts parts = Late.writing(Parts.reference(), Duration.ZERO, "MergeProfiles");
        Shop shop = new Shop(parts);
        String ana = shop.profile("A-1");
        String ben = shop.profile("A-2");

        shop.done("MergeProfiles", Map.of("MainProfileId", ana, "ProfileIdsToBeMerged", List.of(ben)));

        assertEquals(List.of(ben), shop.found("_profileId", ben));
        anyRequest(parts);
        assertEquals(List.of(), shop.found("_profileId", ben));
    }

    @Test
    void writeIsNotDoneBeforeTheDelayIsOver() {
        Parts parts = Late.writing(Parts.reference(), Duration.ofHours(1), "MergeProfiles");
        Shop shop = new Shop(parts);
        String ana = shop.profile("A-1");
        String ben = shop.profile("A-2");

        shop.done("MergeProfiles", Map.of("MainProfileId", ana, "ProfileIdsToBeMerged", List.of(ben)));
        anyRequest(parts);

        assertEquals(List.of(ben), shop.found("_profileId", ben));
    }

    @Test
    void refusalIsFinal() {
        Parts parts = Late.writing(Parts.reference(), Duration.ZERO, "MergeProfiles");
        Shop shop = new Shop(parts);
        String ana = shop.profile("A-1");
        Map<String, Object> itself = Map.of("MainProfileId", ana, "ProfileIdsToBeMerged", List.of(ana));

        assertInstanceOf(Outcome.Refused.class, shop.call("MergeProfiles", itself));
        anyRequest(parts);
        assertEquals(List.of(ana), shop.found("_account", "A-1"));
    }

    private static void anyRequest(Parts parts) {
        Service front = parts.front().apply(request -> NOTHING);
        front.handle(new WireRequest("GET", "/domains", "", Map.of(), new byte[0]));
    }
}
