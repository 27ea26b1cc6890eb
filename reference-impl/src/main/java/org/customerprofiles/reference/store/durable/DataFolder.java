package org.customerprofiles.reference.store.durable;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder that belongs to one store, for as long as it is claimed. A file in it says whose it is, and its format. */
final class DataFolder implements AutoCloseable {

    static final String MARKER = "customer-profiles-data";
    static final int FORMAT = 1;

    private static final String LOCK = "lock";
    private static final String NEW_MARKER = MARKER + ".new";
    private static final Pattern CONTENT = Pattern.compile("Customer Profiles data, format ([0-9]{1,9})\\n");

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** @throws UnusableFolderException when it is not a store's, cannot be one's, or is in use */
    static DataFolder claim(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UnusableFolderException(folder, "is not a folder");
        }
        try {
            Files.createDirectories(folder);
            requireOurs(folder);
            DataFolder claimed = new DataFolder(folder, locked(folder));
            try {
                claimed.mark();
                return claimed;
            } catch (IOException | RuntimeException unusable) {
                claimed.close();
                throw unusable;
            }
        } catch (IOException unusable) {
            // the message of most of these is no more than the file's name
            throw new UnusableFolderException(
                    folder, "cannot be written to (" + unusable.getClass().getSimpleName() + ")", unusable);
        }
    }

    Path database() {
        return folder.resolve("database");
    }

    /** Lets others claim it. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new UnusableFolderException(folder, "cannot be given back", failure);
        }
    }

    private static void requireOurs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> unfinished = Set.of(LOCK, NEW_MARKER);
            if (!Files.exists(folder.resolve(MARKER))
                    && files.anyMatch(
                            file -> !unfinished.contains(file.getFileName().toString()))) {
                throw new UnusableFolderException(
                        folder, "holds something else: it has files, but no " + MARKER + "; choose an empty folder");
            }
        }
    }

    private static FileChannel locked(Path folder) throws IOException {
        FileChannel lock = FileChannel.open(folder.resolve(LOCK), CREATE, WRITE);
        try {
            if (lock.tryLock() != null) {
                return lock;
            }
        } catch (OverlappingFileLockException inThisProcess) {
            // said below
        }
        lock.close();
        throw new UnusableFolderException(folder, "is in use by another server; stop that, or choose another folder");
    }

    private void mark() throws IOException {
        Path marker = folder.resolve(MARKER);
        if (!Files.exists(marker)) {
            Path unfinished = folder.resolve(NEW_MARKER);
            try (FileChannel file = FileChannel.open(unfinished, CREATE, WRITE, TRUNCATE_EXISTING)) {
                file.write(ByteBuffer.wrap(
                        "Customer Profiles data, format %d\n".formatted(FORMAT).getBytes(UTF_8)));
                file.force(true);
            }
            Files.move(unfinished, marker, StandardCopyOption.ATOMIC_MOVE);
        }
        Matcher content = CONTENT.matcher(Files.readString(marker));
        if (!content.matches()) {
            throw new UnusableFolderException(folder, "is damaged: " + MARKER + " is not as it was written");
        }
        int format = Integer.parseInt(content.group(1));
        if (format > FORMAT) {
            throw new UnusableFolderException(
                    folder,
                    "was written by a newer version, in format " + format + "; this version knows format " + FORMAT);
        }
    }
}
