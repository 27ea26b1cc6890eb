package org.customerprofiles.tck.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Facts about domains, profiles and their keys that a scenario starts from. */
public final class FactSteps {

    private static final int EXPIRATION_DAYS = 366;

    private record Created(Names.Profile profile, Map<String, Object> members) {}

    private final World world;
    private final Placeholders placeholders;

    public FactSteps(World world, Placeholders placeholders) {
        this.world = world;
        this.placeholders = placeholders;
    }

    @Given("a domain")
    public void domain() {
        if (!world.shared().isTaken()) {
            createDomain(world.names().domain(), Map.of());
        }
    }

    @Given("a domain with")
    public void domainWith(DataTable table) {
        createDomain(world.names().domain(), Tables.members(table));
    }

    @Given("no domain")
    public void noDomain() {
        // the scenario's domain has a name of its own and nothing has created it
    }

    @Given("another domain")
    public void anotherDomain() {
        createDomain(world.names().otherDomain(), Map.of());
    }

    @Given("another domain with")
    public void anotherDomainWith(DataTable table) {
        createDomain(world.names().otherDomain(), Tables.members(table));
    }

    @Given("the profiles")
    public void profiles(DataTable table) {
        createProfiles(world.names().domain(), Tables.rows(table));
    }

    @Given("the profiles in the other domain")
    public void profilesInTheOtherDomain(DataTable table) {
        createProfiles(world.names().otherDomain(), Tables.rows(table));
    }

    @Given("the profile {alias} with")
    public void profile(String alias, DataTable table) {
        await(List.of(createProfile(world.names().domain(), alias, Tables.members(table))));
    }

    @Given("{int} profiles with")
    public void profilesAllAlike(int count, DataTable table) {
        await(IntStream.rangeClosed(1, count)
                .mapToObj(n -> createProfile(world.names().domain(), "P" + n, Tables.members(table)))
                .toList());
    }

    @Given("{alias} has the search keys")
    public void searchKeys(String alias, DataTable table) {
        for (Map<String, String> row : Tables.rows(table)) {
            Map<String, String> cells = new LinkedHashMap<>(row);
            cells.put("ProfileId", alias);
            wasCalled("AddProfileKey", cells, world.names().profile(alias).domain());
        }
    }

    @Given("{operation} was called with")
    public void operationWasCalled(String operation, DataTable table) {
        wasCalled(operation, Tables.members(table), world.names().domain());
    }

    @Given("{operation} was called with the body")
    public void operationWasCalledWithBody(String operation, String json) {
        Map<String, Object> members = world.members(operation, Map.of());
        members.putAll(placeholders.members(json));
        brought(operation, members);
    }

    private void wasCalled(String operation, Map<String, String> cells, String domain) {
        Map<String, Object> members = world.members(operation, cells);
        if (!cells.containsKey("DomainName")) {
            members.replace("DomainName", domain);
        }
        brought(operation, members);
    }

    private void brought(String operation, Map<String, Object> members) {
        JsonNode response = world.client().fact(operation, members);
        world.notation().nextToken(Json.text(response.path("NextToken")));
        world.notation().matchGenerationDate(Json.text(response.path("MatchGenerationDate")));
        if (Client.changesState(operation)) {
            new Effects(world).await(operation, members);
        }
    }

    private void createDomain(String name, Map<String, String> cells) {
        Map<String, Object> members = world.members("CreateDomain", cells);
        members.put("DomainName", name);
        members.putIfAbsent("DefaultExpirationDays", EXPIRATION_DAYS);
        world.client().fact("CreateDomain", RunTag.addedTo(members, world.run(), world.written()));
        new Effects(world).await("CreateDomain", members);
    }

    private void createProfiles(String domain, List<Map<String, String>> rows) {
        await(rows.stream()
                .map(row -> {
                    Map<String, String> cells = new LinkedHashMap<>(row);
                    return createProfile(domain, cells.remove("alias"), cells);
                })
                .toList());
    }

    private Created createProfile(String domain, String alias, Map<String, String> cells) {
        Map<String, Object> members = world.members("CreateProfile", cells);
        members.put("DomainName", domain);
        String id = Json.text(world.client().fact("CreateProfile", members).path("ProfileId"));
        if (id.isEmpty()) {
            throw new Mismatch.Precondition("CreateProfile to answer a ProfileId", "an answer without one");
        }
        world.names().remember(alias, domain, id);
        return new Created(world.names().profile(alias), members);
    }

    /** All of them have been created by now, so that they are waited for together. */
    private void await(List<Created> profiles) {
        profiles.forEach(created -> new Effects(world).awaitProfile(created.profile(), created.members()));
    }
}
