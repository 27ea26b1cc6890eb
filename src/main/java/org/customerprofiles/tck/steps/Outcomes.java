package org.customerprofiles.tck.steps;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The outcomes that can be listed at an open point, and whether they hold. */
public final class Outcomes {

    /** Whether an outcome holds, given the parts of its text. */
    private interface Test {
        boolean holds(Matcher text);
    }

    private static final String ALIAS = "[A-Z][a-z]*\\d*";

    private final World world;
    private final Found found;
    private final Expectations expectations;
    private final Map<Pattern, Test> tests;

    public Outcomes(World world, Found found, Expectations expectations) {
        this.world = world;
        this.found = found;
        this.expectations = expectations;
        this.tests = Map.ofEntries(
                test("succeeds", text -> judged().succeeded()),
                test("refused with status (\\d+)", text -> status() == Integer.parseInt(text.group(1))),
                test(
                        "refused with (\\w+Exception)",
                        text -> Refusals.isOneOf(
                                        List.of(text.group(1)),
                                        judged().exchange().response())
                                || text.group(1).equals("BadRequestException")
                                        && Refusals.isInvalid(
                                                judged().exchange().response())),
                test(
                        "finds no profile",
                        text -> judged().succeeded() && foundNow().isEmpty()),
                test(
                        "finds (" + ALIAS + ") with FoundByItems",
                        text -> SearchKeyText.ofAll(foundBy(text.group(1)))
                                .equals(SearchKeyText.asked(judged().members()))),
                test("finds (" + ALIAS + ") without FoundByItems", text -> !Json.isPresent(foundBy(text.group(1)))),
                test(
                        "finds (" + ALIAS + "(?:, " + ALIAS + ")*)",
                        text -> judged().succeeded()
                                && foundNow().equals(world.names().aliases(text.group(1)))),
                test(
                        "the response has (\\S+) (.+)",
                        text -> judged().succeeded() && fits(Optional.of(judged().response()), text)),
                test("the domain has (\\S+) (.+)", text -> fits(domain(), text)),
                test("the domain exists", text -> domain().isPresent()),
                test("the domain does not exist", text -> domain().isEmpty()),
                test(
                        "(" + ALIAS + ") has (\\S+) (.+)",
                        text -> profile(text.group(1))
                                .map(profile -> expectations.fits(text.group(3), Json.at(profile, text.group(2))))
                                .orElse(false)),
                test(
                        "(" + ALIAS + ") still exists",
                        text -> profile(text.group(1)).isPresent()),
                test(
                        "(" + ALIAS + ") no longer exists",
                        text -> profile(text.group(1)).isEmpty()),
                test("no match group is returned", text -> groups().isEmpty()),
                test(
                        "(" + ALIAS + "(?:, " + ALIAS + ")*) are one match group",
                        text -> groups().contains(world.names().aliases(text.group(1)).stream()
                                .sorted()
                                .toList())),
                test(
                        "(" + ALIAS + ") is in no match group",
                        text -> groups().stream().noneMatch(group -> group.contains(text.group(1)))));
    }

    private static Map.Entry<Pattern, Test> test(String pattern, Test test) {
        return Map.entry(Pattern.compile(pattern), test);
    }

    /**
     * Whether an outcome holds now; several joined by {@code and} hold together.
     *
     * @throws Misuse when the vocabulary has no such outcome
     */
    boolean holds(String outcome) {
        for (String part : outcome.split(" and ")) {
            if (!partHolds(part)) {
                return false;
            }
        }
        return true;
    }

    private boolean partHolds(String part) {
        List<Map.Entry<Matcher, Test>> fitting = tests.entrySet().stream()
                .map(test -> Map.entry(test.getKey().matcher(part), test.getValue()))
                .filter(test -> test.getKey().matches())
                .toList();
        if (fitting.size() != 1) {
            throw new Misuse((fitting.isEmpty() ? "no outcome is called " : "several outcomes are called ") + part);
        }
        return fitting.get(0).getValue().holds(fitting.get(0).getKey());
    }

    private Judged judged() {
        return world.judged();
    }

    private int status() {
        return judged().exchange().response().status();
    }

    private List<String> foundNow() {
        return found.in(judged());
    }

    private JsonNode foundBy(String alias) {
        return judged().succeeded() && foundNow().contains(alias)
                ? found.item(alias, judged()).path("FoundByItems")
                : tools.jackson.databind.node.MissingNode.getInstance();
    }

    private boolean fits(Optional<JsonNode> node, Matcher text) {
        return node.map(present -> expectations.fits(text.group(2), Json.at(present, text.group(1))))
                .orElse(false);
    }

    private Optional<JsonNode> domain() {
        return world.observer().domain(world.names().domain());
    }

    private Optional<JsonNode> profile(String alias) {
        return world.observer().profile(world.names().profile(alias));
    }

    private List<List<String>> groups() {
        return MatchSteps.groupsIn(world);
    }
}
