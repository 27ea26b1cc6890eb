package org.customerprofiles.tck.run;

import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import java.util.List;
import java.util.Optional;
import org.customerprofiles.tck.drive.ConnectionTrouble;
import org.customerprofiles.tck.drive.Exchange;
import org.customerprofiles.tck.report.Failure;
import org.customerprofiles.tck.report.ReceivedResponse;
import org.customerprofiles.tck.report.ReportedExchange;
import org.customerprofiles.tck.report.ScenarioResult;
import org.customerprofiles.tck.report.SentRequest;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.report.Verdicts;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.steps.Mismatch;
import org.customerprofiles.tck.steps.Waiting;

/** Turns what Cucumber says of a scenario into a verdict with its reason. */
final class Judgements {

    private final String region;

    Judgements(String region) {
        this.region = region;
    }

    ScenarioResult of(
            Rule rule, String name, String driver, Result result, Optional<String> step, List<Exchange> exchanges) {
        Verdict verdict = verdict(rule, result);
        Optional<Failure> failure = verdict == Verdict.PASSED
                ? Optional.empty()
                : Optional.of(failure(result.getError(), step, reported(exchanges, region)));
        return new ScenarioResult(name, driver, verdict, result.getDuration().toMillis(), failure);
    }

    /** Only a mismatch is the target's fault; everything else is the connection's, the specification's or the kit's. */
    private static Verdict verdict(Rule rule, Result result) {
        if (result.getStatus() == Status.PASSED) {
            return Verdict.PASSED;
        }
        if (result.getError() instanceof Waiting) {
            return Verdict.UNTESTED;
        }
        return result.getError() instanceof Mismatch ? Verdicts.ofMissedScenario(rule.level()) : Verdict.BROKEN;
    }

    private static Failure failure(Throwable error, Optional<String> step, List<ReportedExchange> exchanges) {
        if (error instanceof Mismatch mismatch) {
            return new Failure(
                    step,
                    Optional.of(mismatch.expected()),
                    Optional.of(mismatch.actual()),
                    mismatch.getMessage(),
                    error instanceof Mismatch.Precondition,
                    exchanges);
        }
        return new Failure(step, Optional.empty(), Optional.empty(), reason(error, step), false, exchanges);
    }

    private static String reason(Throwable error, Optional<String> step) {
        if (error == null) {
            return "the kit has no such step: " + step.orElse("");
        }
        return error instanceof ConnectionTrouble || error instanceof Waiting
                ? error.getMessage()
                : "the kit failed: " + error.getClass().getSimpleName() + ": " + error.getMessage();
    }

    static List<ReportedExchange> reported(List<Exchange> exchanges, String region) {
        return exchanges.stream()
                .map(exchange -> ReportedExchange.of(
                        exchange.operation(),
                        new SentRequest(
                                exchange.request().method(),
                                exchange.request().uri().toString(),
                                exchange.request().headers(),
                                exchange.request().body()),
                        Optional.of(new ReceivedResponse(
                                exchange.response().status(),
                                exchange.response().headers(),
                                exchange.response().body())),
                        exchange.duration(),
                        region))
                .toList();
    }
}
