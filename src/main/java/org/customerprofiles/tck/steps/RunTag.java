package org.customerprofiles.tck.steps;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.customerprofiles.tck.spec.ScenarioRef;
import org.customerprofiles.tck.target.Capability;

/** The tag by which the owner of an account sees which run a domain belongs to. */
final class RunTag {

    static final String KEY = "customer-profiles-tck";

    private static final Pattern TAGS = Pattern.compile("Tag|\\btag");

    private RunTag() {}

    /**
     * The members of a domain that a scenario is given, with the tag where others may wonder about the domain and the
     * scenario does not: what it says of tags is what it judges.
     */
    static Map<String, Object> addedTo(Map<String, Object> members, TestRun run, Optional<ScenarioRef> scenario) {
        boolean isAskedFor = !run.target().isLoopback()
                && run.target().has(Capability.TAGS)
                && scenario.filter(written -> !written.speaksOf(TAGS)).isPresent();
        if (!isAskedFor) {
            return members;
        }
        Map<String, Object> tagged = new LinkedHashMap<>(members);
        tagged.put("Tags", Map.of(KEY, run.names().run()));
        return tagged;
    }
}
