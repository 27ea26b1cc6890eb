package org.customerprofiles.tck.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customerprofiles.tck.drive.MemberType;

/** The call that a scenario judges. */
public final class CallSteps {

    private final World world;
    private final Placeholders placeholders;

    public CallSteps(World world, Placeholders placeholders) {
        this.world = world;
        this.placeholders = placeholders;
    }

    @When("{operation} is called")
    public void called(String operation) {
        world.judge(operation, world.members(operation, Map.of()));
    }

    @When("{operation} is called with")
    public void calledWith(String operation, DataTable table) {
        Map<String, String> cells = new LinkedHashMap<>(Tables.members(table));
        if (operation.equals("CreateDomain") && cells.containsKey("DomainName")) {
            cells.put("DomainName", ownName(cells.get("DomainName")));
        }
        world.judge(operation, world.members(operation, cells));
    }

    /** A domain that is created belongs to the run and to the scenario: the name given becomes the end of its own. */
    private String ownName(String cell) {
        String fresh = world.names().domain();
        String given = world.notation().text(cell);
        String name = cell.endsWith(" characters]")
                ? (fresh + given).substring(0, given.length())
                : given.equals(fresh) ? fresh : fresh + given;
        world.names().domainIs(name);
        return name;
    }

    @When("{operation} is called with the body")
    public void calledWithBody(String operation, String json) {
        Map<String, Object> members = world.members(operation, Map.of());
        Map<String, Object> stray = new LinkedHashMap<>();
        placeholders
                .members(json)
                .forEach((name, value) -> (members.containsKey(name) ? stray : members).put(name, value));
        world.judge(operation, members, stray);
    }

    @When("SearchProfiles is called with the search keys")
    public void searched(DataTable keys) {
        world.judge("SearchProfiles", search(keys));
    }

    @When("SearchProfiles is called with LogicalOperator {word} and the search keys")
    public void searched(String logicalOperator, DataTable keys) {
        Map<String, Object> members = search(keys);
        members.put("LogicalOperator", world.notation().value(logicalOperator, MemberType.TEXT));
        world.judge("SearchProfiles", members);
    }

    @When("every page of {operation} is read with")
    public void everyPage(String operation, DataTable table) {
        world.judgePages(operation, world.members(operation, Tables.members(table)));
    }

    /** The first row is the primary key, the others are the additional ones. */
    private Map<String, Object> search(DataTable table) {
        List<Map<String, Object>> keys = new ArrayList<>();
        for (Map<String, String> row : Tables.rows(table)) {
            Map<String, Object> key = new LinkedHashMap<>();
            if (row.get("KeyName") != null) {
                key.put("KeyName", world.notation().value(row.get("KeyName"), MemberType.TEXT));
            }
            if (row.get("Values") != null) {
                key.put("Values", world.notation().value(row.get("Values"), MemberType.LIST_OF_TEXT));
            }
            keys.add(key);
        }
        Map<String, Object> members = world.members("SearchProfiles", Map.of());
        members.putAll(keys.remove(0));
        if (!keys.isEmpty()) {
            members.put("AdditionalSearchKeys", keys);
        }
        return members;
    }
}
