package org.customerprofiles.reference.variants;

import java.util.List;
import java.util.stream.Stream;

/** The operations of the service, by what they do. */
final class OperationNames {

    /** Those that change something, the matching process included. */
    static final List<String> WRITES = List.of(
            "AddProfileKey",
            "CreateDomain",
            "CreateProfile",
            "DeleteDomain",
            "DeleteProfile",
            "DeleteProfileKey",
            "DeleteProfileObject",
            "DeleteProfileObjectType",
            "MergeProfiles",
            "PutProfileObject",
            "PutProfileObjectType",
            "RunMatching",
            "TagResource",
            "UntagResource",
            "UpdateDomain",
            "UpdateProfile");

    static final List<String> READS = List.of(
            "GetDomain",
            "GetMatches",
            "GetProfileObjectType",
            "ListDomains",
            "ListProfileObjectTypes",
            "ListProfileObjects",
            "ListTagsForResource",
            "SearchProfiles");

    static final List<String> ALL =
            Stream.concat(WRITES.stream(), READS.stream()).toList();

    /** Those that can be called over the wire. */
    static final List<String> API =
            ALL.stream().filter(name -> !name.equals("RunMatching")).toList();

    private OperationNames() {}
}
