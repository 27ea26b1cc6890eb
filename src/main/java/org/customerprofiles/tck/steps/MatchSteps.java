package org.customerprofiles.tck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Match groups, and the run of the matching process that finds them. */
public final class MatchSteps {

    private final World world;
    private final MatchingRun matchingRun;

    public MatchSteps(World world, MatchingRun matchingRun) {
        this.world = world;
        this.matchingRun = matchingRun;
    }

    @Given("the matching process has run")
    public void hasRun() {
        matchingRun.start();
    }

    @When("the matching process runs")
    public void runs() {
        matchingRun.start();
        world.judge("GetMatches", world.members("GetMatches", Map.of()));
    }

    @Then("{aliases} are one match group")
    public void areOneGroup(List<String> aliases) {
        List<String> expected = aliases.stream().sorted().toList();
        groups(groups -> {
            if (!groups.contains(expected)) {
                throw new Mismatch("a match group of " + String.join(", ", aliases), groups.toString());
            }
        });
    }

    @Then("{alias} is in no match group")
    public void isInNoGroup(String alias) {
        groups(groups -> {
            if (groups.stream().anyMatch(group -> group.contains(alias))) {
                throw new Mismatch(alias + " in no match group", groups.toString());
            }
        });
    }

    @Then("no match group is returned")
    public void noGroups() {
        groups(groups -> {
            if (!groups.isEmpty()) {
                throw new Mismatch("no match group", groups.toString());
            }
        });
    }

    @Then("every match group holds two or more different profiles of the domain")
    public void groupsAreOfTwoOrMore() {
        groups(groups -> groups.forEach(group -> {
            boolean known = group.stream()
                    .allMatch(alias -> world.names().knows(alias)
                            && world.names()
                                    .profile(alias)
                                    .domain()
                                    .equals(world.names().domain()));
            if (!known || group.size() < 2 || Set.copyOf(group).size() < group.size()) {
                throw new Mismatch("two or more different profiles of the domain in a match group", group.toString());
            }
        }));
    }

    @Then("MatchGenerationDate has advanced")
    public void dateHasAdvanced() {
        String before = matchingRun.dateBefore();
        if (dateNow().equals(before)) {
            // both runs may have fallen into one tick of the target's clock
            world.settling().passTick();
            matchingRun.start();
        }
        world.settling().until(this::dateNow, now -> {
            if (now.isEmpty() || !before.isEmpty() && !(Double.parseDouble(now) > Double.parseDouble(before))) {
                throw new Mismatch("MatchGenerationDate after " + before, now.isEmpty() ? "none" : now);
            }
        });
    }

    private String dateNow() {
        return Json.text(Client.body(matchingRun.matches()).path("MatchGenerationDate"));
    }

    @Then("no MatchId comes twice")
    public void matchIdsAreUnique() {
        world.settling().until(matches(world), matches -> {
            Set<String> seen = new HashSet<>();
            matches.stream().map(match -> Json.text(match.path("MatchId"))).forEach(id -> {
                if (id.isEmpty() || !seen.add(id)) {
                    throw new Mismatch("a MatchId of its own for each group", id.isEmpty() ? "none" : id + " again");
                }
            });
        });
    }

    private void groups(Consumer<List<List<String>>> check) {
        Supplier<List<JsonNode>> matches = matches(world);
        world.settling().until(() -> groups(world, matches.get()), check);
    }

    /** The groups as the judged call answered them, or as they are read now, by the aliases of their profiles. */
    static List<List<String>> groupsIn(World world) {
        return groups(world, matches(world).get());
    }

    private static List<List<String>> groups(World world, List<JsonNode> matches) {
        return matches.stream()
                .map(match -> Json.elements(match.path("ProfileIds"))
                        .map(id -> world.names().aliasOf(Json.text(id)))
                        .sorted()
                        .toList())
                .toList();
    }

    /** The matches that the judged call answered, with all pages that follow; those read now when it was another call. */
    private static Supplier<List<JsonNode>> matches(World world) {
        if (!world.judgedIs("GetMatches")) {
            return () -> world.observer().matches(world.names().domain());
        }
        Supplier<Judged> again = world.judgedAgain();
        return () -> world.listing(again.get()).stream()
                .filter(page -> page.response().succeeded())
                .flatMap(page -> Json.elements(Client.body(page).path("Matches")))
                .toList();
    }
}
