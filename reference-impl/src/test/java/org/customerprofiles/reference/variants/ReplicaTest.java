package org.customerprofiles.reference.variants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.operations.Outcome;
import org.junit.jupiter.api.Test;

class ReplicaTest {

    private static final Duration LAG = Duration.ofMillis(400);
    private static final Duration SHORT_LAG = Duration.ofMillis(100);

    @Test
    void readIsAnsweredAsItWasALagAgo() {
        Shop shop = new Shop(Replica.reading(Parts.reference(), LAG, "SearchProfiles"));
        shop.wait(LAG);
        String ana = shop.profile("A-1");

        List<Object> before = shop.found("_account", "A-1");
        shop.wait(LAG.minusMillis(1));
        List<Object> justBefore = shop.found("_account", "A-1");
        shop.wait(Duration.ofMillis(1));

        assertEquals(List.of(), before);
        assertEquals(List.of(), justBefore);
        assertEquals(List.of(ana), shop.found("_account", "A-1"));
    }

    @Test
    void domainIsNotThereBeforeTheLagIsOver() {
        Shop shop = new Shop(Replica.reading(Parts.reference(), LAG, "SearchProfiles"));

        assertInstanceOf(
                Outcome.Refused.class,
                shop.call("SearchProfiles", Map.of("KeyName", "_account", "Values", List.of("A-1"))));
    }

    @Test
    void otherOperationsReadThePresent() {
        Shop shop = new Shop(Replica.reading(Parts.reference(), LAG, "SearchProfiles"));
        shop.profile("A-1");

        assertEquals(
                Map.of("ProfileCount", 1L, "MeteringProfileCount", 1L, "ObjectCount", 0L, "TotalSize", 0L),
                shop.done("GetDomain", Map.of()).get("Stats"));
    }

    @Test
    void refusedWriteIsNotRepeated() {
        Shop shop = new Shop(Replica.reading(Parts.reference(), LAG, "SearchProfiles"));
        String ana = shop.profile("A-1");
        Map<String, Object> unknown = Map.of("MainProfileId", ana, "ProfileIdsToBeMerged", List.of("0".repeat(32)));

        assertInstanceOf(Outcome.Refused.class, shop.call("MergeProfiles", unknown));
        shop.wait(LAG);
        assertEquals(List.of(ana), shop.found("_account", "A-1"));
    }

    @Test
    void eachSearchHasALagOfItsOwn() {
        Shop shop = new Shop(Replica.searching(
                Parts.reference(),
                List.of(SHORT_LAG, LAG),
                search -> search.text("KeyName").equals("_account") ? SHORT_LAG : LAG));
        shop.wait(LAG);
        String ana = shop.profile("A-1");
        shop.wait(SHORT_LAG);

        assertEquals(List.of(ana), shop.found("_account", "A-1"));
        assertEquals(List.of(), shop.found("_profileId", ana));
        shop.wait(LAG);
        assertEquals(List.of(ana), shop.found("_profileId", ana));
    }
}
