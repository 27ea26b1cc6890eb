package org.customerprofiles.reference.server;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.customerprofiles.reference.restjson.WireRequest;
import org.customerprofiles.reference.restjson.WireResponse;
import org.customerprofiles.reference.telemetry.AccessLog;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** One request and its response, between Jetty's terms and the protocol's. */
record HttpExchange(Request request, Response response, Callback callback) {

    private static final Map<String, HttpHeader> KNOWN = Map.of("Content-Type", HttpHeader.CONTENT_TYPE);

    WireRequest request(byte[] body) {
        keep(AccessLog.REQUEST_BODY, body);
        HttpURI uri = request.getHttpURI();
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (HttpField field : request.getHeaders()) {
            // a header that comes more than once is one list; a signature covers all of it
            headers.merge(
                    field.getName(),
                    Objects.requireNonNullElse(field.getValue(), ""),
                    (first, next) -> first + "," + next);
        }
        // the path as it was sent: only the routes know which slash is part of a label
        String path = Objects.requireNonNullElse(uri.getPath(), "");
        String query = Objects.requireNonNullElse(uri.getQuery(), "");
        return new WireRequest(request.getMethod(), path, query, headers, body);
    }

    void answer(WireResponse answer) {
        keep(AccessLog.RESPONSE_BODY, answer.body());
        response.setStatus(answer.status());
        answer.headers().forEach((name, value) -> response.getHeaders().put(field(name, value)));
        response.write(true, ByteBuffer.wrap(answer.body()), callback);
    }

    /** Has something done by a thread that may take its time, which those that read from connections must not. */
    void later(Runnable work) {
        request.getComponents().getExecutor().execute(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error failure) {
                Response.writeError(request, response, callback, failure);
            }
        });
    }

    /** Jetty would look for the name letter by letter; none of its own begins like those of the service. */
    private static HttpField field(String name, String value) {
        HttpHeader known = KNOWN.get(name);
        return known != null || name.startsWith("x-amzn-")
                ? new HttpField(known, name, value)
                : new HttpField(name, value);
    }

    private void keep(String attribute, byte[] body) {
        if (request.getAttribute(AccessLog.BODIES) != null) {
            request.setAttribute(attribute, body);
        }
    }

    /** Answers, and ends a connection on which nothing can follow. */
    void lastAnswer(WireResponse answer) {
        response.getHeaders().put("Connection", "close");
        answer(answer);
    }
}
