package org.customerprofiles.tck.steps;

import java.util.List;
import java.util.Map;

/**
 * Waits until a fact that a scenario starts from can be read, on targets that need time; on others it does nothing. Where
 * a single reading shows the whole effect, that is the evidence; an effect that could be half visible gets the whole
 * settle time.
 */
final class Effects {

    private final World world;

    Effects(World world) {
        this.world = world;
    }

    /** Waits until what this call has changed can be read. */
    void await(String operation, Map<String, Object> members) {
        switch (operation) {
            case "CreateDomain" -> awaitDomain((String) members.get("DomainName"));
            case "AddProfileKey" -> awaitAddedKeys(members);
            default -> world.settling().waitOut();
        }
    }

    /** Waits until a profile just created is found by its id and by the keys of its members. */
    void awaitProfile(Names.Profile profile, Map<String, Object> members) {
        world.settling().awaitEvidence(() -> world.observer().profile(profile).isPresent());
        StandardKeys.of(members).forEach(key -> awaitFound(profile, key.name(), key.value()));
    }

    /** The domain itself may be readable before its contents are. */
    private void awaitDomain(String name) {
        world.settling().awaitEvidence(() -> world.observer().domain(name).isPresent());
        world.settling().awaitEvidence(() -> world.observer().isSearchable(name));
    }

    private void awaitAddedKeys(Map<String, Object> members) {
        Names.Profile profile =
                new Names.Profile((String) members.get("DomainName"), (String) members.get("ProfileId"));
        if (members.get("Values") instanceof List<?> values) {
            values.forEach(value -> awaitFound(profile, (String) members.get("KeyName"), (String) value));
        }
    }

    private void awaitFound(Names.Profile profile, String key, String value) {
        world.settling()
                .awaitEvidence(() -> world.observer().search(profile.domain(), key, value).stream()
                        .anyMatch(item -> Json.text(item.path("ProfileId")).equals(profile.id())));
    }
}
