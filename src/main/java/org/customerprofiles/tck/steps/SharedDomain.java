package org.customerprofiles.tck.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerprofiles.tck.drive.ConnectionTrouble;
import org.customerprofiles.tck.drive.Exchange;
import org.customerprofiles.tck.drive.WireResponse;
import org.customerprofiles.tck.target.Isolation;

/** The domain that a scenario has from another one and leaves to the next, where the run shares domains. */
final class SharedDomain {

    private static final int NOT_FOUND = 404;

    private final World world;
    private final boolean isAllowed;

    /** @param world that knows its scenario */
    SharedDomain(World world) {
        this.world = world;
        this.isAllowed = world.run().target().isolation() == Isolation.RUN
                && world.written()
                        .filter(scenario -> world.run()
                                .specification()
                                .ruleOf(scenario.tags())
                                .filter(rule -> Sharing.allows(rule, scenario))
                                .isPresent())
                        .isPresent();
    }

    /** Takes a domain that is free and empty as the scenario's; whether there is one. */
    boolean isTaken() {
        if (!isAllowed) {
            return false;
        }
        DomainPool pool = world.run().pool();
        for (Optional<DomainPool.Left> left = pool.take(); left.isPresent(); left = pool.take()) {
            if (isEmpty(left.get())) {
                world.names().domainIs(left.get().name());
                return true;
            }
            delete("DeleteDomain", Map.of("DomainName", left.get().name()));
        }
        return false;
    }

    /** A target may have said that a profile is deleted when it was not. */
    private boolean isEmpty(DomainPool.Left left) {
        world.settling().writtenBefore(left.lastWrite());
        world.settling().waitOut();
        try {
            return world.observer().isSearchable(left.name())
                    && left.deleted().stream()
                            .map(id -> new Names.Profile(left.name(), id))
                            .noneMatch(
                                    profile -> world.observer().profile(profile).isPresent());
        } catch (Mismatch unreadable) {
            return false;
        }
    }

    /**
     * Deletes the profiles of a scenario that has passed and leaves its domain to the next; whether that was possible.
     *
     * @param record of the scenario
     */
    boolean isPassedOn(ScenarioRecord record) {
        String name = world.names().domain();
        if (!isAllowed
                || !world.run().ownedDomains().has(name)
                || !record.exchanges().stream().allMatch(SharedDomain::leavesOnlyProfiles)) {
            return false;
        }
        List<String> ids = new ArrayList<>();
        for (Exchange exchange : record.exchanges()) {
            if (isCreation(exchange)) {
                ids.add(Json.text(Client.body(exchange).path("ProfileId")));
            }
        }
        boolean isClean = ids.stream()
                .allMatch(id -> !id.isEmpty() && delete("DeleteProfile", Map.of("DomainName", name, "ProfileId", id)));
        if (isClean) {
            world.run().pool().leave(new DomainPool.Left(name, world.settling().lastWrite(), ids));
        }
        return isClean;
    }

    private static boolean leavesOnlyProfiles(Exchange exchange) {
        return Sharing.allows(exchange.operation()) || exchange.operation().equals("CreateDomain");
    }

    private static boolean isCreation(Exchange exchange) {
        return exchange.operation().equals("CreateProfile")
                && exchange.response().succeeded();
    }

    /** Whether something is gone now, or was gone before. */
    private boolean delete(String operation, Map<String, Object> members) {
        try {
            WireResponse response = world.client().call(operation, members).response();
            return response.succeeded() || response.status() == NOT_FOUND;
        } catch (ConnectionTrouble unknown) {
            return false;
        }
    }
}
