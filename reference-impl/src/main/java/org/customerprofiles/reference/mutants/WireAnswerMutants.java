package org.customerprofiles.reference.mutants;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.restjson.Encoding;
import org.customerprofiles.reference.restjson.WireRequest;
import org.customerprofiles.reference.server.Service;

/** Faults in how answers of every operation are written. */
final class WireAnswerMutants {

    private WireAnswerMutants() {}

    static List<Mutant> all() {
        return Stream.of(headers(), timestamps(), statuses(), bodies())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutant> headers() {
        return List.of(
                encoding(
                        "wire-answers-are-html",
                        "Content-Type is text/html, which is the web framework's default.",
                        encoding -> encoding.withHeaders(() -> changed(encoding, "Content-Type", "text/html")),
                        "Wire-2"),
                encoding(
                        "wire-errors-are-plain-text",
                        "Only successes are application/json.",
                        encoding -> encoding.withErrorHeaders(
                                error -> Map.of("Content-Type", "text/plain", "X-Amzn-Errortype", error.type())),
                        "Wire-2"),
                encoding(
                        "wire-answers-have-no-request-id",
                        "There is no x-amzn-requestid.",
                        encoding -> encoding.withHeaders(() -> Map.of("Content-Type", "application/json")),
                        "Wire-6"),
                encoding(
                        "wire-answers-have-another-request-id",
                        "The id of a request is in the header x-amz-request-id, as in S3.",
                        encoding -> encoding.withHeaders(() -> Map.of(
                                "Content-Type",
                                "application/json",
                                "x-amz-request-id",
                                UUID.randomUUID().toString())),
                        "Wire-6"));
    }

    private static List<Mutant> timestamps() {
        return List.of(
                timestamps("in-milliseconds", Instant::toEpochMilli),
                timestamps("in-iso-8601", Instant::toString),
                timestamps("in-texts", time -> String.valueOf(time.getEpochSecond())));
    }

    private static List<Mutant> statuses() {
        return List.of(
                answered(
                        "wire-creations-answer-201",
                        "What creates something answers Created.",
                        request -> request.method().equals("POST")
                                && request.path().matches("/domains/[^/]+(/profiles)?"),
                        201,
                        "Wire-7"),
                answered(
                        "wire-updates-answer-202",
                        "What is changed is Accepted.",
                        request -> request.method().equals("PUT"),
                        202,
                        "Wire-7"),
                new Mutant(
                        "wire-deletions-answer-204",
                        List.of("Wire-7", "Wire-1", "DeleteDomain-3", "DeleteProfileObjectType-2"),
                        "What deletes by method answers No Content.",
                        parts -> parts.withFront(Filter.response(
                                (request, response) -> request.method().equals("DELETE") && response.status() == 200
                                        ? Filter.withStatus(Filter.withBody(response, ""), 204)
                                        : response))),
                new Mutant(
                        "wire-unknown-things-have-status-400",
                        List.of("Wire-8"),
                        "ResourceNotFoundException comes with the status of BadRequestException.",
                        status(404, 400)),
                new Mutant(
                        "wire-refusals-have-status-422",
                        List.of("Wire-8"),
                        "BadRequestException comes with status 422.",
                        status(400, 422)),
                new Mutant(
                        "wire-list-domains-refuses-with-status-200",
                        List.of("ListDomains-4", "ListDomains-5", "Wire-8", "Wire-11", "Wire-44"),
                        "The errors of ListDomains have status 200.",
                        parts -> parts.withFront(Filter.response((request, response) ->
                                request.path().equals("/domains") ? Filter.withStatus(response, 200) : response))));
    }

    private static List<Mutant> bodies() {
        return List.of(
                new Mutant(
                        "wire-numbers-are-texts",
                        List.of("Wire-1"),
                        "DefaultExpirationDays is a text.",
                        parts -> parts.withFront(
                                body(text -> text.replaceAll("(\"DefaultExpirationDays\":)(\\d+)", "$1\"$2\"")))),
                new Mutant(
                        "wire-flags-are-texts",
                        List.of("Wire-1"),
                        "Enabled is a text.",
                        parts -> parts.withFront(
                                body(text -> text.replaceAll("(\"Enabled\":)(true|false)", "$1\"$2\"")))),
                new Mutant(
                        "wire-lists-of-one-are-no-lists",
                        List.of("Wire-1"),
                        "A list of one item is that item.",
                        parts -> parts.withFront(
                                body(text -> text.replaceAll("(\"Values\":)\\[(\"[^\"]*\")]", "$1$2")))),
                new Mutant(
                        "wire-whole-numbers-have-a-fraction",
                        List.of("Wire-61"),
                        "DefaultExpirationDays is 30.0, as numbers are doubles.",
                        parts -> parts.withFront(
                                body(text -> text.replaceAll("(\"DefaultExpirationDays\":\\d+)", "$1.0")))),
                new Mutant(
                        "wire-name-is-misspelt-beside-itself",
                        List.of("Wire-70"),
                        "DomainName is there a second time, as Domain_Name.",
                        parts -> parts.withFront(
                                body(text -> text.replaceAll("(\"Domain)(Name\":\"[^\"]*\")", "$1$2,$1_$2")))),
                new Mutant(
                        "wire-removed-attributes-are-null",
                        List.of("Wire-10"),
                        "An attribute that was removed is still in the map, without a value.",
                        WireAnswerMutants::remembering));
    }

    private static Map<String, String> changed(Encoding encoding, String header, String value) {
        Map<String, String> headers = new HashMap<>(encoding.headers().get());
        headers.put(header, value);
        return headers;
    }

    private static Parts remembering(Parts parts) {
        Map<String, Map<String, Object>> removed = new ConcurrentHashMap<>();
        return parts.withOperation(
                        "UpdateProfile",
                        Tampered.afterwards((request, state, circumstances) ->
                                removed.put(request.text("ProfileId"), emptied(request.structure("Attributes")))))
                .withOperation(
                        "SearchProfiles",
                        PerRequest.elements(
                                "Items",
                                (request, item) -> Edit.replace(
                                                "Attributes",
                                                attributes -> joined(
                                                        removed.getOrDefault(item.get("ProfileId"), Map.of()),
                                                        attributes))
                                        .apply(item)));
    }

    private static Map<String, Object> emptied(Map<String, Object> attributes) {
        Map<String, Object> emptied = new LinkedHashMap<>();
        attributes.forEach((name, value) -> {
            if ("".equals(value)) {
                emptied.put(name, null);
            }
        });
        return emptied;
    }

    private static Map<String, Object> joined(Map<String, Object> removed, Object attributes) {
        Map<String, Object> joined = new LinkedHashMap<>(removed);
        joined.putAll(Members.structure(attributes));
        return joined;
    }

    private static UnaryOperator<Service> body(UnaryOperator<String> change) {
        return Filter.response((request, response) ->
                response.status() == 200 ? Filter.withBody(response, change.apply(Filter.body(response))) : response);
    }

    private static UnaryOperator<Parts> status(int from, int to) {
        return parts -> parts.withFront(Filter.response(
                (request, response) -> response.status() == from ? Filter.withStatus(response, to) : response));
    }

    private static Mutant answered(
            String name, String fault, Predicate<WireRequest> which, int status, String... breaks) {
        return new Mutant(
                name,
                List.of(breaks),
                fault,
                parts -> parts.withFront(
                        Filter.response((request, response) -> response.status() == 200 && which.test(request)
                                ? Filter.withStatus(response, status)
                                : response)));
    }

    private static Mutant timestamps(String what, Function<Instant, Object> timestamp) {
        return encoding(
                "wire-timestamps-are-" + what,
                "Points in time are written " + what.replace('-', ' ') + ".",
                encoding -> encoding.withTimestamp(timestamp),
                "Wire-5");
    }

    private static Mutant encoding(String name, String fault, UnaryOperator<Encoding> change, String... breaks) {
        return new Mutant(name, List.of(breaks), fault, parts -> parts.withEncoding(change));
    }
}
