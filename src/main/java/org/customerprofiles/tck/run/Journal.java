package org.customerprofiles.tck.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.tck.steps.OwnedDomains;
import org.customerprofiles.tck.target.Target;

/**
 * Writes down every domain before it is created and when it is gone, so that whatever ends a run, what it leaves behind
 * is known. Lines of a word and its values, escaped as in URLs and separated by tabs; each reaches the file before the call is made.
 */
public final class Journal implements OwnedDomains.Witness, AutoCloseable {

    private static final String SUFFIX = ".journal";
    private static final String TARGET = "target";
    private static final String CREATING = "creating";
    private static final String GONE = "gone";

    /**
     * What a journal tells of a run that has ended.
     *
     * @param file the journal
     * @param endpoint of the target that the run has judged
     * @param left the domains that may still be there
     */
    public record Remains(Path file, String endpoint, String region, List<String> left) {}

    private final Path file;
    private final Target target;
    private final Set<String> left = new LinkedHashSet<>();
    private BufferedWriter out;

    private Journal(Path file, Target target) {
        this.file = file;
        this.target = target;
    }

    /** A journal in a folder, under a name of its own; nothing is written before the first domain. */
    public static Journal in(Path folder, Target target) {
        return new Journal(
                folder.resolve(ProcessHandle.current().pid() + "-" + System.currentTimeMillis() + SUFFIX), target);
    }

    /**
     * What runs have left behind, by the journals in a folder.
     *
     * @throws UncheckedIOException when one cannot be read
     */
    public static List<Remains> remains(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the journals in " + folder + " cannot be read", unreadable);
        }
    }

    /**
     * Domains that an earlier run has left to this one are its no longer.
     *
     * @throws UncheckedIOException when a journal cannot be written
     */
    public static void forget(Path folder, Collection<String> domains) {
        for (Remains remains : remains(folder)) {
            try {
                if (domains.containsAll(remains.left())) {
                    Files.delete(remains.file());
                } else {
                    String gone = remains.left().stream()
                            .filter(domains::contains)
                            .map(domain -> line(GONE, domain))
                            .collect(Collectors.joining());
                    Files.writeString(remains.file(), gone, StandardOpenOption.APPEND);
                }
            } catch (IOException unwritable) {
                throw new UncheckedIOException("the journal " + remains.file() + " cannot be written", unwritable);
            }
        }
    }

    @Override
    public synchronized void creating(String domain) {
        try {
            if (out == null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                out = Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW);
                write(TARGET, target.endpoint().toString(), target.region());
            }
            write(CREATING, domain);
            left.add(domain);
        } catch (IOException unwritable) {
            // a domain that nobody would find again must not come to be
            throw new UncheckedIOException(
                    "the journal " + file + " cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }

    @Override
    public synchronized void gone(String domain) {
        left.remove(domain);
        try {
            write(GONE, domain);
        } catch (IOException unwritable) {
            // then a sweep will find that there is nothing to do
        }
    }

    /** The domains that may still be there. */
    public synchronized List<String> left() {
        return List.copyOf(left);
    }

    /** Ends the journal; one that tells of nothing left is removed. */
    @Override
    public synchronized void close() {
        try {
            if (out != null) {
                out.close();
                if (left.isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException unwritable) {
            // it stays, and a sweep will find that there is nothing to do
        }
    }

    private void write(String... words) throws IOException {
        if (out != null) {
            out.write(line(words));
            out.flush();
        }
    }

    private static String line(String... words) {
        return Stream.of(words)
                        .map(word -> URLEncoder.encode(word, StandardCharsets.UTF_8))
                        .collect(Collectors.joining("\t"))
                + "\n";
    }

    private static String[] words(String line) {
        return Stream.of(line.split("\t"))
                .map(word -> URLDecoder.decode(word, StandardCharsets.UTF_8))
                .toArray(String[]::new);
    }

    /** A last line that was cut by a crash names a domain that was not created yet. */
    private static Optional<Remains> read(Path file) {
        try {
            String text = Files.readString(file);
            List<String[]> lines = new ArrayList<>();
            text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(line -> lines.add(words(line)));
            if (lines.isEmpty() || !lines.get(0)[0].equals(TARGET) || lines.get(0).length != 3) {
                return Optional.empty();
            }
            Set<String> left = new LinkedHashSet<>();
            for (String[] line : lines) {
                if (line[0].equals(CREATING)) {
                    left.add(line[1]);
                } else if (line[0].equals(GONE)) {
                    left.remove(line[1]);
                }
            }
            return Optional.of(new Remains(file, lines.get(0)[1], lines.get(0)[2], List.copyOf(left)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the journal " + file + " cannot be read", unreadable);
        }
    }
}
