package org.customerprofiles.reference.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock of a server that stands on a Wednesday, through HTTP. */
class ClockControlTest {

    private static final Instant WEDNESDAY = Instant.parse("2026-11-18T12:00:00Z");
    private static final Pattern RUN_AT = Pattern.compile("\"MatchGenerationDate\":([0-9]+)");

    private final CustomerProfilesServer server =
            CustomerProfilesServer.start(ServerOptions.local().withClock(Clock.fixed(WEDNESDAY, ZoneOffset.UTC)));
    private final ControlClient control = new ControlClient(server.endpoint());
    private final Shop shop = new Shop(server.endpoint());

    @AfterEach
    void stop() {
        server.close();
    }

    private String latestRun() throws Exception {
        Matcher date = RUN_AT.matcher(shop.get("/domains/shop/matches"));
        return date.find()
                ? Instant.ofEpochSecond(Long.parseLong(date.group(1))).toString()
                : "none";
    }

    @Test
    void isReadSetAndRestored() {
        assertEquals(new ClockReading(WEDNESDAY, true), control.clock());

        Instant friday = Instant.parse("2026-11-20T23:59:59Z");
        assertEquals(new ClockReading(friday, false), control.setClock(friday));
        assertEquals(new ClockReading(friday.plusSeconds(5), false), control.advanceClock(Duration.ofSeconds(5)));
        assertTrue(control.runClock().running());
        assertFalse(control.stopClock().running());

        control.restoreClock();
        assertEquals(new ClockReading(WEDNESDAY, true), control.clock());
    }

    @Test
    void datesComeFromIt() throws Exception {
        control.setClock(Instant.parse("2030-01-01T00:00:00Z"));
        shop.create("shop");

        assertTrue(shop.get("/domains/shop").contains("\"CreatedAt\":1893456000.000"));
    }

    @Test
    void matchingRunsWhenItPassesTheSchedule() throws Exception {
        shop.create("shop");
        control.setClock(Instant.parse("2026-11-20T23:59:59Z"));
        assertEquals("none", latestRun());

        control.advanceClock(Duration.ofSeconds(1));
        assertEquals("2026-11-21T00:00:00Z", latestRun());

        control.advanceClock(Duration.ofDays(21));
        assertEquals("2026-12-12T00:00:00Z", latestRun());
    }

    @Test
    void setBackItLeavesWhatHasHappenedAndRunsNothingAgain() throws Exception {
        shop.create("shop");
        control.advanceClock(Duration.ofDays(7));
        String run = latestRun();
        assertEquals("2026-11-25T12:00:00Z", run);

        control.setClock(WEDNESDAY);
        control.advanceClock(Duration.ofDays(4));
        assertEquals(run, latestRun());

        control.advanceClock(Duration.ofDays(7));
        assertEquals("2026-11-29T12:00:00Z", latestRun());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                          | must be a JSON object
            {                                                             | not valid JSON
            {}                                                            | Instant, Advance or Running
            {"Instant": "now"}                                            | must be a point in time
            {"Instant": 5}                                                | must be a text
            {"Instant": "+20000-01-01T00:00:00Z"}                         | from 1970 to 9999
            {"Advance": "1 day"}                                          | must be a duration
            {"Advance": "P9999999D"}                                      | from 1970 to 9999
            {"Advance": "PT9223372036854775807S"}                         | cannot be moved
            {"Advance": "PT1S", "Instant": "2026-11-21T00:00:00Z"}        | do not go together
            {"Running": "no"}                                             | must be
            {"Instant": "2026-11-21T00:00:00Z", "Speed": 2}               | "Speed", which is not known
            """)
    void whatCannotBeSetIsRefused(String body, String message) throws Exception {
        var answer = shop.send("PUT", "/_control/clock", body == null ? "" : body);

        assertEquals(400, answer.statusCode(), answer::body);
        assertTrue(answer.body().contains(message.replace("\"", "\\\"")), answer::body);
        assertEquals(new ClockReading(WEDNESDAY, true), control.clock());
    }
}
