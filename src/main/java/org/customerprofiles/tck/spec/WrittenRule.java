package org.customerprofiles.tck.spec;

import java.util.List;

/**
 * A rule as it stands in its file, which may be against the conventions.
 *
 * @param tags those of the feature among them
 */
record WrittenRule(
        String file,
        int line,
        String title,
        Tags tags,
        Prose prose,
        List<WrittenScenario> text,
        List<ScenarioRef> scenarios) {

    /** The rule that is meant, once {@link SpecificationProblems} finds nothing in it. */
    Rule read() {
        return new Rule(
                only(tags.ids(), "id"),
                title,
                only(tags.levels(), "level"),
                only(tags.evidence(), "evidence"),
                only(tags.releases(), "release"),
                prose.source().orElseThrow(() -> unreadable("no Source: line")),
                prose.description(),
                prose.untested(),
                tags.capabilities(),
                file,
                line,
                text,
                scenarios);
    }

    private <T> T only(List<T> found, String what) {
        if (found.size() != 1) {
            throw unreadable(found.size() + " tags for its " + what + " instead of one");
        }
        return found.get(0);
    }

    private IllegalStateException unreadable(String why) {
        return new IllegalStateException("%s:%d: the rule \"%s\" has %s".formatted(file, line, title, why));
    }
}
