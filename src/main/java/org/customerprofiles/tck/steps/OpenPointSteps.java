package org.customerprofiles.tck.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import java.util.List;

/** Points that nobody documents: any of the listed outcomes will do, and the report says which one it was. */
public final class OpenPointSteps {

    private final World world;
    private final Outcomes outcomes;

    public OpenPointSteps(World world, Outcomes outcomes) {
        this.world = world;
        this.outcomes = outcomes;
    }

    @Then("one of these is observed")
    public void oneOf(DataTable table) {
        List<String> accepted = table.asList().stream().skip(1).toList();
        world.settling().until(world.judgedWhenSettled(), call -> {
            String observed = accepted.stream()
                    .filter(outcomes::holds)
                    .findFirst()
                    .orElseThrow(() -> new Mismatch(
                            "one of: " + String.join(" | ", accepted),
                            Client.describe(call.exchange().response())));
            if (observed.startsWith("refused")) {
                new Refusals(world).nothingChanged();
            }
            world.observed(observed);
        });
    }
}
