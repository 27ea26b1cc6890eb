package org.customerprofiles.reference.server;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bytes that are written first and read afterwards. What is small is kept in memory, the rest in a file that only the
 * server's user can read, and that is gone when the spool is closed.
 */
final class Spool extends OutputStream {

    private static final int IN_MEMORY = 1 << 20;

    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private Path file;
    private OutputStream target = memory;

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (file == null && memory.size() + length > IN_MEMORY) {
            file = Files.createTempFile("customer-profiles-", ".json");
            target = new BufferedOutputStream(Files.newOutputStream(file));
            memory.writeTo(target);
            memory = null;
        }
        target.write(bytes, offset, length);
    }

    /** Makes it as if nothing had been written. */
    void clear() throws IOException {
        close();
        memory = new ByteArrayOutputStream();
        file = null;
        target = memory;
    }

    boolean isEmpty() {
        return file == null && memory.size() == 0;
    }

    /** What was written, from its beginning; nothing can be written any more. */
    InputStream read() throws IOException {
        target.close();
        return file == null ? new ByteArrayInputStream(memory.toByteArray()) : Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        target.close();
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
