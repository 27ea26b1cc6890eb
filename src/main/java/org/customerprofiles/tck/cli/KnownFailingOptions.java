package org.customerprofiles.tck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.customerprofiles.tck.report.KnownFailing;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.spec.Specification;
import org.customerprofiles.tck.targetfile.InvalidTargetFile;
import org.customerprofiles.tck.targetfile.KnownMisses;
import org.customerprofiles.tck.targetfile.TargetFile;
import picocli.CommandLine.Option;

/** Which misses do not count, and the list of all that there are. */
final class KnownFailingOptions {

    @Option(
            names = "--known-failing",
            paramLabel = "FILE",
            description =
                    "A YAML file with entries such as 'SearchProfiles-5: why it is so for now'. A listed rule that"
                            + " fails does not fail the run; one that passes does, until it is taken from the list.")
    private Path file;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Writes such a list of everything that this run has missed, to start from.")
    private Path baseline;

    /** The list on the command line, or else that of the target file. */
    KnownFailing list(Optional<TargetFile> target, Specification specification) {
        try {
            Optional<KnownMisses> misses =
                    file == null ? target.map(TargetFile::knownFailing) : Optional.of(KnownMisses.read(file));
            return misses.map(listed -> checked(listed, specification)).orElseGet(KnownFailing::none);
        } catch (InvalidTargetFile invalid) {
            throw new UsageError(invalid.getMessage());
        }
    }

    private static KnownFailing checked(KnownMisses misses, Specification specification) {
        try {
            return KnownFailing.of(misses.reasons(), specification);
        } catch (IllegalArgumentException unknown) {
            throw new UsageError(misses.file() + ": " + unknown.getMessage());
        }
    }

    void writeBaseline(RunReport run) {
        if (baseline == null) {
            return;
        }
        String lines = KnownFailing.baseline(run).entrySet().stream()
                .map(entry -> entry.getKey() + ": " + quoted(entry.getValue()) + "\n")
                .collect(Collectors.joining());
        try {
            Files.writeString(
                    baseline,
                    "# Rules that " + run.target().endpoint() + " is known to miss; write why behind each.\n"
                            + (lines.isEmpty() ? "{}\n" : lines),
                    StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UsageError("--write-baseline: " + baseline + " cannot be written: " + unwritable.getMessage());
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
