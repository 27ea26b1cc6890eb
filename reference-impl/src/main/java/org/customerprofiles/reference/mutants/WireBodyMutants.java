package org.customerprofiles.reference.mutants;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.customerprofiles.reference.mutants.WireMutants.unheard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.restjson.JsonObjects;
import org.customerprofiles.reference.restjson.WireRequest;
import org.customerprofiles.reference.restjson.WireResponse;

/** Faults in how the bodies of requests are read: what is taken for JSON, and what JSON is taken for. */
final class WireBodyMutants {

    private static final Predicate<WireRequest> ANY = request -> request.body().length > 0;
    private static final String PROFILES = "/domains/[^/]+/profiles";
    private static final Set<String> SEARCH_MEMBERS =
            Set.of("KeyName", "Values", "AdditionalSearchKeys", "LogicalOperator");

    private WireBodyMutants() {}

    static List<Mutant> all() {
        return Stream.of(malformed(), lenient(), nested(), nulls(), unknown(), texts(), absent())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutant> malformed() {
        return List.of(
                read(
                        "wire-malformed-bodies-are-empty",
                        "A body that cannot be read is taken for one without members.",
                        body -> isObject(body) ? body : "{}",
                        "Wire-28"),
                read(
                        "wire-cut-off-bodies-are-completed",
                        "A brace that is missing at the end is added.",
                        body -> isObject(body) || !isObject(body + "}") ? body : body + "}",
                        "Wire-28"),
                unheard(
                        "wire-malformed-bodies-are-a-server-error",
                        "What the JSON parser throws is an InternalServerException.",
                        request -> request.body().length > 0 && !isObject(Filter.body(request)),
                        500,
                        "InternalServerException",
                        "Wire-9",
                        "Wire-28",
                        "Wire-29",
                        "Wire-30",
                        "Wire-31"),
                read("wire-forms-are-read", "A body may be a form.", WireBodyMutants::ofForm, "Wire-28"),
                read(
                        "wire-lists-of-one-object-are-read",
                        "A body may be a list, of which the first element is read.",
                        body -> body.matches("(?s)\\[\\s*\\{.*}\\s*]")
                                ? body.strip().substring(1, body.strip().length() - 1)
                                : body,
                        "Wire-29"));
    }

    private static List<Mutant> lenient() {
        return List.of(
                read(
                        "wire-trailing-commas-are-read",
                        "A comma before a closing brace does no harm.",
                        body -> body.replaceAll(",\\s*}", "}"),
                        "Wire-30"),
                read(
                        "wire-comments-are-read",
                        "A body may have comments.",
                        body -> body.replaceAll("/\\*.*?\\*/", ""),
                        "Wire-30"),
                read(
                        "wire-single-quotes-are-read",
                        "A text may stand in single quotes, where there are no others.",
                        body -> body.contains("\"") ? body : body.replace('\'', '"'),
                        "Wire-30"),
                read(
                        "wire-names-without-quotes-are-read",
                        "The name of a member needs no quotes.",
                        body -> body.replaceAll("([{,]\\s*)([A-Za-z]+)(\\s*:)", "$1\"$2\"$3"),
                        "Wire-30"),
                read(
                        "wire-the-rest-of-a-body-is-ignored",
                        "What follows the object is not looked at.",
                        body -> Stream.of(body.lastIndexOf(" x"), body.lastIndexOf(" {}"))
                                .filter(end -> end > 0 && isObject(body.substring(0, end)))
                                .map(end -> body.substring(0, end))
                                .findFirst()
                                .orElse(body),
                        "Wire-30"));
    }

    private static List<Mutant> nested() {
        return List.of(unheard(
                "wire-deep-bodies-overflow",
                "A body that nests deeper than a thousand levels is an InternalServerException.",
                request -> Filter.body(request).contains("[".repeat(1000)),
                500,
                "InternalServerException",
                "Wire-9",
                "Wire-31"));
    }

    private static List<Mutant> nulls() {
        return List.of(
                read(
                        "wire-null-is-an-empty-text",
                        "A member that is null is taken for an empty text.",
                        body -> body.replaceAll(":\\s*null", ": \"\""),
                        "Wire-34",
                        "CreateDomain-27",
                        "CreateProfile-12",
                        "UpdateDomain-10"),
                read(
                        "wire-null-is-a-text",
                        "A text that is null is the text \"null\".",
                        body -> body.replaceAll("(\"(KeyName|ProfileId)\":\\s*)null", "$1\"null\""),
                        "Wire-35"),
                new Mutant(
                        "wire-null-values-are-unprocessable",
                        List.of("Wire-45", "Wire-46", "CreateProfile-11"),
                        "Empty texts and nulls in lists are refused with status 422.",
                        parts -> parts.withFront(Filter.unheard(
                                request -> Filter.to("POST", PROFILES).test(request)
                                                && Filter.body(request).contains("\"\"")
                                        || Filter.body(request).matches("(?s).*\\[\\s*null.*"),
                                request -> Filter.error(422, "ValidationException")))));
    }

    private static List<Mutant> unknown() {
        return List.of(
                unheard(
                        "wire-unknown-members-are-refused",
                        "A search has the members that the model knows.",
                        request -> request.path().endsWith("/profiles/search")
                                && new JsonObjects()
                                        .parse(Filter.body(request)).orElse(Map.of()).keySet().stream()
                                                .anyMatch(name -> !SEARCH_MEMBERS.contains(name)),
                        400,
                        "BadRequestException",
                        "Wire-25",
                        "Wire-36"),
                read(
                        "wire-names-of-members-in-any-case",
                        "The names of members may begin with a small letter.",
                        body -> body.replace("\"firstName\"", "\"FirstName\""),
                        "Wire-36"));
    }

    private static List<Mutant> texts() {
        return List.of(
                new Mutant(
                        "wire-bodies-are-latin-1",
                        List.of("Wire-37"),
                        "The bytes of a body are read as ISO-8859-1.",
                        parts -> parts.withFront(Filter.request(
                                request -> Filter.withBody(request, new String(request.body(), ISO_8859_1))))),
                read(
                        "wire-texts-are-of-the-basic-plane",
                        "Characters beyond U+FFFF become question marks.",
                        body -> body.replaceAll("[^\\x{0}-\\x{ffff}]", "?")
                                .replaceAll("(?i)\\\\ud[89ab]..\\\\ud[c-f]..", "?"),
                        "Wire-37"),
                new Mutant(
                        "wire-lengths-are-counted-in-bytes",
                        List.of("Wire-37"),
                        "A text has 255 bytes at most.",
                        parts -> parts.withOperation(
                                "UpdateProfile",
                                PerRequest.refusing(request -> request.members().values().stream()
                                        .anyMatch(value -> value instanceof String text
                                                && text.codePointCount(0, text.length()) <= 255
                                                && text.getBytes(UTF_8).length > 255)))));
    }

    private static List<Mutant> absent() {
        return List.of(
                new Mutant(
                        "wire-a-search-without-a-body-finds-nobody",
                        List.of("Wire-40"),
                        "A search without a body is a search for nothing.",
                        parts -> parts.withFront(Filter.unheard(
                                request -> request.path().endsWith("/profiles/search") && request.body().length == 0,
                                request -> new WireResponse(
                                        200,
                                        Map.of("Content-Type", "application/json", "x-amzn-requestid", "0"),
                                        "{\"Items\":[]}".getBytes(UTF_8))))),
                unheard(
                        "wire-a-put-needs-a-body",
                        "A PUT without a body is refused with status 411.",
                        request -> request.method().equals("PUT") && request.body().length == 0,
                        411,
                        "LengthRequiredException",
                        "Wire-41"),
                unheard(
                        "wire-percent-signs-are-formats",
                        "A value with a percent sign is an InternalServerException.",
                        request -> request.path().endsWith("/profiles/search")
                                && Filter.body(request).contains("%s"),
                        500,
                        "InternalServerException",
                        "Wire-9"));
    }

    private static boolean isObject(String body) {
        return new JsonObjects().parse(body).isPresent();
    }

    private static String ofForm(String body) {
        return body.matches("\\w+=[^&]*(&\\w+=[^&]*)*\\s*")
                ? "{\"" + body.strip().replace("=", "\":\"").replace("&", "\",\"") + "\"}"
                : body;
    }

    private static Mutant read(String name, String fault, UnaryOperator<String> change, String... breaks) {
        return new Mutant(name, List.of(breaks), fault, parts -> parts.withFront(Filter.body(ANY, change)));
    }
}
