package org.customerprofiles.tck.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Profiles as they are read back by their ids. */
public final class ProfileSteps {

    private final World world;
    private final Expectations expectations;

    public ProfileSteps(World world, Expectations expectations) {
        this.world = world;
        this.expectations = expectations;
    }

    @Then("{alias} has")
    public void has(String alias, DataTable table) {
        Map<String, String> expected = Tables.members(table);
        world.settling().until(() -> existing(alias), profile -> expectations.members(alias, expected, profile));
    }

    @Then("{alias} is unchanged")
    public void isUnchanged(String alias) {
        Map<String, String> before = world.before().profile(alias);
        world.settling().until(() -> Json.flat(existing(alias)), now -> {
            String difference = Json.difference(before, now);
            if (!difference.isEmpty()) {
                throw new Mismatch(alias + " to be unchanged", difference);
            }
        });
    }

    @Then("{aliases} still exist(s)")
    public void stillExist(List<String> aliases) {
        aliases.forEach(alias -> world.settling().until(() -> existing(alias), profile -> {}));
    }

    @Then("{aliases} no longer exist(s)")
    public void noLongerExist(List<String> aliases) {
        aliases.forEach(alias -> world.settling().until(() -> read(alias), profile -> {
            if (profile.isPresent()) {
                throw new Mismatch(alias + " to exist no longer", "a profile with the id of " + alias);
            }
        }));
    }

    private JsonNode existing(String alias) {
        return read(alias).orElseThrow(() -> new Mismatch(alias + " to exist", "no profile with this id"));
    }

    private Optional<JsonNode> read(String alias) {
        return world.observer().profile(world.names().profile(alias));
    }
}
