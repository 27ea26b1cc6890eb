package org.customerprofiles.reference.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.customerprofiles.reference.control.Endpoint;
import org.customerprofiles.reference.operations.Outcome;

/**
 * A control endpoint and what it does.
 *
 * @param path matches its path, with a group for the label that it may have
 */
record ControlRoute(Endpoint endpoint, Pattern path, Action action) {

    /** What is under this path is control, and nothing of the API. */
    static final String PREFIX = "/_control";

    private static final Pattern LABEL = Pattern.compile("\\{[^}]+}");

    /** What an endpoint does: whole, or refused with nothing changed. */
    @FunctionalInterface
    interface Action {

        /** @param label what the path has in the place of its label; empty when there is none */
        Outcome answer(ControlRequest request, String label);
    }

    /** @param path what follows the prefix, with at most one label such as <code>{domain}</code> */
    static ControlRoute of(String method, String path, String description, Action action) {
        // names of domains have no characters that would be escaped
        Pattern pattern = Pattern.compile(LABEL.matcher(PREFIX + path).replaceAll("([^/]+)"));
        return new ControlRoute(new Endpoint(method, PREFIX + path, description), pattern, action);
    }

    /** The label in a path, empty where it has none; no value for a path of another endpoint. */
    Optional<String> label(String requested) {
        Matcher matcher = path.matcher(requested);
        return matcher.matches() ? Optional.of(matcher.groupCount() == 0 ? "" : matcher.group(1)) : Optional.empty();
    }

    /** The endpoint as it is listed. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("Method", endpoint.method());
        members.put("Path", endpoint.path());
        members.put("Description", endpoint.description());
        return members;
    }
}
