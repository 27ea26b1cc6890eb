package org.customerprofiles.reference.server;

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
import tools.jackson.databind.json.JsonMapper;

/**
 * A line for each request that was answered. It never has a body, a query, a header of the request, or any part of a path
 * but the name of a domain: there may be customers' data in them.
 *
 * @param form makes a line of the members
 */
record AccessLog(PrintStream out, Function<Map<String, Object>, String> form) implements RequestLog {

    private static final Pattern DOMAIN_NAME = Pattern.compile("[a-zA-Z0-9_-]{1,64}");

    static AccessLog json(PrintStream out) {
        return new AccessLog(out, new JsonMapper()::writeValueAsString);
    }

    /** The same members as words, for a reader at a terminal. */
    static AccessLog text(PrintStream out) {
        return new AccessLog(
                out,
                members -> members.entrySet().stream()
                        .map(member -> member.getKey() + "=" + member.getValue())
                        .collect(Collectors.joining(" ")));
    }

    @Override
    public void log(Request request, Response response) {
        out.println(form.apply(members(request, response)));
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

    private static void put(Map<String, Object> members, String name, String value) {
        if (value != null) {
            members.put(name, value);
        }
    }
}
