package org.customerprofiles.reference.mutants;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.customerprofiles.reference.restjson.Encoding;
import org.customerprofiles.reference.restjson.WireError;

/** Faults in how errors of every operation are written. */
final class WireErrorMutants {

    private WireErrorMutants() {}

    static List<Mutant> all() {
        return List.of(
                mutant(
                        "wire-errors-have-no-type",
                        "Only the status says which error it is.",
                        encoding -> encoding.withErrorHeaders(error -> Map.of()),
                        "Wire-3",
                        "Wire-4",
                        "Wire-11"),
                mutant(
                        "wire-errors-have-their-type-in-another-header",
                        "The type is in the header X-Error-Type.",
                        encoding -> encoding.withErrorHeaders(error -> Map.of("X-Error-Type", error.type())),
                        "Wire-3",
                        "Wire-4",
                        "Wire-11"),
                mutant(
                        "wire-errors-have-their-type-in-another-member",
                        "The type is in the member error of the body.",
                        encoding -> encoding.withErrorHeaders(error -> Map.of())
                                .withErrorBody(error -> Map.of("error", error.type(), "Message", error.message())),
                        "Wire-3",
                        "Wire-4",
                        "Wire-11"),
                mutant(
                        "wire-errors-have-their-type-in-the-body",
                        "The type is in the body alone.",
                        encoding -> encoding.withErrorHeaders(error -> Map.of())
                                .withErrorBody(error -> Map.of("__type", error.type(), "Message", error.message())),
                        "Wire-4"),
                mutant(
                        "wire-errors-have-their-type-in-code",
                        "The type is in the member code of the body alone, which not every SDK reads.",
                        encoding -> encoding.withErrorHeaders(error -> Map.of())
                                .withErrorBody(error -> Map.of("code", error.type(), "Message", error.message())),
                        "Wire-4",
                        "Wire-60"),
                mutant(
                        "wire-errors-have-their-type-behind-a-namespace",
                        "The header has the type's absolute shape id.",
                        encoding -> encoding.withErrorHeaders(
                                error -> Map.of("X-Amzn-Errortype", "com.amazonaws.profile#" + error.type())),
                        "Wire-60"),
                mutant(
                        "wire-large-bodies-are-a-server-error",
                        "A body that is too large is not the client's fault.",
                        encoding -> encoding.withErrorStatus(
                                error -> error.message().startsWith("The body is too large") ? 507 : error.status()),
                        "Wire-9",
                        "Wire-42"),
                mutant(
                        "wire-refusals-are-validation-exceptions",
                        "A broken constraint is a ValidationException, as in other services.",
                        encoding -> encoding.withErrorHeaders(error -> Map.of(
                                "X-Amzn-Errortype",
                                error.type().equals("BadRequestException") ? "ValidationException" : error.type())),
                        "Wire-11",
                        "CreateDomain-5"),
                body("wire-errors-have-a-message-in-lower-case", error -> Map.of("message", error.message())),
                body("wire-errors-have-an-empty-message", error -> Map.of("Message", "")),
                body("wire-errors-have-no-body-members", error -> Map.of()));
    }

    private static Mutant body(String name, Function<WireError, Map<String, Object>> members) {
        return mutant(
                name,
                "The body of an error has no text in its member Message.",
                encoding -> encoding.withErrorBody(members),
                "Wire-12");
    }

    private static Mutant mutant(String name, String fault, UnaryOperator<Encoding> change, String... breaks) {
        return new Mutant(name, List.of(breaks), fault, parts -> parts.withEncoding(change));
    }
}
