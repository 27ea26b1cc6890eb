package org.customerprofiles.tck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.customerprofiles.tck.compare.NamedReport;

/** Reports as they are named on the command line, {@code PATH} or {@code NAME=PATH}. */
final class ComparedReports {

    /**
     * Where a report is, and what it is called.
     *
     * @param given whether the user chose the name
     */
    private record Written(String name, Path path, boolean given) {}

    private ComparedReports() {}

    /** Reads them; those that would be called alike are called by their whole paths. */
    static List<NamedReport> read(List<String> arguments) {
        List<Written> all = arguments.stream().map(ComparedReports::parse).toList();
        Set<String> seen = new HashSet<>();
        Set<String> twice =
                all.stream().map(Written::name).filter(name -> !seen.add(name)).collect(Collectors.toSet());
        all.stream()
                .filter(written -> written.given() && twice.contains(written.name()))
                .findFirst()
                .ifPresent(written -> {
                    throw new UsageError("two reports are called '" + written.name() + "'");
                });
        return all.stream()
                .map(written -> new NamedReport(
                        twice.contains(written.name()) ? written.path().toString() : written.name(),
                        ReportFile.read(written.path())))
                .toList();
    }

    /** A file may have a = in its name. */
    private static Written parse(String argument) {
        int sign = argument.indexOf('=');
        if (sign < 0 || Files.exists(Path.of(argument))) {
            Path path = Path.of(argument);
            return new Written(name(path), path, false);
        }
        if (sign == 0 || sign == argument.length() - 1) {
            throw new UsageError("'" + argument + "' names no report: write PATH or NAME=PATH");
        }
        return new Written(argument.substring(0, sign), Path.of(argument.substring(sign + 1)), true);
    }

    /** The folder's name says more than that of report.json. */
    private static String name(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path named = whole.endsWith(ReportFile.NAME) && whole.getNameCount() > 1 ? whole.getParent() : whole;
        return named.getFileName() == null
                ? path.toString()
                : named.getFileName().toString().replaceFirst("\\.json$", "");
    }
}
