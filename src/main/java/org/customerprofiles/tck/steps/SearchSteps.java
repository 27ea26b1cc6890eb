package org.customerprofiles.tck.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a search found. */
public final class SearchSteps {

    private final World world;
    private final Found found;
    private final Expectations expectations;

    public SearchSteps(World world, Found found, Expectations expectations) {
        this.world = world;
        this.found = found;
        this.expectations = expectations;
    }

    @Then("the profiles found, in any order, are {aliases}")
    public void found(List<String> aliases) {
        world.settling().until(world.judgedAgain(), call -> found.exactly(aliases, found.in(call)));
    }

    @Then("no profile is found")
    public void noneFound() {
        found(List.of());
    }

    @Then("{alias} is found")
    public void isFound(String alias) {
        world.settling().until(world.judgedAgain(), call -> found.contains(alias, found.in(call)));
    }

    @Then("{alias} is found with")
    public void isFoundWith(String alias, DataTable table) {
        Map<String, String> expected = Tables.members(table);
        world.settling()
                .until(world.judgedAgain(), call -> expectations.members(alias, expected, found.item(alias, call)));
    }

    @Then("{alias} is not found")
    public void isNotFound(String alias) {
        world.settling().until(world.judgedAgain(), call -> found.lacks(alias, found.in(call)));
    }

    @Then("the FoundByItems of {alias}, in any order, are")
    public void foundBy(String alias, DataTable table) {
        List<String> expected = Tables.rows(table).stream()
                .map(row ->
                        SearchKeyText.of(row.get("KeyName"), world.notation().text(row.get("Values"))))
                .sorted()
                .toList();
        world.settling().until(world.judgedAgain(), call -> {
            List<String> actual = SearchKeyText.ofAll(found.item(alias, call).path("FoundByItems"));
            if (!actual.equals(expected)) {
                throw new Mismatch("the FoundByItems of " + alias + " to be " + expected, actual.toString());
            }
        });
    }

    @Then("the FoundByItems of {alias} repeat the values as they were asked for")
    public void foundByVerbatim(String alias) {
        world.settling().until(world.judgedAgain(), call -> {
            List<String> asked = asked(call.members());
            Json.elements(found.item(alias, call).path("FoundByItems"))
                    .map(item -> Json.text(item.path("Values")))
                    .filter(value -> !asked.contains(value))
                    .findFirst()
                    .ifPresent(value -> {
                        throw new Mismatch("FoundByItems with values among " + asked, value);
                    });
        });
    }

    @Then("searching {word} for {string} finds {aliases}")
    public void searchFinds(String key, String value, List<String> aliases) {
        reading(key, value, aliases);
    }

    @Then("searching {word} for {string} finds no profile")
    public void searchFindsNone(String key, String value) {
        reading(key, value, List.of());
    }

    @Then("searching {word} for {string} does not find {alias}")
    public void searchDoesNotFind(String key, String value, String alias) {
        world.settling()
                .until(
                        () -> found.aliases(
                                world.observer().search(world.names().domain(), key, value).stream()),
                        aliases -> found.lacks(alias, aliases));
    }

    @Then("searching {word} for {string} in the other domain finds {aliases}")
    public void otherSearchFinds(String key, String value, List<String> aliases) {
        world.settling()
                .until(
                        () -> found.aliases(
                                world.observer().search(world.names().otherDomain(), key, value).stream()),
                        actual -> found.exactly(aliases, actual));
    }

    private void reading(String key, String value, List<String> aliases) {
        world.settling()
                .until(
                        () -> found.aliases(
                                world.observer().search(world.names().domain(), key, value).stream()),
                        actual -> found.exactly(aliases, actual));
    }

    private static List<String> asked(Map<String, Object> members) {
        List<String> values = new ArrayList<>();
        Stream.concat(Stream.of(members), additional(members)).forEach(key -> {
            if (key instanceof Map<?, ?> map && map.get("Values") instanceof List<?> list) {
                list.forEach(value -> values.add(String.valueOf(value)));
            }
        });
        return values;
    }

    private static Stream<?> additional(Map<String, Object> members) {
        return members.get("AdditionalSearchKeys") instanceof List<?> keys ? keys.stream() : Stream.of();
    }
}
