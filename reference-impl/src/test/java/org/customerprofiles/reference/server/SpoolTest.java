package org.customerprofiles.reference.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1 << 20, (1 << 20) + 1, 3_000_000})
    void whatWasWrittenIsReadAsOftenAsItIsAskedFor(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        try (Spool spool = new Spool()) {
            assertTrue(spool.isEmpty());
            for (int at = 0; at < size; at += 100_000) {
                spool.write(bytes, at, Math.min(100_000, size - at));
            }
            assertArrayEquals(bytes, content(spool));
            assertArrayEquals(bytes, content(spool));
            assertTrue(spool.isEmpty() == (size == 0));
        }
    }

    @Test
    void theFileIsGoneWhenItIsClosed() throws IOException {
        Spool spool = new Spool();
        spool.write(new byte[2 << 20]);
        assertFalse(spool.isEmpty());

        spool.close();

        assertThrows(NoSuchFileException.class, spool::read);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3_000_000})
    void whatIsClearedIsWrittenAnew(int size) throws IOException {
        try (Spool spool = new Spool()) {
            spool.write(new byte[size]);
            spool.clear();
            assertTrue(spool.isEmpty());
            spool.write(new byte[] {1, 2});
            assertArrayEquals(new byte[] {1, 2}, content(spool));
        }
    }

    private static byte[] content(Spool spool) throws IOException {
        try (InputStream read = spool.read()) {
            return read.readAllBytes();
        }
    }
}
