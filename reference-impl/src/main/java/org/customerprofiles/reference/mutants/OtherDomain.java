package org.customerprofiles.reference.mutants;

import java.time.Instant;
import java.util.Map;
import org.customerprofiles.reference.model.Domain;

/** Domains with properties that nothing asked for. */
final class OtherDomain {

    private OtherDomain() {}

    static Domain withTimes(Domain domain, Instant createdAt, Instant lastUpdatedAt) {
        return new Domain(
                domain.name(), domain.settings(), domain.tags(), createdAt, lastUpdatedAt, domain.matchingSince());
    }

    static Domain withSettings(Domain domain, Map<String, Object> settings) {
        return new Domain(
                domain.name(),
                settings,
                domain.tags(),
                domain.createdAt(),
                domain.lastUpdatedAt(),
                domain.matchingSince());
    }

    static Domain withName(Domain domain, String name) {
        return new Domain(
                name,
                domain.settings(),
                domain.tags(),
                domain.createdAt(),
                domain.lastUpdatedAt(),
                domain.matchingSince());
    }
}
