package org.customerprofiles.reference.restjson;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings the members of a request together, from the path, the query string and the body. */
final class RequestMembers {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");
    private static final String JSON = "application/json";
    private static final Pattern JSON_TYPE =
            Pattern.compile("\\s*application/json\\s*(;.*)?", Pattern.CASE_INSENSITIVE);

    private RequestMembers() {}

    /**
     * The members as the operation gets them.
     *
     * @throws Refusal when one is missing or is not what the constraints allow
     */
    static Map<String, Object> collected(Structure constraints, Map<String, String> labels, WireRequest request) {
        Map<String, List<String>> parameters = UriText.parameters(request.query());
        Map<String, Object> body = hasBody(constraints) ? body(request) : Map.of();
        return constraints.acceptMembers(Place.REQUEST, member -> switch (member.location()) {
            case URI -> labels.get(member.wireName());
            case QUERY -> parameter(member, parameters.get(member.wireName()));
            case BODY -> body.get(member.wireName());
        });
    }

    private static boolean hasBody(Structure constraints) {
        for (Member member : constraints.members()) {
            if (member.location() == Member.Location.BODY) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Object> body(WireRequest request) {
        if (request.body().length == 0) {
            return Map.of();
        }
        String contentType = request.header("Content-Type").orElse(JSON);
        if (!contentType.equals(JSON) && !JSON_TYPE.matcher(contentType).matches()) {
            throw new Refusal(WireError.unsupportedMediaType(contentType));
        }
        return JsonReader.object("The body", Utf8.decoded("The body", request.body()));
    }

    private static Object parameter(Member member, List<String> values) {
        if (values == null || member.shape() instanceof ListOf) {
            return values;
        }
        if (values.size() > 1) {
            throw Refusal.of("%s is given %d times, as %s; it can be given once."
                    .formatted(member.name(), values.size(), member.wireName()));
        }
        String text = values.get(0);
        // what is no integer stays a text, which the shape then refuses
        return member.shape() instanceof Whole && INTEGER.matcher(text).matches() ? Integer.valueOf(text) : text;
    }
}
