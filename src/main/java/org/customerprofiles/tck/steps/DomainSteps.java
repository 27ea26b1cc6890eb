package org.customerprofiles.tck.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
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
        String before = world.before().domain(world.names().domain(), "CreatedAt");
        world.settling().until(this::existing, domain -> {
            if (!Json.text(domain.path("CreatedAt")).equals(before)) {
                throw new Mismatch(
                        "CreatedAt " + before + " as before",
                        domain.path("CreatedAt").toString());
            }
        });
    }

    @Then("LastUpdatedAt has advanced")
    public void updatedAtHasAdvanced() {
        double before = Double.parseDouble(world.before().domain(world.names().domain(), "LastUpdatedAt"));
        if (existing().path("LastUpdatedAt").asDouble(Double.NaN) == before) {
            // both writes may fall into one tick of the target's clock, which may be whole seconds
            LockSupport.parkNanos(Duration.ofMillis(1_100).toNanos());
            world.judgeAgain();
        }
        world.settling().until(this::existing, domain -> {
            if (!(domain.path("LastUpdatedAt").asDouble(Double.NaN) > before)) {
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
            double created = domain.path("CreatedAt").asDouble(Double.NaN);
            double updated = domain.path("LastUpdatedAt").asDouble(Double.NaN);
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

    private JsonNode existing() {
        return read(world.names().domain()).orElseThrow(() -> new Mismatch("the domain to exist", "no such domain"));
    }

    private Optional<JsonNode> read(String name) {
        return world.observer().domain(name);
    }
}
