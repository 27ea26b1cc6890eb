package org.customerprofiles.reference.store.durable;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * One write of a client.
 *
 * @param effect what it makes of the client's cards, given the ProfileId in the answer; cards are never changed in place
 */
record Step(
        String method,
        String path,
        Map<String, Object> body,
        BiFunction<Map<String, Card>, String, Map<String, Card>> effect) {

    private static final int MOST_CARDS = 15;
    private static final int KEYS = 6;

    /** A random step that will succeed with these cards. */
    static Step next(Map<String, Card> cards, String client, int number, Random random) {
        if (cards.size() < 3) {
            return create(client + "-" + number);
        }
        List<String> ids = List.copyOf(cards.keySet());
        String id = ids.get(random.nextInt(ids.size()));
        String other = ids.get((ids.indexOf(id) + 1 + random.nextInt(ids.size() - 1)) % ids.size());
        String key = client + "-k" + random.nextInt(KEYS);
        int choice = cards.size() > MOST_CARDS ? random.nextInt(2) : random.nextInt(10);
        return switch (choice) {
            case 0 -> delete(id);
            case 1 -> merge(id, other);
            case 2, 3 -> addKey(id, key);
            case 4 -> deleteKey(id, cards.get(id), key);
            case 5 -> book(id, cards.get(id), client + "-b" + number);
            case 6, 7 -> rename(id, "Name" + number);
            default -> create(client + "-" + number);
        };
    }

    boolean isCreation() {
        return path.isEmpty() && method.equals("POST");
    }

    private static Step create(String account) {
        return new Step(
                "POST",
                "",
                Map.of("AccountNumber", account, "LastName", "New"),
                (cards, id) -> with(cards, id, Card.of("New", account)));
    }

    private static Step rename(String id, String name) {
        return new Step(
                "PUT",
                "",
                Map.of("ProfileId", id, "LastName", name),
                (cards, answer) -> with(cards, id, cards.get(id).named(name)));
    }

    private static Step addKey(String id, String key) {
        return new Step(
                "POST",
                "/keys",
                Map.of("ProfileId", id, "KeyName", "crm", "Values", List.of(key)),
                (cards, answer) -> with(cards, id, cards.get(id).withKey(key)));
    }

    private static Step deleteKey(String id, Card card, String otherwise) {
        return card.keys().stream()
                .findFirst()
                .map(key -> new Step(
                        "POST",
                        "/keys/delete",
                        Map.of("ProfileId", id, "KeyName", "crm", "Values", List.of(key)),
                        (cards, answer) -> with(cards, id, cards.get(id).withoutKey(key))))
                .orElseGet(() -> addKey(id, otherwise));
    }

    private static Step book(String id, Card card, String booking) {
        String account = card.accounts().iterator().next();
        String object = "{\"bookingId\": \"" + booking + "\", \"account\": \"" + account + "\"}";
        return new Step(
                "PUT",
                "/objects",
                Map.of("ObjectTypeName", "Booking", "Object", object),
                (cards, answer) -> with(cards, id, cards.get(id).withBooking(booking)));
    }

    private static Step delete(String id) {
        return new Step("POST", "/delete", Map.of("ProfileId", id), (cards, answer) -> without(cards, id));
    }

    private static Step merge(String main, String merged) {
        return new Step(
                "POST",
                "/objects/merge",
                Map.of("MainProfileId", main, "ProfileIdsToBeMerged", List.of(merged)),
                (cards, answer) ->
                        with(without(cards, merged), main, cards.get(main).mergedWith(cards.get(merged))));
    }

    private static Map<String, Card> with(Map<String, Card> cards, String id, Card card) {
        Map<String, Card> changed = new TreeMap<>(cards);
        changed.put(id, card);
        return changed;
    }

    private static Map<String, Card> without(Map<String, Card> cards, String id) {
        Map<String, Card> changed = new TreeMap<>(cards);
        changed.remove(id);
        return changed;
    }
}
