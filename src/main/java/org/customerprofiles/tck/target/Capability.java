package org.customerprofiles.tck.target;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a target may lack without being wrong. A rule that needs a capability carries the tag {@code @needs-…}; where the
 * target does not declare it the rule is not applicable.
 */
public enum Capability {
    /** The kit can ask the target for a matching run. */
    MATCHING_TRIGGER,
    /** Object types and profile objects. */
    OBJECT_TYPES,
    /** TagResource, UntagResource and ListTagsForResource, and the tags that CreateDomain takes. */
    TAGS,
    /** The kit knows the account id that the target puts into ARNs. */
    ACCOUNT,
    /** The owner of the target wants to hear of members that nobody documents. */
    STRICT_MEMBERS;

    /** The name in tags and options, for example {@code matching-trigger}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds a capability by its id.
     *
     * @throws IllegalArgumentException when there is none; the message lists those that exist
     */
    public static Capability of(String id) {
        return Arrays.stream(values())
                .filter(capability -> capability.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no capability is called '" + id + "'; there are "
                        + Arrays.stream(values()).map(Capability::id).collect(Collectors.joining(", "))));
    }
}
