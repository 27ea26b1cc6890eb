package org.customerprofiles.tck.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.customerprofiles.tck.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final Target TARGET = Target.at(URI.create("http://127.0.0.1:8787/a b".replace(" ", "%20")))
            .region("eu-central-1")
            .build();

    @TempDir
    private Path folder;

    @Test
    void tellsWhatIsLeftAsSoonAsItIsWritten() {
        Journal journal = Journal.in(folder, TARGET);
        journal.creating("tck-abcdef-1");
        journal.creating("tck-abcdef-2");
        journal.gone("tck-abcdef-1");

        // not closed, as after kill -9
        Journal.Remains remains = Journal.remains(folder).get(0);
        assertEquals(List.of("tck-abcdef-2"), remains.left());
        assertEquals(TARGET.endpoint().toString(), remains.endpoint());
        assertEquals("eu-central-1", remains.region());
    }

    @Test
    void namesMayHoldWhateverScenariosTry() {
        Journal journal = Journal.in(folder, TARGET);
        journal.creating("tck-abcdef-1\t\n%ü");

        assertEquals(
                List.of("tck-abcdef-1\t\n%ü"), Journal.remains(folder).get(0).left());
    }

    @Test
    void isRemovedWhenNothingIsLeft() throws IOException {
        Journal journal = Journal.in(folder, TARGET);
        journal.creating("tck-abcdef-1");
        journal.gone("tck-abcdef-1");
        journal.close();

        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aLineThatACrashHasCutNamesNothing() throws IOException {
        Files.writeString(
                folder.resolve("1-1.journal"),
                "target\thttp%3A%2F%2F127.0.0.1\tus-east-1\ncreating\ttck-abcdef-1\ncreating\ttck-ab");

        assertEquals(List.of("tck-abcdef-1"), Journal.remains(folder).get(0).left());
    }

    @Test
    void whatCannotBeWrittenDownMustNotBeCreated() throws IOException {
        Path file = Files.writeString(folder.resolve("occupied"), "");
        Journal journal = Journal.in(file, TARGET);

        assertThrows(UncheckedIOException.class, () -> journal.creating("tck-abcdef-1"));
        assertTrue(journal.left().isEmpty());
        assertFalse(Files.isDirectory(file));
    }
}
