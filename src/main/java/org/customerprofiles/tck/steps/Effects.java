package org.customerprofiles.tck.steps;

import java.util.List;
import java.util.Map;
import org.customerprofiles.tck.drive.Exchange;

/** Waits for the visible effect of a write, on targets that need time; on others it does nothing. */
final class Effects {

    private final World world;

    Effects(World world) {
        this.world = world;
    }

    /** Waits until what this call has changed can be read, as far as it can be known what that is. */
    void await(String operation, Map<String, Object> members) {
        if (world.settling().isImmediate()) {
            return;
        }
        switch (operation) {
            case "CreateDomain" ->
                world.settling()
                        .awaitEvidence(() -> world.observer()
                                .domain((String) members.get("DomainName"))
                                .isPresent());
            case "MergeProfiles" -> ids(members.get("ProfileIdsToBeMerged")).forEach(id -> awaitGone(members, id));
            case "DeleteProfile" -> awaitGone(members, members.get("ProfileId"));
            case "UpdateProfile" -> {
                awaitKeys(members, members.get("ProfileId"));
                awaitSentinel();
            }
            case "AddProfileKey" -> awaitAddedKeys(members);
            default -> awaitSentinel();
        }
    }

    /** Waits until a profile just created is found by its id and by the keys of its members. */
    void awaitProfile(Names.Profile profile, Map<String, Object> members) {
        if (world.settling().isImmediate()) {
            return;
        }
        world.settling().awaitEvidence(() -> world.observer().profile(profile).isPresent());
        awaitKeys(Map.of("DomainName", profile.domain()), members, profile.id());
    }

    /** Waits until a profile that was written last of all is found. */
    void awaitSentinel() {
        if (world.settling().isImmediate()) {
            return;
        }
        String domain = world.names().domain();
        String account = "sentinel-" + Names.unknownId().substring(0, 12);
        Exchange created = world.client().call("CreateProfile", Map.of("DomainName", domain, "AccountNumber", account));
        if (!created.response().succeeded()) {
            return;
        }
        world.settling()
                .awaitEvidence(() ->
                        !world.observer().search(domain, "_account", account).isEmpty());
        String id = Json.text(Client.body(created).path("ProfileId"));
        world.client().call("DeleteProfile", Map.of("DomainName", domain, "ProfileId", id));
    }

    private void awaitGone(Map<String, Object> members, Object id) {
        Names.Profile profile = new Names.Profile((String) members.get("DomainName"), (String) id);
        world.settling().awaitEvidence(() -> world.observer().profile(profile).isEmpty());
    }

    private void awaitKeys(Map<String, Object> members, Object id) {
        awaitKeys(members, members, id);
    }

    private void awaitKeys(Map<String, Object> domain, Map<String, Object> members, Object id) {
        StandardKeys.of(members).forEach(key -> awaitFound(domain, key.name(), key.value(), id));
    }

    private void awaitAddedKeys(Map<String, Object> members) {
        ids(members.get("Values"))
                .forEach(value ->
                        awaitFound(members, (String) members.get("KeyName"), (String) value, members.get("ProfileId")));
    }

    private void awaitFound(Map<String, Object> members, String key, String value, Object id) {
        String domain = (String) members.get("DomainName");
        world.settling()
                .awaitEvidence(() -> world.observer().search(domain, key, value).stream()
                        .anyMatch(item -> Json.text(item.path("ProfileId")).equals(id)));
    }

    private static List<?> ids(Object list) {
        return list instanceof List<?> ids ? ids : List.of();
    }
}
