package org.customerprofiles.reference.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A domain's own properties, without what it contains.
 *
 * @param settings members by name, such as {@code DefaultExpirationDays} and {@code Matching}
 * @param matchingSince when matching was last switched on; empty while it is off
 */
public record Domain(
        String name,
        Map<String, Object> settings,
        Map<String, String> tags,
        Instant createdAt,
        Instant lastUpdatedAt,
        Optional<Instant> matchingSince) {

    public Domain {
        settings = Members.frozen(settings);
        tags = Map.copyOf(tags);
    }

    /** A new domain. */
    public static Domain created(String name, Map<String, Object> settings, Map<String, String> tags, Instant now) {
        return new Domain(name, settings, tags, now, now, isEnabled(settings) ? Optional.of(now) : Optional.empty());
    }

    /**
     * The domain with these settings. Matching that was on before and still is has been on since then. The time of the
     * update is later than that of the one before, even when the clock says otherwise (UpdateDomain-13).
     */
    public Domain updated(Map<String, Object> newSettings, Instant now) {
        Instant next = lastUpdatedAt.plusMillis(1);
        Optional<Instant> since = isEnabled(newSettings) ? matchingSince.or(() -> Optional.of(now)) : Optional.empty();
        return new Domain(name, newSettings, tags, createdAt, now.isAfter(next) ? now : next, since);
    }

    public Domain withTags(Map<String, String> newTags) {
        return new Domain(name, settings, newTags, createdAt, lastUpdatedAt, matchingSince);
    }

    public boolean hasMatchingEnabled() {
        return matchingSince.isPresent();
    }

    /** The {@code Matching} member; empty when it was never set. */
    public Map<String, Object> matching() {
        return Members.structure(settings.get("Matching"));
    }

    private static boolean isEnabled(Map<String, Object> settings) {
        return Boolean.TRUE.equals(Members.structure(settings.get("Matching")).get("Enabled"));
    }
}
