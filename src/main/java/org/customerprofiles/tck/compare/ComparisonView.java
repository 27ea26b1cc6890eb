package org.customerprofiles.tck.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A comparison as its page tells it: in sections, each with the rules of which one thing became. */
public record ComparisonView(Comparison comparison) {

    /** Rules of which the same became. */
    public record Section(Change change, List<RuleChange> rules) {

        public String id() {
            return change.name().toLowerCase(Locale.ROOT);
        }

        public String title() {
            return Wording.heading(change);
        }

        /** Whether each of its rules is a matter of its own; the others have one cause in common more often than not. */
        public boolean isDetailed() {
            return change == Change.WORSE || change == Change.BETTER;
        }

        public List<ChangeGroup> groups() {
            return ChangeGroup.of(rules);
        }
    }

    /** By what became of the rules, the most important first; only those that have any. */
    public List<Section> sections() {
        return Stream.of(Change.WORSE, Change.VANISHED, Change.BETTER, Change.APPEARED, Change.OTHERWISE)
                .map(change -> new Section(change, comparison.with(change)))
                .filter(section -> !section.rules().isEmpty())
                .toList();
    }

    public String scenarios() {
        return Wording.SCENARIOS;
    }

    public String choices() {
        return Wording.CHOICES;
    }

    public String runsDiffer() {
        return Wording.RUNS_DIFFER;
    }

    /** When a run was made, and what came of it. */
    public String about(NamedReport report) {
        return Wording.run(report.run());
    }
}
