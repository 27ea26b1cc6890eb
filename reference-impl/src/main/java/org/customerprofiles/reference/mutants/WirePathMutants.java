package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.mutants.WireMutants.unheard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.customerprofiles.reference.restjson.JsonObjects;
import org.customerprofiles.reference.restjson.WireRequest;

/** Faults in how methods, paths, query strings and headers of requests are read. */
final class WirePathMutants {

    private static final String DOMAIN = "/domains/[^/]+";
    private static final Pattern SIZE = Pattern.compile("max-results=([^&]*)");

    private WirePathMutants() {}

    static List<Mutant> all() {
        return Stream.of(methods(), paths(), queries(), headers())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutant> methods() {
        return List.of(
                unheard(
                        "wire-keys-are-not-deleted-by-post",
                        "DeleteProfileKey is a DELETE of the keys.",
                        Filter.to("POST", DOMAIN + "/profiles/keys/delete"),
                        404,
                        "UnknownOperationException",
                        "Wire-20",
                        "DeleteProfileKey-1",
                        "DeleteProfileKey-2",
                        "DeleteProfileKey-3",
                        "DeleteProfileKey-4"),
                routed(
                        "wire-domains-can-be-patched",
                        "PATCH is as good as PUT.",
                        request -> request.method().equals("PATCH") ? Filter.withMethod(request, "PUT") : request,
                        "Wire-21"),
                routed(
                        "wire-searches-can-be-put",
                        "PUT is as good as POST for what is under the profiles.",
                        request -> Filter.to("PUT", DOMAIN + "/profiles/(search|delete)")
                                        .test(request)
                                ? Filter.withMethod(request, "POST")
                                : request,
                        "Wire-21"),
                routed(
                        "wire-profiles-have-paths",
                        "A profile is deleted by DELETE of its path.",
                        WirePathMutants::deletedByPath,
                        "Wire-21"),
                routed(
                        "wire-profiles-are-deleted-by-method",
                        "A profile is deleted by DELETE of the profiles.",
                        request -> Filter.to("DELETE", DOMAIN + "/profiles").test(request)
                                ? Filter.withMethod(Filter.withPath(request, request.path() + "/delete"), "POST")
                                : request,
                        "Wire-21"),
                new Mutant(
                        "wire-unknown-paths-succeed",
                        List.of("Wire-21", "Wire-22"),
                        "Where no operation is found, nothing is done, and that is a success.",
                        parts -> parts.withFront(Filter.response((request, response) -> response.headers()
                                        .getOrDefault("X-Amzn-Errortype", "")
                                        .startsWith("UnknownOperation")
                                ? Filter.withStatus(Filter.withBody(response, "{}"), 200)
                                : response))));
    }

    private static List<Mutant> paths() {
        return List.of(
                routed(
                        "wire-paths-may-have-a-version",
                        "A /v1 before the path is skipped.",
                        request -> Filter.withPath(request, request.path().replaceFirst("^/v1/", "/")),
                        "Wire-22"),
                routed(
                        "wire-paths-in-any-case",
                        "The first segment of a path may be written in capitals.",
                        request -> Filter.withPath(request, request.path().replaceFirst("(?i)^/domains/", "/domains/")),
                        "Wire-22"),
                routed(
                        "wire-labels-are-trimmed",
                        "Spaces at the end of a label do not count.",
                        request -> Filter.withPath(request, request.path().replaceFirst("(%20)+$", "")),
                        "Wire-23"),
                routed(
                        "wire-labels-lose-what-cannot-be",
                        "Characters that no name has are left out of labels.",
                        request -> request.method().equals("GET")
                                        && request.path().matches(DOMAIN)
                                ? Filter.withPath(request, request.path().replaceAll("\\.|%[0-9A-Fa-f]{2}", ""))
                                : request,
                        "Wire-23"),
                unheard(
                        "wire-long-targets-are-a-server-error",
                        "A path or query of more than 4000 characters is an InternalServerException.",
                        request -> request.path().length() + request.query().length() > 4000,
                        500,
                        "InternalServerException",
                        "Wire-44",
                        "Wire-9"));
    }

    private static List<Mutant> queries() {
        return List.of(
                routed(
                        "wire-page-sizes-are-clamped",
                        "A page size out of range is brought into it, and one that is no number is ignored.",
                        request -> Filter.withQuery(
                                request, SIZE.matcher(request.query()).replaceAll(WirePathMutants::clamped)),
                        "Wire-24",
                        "Wire-8",
                        "Wire-11"),
                routed(
                        "wire-paging-is-in-the-body-too",
                        "A search takes MaxResults from its body, where the query string has none.",
                        WirePathMutants::withSizeOfTheBody,
                        "Wire-25"),
                unheard(
                        "wire-unknown-parameters-are-refused",
                        "A query string has max-results, next-token and tagKeys.",
                        request -> !request.query().matches("((max-results|next-token|tagKeys)=[^&]*(&|$))*"),
                        400,
                        "BadRequestException",
                        "Wire-26"));
    }

    private static List<Mutant> headers() {
        return List.of(
                unheard(
                        "wire-charsets-are-refused",
                        "Content-Type is exactly application/json.",
                        request -> request.header("Content-Type")
                                .filter(type -> !type.equals("application/json"))
                                .isPresent(),
                        415,
                        "UnsupportedMediaTypeException",
                        "Wire-38"),
                unheard(
                        "wire-charsets-follow-a-space",
                        "In Content-Type, a charset is set off by a semicolon and a space.",
                        request -> request.header("Content-Type")
                                .filter(type -> type.matches(".*;\\S.*"))
                                .isPresent(),
                        415,
                        "UnsupportedMediaTypeException",
                        "Wire-38"),
                unheard(
                        "wire-other-content-types-are-not-acceptable",
                        "Another content type than JSON is answered as if it had been asked for.",
                        request -> request.header("Content-Type")
                                .filter(type -> !type.toLowerCase(Locale.ROOT).contains("/json"))
                                .isPresent(),
                        406,
                        "NotAcceptableException",
                        "Wire-39"),
                unheard(
                        "wire-long-headers-are-refused",
                        "A header field has 2000 characters at most.",
                        request -> request.headers().values().stream().anyMatch(value -> value.length() > 2000),
                        431,
                        "BadRequestException",
                        "Wire-43"));
    }

    private static WireRequest deletedByPath(WireRequest request) {
        Matcher path =
                Pattern.compile("(" + DOMAIN + "/profiles)/([0-9a-f]{32})").matcher(request.path());
        if (!request.method().equals("DELETE") || !path.matches()) {
            return request;
        }
        WireRequest deletion = Filter.withMethod(Filter.withPath(request, path.group(1) + "/delete"), "POST");
        return Filter.withBody(deletion, "{\"ProfileId\":\"" + path.group(2) + "\"}");
    }

    private static String clamped(MatchResult size) {
        String text = size.group(1);
        return text.matches("-?\\d{1,9}") ? "max-results=" + Math.min(100, Math.max(1, Integer.parseInt(text))) : "";
    }

    private static WireRequest withSizeOfTheBody(WireRequest request) {
        if (!request.path().endsWith("/profiles/search") || !request.query().isEmpty()) {
            return request;
        }
        Object size =
                new JsonObjects().parse(Filter.body(request)).orElse(Map.of()).get("MaxResults");
        return size instanceof Integer ? Filter.withQuery(request, "max-results=" + size) : request;
    }

    private static Mutant routed(String name, String fault, UnaryOperator<WireRequest> change, String... breaks) {
        return new Mutant(name, List.of(breaks), fault, parts -> parts.withFront(Filter.request(change)));
    }
}
