package org.customerprofiles.reference.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.customerprofiles.reference.restjson.WireError;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;

/**
 * Collects the body of a request as it arrives, without a thread that waits for it: a client may be as slow as the idle
 * time-out lets it.
 */
final class RequestBody implements Runnable {

    /** A client that sends too much reads no answer before it has sent all; so much is read and dropped. */
    static final int MOST_DROPPED = 64 << 20;

    private final Request request;
    private final OutputStream kept;
    private final long largest;
    private final Runnable complete;
    private final Consumer<WireError> refused;
    private final AtomicBoolean done = new AtomicBoolean();
    private long arrived;
    private volatile Runnable whenDone = () -> {};

    /**
     * @param kept takes what arrives
     * @param largest how many bytes a body can have
     * @param complete is run when all has been taken
     * @param refused gets the error when there is no whole body; the connection is of no further use then
     */
    RequestBody(Request request, OutputStream kept, long largest, Runnable complete, Consumer<WireError> refused) {
        this.request = request;
        this.kept = kept;
        this.largest = largest;
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
            chunk = request.read();
            if (chunk == null) {
                request.demand(this);
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                refuse(incomplete());
                return;
            }
            if (!keep(chunk)) {
                return;
            }
        } while (!chunk.isLast() && arrived <= Math.max(largest, MOST_DROPPED));
        finish();
    }

    static WireError tooLarge(long largest) {
        return new WireError(
                413,
                "RequestEntityTooLargeException",
                "The body is too large; it can have %d bytes.".formatted(largest));
    }

    /** Returns whether there is any use in going on. */
    private boolean keep(Content.Chunk chunk) {
        ByteBuffer buffer = chunk.getByteBuffer();
        arrived += buffer.remaining();
        try {
            if (arrived <= largest) {
                BufferUtil.writeTo(buffer, kept);
            }
            return true;
        } catch (IOException full) {
            refuse(new WireError(500, "InternalServerException", "The body could not be kept: " + full.getMessage()));
            return false;
        } finally {
            chunk.release();
        }
    }

    private void finish() {
        if (arrived > largest) {
            refuse(tooLarge(largest));
        } else if (isCutShort()) {
            refuse(incomplete());
        } else if (isFirst()) {
            complete.run();
        }
    }

    /**
     * Jetty takes some bodies in chunks for whole that only end with what the client sends: after the first byte of a
     * line's end, say. What ends with its last chunk is whole before anybody has seen that nothing more comes.
     */
    private boolean isCutShort() {
        return request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)
                && request.getConnectionMetaData().getConnection().getEndPoint().isInputShutdown();
    }

    private static WireError incomplete() {
        return WireError.badRequest("The body did not arrive as announced, or not in time.");
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
