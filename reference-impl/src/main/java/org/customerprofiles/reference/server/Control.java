package org.customerprofiles.reference.server;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.restjson.RestJson;
import org.customerprofiles.reference.restjson.WireError;
import org.customerprofiles.reference.restjson.WireRequest;
import org.customerprofiles.reference.restjson.WireResponse;

/**
 * What a test needs and the API does not offer: {@code POST /_control/domains/{domain}/matching-runs} runs the matching
 * process of a domain and answers when it is done. Everything outside {@code /_control/} goes on to the API, none of
 * whose paths begin so.
 *
 * @param api answers what goes on to the API
 * @param protocol how answers of its own are written
 * @param runMatching runs the matching process of the domain with this name
 */
record Control(Service api, RestJson protocol, Function<String, Outcome> runMatching) implements Service {

    private static final Pattern MATCHING_RUNS = Pattern.compile("/_control/domains/([^/]+)/matching-runs");

    @Override
    public WireResponse handle(WireRequest request) {
        if (!request.path().startsWith("/_control/")) {
            return api.handle(request);
        }
        // names of domains have no characters that would be escaped
        Matcher path = MATCHING_RUNS.matcher(request.path());
        if (!path.matches()) {
            return protocol.answer(WireError.unknownPath(request.path()));
        }
        if (!request.method().equals("POST")) {
            return protocol.answer(WireError.wrongMethod(request.method(), request.path(), List.of("POST")));
        }
        return protocol.answer(runMatching.apply(path.group(1)));
    }
}
