package org.customerprofiles.reference.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.customerprofiles.reference.restjson.Constraints;
import org.customerprofiles.reference.restjson.Member;
import org.customerprofiles.reference.restjson.Structure;
import org.customerprofiles.reference.restjson.WireRequest;

/**
 * What a request means.
 *
 * @param call empty when it means nothing
 * @param errorTypes then, the errors of which one has to come
 */
public record Reading(Optional<Call> call, Set<String> errorTypes) {

    private static final String BAD_REQUEST = "BadRequestException";
    private static final String UNKNOWN = "UnknownOperationException";
    private static final Constraints CONSTRAINTS = Constraints.official();
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern JSON_TYPE = Pattern.compile("(?i)\\s*application/json\\s*(;.*)?");

    public static Reading of(WireRequest request) {
        if (!request.path().startsWith("/")) {
            return nothing(UNKNOWN);
        }
        List<Optional<String>> segments = Arrays.stream(
                        request.path().substring(1).split("/", -1))
                .map(UriDecoding::of)
                .toList();
        if (segments.stream().anyMatch(Optional::isEmpty)) {
            return nothing(BAD_REQUEST);
        }
        List<String> path = segments.stream().map(Optional::orElseThrow).toList();
        return Endpoint.ALL.stream()
                .filter(each -> each.method().equals(request.method())
                        && each.labels(path).isPresent())
                .findFirst()
                .map(endpoint -> read(endpoint, endpoint.labels(path).orElseThrow(), request))
                .orElseGet(() -> nothing(UNKNOWN));
    }

    private static Reading read(Endpoint endpoint, Map<String, String> labels, WireRequest request) {
        if (endpoint.operation().equals("RunMatching")) {
            return new Reading(Optional.of(new Call("RunMatching", Map.copyOf(labels))), Set.of());
        }
        Structure structure = CONSTRAINTS.of(endpoint.operation());
        Set<String> faults = new HashSet<>();
        Optional<Map<String, List<String>>> query = UriDecoding.query(request.query());
        Optional<Map<String, Object>> body = hasBody(structure) ? body(request, faults) : Optional.of(Map.of());
        Optional<Object> meaning =
                query.flatMap(parameters -> body.flatMap(members -> meaning(structure, labels, parameters, members)));
        if (meaning.isEmpty()) {
            faults.add(BAD_REQUEST);
        }
        return faults.isEmpty()
                ? new Reading(Optional.of(new Call(endpoint.operation(), Json.members(meaning.get()))), Set.of())
                : new Reading(Optional.empty(), faults);
    }

    private static Optional<Object> meaning(
            Structure structure,
            Map<String, String> labels,
            Map<String, List<String>> query,
            Map<String, Object> body) {
        Map<String, Object> given = new HashMap<>();
        for (Member member : structure.members()) {
            Object value = switch (member.location()) {
                case URI -> labels.get(member.wireName());
                case QUERY -> parameter(member, query.get(member.wireName()));
                case BODY -> body.get(member.wireName());
            };
            given.put(member.name(), value);
        }
        return Conformity.meaning(structure, given);
    }

    /** A list where that is meant, else an integer or a text; what is none of those stays a list, and is refused. */
    private static Object parameter(Member member, List<String> values) {
        if (values == null
                || values.size() > 1
                || Conformity.meaning(member.shape(), values).isPresent()) {
            return values;
        }
        String text = values.get(0);
        return INTEGER.matcher(text).matches()
                        && Conformity.meaning(member.shape(), text).isEmpty()
                ? (Object) Integer.valueOf(text)
                : text;
    }

    private static Optional<Map<String, Object>> body(WireRequest request, Set<String> faults) {
        if (request.body().length == 0) {
            return Optional.of(Map.of());
        }
        if (!JSON_TYPE
                .matcher(request.header("Content-Type").orElse("application/json"))
                .matches()) {
            faults.add("UnsupportedMediaTypeException");
        }
        try {
            return Json.object(
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(request.body())).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static boolean hasBody(Structure structure) {
        return structure.members().stream().anyMatch(member -> member.location() == Member.Location.BODY);
    }

    private static Reading nothing(String errorType) {
        return new Reading(Optional.empty(), Set.of(errorType));
    }
}
