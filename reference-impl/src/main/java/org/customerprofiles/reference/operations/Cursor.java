package org.customerprofiles.reference.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where a reader of pages stands. A token holds the position of the last item that was returned, under a digest of the
 * query it belongs to.
 *
 * @param query digest of everything in the request that decides what is found; few pages need it
 * @param after the position of the last item of the page before; the empty text at the beginning
 * @param size how many items a page may hold
 */
record Cursor(Supplier<byte[]> query, String after, int size) {

    private static final int DIGEST_BYTES = 16;

    /**
     * Goes on from where the request says; a token that is malformed or belongs to another query is refused.
     *
     * @param source what is read, such as the operation's name
     */
    static Outcome in(String source, Request request, int defaultSize, Function<Cursor, Outcome> next) {
        Supplier<byte[]> query = () -> digest(source, request);
        int size = request.optionalInteger("MaxResults").orElse(defaultSize);
        Optional<String> after =
                request.has("NextToken") ? position(request.text("NextToken"), query.get()) : Optional.of("");
        return after.map(position -> next.apply(new Cursor(query, position, size)))
                .orElseGet(() -> Outcome.refused(
                        Fault.BAD_REQUEST, "NextToken is not one that was returned for the same request"));
    }

    /**
     * One page of the items, and {@code NextToken} when there are more.
     *
     * @param items those after this cursor, in the order of their positions
     */
    <T> Map<String, Object> page(
            String member, Iterator<T> items, Function<T, String> position, Function<T, Map<String, Object>> answer) {
        List<Map<String, Object>> page = new ArrayList<>();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(member, page);
        String last = "";
        while (items.hasNext() && !members.containsKey("NextToken")) {
            if (page.size() == size) {
                members.put("NextToken", token(last));
            } else {
                T item = items.next();
                last = position.apply(item);
                page.add(answer.apply(item));
            }
        }
        return members;
    }

    private String token(String position) {
        byte[] last = position.getBytes(UTF_8);
        byte[] token = Arrays.copyOf(query.get(), DIGEST_BYTES + last.length);
        System.arraycopy(last, 0, token, DIGEST_BYTES, last.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private static Optional<String> position(String token, byte[] query) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        return bytes.length > DIGEST_BYTES && Arrays.equals(bytes, 0, DIGEST_BYTES, query, 0, DIGEST_BYTES)
                ? Optional.of(new String(bytes, DIGEST_BYTES, bytes.length - DIGEST_BYTES, UTF_8))
                : Optional.empty();
    }

    private static byte[] digest(String source, Request request) {
        Map<String, Object> query = new TreeMap<>(request.members());
        query.keySet().removeAll(List.of("NextToken", "MaxResults"));
        return Arrays.copyOf(Digest.of(source + canonical(query)), DIGEST_BYTES);
    }

    /** The same text for equal values and different texts for different ones. */
    private static String canonical(Object value) {
        if (value instanceof Map<?, ?> members) {
            return new TreeMap<>(members)
                    .entrySet().stream()
                            .map(member -> canonical(member.getKey()) + canonical(member.getValue()))
                            .collect(joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Cursor::canonical).collect(joining(",", "[", "]"));
        }
        String text = value.toString();
        return text.length() + ":" + text;
    }
}
