package org.customerprofiles.reference.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {

    private static final int ROUNDS = 200;

    private final TestService service = TestService.withDomain();

    @Test
    void ofTwoMergesOfTheSameProfilesOneHappensWhole() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                String ana = service.profile("FirstName", "Ana", "AccountNumber", "ana" + round);
                String ben = service.profile("LastName", "Souza", "AccountNumber", "ben" + round);
                CyclicBarrier start = new CyclicBarrier(2);
                Future<Outcome> one = threads.submit(merge(ana, ben, start));
                Future<Outcome> other = threads.submit(merge(ben, ana, start));
                assertEquals(
                        1,
                        Stream.of(one.get(), other.get())
                                .filter(Outcome.Done.class::isInstance)
                                .count());
                assertMergedWhole(ana, ben, round);
            }
        } finally {
            threads.shutdown();
        }
    }

    private Callable<Outcome> merge(String main, String merged, CyclicBarrier start) {
        return () -> {
            start.await();
            return service.call("MergeProfiles", "MainProfileId", main, "ProfileIdsToBeMerged", List.of(merged));
        };
    }

    private void assertMergedWhole(String ana, String ben, int round) {
        List<String> left = service.search("_profileId", ana, ben);
        assertEquals(1, left.size());
        assertEquals(left, service.search("_account", "ana" + round));
        assertEquals(left, service.search("_account", "ben" + round));
        assertTrue(service.read(left.get(0))
                .orElseThrow()
                .entrySet()
                .containsAll(Map.of("FirstName", "Ana", "LastName", "Souza").entrySet()));
        assertEquals(round + 1L, ((Map<?, ?>) service.done("GetDomain").get("Stats")).get("ProfileCount"));
    }
}
