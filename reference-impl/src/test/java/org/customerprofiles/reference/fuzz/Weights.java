package org.customerprofiles.reference.fuzz;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.customerprofiles.reference.restjson.RestJson;

/** How often each operation is called. */
final class Weights {

    static final Set<String> PAGED =
            Set.of("SearchProfiles", "ListProfileObjects", "ListProfileObjectTypes", "ListDomains", "GetMatches");

    private static final Map<String, Integer> SHARES = Map.ofEntries(
            Map.entry("CreateDomain", 4),
            Map.entry("DeleteDomain", 1),
            Map.entry("GetDomain", 8),
            Map.entry("UpdateDomain", 8),
            Map.entry("ListDomains", 4),
            Map.entry("CreateProfile", 36),
            Map.entry("UpdateProfile", 24),
            Map.entry("DeleteProfile", 8),
            Map.entry("AddProfileKey", 24),
            Map.entry("DeleteProfileKey", 20),
            Map.entry("SearchProfiles", 40),
            Map.entry("MergeProfiles", 16),
            Map.entry("GetMatches", 10),
            Map.entry("RunMatching", 3),
            Map.entry("PutProfileObject", 32),
            Map.entry("ListProfileObjects", 14),
            Map.entry("DeleteProfileObject", 12),
            Map.entry("PutProfileObjectType", 8),
            Map.entry("GetProfileObjectType", 5),
            Map.entry("DeleteProfileObjectType", 2),
            Map.entry("ListProfileObjectTypes", 4),
            Map.entry("TagResource", 5),
            Map.entry("UntagResource", 4),
            Map.entry("ListTagsForResource", 5));

    /** Each as often as its share says, in an order that is always the same. */
    static final List<String> OPERATIONS = SHARES.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(share -> Collections.nCopies(share.getValue(), share.getKey()).stream())
            .toList();

    /** Each once, but for those after which there is little left to be found. */
    static final List<String> EVENLY = RestJson.operations().stream()
            .filter(operation ->
                    !List.of("DeleteDomain", "DeleteProfileObjectType").contains(operation))
            .toList();

    private Weights() {}
}
