package org.customerprofiles.tck.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Domains as GetDomain reads them back. */
public final class DomainSteps {

    private final World world;
    private final Expectations expectations;

    public DomainSteps(World world, Expectations expectations) {
        this.world = world;
        this.expectations = expectations;
    }

    @Then("the domain has")
    public void has(DataTable table) {
        has(world.names().domain(), table);
    }

    @Then("the other domain has")
    public void otherHas(DataTable table) {
        has(world.names().otherDomain(), table);
    }

    @Then("CreatedAt has not changed")
    public void createdAtHasNotChanged() {
        double before = world.before().time(world.names().domain(), "CreatedAt");
        world.settling().until(this::existing, domain -> {
            if (time(domain, "CreatedAt") != before) {
                throw new Mismatch(
                        "CreatedAt " + before + " as before",
                        domain.path("CreatedAt").toString());
            }
        });
    }

    @Then("LastUpdatedAt has advanced")
    public void updatedAtHasAdvanced() {
        double before = world.before().time(world.names().domain(), "LastUpdatedAt");
        JsonNode now = world.settling().until(this::existing, domain -> {});
        if (time(now, "LastUpdatedAt") == before) {
            // both writes may have fallen into one tick of the target's clock
            world.settling().passTick();
            world.judgeAgain();
        }
        world.settling().until(this::existing, domain -> {
            if (!(time(domain, "LastUpdatedAt") > before)) {
                throw new Mismatch(
                        "LastUpdatedAt after " + before,
                        domain.path("LastUpdatedAt").toString());
            }
        });
    }

    @Then("the domain exists")
    public void exists() {
        world.settling().until(this::existing, domain -> {});
    }

    @Then("the domain does not exist")
    public void doesNotExist() {
        world.settling().until(() -> read(world.names().domain()), domain -> {
            if (domain.isPresent()) {
                throw new Mismatch("no domain of this name", domain.get().toString());
            }
        });
    }

    @Then("the domain is unchanged")
    public void isUnchanged() {
        new Refusals(world).nothingChanged();
    }

    @Then("LastUpdatedAt is not before CreatedAt")
    public void updatedNotBeforeCreated() {
        world.settling().until(this::existing, domain -> {
            double created = time(domain, "CreatedAt");
            double updated = time(domain, "LastUpdatedAt");
            // written so that a value which is missing, or no number, does not pass
            if (!(updated >= created)) {
                throw new Mismatch(
                        "LastUpdatedAt not before CreatedAt",
                        "LastUpdatedAt " + domain.path("LastUpdatedAt") + ", CreatedAt " + domain.path("CreatedAt"));
            }
        });
    }

    private void has(String name, DataTable table) {
        Map<String, String> expected = Tables.members(table);
        world.settling()
                .until(
                        () -> read(name),
                        domain -> expectations.members(
                                "the domain",
                                expected,
                                domain.orElseThrow(() -> new Mismatch("a domain " + name, "none"))));
    }

    /** A point in time in seconds; what is no number equals no other. */
    private static double time(JsonNode domain, String member) {
        return domain.path(member).asDouble(Double.NaN);
    }

    private JsonNode existing() {
        return read(world.names().domain()).orElseThrow(() -> new Mismatch("the domain to exist", "no such domain"));
    }

    private Optional<JsonNode> read(String name) {
        return world.observer().domain(name);
    }
}
