package org.customerprofiles.reference.variants;

import static org.customerprofiles.reference.variants.Variant.of;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.restjson.WireResponse;
import org.customerprofiles.reference.server.Service;

/** Disguises in the way that answers travel: headers, framing, the text of the JSON and its numbers. */
final class TransportVariants {

    private static final String[] TIMES = {"UpdateDomain", "GetDomain", "ListDomains", "GetMatches"};

    static final List<Variant> ALL = List.of(
            of("no-request-id", "no answer has an id of its request", headers(TransportVariants::withoutRequestId))
                    .seenBy("Wire")
                    .missing("Wire-6"),
            of("lower-case-headers", "header names are in lower case", headers(TransportVariants::lowerCase))
                    .seenBy("Wire"),
            of("charset", "the content type names a charset", headers(TransportVariants::withCharset))
                    .seenBy("Wire"),
            of("chunked", "bodies are sent in chunks", headers(with("Transfer-Encoding", "chunked")))
                    .seenBy("Wire"),
            of("connection-close", "a connection serves one request", headers(with("Connection", "close")))
                    .seenBy("Wire"),
            of("gzip", "bodies are compressed for those who accept it", parts -> parts.withFront(Zipped::of))
                    .seenBy("Wire", "GetDomain"),
            of("more-headers", "answers have headers of all kinds", headers(TransportVariants::withMore))
                    .seenBy("Wire"),
            of("escaped-json", "the JSON has escapes wherever it may", TransportVariants::escaped)
                    .seenBy("Wire", "SearchProfiles", "MergeProfiles"),
            of("spaced-json", "the JSON has white space between its tokens", TransportVariants::spaced)
                    .seenBy("Wire", "AddProfileKey"),
            of("whole-seconds", "points in time are whole seconds", timestamps(Instant::getEpochSecond))
                    .seenBy(TIMES),
            of("exponents", "points in time have an exponent", timestamps(TransportVariants::withExponent))
                    .seenBy(TIMES),
            of("microseconds", "points in time have six decimals", timestamps(TransportVariants::inMicroseconds))
                    .seenBy(TIMES));

    private TransportVariants() {}

    private static UnaryOperator<Parts> headers(UnaryOperator<Map<String, String>> change) {
        return parts -> parts.withFront(service -> request -> {
            WireResponse response = service.handle(request);
            return new WireResponse(
                    response.status(), change.apply(new LinkedHashMap<>(response.headers())), response.body());
        });
    }

    private static UnaryOperator<Map<String, String>> with(String name, String value) {
        return headers -> {
            headers.put(name, value);
            return headers;
        };
    }

    private static Map<String, String> withoutRequestId(Map<String, String> headers) {
        headers.remove("x-amzn-requestid");
        return headers;
    }

    private static Map<String, String> lowerCase(Map<String, String> headers) {
        Map<String, String> lower = new LinkedHashMap<>();
        headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        return lower;
    }

    private static Map<String, String> withCharset(Map<String, String> headers) {
        headers.replace("Content-Type", "application/json; charset=UTF-8");
        return headers;
    }

    private static Map<String, String> withMore(Map<String, String> headers) {
        headers.putAll(Map.of(
                "Set-Cookie", "session=1; Path=/; HttpOnly",
                "Cache-Control", "no-store",
                "Vary", "Accept-Encoding",
                "Strict-Transport-Security", "max-age=31536000",
                "x-amz-apigw-id", "AAAAAAAAAAAAAAA=",
                "X-Empty", "",
                "X-Long", "x".repeat(4_000)));
        return headers;
    }

    private static Parts escaped(Parts parts) {
        return parts.withFront(service -> request -> {
            WireResponse response = service.handle(request);
            String json = new String(response.body(), StandardCharsets.UTF_8);
            return new WireResponse(
                    response.status(), response.headers(), escaped(json).getBytes(StandardCharsets.US_ASCII));
        });
    }

    /** Letters of the members' names too, which only stand in texts; escapes that are there already stay. */
    private static String escaped(String json) {
        return json.chars()
                .mapToObj(c -> c > '~' || c == 'I' || c == '@'
                        ? "\\u%04x".formatted(c)
                        : c == '/' ? "\\/" : String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    private static UnaryOperator<Parts> timestamps(Function<Instant, Object> written) {
        return parts -> parts.withEncoding(encoding -> encoding.withTimestamp(written));
    }

    /** Java writes such numbers as 1.7E9. */
    private static Object withExponent(Instant instant) {
        return instant.toEpochMilli() / 1000.0;
    }

    private static Object inMicroseconds(Instant instant) {
        return BigDecimal.valueOf(instant.toEpochMilli() * 1000, 6);
    }

    private static Parts spaced(Parts parts) {
        return parts.withFront(TransportVariants::spaced);
    }

    private static Service spaced(Service service) {
        return request -> {
            WireResponse response = service.handle(request);
            return new WireResponse(response.status(), response.headers(), spaced(response.body()));
        };
    }

    /** White space before and after what stands between texts; texts themselves stay as they are. */
    private static byte[] spaced(byte[] json) {
        StringBuilder spaced = new StringBuilder("\n");
        boolean inText = false;
        boolean escaped = false;
        for (char c : new String(json, StandardCharsets.UTF_8).toCharArray()) {
            boolean punctuation = !inText && "{}[],:".indexOf(c) >= 0;
            spaced.append(punctuation ? " \t" + c + "\r\n " : String.valueOf(c));
            inText = c == '"' && !escaped ? !inText : inText;
            escaped = inText && c == '\\' && !escaped;
        }
        return spaced.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }
}
