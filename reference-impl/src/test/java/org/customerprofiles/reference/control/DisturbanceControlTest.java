package org.customerprofiles.reference.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Latency and throttling, through HTTP. A call that is not let go on waits longer than a test may take. */
@Timeout(120)
class DisturbanceControlTest {

    private final CustomerProfilesServer server = CustomerProfilesServer.start();
    private final ControlClient control = new ControlClient(server.endpoint());
    private final Shop shop = new Shop(server.endpoint());

    @AfterEach
    void stop() {
        server.close();
    }

    private Duration timeOf(String path) throws Exception {
        long start = System.nanoTime();
        shop.get(path);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private List<Integer> statuses(String path, int calls) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            statuses.add(shop.send("GET", path, "").statusCode());
        }
        return statuses;
    }

    @Test
    void callsWaitAsLongAsTheyAreTold() throws Exception {
        control.delay(PerOperation.of("ListDomains", Latency.between(Duration.ofMillis(300), Duration.ofMillis(400))));

        assertTrue(timeOf("/domains").toMillis() >= 300);
        // nothing else can be said of what is quick on a busy machine than that it does not wait
        control.delay(PerOperation.of("ListDomains", Latency.of(Duration.ofMinutes(5))));
        shop.create("shop");
        assertTrue(shop.get("/domains/shop").contains("shop"));
    }

    @Test
    void anOperationOfItsOwnIsExemptFromAll() throws Exception {
        control.delay(
                PerOperation.all(Latency.of(Duration.ofMinutes(5))).and("ListDomains", Latency.of(Duration.ZERO)));

        assertEquals(List.of(200), statuses("/domains", 1));
    }

    @Test
    void controlIsNeverSlowHoweverManyCallsWait() throws Exception {
        control.delay(Latency.of(Duration.ofMinutes(5)));
        ExecutorService callers = Executors.newFixedThreadPool(64);
        try {
            // more than the server has threads
            List<CompletableFuture<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                calls.add(CompletableFuture.supplyAsync(() -> status("/domains"), callers));
            }
            // has nothing to say but that it is answered
            control.throttling();
            assertTrue(calls.stream().noneMatch(CompletableFuture::isDone));
            control.endLatency();
            calls.forEach(call -> assertEquals(200, call.join()));
        } finally {
            callers.shutdown();
        }
    }

    /** An idle connection is closed after 30 seconds. */
    @Test
    @Tag("slow")
    void callsMayWaitLong() throws Exception {
        control.delay(Latency.of(Duration.ofSeconds(32)));

        assertEquals(List.of(200), statuses("/domains", 1));
    }

    @Test
    void aServerThatStopsLetsNobodyWait() throws Exception {
        control.delay(Latency.of(Duration.ofMinutes(5)));
        CompletableFuture<Integer> call = CompletableFuture.supplyAsync(() -> status("/domains"));
        // until it has arrived there is nothing to be seen of it
        assertThrows(TimeoutException.class, () -> call.get(500, TimeUnit.MILLISECONDS));

        server.close();

        assertEquals(200, call.join());
    }

    private int status(String path) {
        try {
            return shop.send("GET", path, "").statusCode();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void everyNthCallIsThrottledAsTheServiceDoes() throws Exception {
        control.throttle(Throttling.everyNth(2));

        assertEquals(List.of(200, 429, 200, 429), statuses("/domains", 4));
        assertEquals(List.of(404, 429), statuses("/domains/none", 2));
        // what is no call is not counted
        assertEquals(List.of(404, 404), statuses("/none", 2));
        assertEquals(List.of(200, 200), statuses("/_control/clock", 2));
        shop.get("/domains");
        HttpResponse<String> throttled = shop.send("GET", "/domains", "");
        assertEquals("{\"Message\":\"Rate exceeded\"}", throttled.body());
        assertEquals(
                "ThrottlingException",
                throttled.headers().firstValue("X-Amzn-Errortype").orElseThrow());
    }

    @Test
    void aThrottledCallDoesNothing() throws Exception {
        control.throttle(PerOperation.of("CreateDomain", Throttling.everyNth(1)));
        shop.create("shop");

        assertFalse(shop.get("/domains").contains("shop"));
    }

    @Test
    void callsBeyondTheRateAreThrottled() throws Exception {
        control.throttle(Throttling.perSecond(0.01));

        assertEquals(List.of(200, 429, 429), statuses("/domains", 3));
        control.endThrottling();
        assertEquals(List.of(200, 200), statuses("/domains", 2));
    }

    @Test
    void whatWasSaidIsShown() {
        PerOperation<Latency> latency = PerOperation.all(Latency.of(Duration.ofMillis(5)))
                .and("GetMatches", Latency.between(Duration.ZERO, Duration.ofMillis(9)));
        PerOperation<Throttling> throttling =
                PerOperation.of("GetMatches", Throttling.everyNth(3)).and("SearchProfiles", Throttling.perSecond(2.5));

        control.delay(latency);
        control.throttle(throttling);

        assertEquals(latency, control.latency());
        assertEquals(throttling, control.throttling());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            latency    | {"All": 5}                                       | must be an object
            latency    | {"All": {}}                                      | either Millis, or
            latency    | {"All": {"Millis": -1}}                          | must be an integer from 0
            latency    | {"All": {"Millis": 1, "MaxMillis": 2}}           | either Millis, or
            latency    | {"All": {"MinMillis": 2, "MaxMillis": 1}}        | must not be more
            latency    | {"Operations": {"Search": {"Millis": 1}}}        | must be
            latency    | {"Millis": 1}                                    | "Millis", which is not known
            throttling | {"All": {"EveryNth": 0}}                         | must be an integer from 1
            throttling | {"All": {"PerSecond": 0}}                        | must be
            throttling | {"All": {"PerSecond": 1, "EveryNth": 1}}         | either EveryNth or PerSecond
            throttling | [                                                | must be a JSON object
            """)
    void whatCannotBeIsRefusedAndChangesNothing(String path, String body, String message) throws Exception {
        control.throttle(Throttling.everyNth(7));

        var answer = shop.send("PUT", "/_control/" + path, body);

        assertEquals(400, answer.statusCode(), answer::body);
        assertTrue(answer.body().contains(message.replace("\"", "\\\"")), answer::body);
        assertEquals(PerOperation.none(), control.latency());
        assertEquals(PerOperation.all(Throttling.everyNth(7)), control.throttling());
    }
}
