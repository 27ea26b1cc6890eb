package org.customerprofiles.tck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.customerprofiles.reference.mutants.Mutant;
import org.customerprofiles.reference.mutants.Mutants;
import org.customerprofiles.tck.coverage.Coverage;
import org.customerprofiles.tck.examples.Examples;
import org.customerprofiles.tck.report.Conformance;
import org.customerprofiles.tck.run.Selection;
import org.customerprofiles.tck.site.KnownFault;
import org.customerprofiles.tck.site.Measurements;
import org.customerprofiles.tck.site.SiteContent;
import org.customerprofiles.tck.site.SitePages;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.spec.Specification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tck docs}: writes the specification as a site that can be read offline. */
@Command(
        name = "docs",
        description = "Writes the rules, with scenarios, examples and coverage, as a static site.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DocsCommand implements Callable<Integer> {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "tck-docs",
            description = "Where the site is written; start with its index.html (default: ${DEFAULT-VALUE}).")
    private Path folder;

    @Mixin
    private Terminal terminal;

    @Override
    public Integer call() {
        Specification specification = Specification.load();
        Recorder.Recorded recorded = Recorder.record(specification, Selection.all(), terminal.progress());
        if (recorded.report().conformance() != Conformance.CONFORMANT) {
            throw new IllegalStateException("The reference does not pass its own rules, so it cannot be quoted: "
                    + "'tck run' tells what is wrong");
        }
        SiteContent content = new SiteContent(
                specification,
                Coverage.load(specification),
                faults(),
                Examples.of(recorded.exchanges()),
                recorded.report(),
                Measurements.load());
        try {
            SitePages.write(content, folder);
        } catch (IOException unwritable) {
            throw UsageError.unwritable("the site cannot be written to " + folder, unwritable, "--out");
        }
        terminal.out().println("site: " + folder.resolve("index.html"));
        return 0;
    }

    private static Map<RuleId, List<KnownFault>> faults() {
        Map<RuleId, List<KnownFault>> faults = new TreeMap<>();
        for (Mutant mutant : Mutants.all()) {
            KnownFault fault = new KnownFault(mutant.name(), mutant.fault());
            mutant.breaks()
                    .forEach(rule -> faults.computeIfAbsent(RuleId.parse(rule), any -> new ArrayList<>())
                            .add(fault));
        }
        return faults;
    }
}
