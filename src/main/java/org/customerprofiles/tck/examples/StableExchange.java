package org.customerprofiles.tck.examples;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.customerprofiles.tck.drive.Schemas;
import org.customerprofiles.tck.drive.Shape;
import org.customerprofiles.tck.report.RecordedExchange;
import org.customerprofiles.tck.report.ReportedRequest;
import org.customerprofiles.tck.report.ReportedResponse;

/** An exchange with the same words in every recording, and without what only belongs to the connection. */
record StableExchange(WireRequestText request, WireResponseText response) {

    private static final int SUCCESS = 200;
    private static final String REQUEST_ID = "x-amzn-requestid";
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "date", "keep-alive", "server", "transfer-encoding");

    static StableExchange of(RecordedExchange recorded) {
        ReportedRequest request = recorded.exchange().request();
        ReportedResponse response = recorded.exchange().response().orElseThrow();
        Relabelling names = new Relabelling(recorded.generated());
        String url = request.url();
        String target = names.text(url.substring(url.indexOf('/', url.indexOf("://") + 3)));
        WireRequestText stable = new WireRequestText(
                request.method(), target, headers(request.headers(), names), names.text(request.body()));
        String body = names.text(response.body());
        String operation = recorded.exchange().operation();
        return new StableExchange(
                stable,
                new WireResponseText(
                        response.status(),
                        headers(response.headers(), names),
                        answer(operation, stable, response.status())
                                .map(shape -> StableAnswer.of(shape, body))
                                .orElse(body)));
    }

    /** What a successful response is. */
    private static Optional<Shape> answer(String operation, WireRequestText request, int status) {
        return status == SUCCESS
                ? Routes.operation(operation, request)
                        .flatMap(name -> Schemas.bundled().find("operations/" + name + "Response.json"))
                : Optional.empty();
    }

    private static Map<String, List<String>> headers(Map<String, List<String>> headers, Relabelling names) {
        Map<String, List<String>> stable = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> {
            if (name.equalsIgnoreCase(REQUEST_ID)) {
                stable.put(name, List.of(Relabelling.REQUEST_ID));
            } else if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                stable.put(name, values.stream().map(names::text).toList());
            }
        });
        return stable;
    }
}
