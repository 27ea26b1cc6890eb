package org.customerprofiles.reference.operations;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The operations by name. Immutable. */
public final class Operations {

    private final Map<String, Operation> byName;

    private Operations(Map<String, Operation> byName) {
        this.byName = Map.copyOf(byName);
    }

    /** Every operation of the service, and {@code RunMatching}, which only its operator can call. */
    public static Operations all(ObjectParser parser) {
        return new Operations(Map.ofEntries(
                entry("AddProfileKey", new AddProfileKey()),
                entry("CreateDomain", new CreateDomain()),
                entry("CreateProfile", new CreateProfile()),
                entry("DeleteDomain", new DeleteDomain()),
                entry("DeleteProfile", new DeleteProfile()),
                entry("DeleteProfileKey", new DeleteProfileKey()),
                entry("DeleteProfileObject", new DeleteProfileObject()),
                entry("DeleteProfileObjectType", new DeleteProfileObjectType()),
                entry("GetDomain", new GetDomain()),
                entry("GetMatches", new GetMatches()),
                entry("GetProfileObjectType", new GetProfileObjectType()),
                entry("ListDomains", new ListDomains()),
                entry("ListProfileObjects", new ListProfileObjects()),
                entry("ListProfileObjectTypes", new ListProfileObjectTypes()),
                entry("ListTagsForResource", new ListTagsForResource()),
                entry("MergeProfiles", new MergeProfiles()),
                entry("PutProfileObject", new PutProfileObject(parser)),
                entry("PutProfileObjectType", new PutProfileObjectType()),
                entry("RunMatching", new RunMatching()),
                entry("SearchProfiles", new SearchProfiles()),
                entry("TagResource", new TagResource()),
                entry("UntagResource", new UntagResource()),
                entry("UpdateDomain", new UpdateDomain()),
                entry("UpdateProfile", new UpdateProfile())));
    }

    /** The same operations but for one. */
    public Operations with(String name, Operation operation) {
        Map<String, Operation> changed = new HashMap<>(byName);
        changed.put(name, operation);
        return new Operations(changed);
    }

    /** @throws IllegalArgumentException when there is no such operation */
    public Operation named(String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no operation " + name));
    }
}
