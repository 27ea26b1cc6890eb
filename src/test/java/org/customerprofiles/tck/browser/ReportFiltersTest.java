package org.customerprofiles.tck.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.ScenarioResult;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.report.Verdicts;
import org.customerprofiles.tck.spec.Evidence;
import org.customerprofiles.tck.spec.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The filters of the report, by the report's own data. */
@InBrowser
class ReportFiltersTest {

    private static final String SHOWN =
            "[...document.querySelectorAll('details.rule')].filter((rule) => rule.checkVisibility()).map((rule) => rule.id)";

    private WrittenPages pages;
    private Browser browser;

    @BeforeEach
    void open(WrittenPages written, Browser opened) {
        pages = written;
        browser = opened.open(written.of(PageUnderTest.REPORT));
    }

    private void tick(Verdict verdict) {
        browser.find("#filters [value='" + verdict + "']").click();
    }

    private void choose(String name, String value) {
        browser.find("#filters select[name=" + name + "]").sendKeys(value);
    }

    /** Exactly these rules remain, in the sections of their operations, and their number is told. */
    private void assertShown(Predicate<RuleResult> wanted) {
        List<RuleResult> all = pages.report().rules();
        List<String> expected = ids(all.stream().filter(wanted).toList());
        assertAll(
                () -> assertEquals(
                        expected, browser.texts(SHOWN).stream().sorted().toList()),
                () -> assertFalse(expected.isEmpty(), "the report has none"),
                () -> assertEquals(
                        expected.size() + " of " + all.size() + " rules",
                        browser.find("#filters output").getText()),
                () -> assertEquals(
                        all.stream()
                                .filter(wanted)
                                .map(RuleResult::operation)
                                .distinct()
                                .count(),
                        browser.ask(
                                Long.class,
                                "[...document.querySelectorAll('section.operation')]"
                                        + ".filter((section) => section.checkVisibility()).length")));
    }

    private static List<String> ids(List<RuleResult> rules) {
        return rules.stream().map(rule -> rule.id().toString()).sorted().toList();
    }

    private static boolean came(RuleResult rule, String driver, Verdict verdict) {
        List<Verdict> verdicts = rule.scenarios().stream()
                .filter(scenario -> scenario.driver().equals(driver))
                .map(ScenarioResult::verdict)
                .toList();
        return !verdicts.isEmpty() && Verdicts.ofRule(rule.level(), verdicts) == verdict;
    }

    @Test
    void allAreShownAtFirst() {
        assertShown(rule -> true);
    }

    @ParameterizedTest
    @EnumSource
    void byVerdict(Verdict verdict) {
        tick(verdict);
        assertShown(rule -> rule.verdict() == verdict);
    }

    @Test
    void byMoreThanOneVerdict() {
        tick(Verdict.FAILED);
        tick(Verdict.BROKEN);
        assertShown(rule -> rule.verdict() == Verdict.FAILED || rule.verdict() == Verdict.BROKEN);
    }

    @ParameterizedTest
    @EnumSource
    void byLevel(Level level) {
        choose("level", level.toString());
        assertShown(rule -> rule.level() == level);
    }

    @ParameterizedTest
    @EnumSource
    void byEvidence(Evidence evidence) {
        choose("evidence", evidence.toString());
        assertShown(rule -> rule.evidence() == evidence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire", "sdk"})
    void byDriver(String driver) {
        choose("driver", driver);
        assertShown(rule ->
                rule.scenarios().stream().anyMatch(scenario -> scenario.driver().equals(driver)));
        tick(Verdict.PASSED);
        assertShown(rule -> came(rule, driver, Verdict.PASSED));
    }

    @Test
    void byOperation() {
        choose("operation", "MergeProfiles");
        assertShown(rule -> rule.operation().equals("MergeProfiles"));
        browser.find("#operation-MergeProfiles details.rule > summary").click();
        assertTrue(browser.is("document.querySelector('#operation-MergeProfiles details.rule').open"));
    }

    @Test
    void byWords() {
        browser.find("#filters [name=words]").sendKeys("DOMAIN exist");
        assertShown(rule -> {
            String text = (rule.id() + " " + rule.title()).toLowerCase();
            return text.contains("domain") && text.contains("exist");
        });
    }

    @Test
    void byAllTogetherAndBack() {
        tick(Verdict.PASSED);
        choose("level", "must");
        choose("evidence", "documented");
        choose("operation", "SearchProfiles");
        choose("driver", "sdk");
        browser.find("#filters [name=words]").sendKeys("search");
        assertShown(rule -> came(rule, "sdk", Verdict.PASSED)
                && rule.level() == Level.MUST
                && rule.evidence() == Evidence.DOCUMENTED
                && rule.operation().equals("SearchProfiles"));
        browser.find("#filters [type=reset]").click();
        assertShown(rule -> true);
    }
}
