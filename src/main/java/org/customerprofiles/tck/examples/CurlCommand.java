package org.customerprofiles.tck.examples;

import java.util.ArrayList;
import java.util.List;
import org.customerprofiles.tck.report.JsonText;

/** Writes a request for curl, unsigned. */
final class CurlCommand {

    static final String ENDPOINT = "http://127.0.0.1:8787";

    private CurlCommand() {}

    static String of(WireRequestText request) {
        List<String> options = new ArrayList<>(quirks(request));
        boolean hasContentType = request.headers().keySet().stream().anyMatch("Content-Type"::equalsIgnoreCase);
        request.headers()
                .forEach((name, values) -> values.forEach(value ->
                        options.add("-H " + ShellText.quoted(value.isEmpty() ? name + ";" : name + ": " + value))));
        if (!request.body().isEmpty()) {
            if (!hasContentType) {
                // curl would add one of its own: a header without value takes it away
                options.add("-H Content-Type:");
            }
            options.add("--data-raw " + ShellText.quoted(JsonText.laidOut(request.body())));
        }
        return ShellText.command(
                "curl -i" + method(request) + " " + ShellText.quoted(ENDPOINT + request.target()), options);
    }

    private static String method(WireRequestText request) {
        return switch (request.method()) {
            case "HEAD" -> " --head";
            case "GET" -> request.body().isEmpty() ? "" : " -X GET";
            default -> " -X " + ShellText.quoted(request.method());
        };
    }

    /** Keeps curl from reading ranges into brackets, and from tidying up dots. */
    private static List<String> quirks(WireRequestText request) {
        List<String> options = new ArrayList<>();
        if (request.target().matches(".*[\\[\\]{}].*")) {
            options.add("--globoff");
        }
        if (request.target().contains("/.")) {
            options.add("--path-as-is");
        }
        return options;
    }
}
