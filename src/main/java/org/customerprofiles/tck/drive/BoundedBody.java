package org.customerprofiles.tck.drive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.apache.http.HttpEntity;
import org.apache.http.entity.HttpEntityWrapper;

/** A response body that ends with an error when it grows too long or takes too long. */
final class BoundedBody extends HttpEntityWrapper {

    /** No response of this API comes near: 100 profiles a page, each a few kilobytes. */
    static final int LONGEST_BYTES = 16 * 1024 * 1024;

    private final long deadline;

    BoundedBody(HttpEntity body, Duration timeout) {
        super(body);
        this.deadline = System.nanoTime() + timeout.toNanos();
    }

    @Override
    public InputStream getContent() throws IOException {
        return new Bounded(super.getContent());
    }

    /** The limits were passed while the body was read. */
    static final class Exceeded extends IOException {

        private static final long serialVersionUID = 1;

        private Exceeded(String message) {
            super(message);
        }
    }

    private final class Bounded extends FilterInputStream {

        private long bytes;

        private Bounded(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            return counted(count, count);
        }

        private int counted(int result, int count) throws IOException {
            bytes += Math.max(count, 0);
            if (bytes > LONGEST_BYTES) {
                throw new Exceeded("the response is longer than " + LONGEST_BYTES / (1024 * 1024) + " MB");
            }
            if (System.nanoTime() > deadline) {
                throw new Exceeded("the response was still not whole");
            }
            return result;
        }

        @Override
        public void close() {
            // an endless body must not be read to its end, which closing the stream would do
        }
    }
}
