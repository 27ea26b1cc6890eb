package org.customerprofiles.reference.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;

/**
 * Collects the body of a request as it arrives, without a thread that waits for it: a client may be as slow as the idle
 * time-out lets it.
 */
final class RequestBody implements Runnable {

    /** Room for an object of 256,000 characters, each written as two JSON escapes, which are 12 bytes. */
    static final int LARGEST = 4 << 20;

    /** A client that sends too much reads no answer before it has sent all; so much is read and dropped. */
    static final int MOST_DROPPED = 64 << 20;

    private final Content.Source source;
    private final Consumer<byte[]> complete;
    private final Consumer<String> refused;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long arrived;

    /**
     * @param complete gets the whole body
     * @param refused gets the reason why there is none; the connection is of no further use then
     */
    RequestBody(Content.Source source, Consumer<byte[]> complete, Consumer<String> refused) {
        this.source = source;
        this.complete = complete;
        this.refused = refused;
    }

    @Override
    public void run() {
        Content.Chunk chunk;
        do {
            chunk = source.read();
            if (chunk == null) {
                source.demand(this);
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                refused.accept("The body did not arrive as announced, or not in time.");
                return;
            }
            keep(chunk);
        } while (!chunk.isLast() && arrived <= MOST_DROPPED);
        finish();
    }

    private void keep(Content.Chunk chunk) {
        ByteBuffer buffer = chunk.getByteBuffer();
        arrived += buffer.remaining();
        if (arrived <= LARGEST) {
            byte[] copy = new byte[buffer.remaining()];
            buffer.get(copy);
            bytes.writeBytes(copy);
        }
        chunk.release();
    }

    private void finish() {
        if (arrived <= LARGEST) {
            complete.accept(bytes.toByteArray());
        } else {
            refused.accept("The body is too large; it can have %d bytes.".formatted(LARGEST));
        }
    }
}
