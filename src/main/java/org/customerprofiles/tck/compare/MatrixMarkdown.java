package org.customerprofiles.tck.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.tck.report.Verdict;

/** The matrix as GitHub's Markdown. */
public final class MatrixMarkdown {

    private final StringBuilder text = new StringBuilder();
    private final Matrix matrix;
    private final List<String> names;

    private MatrixMarkdown(Matrix matrix) {
        this.matrix = matrix;
        this.names = matrix.columns().stream()
                .map(column -> Markdown.code(column.name()))
                .toList();
    }

    /** @param all whether rows are wanted on which all targets agree and that none misses */
    public static String of(Matrix matrix, boolean all) {
        MatrixMarkdown markdown = new MatrixMarkdown(matrix);
        markdown.fill(all);
        return markdown.text.toString();
    }

    private void fill(boolean all) {
        text.append("**Customer Profiles TCK.** ")
                .append(Wording.matrix(matrix))
                .append('\n');
        table(List.of("target", "endpoint", "run"), matrix.columns().stream().map(MatrixMarkdown::key));
        table(
                headed("differing"),
                matrix.differences().stream()
                        .map(difference -> row(
                                difference.what(), difference.values().stream().map(Markdown::code))));
        table(headed("total"), matrix.verdicts().stream().map(this::total));
        matrix.byOperation(all)
                .forEach((operation, rows) ->
                        table(headed(operation, "level"), rows.stream().map(MatrixMarkdown::row)));
        table(headed("choices"), matrix.choices(all).stream().map(MatrixMarkdown::choices));
    }

    /** No rows, no table. */
    private void table(List<String> head, Stream<List<String>> rows) {
        List<String> lines = rows.map(Markdown::row).toList();
        if (!lines.isEmpty()) {
            text.append('\n').append(Markdown.head(head));
            lines.forEach(text::append);
        }
    }

    private List<String> headed(String... titles) {
        return Stream.concat(Stream.of(titles), names.stream()).toList();
    }

    private static List<String> key(NamedReport column) {
        return List.of(
                Markdown.code(column.name()),
                Markdown.code(column.run().target().endpoint()),
                Markdown.code(Wording.run(column.run())));
    }

    private List<String> total(Verdict verdict) {
        return row(
                Mark.of(verdict) + " " + verdict, matrix.total(verdict).stream().map(String::valueOf));
    }

    private static List<String> row(Matrix.Row row) {
        return Stream.concat(
                        Stream.of(
                                "**" + row.id() + "** " + Markdown.prose(row.title()),
                                row.level().toString()),
                        row.verdicts().stream().map(Mark::of))
                .toList();
    }

    private static List<String> choices(Matrix.Row row) {
        return row(
                row.id().toString(),
                row.choices().stream()
                        .map(observed -> observed.stream().map(Markdown::code).collect(Collectors.joining("; "))));
    }

    private static List<String> row(String first, Stream<String> others) {
        return Stream.concat(Stream.of(first), others).toList();
    }
}
