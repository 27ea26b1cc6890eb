package org.customerprofiles.tck.report;

import static org.customerprofiles.tck.report.Samples.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerprofiles.tck.spec.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergedReportTest {

    private static final RuleResult PASS = rule("SearchProfiles-1", Level.MUST, Verdict.PASSED);
    private static final RuleResult MISS = rule("SearchProfiles-2", Level.MUST, Verdict.FAILED);
    private static final RuleResult EVERYWHERE = rule("Wire-9", Level.MUST, Verdict.PASSED);
    private static final RuleResult SEEN_ELSEWHERE = rule("Wire-9", Level.MUST, Verdict.FAILED);

    private static RunReport shard(String shard, KnownFailing known, RuleResult... rules) {
        return new RunReport(
                "1.0.0",
                Instant.parse("2026-11-21T10:15:30Z"),
                1_000,
                false,
                Optional.empty(),
                new TargetReport("http://127.0.0.1:8787", "us-east-1", 0, List.of("account")),
                100,
                1,
                Optional.of(shard),
                List.of(),
                known,
                List.of(rules));
    }

    private static RunReport shard(String shard, RuleResult... rules) {
        return shard(shard, KnownFailing.none(), rules);
    }

    @Test
    void aMissInOneShardIsAMissOfTheRun() {
        RunReport whole = MergedReport.of(List.of(shard("2/2", MISS), shard("1/2", PASS)));

        assertEquals(List.of(PASS, MISS), whole.rules());
        assertEquals(1, whole.exitCode());
        assertEquals(200, whole.exchanges());
        assertEquals(2, whole.throttled());
        assertEquals(Optional.empty(), whole.shard());
    }

    @Test
    void whatOneShardPassesAndAnotherSeesBrokenIsMissed() {
        RunReport whole = MergedReport.of(List.of(shard("1/2", PASS, EVERYWHERE), shard("2/2", SEEN_ELSEWHERE)));

        assertEquals(Verdict.FAILED, whole.rules().get(1).verdict());
        assertEquals(2, whole.rules().get(1).scenarios().size());
    }

    @Test
    void onlyTheWholeRunSaysThatAListIsStale() {
        KnownFailing list = new KnownFailing(Map.of(EVERYWHERE.id(), "later"));
        RunReport first = shard("1/2", list, PASS, EVERYWHERE);
        assertEquals(0, first.exitCode());

        assertEquals(
                1, MergedReport.of(List.of(first, shard("2/2", list, PASS))).exitCode());
        assertEquals(
                0,
                MergedReport.of(List.of(first, shard("2/2", list, SEEN_ELSEWHERE)))
                        .exitCode());
    }

    @Test
    void aMissingShardProvesNothing() {
        RunReport whole = MergedReport.of(List.of(shard("1/3", PASS), shard("3/3", EVERYWHERE)));

        assertEquals(3, whole.exitCode());
        assertEquals(Optional.of("the report of shard 2/3 is missing"), whole.doubt());
    }

    @Test
    void shardsOfDifferentRunsAreRefused() {
        assertTrue(assertThrows(
                        IllegalArgumentException.class,
                        () -> MergedReport.of(List.of(shard("1/3", PASS), shard("2/2", MISS))))
                .getMessage()
                .contains("different runs: 1/3, 2/2"));
    }

    @Test
    void aReportIsReadBackAsItWasWritten(@TempDir Path folder) throws IOException {
        RunReport run = Samples.mixedRun().with(new KnownFailing(Map.of(MISS.id(), "later")));
        Path file = folder.resolve("report.json");
        JsonReport.write(run, file);

        Path again = folder.resolve("again.json");
        JsonReport.write(JsonReportReader.read(file), again);

        assertEquals(Files.readString(file), Files.readString(again));
        assertEquals(run.rules(), JsonReportReader.read(file).rules());
    }

    @Test
    void whatIsNoReportIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "{\"kitVersion\": \"1\"}");

        assertTrue(assertThrows(IllegalArgumentException.class, () -> JsonReportReader.read(file))
                .getMessage()
                .startsWith(file + " is no report of this version of the kit"));
    }
}
