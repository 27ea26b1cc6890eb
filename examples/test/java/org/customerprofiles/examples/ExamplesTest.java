package org.customerprofiles.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.Specification;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What newcomers copy works as it stands, and its reports name the rules. */
class ExamplesTest {

    private static final Pattern TEST = Pattern.compile("<testcase name=\"([^\"]*)\"");

    @BeforeAll
    static void install() throws Exception {
        ExampleBuild.install();
    }

    private static List<String> tests(String report) {
        return TEST.matcher(report).results().map(name -> name.group(1)).toList();
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void anEmulatorIsJudgedByEveryRule() throws Exception {
        ExampleBuild build = new ExampleBuild("emulator-conformance");
        build.run("verify");
        String report = build.report("com.example.emulator.EmulatorConformanceTest");
        Set<String> rules = Specification.load().rules().stream()
                .filter(ExamplesTest::canBeSaidByWire)
                .map(rule -> rule.id().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                rules,
                tests(report).stream().map(name -> name.split(" ")[0]).collect(Collectors.toCollection(TreeSet::new)));
        assertTrue(report.contains("<testcase name=\"SearchProfiles-4 LogicalOperator says whether"), report);
    }

    private static boolean canBeSaidByWire(Rule rule) {
        return rule.scenarios().isEmpty()
                || rule.scenarios().stream()
                        .anyMatch(scenario -> !scenario.tags().contains("sdk-only"));
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void anApplicationIsTestedWithAReferenceInItsProcess() throws Exception {
        ExampleBuild build = new ExampleBuild("in-process-reference");
        build.run("verify");
        assertEquals(2, tests(build.report("com.example.shop.CustomersTest")).size());
    }
}
