package org.customerprofiles.reference.store.durable;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes to profiles of its own, one step after the other, and knows what was acknowledged. */
final class Client {

    private final String name;
    private final Random random;
    private Map<String, Card> cards = new TreeMap<>();
    private Optional<Step> unanswered = Optional.empty();
    private Set<String> goneIds = new TreeSet<>();
    private int steps;
    private int numbers;

    Client(String name, Random random) {
        this.name = name;
        this.random = random;
    }

    int steps() {
        return steps;
    }

    Map<String, Card> cards() {
        return cards;
    }

    /** Goes on until the server is gone. */
    void writeTo(Api api) {
        goneIds = new TreeSet<>();
        try {
            while (true) {
                Step step = Step.next(cards, name, numbers++, random);
                unanswered = Optional.of(step);
                String id = api.make(step);
                adopt(step.effect().apply(cards, id));
                unanswered = Optional.empty();
                steps++;
            }
        } catch (IOException killed) {
            // what was not answered was done, or not
        }
    }

    /** What is not as it was acknowledged; empty when all is well. Afterwards it knows what became of the last step. */
    Optional<String> check(Api api) throws IOException {
        String created = "";
        if (unanswered.filter(Step::isCreation).isPresent()) {
            String account = (String) unanswered.get().body().get("AccountNumber");
            created = api.search("_account", account).keySet().stream()
                    .findFirst()
                    .orElse("");
        }
        Map<String, Card> after = cards;
        if (unanswered.isPresent() && !(unanswered.get().isCreation() && created.isEmpty())) {
            after = unanswered.get().effect().apply(cards, created);
        }
        Picture seen = Picture.seen(api, name, cards, after, goneIds);
        Picture expected = Picture.of(cards, seen);
        Picture orElse = Picture.of(after, seen);
        String story = unanswered
                .map(step -> "; unanswered: " + step.method() + step.path() + " " + step.body())
                .orElse("");
        if (seen.equals(orElse)) {
            adopt(after);
        } else if (!seen.equals(expected)) {
            return Optional.of(name + ": " + expected.differences(seen) + story);
        }
        unanswered = Optional.empty();
        return Optional.empty();
    }

    private void adopt(Map<String, Card> changed) {
        cards.keySet().stream().filter(id -> !changed.containsKey(id)).forEach(goneIds::add);
        cards = changed;
    }
}
