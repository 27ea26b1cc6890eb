package org.customerprofiles.tck.junit;

import java.util.Optional;
import org.customerprofiles.tck.report.Failure;
import org.customerprofiles.tck.report.MissedRule;
import org.customerprofiles.tck.report.RuleResult;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** What a rule came to, in JUnit's words; as in junit.xml, only a must fails. */
final class Outcome {

    private Outcome() {}

    /**
     * Ends the test of a rule.
     *
     * @param isStale whether the rule is listed as known to be missed, and was not
     * @throws AssertionFailedError when a must was missed, or the list is stale
     * @throws TestAbortedException when the rule does not apply, or is untested
     * @throws NotJudged when the kit or the connection failed
     */
    static void of(RuleResult rule, boolean isStale) {
        if (isStale) {
            throw new AssertionFailedError(rule.id() + " is listed as known to fail but passes; take it from the list");
        }
        switch (rule.verdict()) {
            case PASSED -> {}
            case WARNED, KNOWN_FAILING -> System.out.println(MissedRule.text(rule));
            case NOT_APPLICABLE, UNTESTED -> throw aborted(rule);
            case FAILED -> throw failed(rule);
            case BROKEN ->
                throw new NotJudged("not judged: "
                        + MissedRule.firstFailure(rule).map(Failure::message).orElse("the kit gave no reason"));
        }
    }

    private static TestAbortedException aborted(RuleResult rule) {
        TestAbortedException aborted =
                new TestAbortedException(rule.verdict() + ": " + rule.reason().orElse("its scenarios did not run"));
        aborted.setStackTrace(new StackTraceElement[0]);
        return aborted;
    }

    /** Expected and actual are those of the first miss, for IDEs to compare; the stack would only show the kit. */
    private static AssertionFailedError failed(RuleResult rule) {
        Optional<Failure> first = MissedRule.firstFailure(rule);
        AssertionFailedError failed = new AssertionFailedError(
                MissedRule.text(rule),
                first.flatMap(Failure::expected).orElse(null),
                first.flatMap(Failure::actual).orElse(null));
        failed.setStackTrace(new StackTraceElement[0]);
        return failed;
    }
}
