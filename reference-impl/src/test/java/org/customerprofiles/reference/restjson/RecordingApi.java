package org.customerprofiles.reference.restjson;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.customerprofiles.reference.operations.Api;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;

/** An implementation that answers what it is told to and keeps the call that reached it. */
final class RecordingApi implements Api {

    private final Outcome outcome;
    private final RestJson protocol = new RestJson(this);
    private String operation;
    private Map<String, Object> members;

    RecordingApi(Outcome outcome) {
        this.outcome = outcome;
    }

    RecordingApi() {
        this(Outcome.done(Map.of()));
    }

    @Override
    public Outcome call(String called, Request request) {
        operation = called;
        members = request.members();
        return outcome;
    }

    /** The operation that was called; null when no call got through. */
    String operation() {
        return operation;
    }

    Map<String, Object> members() {
        return members;
    }

    Answer answers(String method, String target, String body) {
        return answers(
                method, target, Map.of("content-type", "application/json"), body.getBytes(StandardCharsets.UTF_8));
    }

    Answer answers(String method, String target, Map<String, String> headers, byte[] body) {
        String[] parts = target.split("\\?", 2);
        String query = parts.length == 2 ? parts[1] : "";
        return new Answer(protocol.handle(new WireRequest(method, parts[0], query, headers, body)));
    }

    /** A response, read. */
    record Answer(WireResponse response) {

        int status() {
            return response.status();
        }

        String errorType() {
            return response.headers().get("X-Amzn-Errortype");
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        String message() {
            return (String) JsonReader.object("The answer", text()).get("Message");
        }
    }
}
