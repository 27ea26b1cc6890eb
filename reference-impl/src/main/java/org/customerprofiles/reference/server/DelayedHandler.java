package org.customerprofiles.reference.server;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets requests wait before they are handled, without a thread that waits with them. */
final class DelayedHandler extends Handler.Wrapper {

    private final Disturbances disturbances;

    DelayedHandler(Disturbances disturbances, Handler next) {
        super(next);
        this.disturbances = disturbances;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Duration delay = disturbances.delay(
                request.getMethod(), String.valueOf(request.getHttpURI().getPath()));
        if (delay.isZero()) {
            return super.handle(request, response, callback);
        }
        CompletableFuture<Void> wait = disturbances.waiting(delay);
        // the connection is not idle while the server lets it wait
        request.addIdleTimeoutListener(timeout -> wait.isDone());
        wait.thenRunAsync(
                () -> handleLate(request, response, callback),
                request.getComponents().getExecutor());
        return true;
    }

    private void handleLate(Request request, Response response, Callback callback) {
        try {
            super.handle(request, response, callback);
        } catch (Exception failure) {
            Response.writeError(request, response, callback, failure);
        }
    }
}
