package org.customerprofiles.reference.telemetry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.customerprofiles.reference.restjson.Address;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line for each request that was answered. Unless bodies are asked for, it never has a body, a query, or any part of a
 * path but the name of a domain: there may be customers' data in them. It never has a header of the request.
 */
public final class AccessLog extends AbstractLifeCycle implements RequestLog {

    /** The attribute of a request whose bodies are wanted in the two below. */
    public static final String BODIES = AccessLog.class.getName() + ".bodies";

    /** The attribute of a request that has the bytes of its body, where a handler knows them. */
    public static final String REQUEST_BODY = AccessLog.class.getName() + ".requestBody";

    /** The attribute of a request that has the bytes of its answer's body, where a handler knows them. */
    public static final String RESPONSE_BODY = AccessLog.class.getName() + ".responseBody";

    private static final int MOST_BODY = 10_000;
    private static final Pattern DOMAIN_NAME = Pattern.compile("[a-zA-Z0-9_-]{1,64}");
    private static final Pattern WORD = Pattern.compile("[!-~&&[^\"=]]+");
    private static final JsonMapper JSON = new JsonMapper();

    private final PrintStream out;
    private final Function<Map<String, Object>, String> form;
    private final boolean bodies;

    /** @param form makes a line of the members */
    AccessLog(PrintStream out, Function<Map<String, Object>, String> form, boolean bodies) {
        this.out = out;
        this.form = form;
        this.bodies = bodies;
    }

    static String json(Map<String, Object> members) {
        return JSON.writeValueAsString(members);
    }

    /** The same members as words, for a reader at a terminal. */
    static String text(Map<String, Object> members) {
        return members.entrySet().stream()
                .map(member -> member.getKey() + "=" + word(String.valueOf(member.getValue())))
                .collect(Collectors.joining(" "));
    }

    @Override
    public void log(Request request, Response response) {
        Map<String, Object> members = members(request, response);
        if (bodies) {
            putBodies(members, request);
        }
        out.println(form.apply(members));
    }

    /** The server that it was given to has ended. */
    @Override
    protected void doStop() {
        if (out != System.err) {
            out.close();
        }
    }

    private static Map<String, Object> members(Request request, Response response) {
        Optional<Address> address = Address.of(
                request.getMethod(), String.valueOf(request.getHttpURI().getPath()));
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        put(members, "requestId", response.getHeaders().get("x-amzn-requestid"));
        put(members, "method", request.getMethod());
        address.ifPresent(known -> members.put("operation", known.operation()));
        address.flatMap(Address::domain)
                .filter(name -> DOMAIN_NAME.matcher(name).matches())
                .ifPresent(name -> members.put("domain", name));
        members.put("status", response.getStatus());
        put(members, "errorType", response.getHeaders().get("X-Amzn-Errortype"));
        members.put("durationMs", NanoTime.millisSince(request.getBeginNanoTime()));
        members.put("bytesIn", Request.getContentBytesRead(request));
        members.put("bytesOut", Response.getContentBytesWritten(response));
        return members;
    }

    private static void putBodies(Map<String, Object> members, Request request) {
        put(members, "path", request.getHttpURI().getPath());
        put(members, "query", request.getHttpURI().getQuery());
        put(members, "requestBody", body(request, REQUEST_BODY));
        put(members, "responseBody", body(request, RESPONSE_BODY));
    }

    private static String body(Request request, String attribute) {
        byte[] bytes = (byte[]) request.getAttribute(attribute);
        if (bytes == null || bytes.length <= MOST_BODY) {
            return bytes == null ? null : new String(bytes, UTF_8);
        }
        return new String(bytes, 0, MOST_BODY, UTF_8) + "… (" + bytes.length + " bytes)";
    }

    private static void put(Map<String, Object> members, String name, String value) {
        if (value != null) {
            members.put(name, value);
        }
    }

    private static String word(String value) {
        return WORD.matcher(value).matches() ? value : JSON.writeValueAsString(value);
    }
}
