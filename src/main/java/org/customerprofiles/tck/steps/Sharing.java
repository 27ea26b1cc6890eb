package org.customerprofiles.tck.steps;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.customerprofiles.tck.drive.Bindings;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.ScenarioRef;

/** Which scenarios can use a domain that others had before: known from their steps, before they start. */
final class Sharing {

    /** What changes nothing in a domain but profiles that can be deleted again. */
    private static final Set<String> OPERATIONS = Set.of(
            "CreateProfile",
            "UpdateProfile",
            "DeleteProfile",
            "AddProfileKey",
            "DeleteProfileKey",
            "SearchProfiles",
            "MergeProfiles",
            "GetDomain");

    private static final Pattern OTHER_OPERATIONS = Pattern.compile(Bindings.OPERATIONS.stream()
            .filter(operation -> !OPERATIONS.contains(operation))
            .collect(Collectors.joining("|", "\\b(?:", ")\\b")));

    private static final String GIVEN = "a domain";

    /** Anything about the domain beside that there is one, and whatever else lives in it. */
    private static final Pattern THE_DOMAIN =
            Pattern.compile("(?is)^(?!a domain$).*domain|object|match|\\bstats\\b|\\btags?\\b|request is sent");

    private Sharing() {}

    /** Whether a scenario can do with such a domain, and leaves nothing in it that cannot be removed. */
    static boolean allows(Rule rule, ScenarioRef scenario) {
        return OPERATIONS.contains(rule.operation())
                && scenario.stepTexts().stream().filter(GIVEN::equals).count() == 1
                && scenario.tags().stream().noneMatch(tag -> tag.startsWith("needs-"))
                && !scenario.speaksOf(OTHER_OPERATIONS)
                && !scenario.speaksOf(THE_DOMAIN);
    }

    /** Whether a call changes at most profiles that can be deleted again. */
    static boolean allows(String operation) {
        return OPERATIONS.contains(operation);
    }
}
