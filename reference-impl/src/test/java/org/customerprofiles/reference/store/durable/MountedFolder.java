package org.customerprofiles.reference.store.durable;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small disk of its own, which only root may have. */
final class MountedFolder implements AutoCloseable {

    private final Path folder;

    private MountedFolder(Path folder) {
        this.folder = folder;
    }

    /** A test that needs one is skipped where there can be none. */
    static MountedFolder ofMegabytes(int size) {
        try {
            Path folder = Files.createTempDirectory("mounted");
            boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + size + "m", "customer-profiles", "" + folder);
            assumeTrue(mounted, "a small disk can be mounted: needs Linux, and root");
            return new MountedFolder(folder);
        } catch (IOException failure) {
            return assumedAway(failure);
        }
    }

    Path path() {
        return folder;
    }

    void becomeReadOnly() throws IOException {
        assumeTrue(run("mount", "-o", "remount,ro", "" + folder), "a disk can be mounted again, read-only");
    }

    @Override
    public void close() throws IOException {
        run("umount", "-l", "" + folder);
        Files.delete(folder);
    }

    private static boolean run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static MountedFolder assumedAway(IOException failure) {
        assumeTrue(false, "no small disk can be mounted: " + failure.getMessage());
        throw new IllegalStateException(failure);
    }
}
