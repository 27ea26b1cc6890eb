package org.customerprofiles.tck.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customerprofiles.tck.report.Page;
import org.customerprofiles.tck.report.Printable;
import org.customerprofiles.tck.report.Style;
import org.customerprofiles.tck.report.Verdict;

/**
 * The matrix for a terminal. Columns are headed by names where these fit, and by numbers otherwise; a key above says what
 * either stands for.
 */
public final class MatrixText {

    private static final String NONE = "·";
    private static final String LONGEST_TOTAL = Verdict.NOT_APPLICABLE.toString();
    private static final int LEVEL = 6;
    private static final int GAP = 2;
    private static final int SHORTEST_TITLE = 20;

    private final Matrix matrix;
    private final Page page;
    private final Style style;
    private final Map<String, List<Matrix.Row>> operations;
    private final List<String> names;
    private final int idWidth;
    private final int cellWidth;
    private final int titleWidth;

    private MatrixText(Matrix matrix, boolean all, Page page, int width) {
        this.matrix = matrix;
        this.page = page;
        this.style = page.style();
        this.operations = matrix.byOperation(all);
        this.idWidth = rows().mapToInt(row -> row.id().toString().length()).reduce(LONGEST_TOTAL.length(), Math::max);
        List<String> full = matrix.columns().stream()
                .map(column -> Printable.line(column.name()))
                .toList();
        int room = width - left();
        int longest = full.stream().mapToInt(MatrixText::length).max().orElse(0);
        boolean named = full.size() * (GAP + Math.max(longest, digits())) <= room;
        this.names = named
                ? full
                : IntStream.rangeClosed(1, full.size())
                        .mapToObj(Integer::toString)
                        .toList();
        this.cellWidth = GAP + Math.max(named ? longest : 1, digits());
        this.titleWidth = room - full.size() * cellWidth - GAP;
    }

    /**
     * The whole matrix.
     *
     * @param all whether rows are wanted on which all targets agree and that none misses
     * @param width of the terminal, in characters
     * @param colour whether ANSI colours are wanted
     */
    public static String of(Matrix matrix, boolean all, int width, boolean colour) {
        Page page = new Page(width, colour);
        new MatrixText(matrix, all, page, width).fill(all);
        return page.toString();
    }

    /** What it comes to alone, in one line where it fits. */
    public static String conclusion(Matrix matrix, int width) {
        Page page = new Page(width, false);
        page.paragraph(0, Wording.matrix(matrix), line -> line);
        return page.toString();
    }

    private void fill(boolean all) {
        page.blank();
        key();
        differences();
        legend();
        if (!operations.isEmpty()) {
            page.blank().line(style.quiet(left("rule", "level") + cells(names::get)));
        }
        operations.values().forEach(this::operation);
        totals();
        choices(all);
        page.blank().paragraph(0, Wording.matrix(matrix), style::strong);
    }

    private Stream<Matrix.Row> rows() {
        return operations.values().stream().flatMap(List::stream);
    }

    private void key() {
        int longest = names.stream().mapToInt(MatrixText::length).max().orElse(0);
        for (int i = 0; i < names.size(); i++) {
            NamedReport column = matrix.columns().get(i);
            List<String> facts = List.of(
                    Printable.line(column.name()),
                    Printable.line(column.run().target().endpoint()),
                    Printable.line(Wording.run(column.run())));
            boolean named = names.get(i).equals(facts.get(0));
            String first = names.get(i) + " ".repeat(longest - length(names.get(i)));
            page.hanging(first, style::strong, named ? facts.subList(1, facts.size()) : facts);
        }
    }

    private void differences() {
        matrix.differences()
                .forEach(difference -> page.hanging(
                        "! " + difference.what(),
                        style::warning,
                        difference.named(names).stream().map(Printable::line).toList()));
    }

    private void legend() {
        Stream<Optional<Verdict>> shown =
                rows().flatMap(row -> row.verdicts().stream()).distinct();
        List<Optional<Verdict>> known = shown.toList();
        String legend = Arrays.stream(Verdict.values())
                .filter(verdict -> known.contains(Optional.of(verdict)))
                .map(verdict -> Mark.of(verdict) + " " + verdict)
                .collect(Collectors.joining("  "));
        String absent = known.contains(Optional.<Verdict>empty()) ? "  (nothing) not in the report" : "";
        if (!known.isEmpty()) {
            page.blank().paragraph(0, legend + absent, style::quiet);
        }
    }

    private void operation(List<Matrix.Row> rows) {
        page.blank();
        rows.forEach(row -> page.line(left(row.id().toString(), row.level().toString())
                + cells(column -> Mark.of(row.verdicts().get(column)), row.verdicts())
                + title(row)));
    }

    private String title(Matrix.Row row) {
        return titleWidth < SHORTEST_TITLE
                ? ""
                : " ".repeat(GAP) + style.quiet(Printable.shortened(Printable.line(row.title()), titleWidth - 1));
    }

    private void totals() {
        page.blank();
        for (Verdict verdict : matrix.verdicts()) {
            List<Long> counts = matrix.total(verdict);
            page.line(left(verdict.toString(), "")
                    + cells(column ->
                            counts.get(column) == 0 ? NONE : counts.get(column).toString()));
        }
    }

    private void choices(boolean all) {
        List<Matrix.Row> rows = matrix.choices(all);
        if (!rows.isEmpty()) {
            page.blank().line(style.strong("Choices at points that nobody documents"));
        }
        for (Matrix.Row row : rows) {
            page.blank().line(row.id() + style.quiet(" · " + row.level()));
            page.paragraph(2, Printable.line(row.title()), line -> line);
            Wording.choosers(row, names)
                    .forEach((choice, who) -> page.paragraph(4, who + ": " + Printable.line(choice), line -> line));
        }
    }

    private String left(String id, String level) {
        return ("%-" + idWidth + "s  %-" + LEVEL + "s").formatted(id, level);
    }

    private int left() {
        return idWidth + GAP + LEVEL;
    }

    private String cells(IntFunction<String> cell) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> right(cell.apply(i)))
                .collect(Collectors.joining());
    }

    private String cells(IntFunction<String> cell, List<Optional<Verdict>> verdicts) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> Mark.painted(verdicts.get(i), right(cell.apply(i)), style))
                .collect(Collectors.joining());
    }

    /** Counted by characters, not by UTF-16 units. */
    private String right(String text) {
        return " ".repeat(Math.max(0, cellWidth - length(text))) + text;
    }

    /** Of the highest total. */
    private int digits() {
        return Integer.toString(matrix.rows().size()).length();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
