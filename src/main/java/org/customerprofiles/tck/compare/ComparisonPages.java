package org.customerprofiles.tck.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.customerprofiles.tck.pages.Pages;

/** Writes a comparison, or a matrix, as a page: {@code index.html} with its style beside it. */
public final class ComparisonPages {

    private ComparisonPages() {}

    /**
     * Writes what changed between two runs.
     *
     * @throws IOException when the folder cannot be written to
     */
    public static void write(Comparison comparison, Path folder) throws IOException {
        Pages.in(folder).write("index.html", "compare/comparison.jte", Map.of("view", new ComparisonView(comparison)));
    }

    /**
     * Writes several targets side by side, with all their rules.
     *
     * @throws IOException when the folder cannot be written to
     */
    public static void write(Matrix matrix, Path folder) throws IOException {
        Pages.in(folder).write("index.html", "compare/matrix.jte", Map.of("view", new MatrixView(matrix)));
    }
}
