package org.customerprofiles.reference.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One page after the other. */
record Pages(Tokens tokens) {

    /** What is read in pages: items in the order of their positions, under a member's name, with others beside them. */
    record Listing<T>(
            String member,
            List<T> items,
            Function<T, String> position,
            Function<T, Map<String, Object>> shown,
            Map<String, Object> beside) {}

    <T> Expected page(State state, Call call, int usualSize, Listing<T> listing) {
        Map<String, Object> query = new LinkedHashMap<>(call.members());
        query.keySet().removeAll(List.of("NextToken", "MaxResults"));
        PageToken beginning = new PageToken(
                call.operation(), query, listing.beside().getOrDefault("MatchGenerationDate", "none"), "");
        int size = call.integer("MaxResults").orElse(usualSize);
        if (!call.members().containsKey("NextToken")) {
            return after(beginning, state, size, listing);
        }
        Optional<PageToken> token = tokens.of(call.text("NextToken"));
        if (token.isEmpty()) {
            // tokens are not signed: one that was made up may say something
            return Expected.unforeseen(state);
        }
        return token.get().belongsTo(beginning) ? after(token.get(), state, size, listing) : Expected.invalid(state);
    }

    private static <T> Expected after(PageToken from, State state, int size, Listing<T> listing) {
        List<T> rest = listing.items().stream()
                .filter(item -> listing.position().apply(item).compareTo(from.after()) > 0)
                .limit(size + 1L)
                .toList();
        List<T> page = rest.subList(0, Math.min(size, rest.size()));
        Map<String, Object> members = new LinkedHashMap<>(listing.beside());
        members.put(listing.member(), page.stream().map(listing.shown()).toList());
        if (rest.size() <= size) {
            return Expected.page(state, members, List.of());
        }
        members.put("NextToken", Json.ANY_TEXT);
        return Expected.page(state, members, List.of(from.at(listing.position().apply(page.get(size - 1)))));
    }
}
