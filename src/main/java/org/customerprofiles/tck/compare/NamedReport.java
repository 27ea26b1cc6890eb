package org.customerprofiles.tck.compare;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.report.ScenarioResult;

/**
 * A report beside others.
 *
 * @param name what its reader calls it
 */
public record NamedReport(String name, RunReport run) {

    /** The drivers that scenarios of the run went through. */
    Set<String> drivers() {
        return run.rules().stream()
                .flatMap(rule -> rule.scenarios().stream())
                .map(ScenarioResult::driver)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
