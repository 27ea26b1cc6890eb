package org.customerprofiles.tck.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.customerprofiles.tck.drive.Exchange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Pages of a listing. */
public final class PageSteps {

    private final World world;
    private final Found found;
    private final Expectations expectations;

    public PageSteps(World world, Found found, Expectations expectations) {
        this.world = world;
        this.found = found;
        this.expectations = expectations;
    }

    @Then("the pages hold {aliases}, each once")
    public void hold(List<String> aliases) {
        world.settling().until(world.judgedAgain(), call -> found.exactly(aliases, found.aliases(profiles(call))));
    }

    @Then("every page holds at most {int} item(s)")
    public void atMost(int most) {
        world.settling()
                .until(
                        world.judgedAgain(),
                        call -> call.pages().forEach(page -> {
                            long size = elements(page).count();
                            if (size > most) {
                                throw new Mismatch("at most " + most + " items on a page", size + " items");
                            }
                        }));
    }

    @Then("the first page holds {int} item(s)")
    public void firstHolds(int size) {
        world.settling().until(world.judgedAgain(), call -> {
            long actual = elements(call.exchange()).count();
            if (actual != size) {
                throw new Mismatch(size + " items on the first page", actual + " items");
            }
        });
    }

    @Then("the items include, each once")
    public void include(DataTable table) {
        Consumer<Judged> check = call -> Tables.rows(table).forEach(row -> {
            long times = times(row, call);
            if (times != 1) {
                throw new Mismatch(
                        "one item with " + row,
                        times + " such items of " + items(call).count());
            }
        });
        world.settling().until(world.judgedAgain(), check);
    }

    @Then("the items do not include")
    public void doNotInclude(DataTable table) {
        world.settling()
                .until(
                        world.judgedAgain(),
                        call -> Tables.rows(table).forEach(row -> {
                            if (times(row, call) != 0) {
                                throw new Mismatch("no item with " + row, "such an item");
                            }
                        }));
    }

    private long times(Map<String, String> row, Judged call) {
        return items(call)
                .filter(item -> row.entrySet().stream()
                        .allMatch(cell -> expectations.fits(cell.getValue(), Json.at(item, cell.getKey()))))
                .count();
    }

    private Stream<JsonNode> items(Judged call) {
        return world.listing(call).stream().flatMap(PageSteps::elements);
    }

    @Then("the pages end")
    public void end() {
        List<Exchange> pages = world.judged().pages();
        Exchange last = pages.get(pages.size() - 1);
        if (!last.response().succeeded()) {
            throw new Mismatch("every page to be answered", Client.describe(last.response()));
        }
        if (!Pages.nextToken(last).isEmpty()) {
            throw new Mismatch("a last page without a NextToken", "ever more pages: " + pages.size() + " were read");
        }
    }

    /** The profiles on the pages: found ones, or those of the match groups. */
    private static Stream<JsonNode> profiles(Judged call) {
        return call.pages().stream()
                .flatMap(PageSteps::elements)
                .flatMap(element -> element.has("ProfileIds")
                        ? Json.elements(element.path("ProfileIds")).map(PageSteps::asItem)
                        : Stream.of(element));
    }

    private static JsonNode asItem(JsonNode id) {
        return JsonNodeFactory.instance.objectNode().set("ProfileId", id);
    }

    private static Stream<JsonNode> elements(Exchange page) {
        if (!page.response().succeeded()) {
            throw new Mismatch("every page to be answered", Client.describe(page.response()));
        }
        JsonNode body = Client.body(page);
        return Json.elements(body.has("Matches") ? body.path("Matches") : body.path("Items"));
    }
}
