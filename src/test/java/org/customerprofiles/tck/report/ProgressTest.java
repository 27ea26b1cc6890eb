package org.customerprofiles.tck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final String RULE = "SearchProfiles-5";

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);

    private String written() {
        return written.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aTerminalHasOneLineThatIsRewrittenAndTakenAway() {
        Progress progress = Progress.onTerminal(out, 80);
        progress.start(2, "scenarios");
        progress.done(RULE, false);
        progress.done(RULE, true);
        progress.finish();

        assertEquals(
                List.of(
                        "",
                        "\u001B[K0 of 2 scenarios",
                        "\u001B[K1 of 2 scenarios  SearchProfiles-5",
                        "\u001B[K2 of 2 scenarios, 1 failed  SearchProfiles-5",
                        "\u001B[K"),
                List.of(written().split("\r")));
    }

    @Test
    void theLineNeverReachesTheEdgeOfANarrowTerminal() {
        Progress progress = Progress.onTerminal(out, 20);
        progress.start(100, "scenarios");
        progress.done(RULE, true);

        assertTrue(written().endsWith("\u001B[K1 of 100 scenarios,"), written());
    }

    @Test
    void aLogHasAPlainLineForEveryQuarter() {
        Progress progress = Progress.inLog(out);
        progress.start(8, "scenarios");
        IntStream.range(0, 8).forEach(i -> progress.done(RULE, i == 4));
        progress.finish();

        assertEquals("""
                judging 8 scenarios
                2 of 8 scenarios
                4 of 8 scenarios
                6 of 8 scenarios, 1 failed
                8 of 8 scenarios, 1 failed
                """, written().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void severalThreadsMayCall() {
        Progress progress = Progress.inLog(out);
        progress.start(4_000, "scenarios");
        IntStream.range(0, 4_000).parallel().forEach(i -> progress.done(RULE, false));

        assertEquals(5, written().lines().count());
        assertTrue(written().strip().endsWith("4000 of 4000 scenarios"), written());
    }

    @Test
    void silenceIsKept() {
        Progress progress = Progress.silent();
        progress.start(1, "scenarios");
        progress.done(RULE, true);
        progress.finish();

        assertEquals("", written());
    }
}
