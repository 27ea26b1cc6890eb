package org.customerprofiles.tck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.customerprofiles.tck.spec.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictsTest {

    @Test
    void onlyAMustCanFail() {
        assertEquals(Verdict.FAILED, Verdicts.ofMissedScenario(Level.MUST));
        assertEquals(Verdict.WARNED, Verdicts.ofMissedScenario(Level.SHOULD));
        assertEquals(Verdict.WARNED, Verdicts.ofMissedScenario(Level.OPEN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MUST   |                               | untested
            MUST   | passed passed                 | passed
            MUST   | passed failed                 | failed
            MUST   | failed broken                 | failed
            MUST   | passed broken                 | broken
            MUST   | passed known-failing          | known-failing
            MUST   | known-failing failed          | failed
            MUST   | passed untested               | untested
            MUST   | passed not-applicable         | passed
            MUST   | not-applicable not-applicable | not-applicable
            MUST   | not-applicable untested       | untested
            SHOULD | passed failed                 | warned
            SHOULD | passed warned                 | warned
            SHOULD | warned broken                 | broken
            SHOULD | passed                        | passed
            OPEN   | failed passed                 | warned
            OPEN   | passed                        | passed
            """)
    void theGravestScenarioDecides(Level level, String scenarios, String rule) {
        List<Verdict> verdicts = scenarios == null
                ? List.of()
                : Arrays.stream(scenarios.split(" ")).map(VerdictsTest::named).toList();

        assertEquals(named(rule), Verdicts.ofRule(level, verdicts));
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void everyVerdictDecidesWhenItIsTheOnlyOne(Verdict verdict) {
        assertEquals(verdict, Verdicts.ofRule(Level.MUST, List.of(verdict)));
    }

    private static Verdict named(String name) {
        return Verdict.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
