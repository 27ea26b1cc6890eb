package org.customerprofiles.reference.store.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing that was acknowledged is lost when the process is killed, at whatever moment. */
@Tag("slow")
class KillTest {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 10);
    private static final long SEED = Long.getLong("kill.seed", System.nanoTime());
    private static final int ROUNDS_FOR_A_FAULT = 40;

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostAndNothingIsHalfWritten() throws Exception {
        System.out.println("kill.seed " + SEED);
        assertEquals(List.of(), new KillRounds(folder, Fault.NONE, SEED, System.out).run(ROUNDS));
    }

    @Test
    void aFolderBelongsToOneProcess() throws Exception {
        ServerProcess server = ServerProcess.start(folder, Fault.NONE);
        try {
            String message = assertThrows(
                            UnusableFolderException.class, () -> DurableStore.open(ServerProcess.data(folder)))
                    .getMessage();
            assertTrue(message.contains("is in use by another server"), message);
        } finally {
            server.kill();
        }
        DurableStore.open(ServerProcess.data(folder)).close();
    }

    /** A check that was never seen to fail proves nothing. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void faultsAreSeen(Fault fault) throws Exception {
        List<String> problems = new KillRounds(folder, fault, SEED, System.out).run(ROUNDS_FOR_A_FAULT);
        assertFalse(problems.isEmpty());
        System.out.println(fault + ": " + problems.get(0));
    }
}
