package org.customerprofiles.tck.compare;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.customerprofiles.tck.report.Conformance;
import org.customerprofiles.tck.report.RunReport;

/** How comparisons are put into words, wherever they are shown. */
final class Wording {

    static final String SCENARIOS = "The verdict stayed, but scenarios changed";
    static final String CHOICES = "Other choices at points that nobody documents";
    static final String RUNS_DIFFER = "The runs themselves differ";

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Wording() {}

    /** The heading of the rules of which this became. */
    static String heading(Change change) {
        return switch (change) {
            case WORSE -> "Worse";
            case VANISHED -> "No longer judged";
            case BETTER -> "Better";
            case APPEARED -> "New, or judged for the first time";
            case OTHERWISE -> "Counted otherwise";
            case SAME -> "Unchanged";
        };
    }

    /** When a run was made, and what came of it. */
    static String run(RunReport run) {
        return MINUTE.format(run.startedAt()) + ", " + run.kitVersion() + ", " + conformance(run);
    }

    static String conformance(RunReport run) {
        return run.conformance() == Conformance.NOT_CONFORMANT
                ? "not conformant"
                : run.conformance().toString();
    }

    /** A number of things, in English. */
    static String count(long count, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", count, thing, count == 1 ? "" : "s");
    }

    static String choices(List<String> observed) {
        return observed.isEmpty() ? "none" : String.join("; ", observed);
    }

    /** What a matrix comes to, in a sentence. */
    static String matrix(Matrix matrix) {
        List<Matrix.Row> rows = matrix.rows();
        long different = rows.stream()
                .filter(row -> row.verdicts().stream().distinct().count() > 1)
                .count();
        long alike = rows.stream().filter(Matrix.Row::isNotable).count() - different;
        return "%s, %s: %s judged differently, %s missed or broken alike, %s at points that nobody documents"
                .formatted(
                        count(matrix.columns().size(), "target"),
                        count(rows.size(), "rule"),
                        count(different, "rule"),
                        count(alike, "rule"),
                        count(matrix.choices(false).size(), "different choice"));
    }

    /**
     * Who made which choices at the points of a rule: those that chose alike are named together.
     *
     * @param names of the columns
     */
    static Map<String, String> choosers(Matrix.Row row, List<String> names) {
        Map<String, String> choosers = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            choosers.merge(choices(row.choices().get(i)), names.get(i), (others, name) -> others + ", " + name);
        }
        return choosers;
    }
}
