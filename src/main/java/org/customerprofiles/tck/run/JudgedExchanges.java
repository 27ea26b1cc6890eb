package org.customerprofiles.tck.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerprofiles.tck.drive.Exchange;
import org.customerprofiles.tck.report.RecordedExchange;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.ScenarioRef;
import org.customerprofiles.tck.steps.ScenarioRecord;
import tools.jackson.databind.JsonNode;

/** Takes out of what scenarios saw the exchanges that they judged. */
final class JudgedExchanges {

    private static final String NEXT_TOKEN = "NextToken";

    private final String region;

    JudgedExchanges(String region) {
        this.region = region;
    }

    /** The exchange that a scenario judged; empty when it did not come so far. */
    Optional<RecordedExchange> in(ScenarioRecord record, Rule rule, ScenarioRef scenario) {
        return record.judged()
                .map(judged -> new RecordedExchange(
                        rule.id(),
                        scenario,
                        Judgements.reported(List.of(judged), region).get(0),
                        generated(record)));
    }

    /** Tokens are numbered, as nobody calls them anything. */
    private static Map<String, String> generated(ScenarioRecord record) {
        Map<String, String> generated = new LinkedHashMap<>(record.generated());
        for (Exchange exchange : record.exchanges()) {
            exchange.response()
                    .json()
                    .map(body -> body.path(NEXT_TOKEN))
                    .flatMap(JsonNode::stringValueOpt)
                    .filter(token -> !token.isEmpty())
                    .ifPresent(token -> generated.putIfAbsent(token, "token " + generated.size()));
        }
        return generated;
    }
}
