package org.customerprofiles.reference.snapshot;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.customerprofiles.reference.restjson.Refusal;

/** When something was created and last updated. */
record Dates(Instant createdAt, Instant lastUpdatedAt) {

    /** @param now the date of creation where there is none; that of the update is then the same */
    static Dates of(String what, Map<String, Object> members, Instant now) {
        Instant created = in(what, members, "CreatedAt").orElse(now);
        return new Dates(created, in(what, members, "LastUpdatedAt").orElse(created));
    }

    /** A point in time, to the millisecond, as everywhere in the service. */
    static Optional<Instant> in(String what, Map<String, Object> members, String member) {
        return Optional.ofNullable((String) members.get(member)).map(text -> {
            try {
                return Instant.parse(text).truncatedTo(MILLIS);
            } catch (DateTimeException invalid) {
                throw Refusal.of("%s.%s must be a point in time such as 2026-11-21T00:00:00Z, not %s."
                        .formatted(what, member, text));
            }
        });
    }
}
