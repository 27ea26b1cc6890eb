package org.customerprofiles.reference.server;

import org.customerprofiles.reference.telemetry.AccessLog;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Has the bodies of requests and answers kept for the log, which as a rule does not want them. */
final class KeptBodies extends Handler.Wrapper {

    KeptBodies(Handler next) {
        super(next);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        request.setAttribute(AccessLog.BODIES, true);
        return super.handle(request, response, callback);
    }
}
