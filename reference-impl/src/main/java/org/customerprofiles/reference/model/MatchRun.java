package org.customerprofiles.reference.model;

import java.time.Instant;
import java.util.List;

/**
 * What one run of the matching process found.
 *
 * @param groups in ascending order of their ids
 */
public record MatchRun(Instant at, List<MatchGroup> groups) {

    public MatchRun {
        groups = List.copyOf(groups);
    }
}
