package org.customerprofiles.tck.pages;

import java.util.List;
import java.util.Map;
import org.customerprofiles.tck.report.JsonText;
import org.customerprofiles.tck.report.ReportedRequest;
import org.customerprofiles.tck.report.ReportedResponse;

/** Messages as they go over the wire, but for JSON, which gets a line for each member. */
public final class HttpText {

    private HttpText() {}

    public static String of(ReportedRequest request) {
        return message(request.method() + " " + request.url(), request.headers(), request.body());
    }

    public static String of(ReportedResponse response) {
        return message(Integer.toString(response.status()), response.headers(), response.body());
    }

    private static String message(String start, Map<String, List<String>> headers, String body) {
        StringBuilder text = new StringBuilder(start).append('\n');
        headers.forEach((name, values) -> values.forEach(
                value -> text.append(name).append(": ").append(value).append('\n')));
        return body.isEmpty()
                ? text.toString().strip()
                : text.append('\n').append(JsonText.laidOut(body)).toString();
    }
}
