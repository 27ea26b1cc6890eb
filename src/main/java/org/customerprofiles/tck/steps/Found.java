package org.customerprofiles.tck.steps;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The profiles that a search answered, by their aliases. */
public final class Found {

    private final World world;

    public Found(World world) {
        this.world = world;
    }

    /** The aliases of the profiles on all pages of a search, as often as they came. */
    List<String> in(Judged call) {
        return aliases(items(call));
    }

    List<String> aliases(Stream<JsonNode> items) {
        return items.map(item -> world.names().aliasOf(Json.text(item.path("ProfileId"))))
                .sorted()
                .toList();
    }

    /** @throws Mismatch when the profile was not found */
    JsonNode item(String alias, Judged call) {
        String id = world.names().profile(alias).id();
        return items(call)
                .filter(item -> Json.text(item.path("ProfileId")).equals(id))
                .findFirst()
                .orElseThrow(() -> new Mismatch(alias + " to be found", list(in(call))));
    }

    void exactly(List<String> expected, List<String> actual) {
        if (!expected.stream().sorted().toList().equals(actual)) {
            throw new Mismatch(list(expected) + " to be found", list(actual));
        }
    }

    void contains(String alias, List<String> actual) {
        if (!actual.contains(alias)) {
            throw new Mismatch(alias + " to be found", list(actual));
        }
    }

    void lacks(String alias, List<String> actual) {
        if (actual.contains(alias)) {
            throw new Mismatch(alias + " not to be found", list(actual));
        }
    }

    private static Stream<JsonNode> items(Judged call) {
        return call.pages().stream().flatMap(page -> {
            if (!page.response().succeeded()) {
                throw new Mismatch("success", Client.describe(page.response()));
            }
            return Json.elements(Client.body(page).path("Items"));
        });
    }

    private static String list(List<String> aliases) {
        return aliases.isEmpty() ? "no profile" : String.join(", ", aliases);
    }
}
