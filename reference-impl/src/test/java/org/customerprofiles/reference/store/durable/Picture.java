package org.customerprofiles.reference.store.durable;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be seen of a client's profiles: whom each key finds, the profiles' names, and their objects. */
record Picture(Map<String, Set<String>> found, Map<String, String> names, Map<String, Set<String>> bookings) {

    private static final int KEYS = 6;

    /** What the server shows, at everything that the client might have touched. */
    static Picture seen(Api api, String client, Map<String, Card> one, Map<String, Card> other, Set<String> gone)
            throws IOException {
        Picture picture = new Picture(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (String key : keys(client, one, other, gone)) {
            String[] nameAndValue = key.split(" ", 2);
            Map<String, String> found = api.search(nameAndValue[0], nameAndValue[1]);
            picture.found.put(key, found.keySet());
            picture.names.putAll(found);
        }
        for (String id : picture.names.keySet()) {
            picture.bookings.put(id, api.bookings(id));
        }
        return picture;
    }

    /** What would be seen if these were the profiles. */
    static Picture of(Map<String, Card> cards, Picture asked) {
        Picture picture = new Picture(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        asked.found.keySet().forEach(key -> picture.found.put(key, new TreeSet<>()));
        cards.forEach((id, card) -> {
            keys(id, card)
                    .forEach(key -> picture.found
                            .computeIfAbsent(key, none -> new TreeSet<>())
                            .add(id));
            picture.names.put(id, card.lastName());
            picture.bookings.put(id, new TreeSet<>(card.bookings()));
        });
        return picture;
    }

    String differences(Picture other) {
        return Stream.of(
                        differences("found", found, other.found),
                        differences("names", names, other.names),
                        differences("bookings", bookings, other.bookings))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static Set<String> keys(String client, Map<String, Card> one, Map<String, Card> other, Set<String> gone) {
        Set<String> keys = new TreeSet<>();
        one.forEach((id, card) -> keys.addAll(keys(id, card)));
        other.forEach((id, card) -> keys.addAll(keys(id, card)));
        gone.forEach(id -> keys.add("_profileId " + id));
        for (int i = 0; i < KEYS; i++) {
            keys.add("crm " + client + "-k" + i);
        }
        return keys;
    }

    private static Set<String> keys(String id, Card card) {
        Set<String> keys = new TreeSet<>(Set.of("_profileId " + id));
        card.accounts().forEach(account -> keys.add("_account " + account));
        card.keys().forEach(key -> keys.add("crm " + key));
        card.bookings().forEach(booking -> keys.add("bookingId " + booking));
        return keys;
    }

    private static <T> String differences(String what, Map<String, T> expected, Map<String, T> seen) {
        Set<String> keys = new TreeSet<>(expected.keySet());
        keys.addAll(seen.keySet());
        return keys.stream()
                .filter(key -> !String.valueOf(expected.get(key)).equals(String.valueOf(seen.get(key))))
                .map(key -> what + " " + key + " should be " + expected.get(key) + " and is " + seen.get(key))
                .collect(Collectors.joining("; "));
    }
}
