package org.customerprofiles.tck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.customerprofiles.tck.cli.Commands;
import org.customerprofiles.tck.compare.Comparison;
import org.customerprofiles.tck.compare.ComparisonPages;
import org.customerprofiles.tck.compare.Matrix;
import org.customerprofiles.tck.compare.NamedReport;
import org.customerprofiles.tck.pages.ReportPages;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.spec.Specification;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * All pages that the kit writes, in a folder for each kind. They are written once, and deleted in the end.
 *
 * @param report what the pages of the report tell
 */
record WrittenPages(Path folder, RunReport report) implements AutoCloseable {

    /** Hands the pages to tests that ask for them. */
    static final class Writer implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == WrittenPages.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return once(context);
        }
    }

    static WrittenPages once(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(WrittenPages.class))
                .getOrComputeIfAbsent(WrittenPages.class, any -> write(), WrittenPages.class);
    }

    private static WrittenPages write() {
        try {
            Path folder = Files.createTempDirectory("tck-pages").toRealPath();
            Specification specification = Specification.load();
            RunReport report = SampleReport.of(specification, 0);
            NamedReport old = new NamedReport("<b>old</b>", SampleReport.of(specification, 1));
            NamedReport now = new NamedReport("now" + "o".repeat(80) + "w", report);
            assertEquals(
                    0, Commands.execute("docs", "--out", folder.resolve("site").toString()));
            ReportPages.write(report, specification, folder.resolve("report"));
            ComparisonPages.write(Comparison.of(old, now), folder.resolve("comparison"));
            ComparisonPages.write(Matrix.of(List.of(old, now, old)), folder.resolve("matrix"));
            return new WrittenPages(folder, report);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Path of(PageUnderTest page) {
        return file(page.file());
    }

    /**
     * A file of one of the kinds.
     *
     * @param path below the folder, with slashes
     */
    Path file(String path) {
        return folder.resolve(path);
    }

    /** All pages there are. */
    List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
