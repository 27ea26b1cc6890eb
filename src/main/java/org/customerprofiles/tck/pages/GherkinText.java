package org.customerprofiles.tck.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.customerprofiles.tck.spec.Step;

/** Steps as a feature file would have them, in as few characters as that takes. */
final class GherkinText {

    private static final String BELOW = "    ";

    private GherkinText() {}

    /** The steps, a line each, with their tables and texts below them. */
    static String of(List<Step> steps) {
        StringBuilder text = new StringBuilder();
        Optional<Step.Kind> before = Optional.empty();
        for (Step step : steps) {
            text.append(keyword(step.kind(), before))
                    .append(' ')
                    .append(step.text())
                    .append('\n');
            table(step.table()).forEach(row -> text.append(BELOW).append(row).append('\n'));
            step.docString().ifPresent(below -> text.append(below.indent(BELOW.length())));
            before = Optional.of(step.kind());
        }
        return text.toString().strip();
    }

    /** {@code Given}, {@code When}, {@code Then}, or {@code And} after a step of its kind. */
    static String keyword(Step.Kind kind, Optional<Step.Kind> before) {
        return before.filter(kind::equals).isPresent()
                ? "And"
                : kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** Rows whose cells stand below each other. */
    private static List<String> table(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column -> padded(row.get(column), widths[column]))
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .toList();
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - cell.length());
    }
}
