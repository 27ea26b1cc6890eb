package org.customerprofiles.reference.model;

import java.util.List;

/**
 * Profiles that look like one customer.
 *
 * @param profileIds in ascending order
 */
public record MatchGroup(String id, List<String> profileIds) {

    public MatchGroup {
        profileIds = List.copyOf(profileIds);
    }
}
