package org.customerprofiles.reference.restjson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.customerprofiles.reference.restjson.RecordingApi.Answer;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the bytes of a request to the members that an operation gets. */
class RestJsonTest {

    private static final String SEARCH = "/domains/shop/profiles/search";

    private final RecordingApi api = new RecordingApi();

    @Test
    void bringsMembersTogetherFromPathQueryAndBody() {
        Answer answer = api.answers("POST", SEARCH + "?max-results=7&next-token=a%20b+c", """
                {"KeyName": "_phone", "Values": ["+12065550100"], "DomainName": "ignored", "MaxResults": 999,
                 "LogicalOperator": null, "Unknown": {"a": [null]}}""");

        assertEquals(200, answer.status(), answer::text);
        assertEquals(
                Map.of(
                        "DomainName", "shop",
                        "MaxResults", 7,
                        "NextToken", "a b+c",
                        "KeyName", "_phone",
                        "Values", List.of("+12065550100")),
                api.members());
    }

    @Test
    void readsARepeatedParameterAsAList() {
        api.answers("DELETE", "/tags/arn:aws:profile?tagKeys=a&x=1&tagKeys=b%2Fc", "");

        assertEquals(List.of("a", "b/c"), api.members().get("tagKeys"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "max-results=",
                "max-results",
                "max-results=1.0",
                "max-results=1e1",
                "max-results=+1",
                "max-results=0",
                "max-results=99999999999",
                "max-results=1&max-results=1",
                "max-results=%31%",
                "next-token=",
                "%ff=1",
                "next-token=a&next-token=b",
                "max-results=\u0661"
            })
    void refusesParameters(String query) {
        assertRefused(api.answers("GET", "/domains?" + query, ""));
    }

    @Test
    void takesAnEmptyBodyForOneWithoutMembers() {
        assertEquals(200, api.answers("PUT", "/domains/shop", "").status());
        assertEquals(Map.of("DomainName", "shop"), api.members());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"KeyName\": null}", "{\"keyname\": \"_email\"}"})
    void namesAMissingMember(String body) {
        Answer answer = api.answers("POST", SEARCH, body);

        assertRefused(answer);
        assertTrue(answer.message().startsWith("KeyName is required"), answer.message());
    }

    static Stream<Named<byte[]>> malformed() {
        return Stream.of(
                body("white space", "  "),
                body("a list", "[]"),
                body("a text", "\"a\""),
                body("null", "null"),
                body("cut off", "{\"DefaultExpirationDays\": 1"),
                body("cut off in a name", "{\"Def"),
                body("no value", "{\"a\":}"),
                body("a trailing comma", "{\"a\": 1,}"),
                body("a second value", "{} {}"),
                body("trailing text", "{} x"),
                body("single quotes", "{'a': 1}"),
                body("a comment", "{/* a */}"),
                body("NaN", "{\"a\": NaN}"),
                body("Infinity", "{\"a\": -Infinity}"),
                body("a leading zero", "{\"a\": 01}"),
                body("a number out of range", "{\"a\": 1e999}"),
                body("a number of 5000 digits", "{\"a\": " + "9".repeat(5000) + "}"),
                body("a member twice", "{\"a\": 1, \"a\": 1}"),
                body("a member twice, once escaped", "{\"a\": 1, \"\\u0061\": 1}"),
                body("a lone high surrogate", "{\"a\": \"\\ud800\"}"),
                body("a lone low surrogate", "{\"a\": \"\\udc00x\"}"),
                body("a lone surrogate in a name", "{\"\\ud800\": 1}"),
                body("a control character", "{\"a\": \"\u0001\"}"),
                body("a bad escape", "{\"a\": \"\\x\"}"),
                body("a byte order mark", "\uFEFF{}"),
                body("deep lists", "{\"a\": " + "[".repeat(100_000)),
                body("deep objects", "{\"a\":".repeat(100_000)),
                body("101 levels", "{\"a\": " + "[".repeat(100) + "]".repeat(100) + "}"));
    }

    @ParameterizedTest
    @MethodSource
    void malformed(byte[] body) {
        assertRefused(api.answers("PUT", "/domains/shop", Map.of(), body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ff", "c0af", "eda080", "f4908080", "e282", "80"})
    void refusesBytesThatAreNotUtf8(String hex) {
        byte[] wrong = HexFormat.of().parseHex(hex);
        byte[] body = "{\"Tags\": {\"a\": \"????????\"}}".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(wrong, 0, body, 16, wrong.length);

        assertRefused(api.answers("PUT", "/domains/shop", Map.of(), body));
    }

    @Test
    void readsTextInEveryEncodingOfJson() {
        api.answers("PUT", "/domains/shop", "{\"Tags\": {\"a\": \"\uD83D\uDE00 \\ud83d\\ude00 \\u00e4ä\"}}");

        assertEquals(Map.of("a", "\uD83D\uDE00 \uD83D\uDE00 ää"), api.members().get("Tags"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "Application/JSON; charset=utf-8", " application/json ;x"})
    void acceptsJson(String contentType) {
        assertEquals(200, put(contentType, "{}").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-amz-json-1.1", "application/jsonx", "", "application/xml"})
    void refusesOtherMediaTypes(String contentType) {
        Answer answer = put(contentType, "{}");

        assertEquals(415, answer.status());
        assertEquals("UnsupportedMediaTypeException", answer.errorType());
        assertNull(api.operation());
    }

    @Test
    void asksForNoMediaTypeWithoutABody() {
        assertEquals(200, put("text/plain", "").status());
        assertEquals(
                200,
                api.answers("PUT", "/domains/shop", Map.of(), new byte[] {'{', '}'})
                        .status());
    }

    @Test
    void ignoresABodyWhereTheModelHasNone() {
        assertEquals(200, api.answers("GET", "/domains", "not json").status());
    }

    @Test
    void anImplementationThatFailsGivesNothingAwayExceptToTheLog() {
        IllegalStateException failure = new IllegalStateException("secret");
        RestJson failing = new RestJson((operation, request) -> {
            throw failure;
        });
        WireRequest request = new WireRequest("GET", "/domains", "", Map.of(), new byte[0]);
        List<LogRecord> log = new ArrayList<>();

        Answer answer = logging(log, () -> new Answer(failing.handle(request)));

        assertEquals(500, answer.status());
        assertEquals("InternalServerException", answer.errorType());
        assertFalse(answer.text().contains("secret"), answer.text());
        assertEquals(List.of(failure), log.stream().map(LogRecord::getThrown).toList());
    }

    private Answer put(String contentType, String body) {
        return api.answers(
                "PUT", "/domains/shop", Map.of("CONTENT-TYPE", contentType), body.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T logging(List<LogRecord> log, Supplier<T> action) {
        Logger logger = Logger.getLogger(RestJson.class.getName());
        logger.setUseParentHandlers(false);
        Filter before = logger.getFilter();
        logger.setFilter(log::add);
        try {
            return action.get();
        } finally {
            logger.setFilter(before);
            logger.setUseParentHandlers(true);
        }
    }

    private void assertRefused(Answer answer) {
        assertEquals(400, answer.status(), answer::text);
        assertEquals("BadRequestException", answer.errorType());
        assertFalse(answer.message().isBlank());
        assertNull(api.operation());
    }

    private static Named<byte[]> body(String what, String text) {
        return Named.of(what, text.getBytes(StandardCharsets.UTF_8));
    }
}
