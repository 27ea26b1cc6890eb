package org.customerprofiles.reference.server;

import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.RetainableByteBuffer;

/**
 * Buffers outside the heap are used again, those on it are not. Requests are read into the latter: a connection on which
 * something comes that is no HTTP is ended by two threads at once in Jetty, and both may give its buffer back, which would
 * then be in the hands of two others, one of them with the requests of another client.
 */
final class Buffers implements ByteBufferPool {

    private final ByteBufferPool shared = new ArrayByteBufferPool();

    @Override
    public RetainableByteBuffer.Mutable acquire(int size, boolean direct) {
        return (direct ? shared : NON_POOLING).acquire(size, direct);
    }

    @Override
    public void clear() {
        shared.clear();
    }
}
