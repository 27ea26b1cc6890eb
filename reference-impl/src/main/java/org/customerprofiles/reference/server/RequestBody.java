package org.customerprofiles.reference.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.customerprofiles.reference.restjson.WireError;
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
    private final Consumer<WireError> refused;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final AtomicBoolean done = new AtomicBoolean();
    private long arrived;
    private volatile Runnable whenDone = () -> {};

    /**
     * @param complete gets the whole body
     * @param refused gets the error when there is none; the connection is of no further use then
     */
    RequestBody(Content.Source source, Consumer<byte[]> complete, Consumer<WireError> refused) {
        this.source = source;
        this.complete = complete;
        this.refused = refused;
    }

    /** Reads what has come, and returns whether that was all; the rest is read when it comes. */
    boolean read() {
        run();
        return done.get();
    }

    /** Has something done when no more is read; it may be done more than once. */
    void whenDone(Runnable action) {
        whenDone = action;
        if (done.get()) {
            action.run();
        }
    }

    /** The time is up. */
    void expire() {
        refuse(new WireError(408, "RequestTimeoutException", "The body did not arrive in time."));
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
                refuse(WireError.badRequest("The body did not arrive as announced, or not in time."));
                return;
            }
            keep(chunk);
        } while (!chunk.isLast() && arrived <= MOST_DROPPED);
        finish();
    }

    static WireError tooLarge() {
        return new WireError(
                413,
                "RequestEntityTooLargeException",
                "The body is too large; it can have %d bytes.".formatted(LARGEST));
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
        if (arrived > LARGEST) {
            refuse(tooLarge());
        } else if (isFirst()) {
            complete.accept(bytes.toByteArray());
        }
    }

    private void refuse(WireError error) {
        if (isFirst()) {
            refused.accept(error);
        }
    }

    /** A body comes to one end only, although its deadline and its last bytes may meet. */
    private boolean isFirst() {
        boolean first = done.compareAndSet(false, true);
        whenDone.run();
        return first;
    }
}
