package org.customerprofiles.reference.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.customerprofiles.reference.control.Throttling;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One server for a class and its nested classes, or one for each test. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CustomerProfilesTest {

    private static final CustomerProfiles NOT_REGISTERED = new CustomerProfiles();

    @RegisterExtension
    static final CustomerProfiles OF_CLASS = new CustomerProfiles();

    @RegisterExtension
    final CustomerProfiles ofTest = new CustomerProfiles();

    private static URI endpointOfClass;
    private static URI endpointOfFirstTest;

    @BeforeAll
    static void rememberEndpoint() {
        endpointOfClass = OF_CLASS.endpoint();
    }

    private static HttpResponse<String> send(String method, URI endpoint, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint.resolve(path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void createDomain(URI endpoint, boolean matching) throws Exception {
        String body = "{\"DefaultExpirationDays\": 30, \"Matching\": {\"Enabled\": " + matching + "}}";
        assertEquals(200, send("POST", endpoint, "/domains/shop", body).statusCode());
    }

    @Test
    @Order(1)
    void whatOneTestLeavesInTheServerOfTheClass() throws Exception {
        endpointOfFirstTest = ofTest.endpoint();
        createDomain(OF_CLASS.endpoint(), true);
        createDomain(ofTest.endpoint(), true);
    }

    @Test
    @Order(2)
    void anotherTestFindsThereButNotInItsOwn() throws Exception {
        assertEquals(endpointOfClass, OF_CLASS.endpoint());
        assertTrue(send("GET", OF_CLASS.endpoint(), "/domains", "").body().contains("shop"));
        assertNotEquals(OF_CLASS.endpoint(), ofTest.endpoint());
        assertFalse(send("GET", ofTest.endpoint(), "/domains", "").body().contains("shop"));
        assertThrows(ConnectException.class, () -> send("GET", endpointOfFirstTest, "/domains", ""));
    }

    @Test
    void matchingRunsOnDemand() throws Exception {
        createDomain(ofTest.endpoint(), true);
        assertFalse(matches().contains("MatchGenerationDate"));
        ofTest.runMatching("shop");
        assertTrue(matches().contains("MatchGenerationDate"));
    }

    @Test
    void aTestControlsItsServer() throws Exception {
        createDomain(ofTest.endpoint(), true);
        ofTest.control().advanceClock(Duration.ofDays(7));
        assertTrue(matches().contains("MatchGenerationDate"));
        ofTest.control().throttle(Throttling.everyNth(1));
        assertEquals(429, send("GET", ofTest.endpoint(), "/domains", "").statusCode());
        ofTest.control().reset();
        assertFalse(send("GET", ofTest.endpoint(), "/domains", "").body().contains("shop"));
    }

    private String matches() throws Exception {
        return send("GET", ofTest.endpoint(), "/domains/shop/matches", "").body();
    }

    @Test
    void matchingThatCannotRunSaysWhy() throws Exception {
        createDomain(ofTest.endpoint(), false);
        assertTrue(assertThrows(IllegalStateException.class, () -> ofTest.runMatching("shop"))
                .getMessage()
                .contains("atching"));
        assertThrows(IllegalStateException.class, () -> ofTest.runMatching("no-such-domain"));
    }

    @Test
    void withoutATestThereIsNoEndpoint() {
        assertTrue(assertThrows(IllegalStateException.class, NOT_REGISTERED::endpoint)
                .getMessage()
                .contains("@RegisterExtension"));
    }

    @Nested
    class Inside {

        @Test
        void theServerOfTheClassIsTheSame() {
            assertEquals(endpointOfClass, OF_CLASS.endpoint());
        }

        @AfterAll
        static void itStillRuns() {
            assertEquals(endpointOfClass, OF_CLASS.endpoint());
        }
    }
}
