package org.customerprofiles.tck.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.reference.store.durable.DurableStore;
import org.customerprofiles.tck.report.Progress;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.run.Drivers;
import org.customerprofiles.tck.run.KitRun;
import org.customerprofiles.tck.run.Selection;
import org.customerprofiles.tck.spec.Specification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kit's verdict on the reference where that keeps everything in a folder: every scenario, on the wire. */
@Tag("slow")
class DurableReferenceTest {

    private static final int AT_A_TIME = 4;

    @TempDir
    private Path folder;

    @Test
    void conforms() {
        try (DurableStore store = DurableStore.open(folder);
                CustomerProfilesServer server = CustomerProfilesServer.start(ServerOptions.local(), store)) {
            RunReport report = new KitRun(
                            InProcess.target(server.endpoint(), Duration.ZERO),
                            Specification.load(),
                            Selection.all(),
                            Drivers.WIRE,
                            Progress.silent())
                    .execute(AT_A_TIME);
            List<String> missed = report.rules().stream()
                    .filter(rule -> rule.verdict().isMiss())
                    .map(RuleResult::id)
                    .map(Object::toString)
                    .toList();
            assertAll(
                    () -> assertEquals(List.of(), missed),
                    () -> assertEquals(0, report.exitCode()),
                    () -> assertTrue(
                            report.rules().size() > 300,
                            "rules: " + report.rules().size()));
        }
    }
}
