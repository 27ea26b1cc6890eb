package org.customerprofiles.tck.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.spec.ScenarioRef;

/**
 * The exchange by which a scenario judges its rule.
 *
 * @param generated names, ids and tokens that came about in the scenario and that another run would have others for, to
 *     what the scenario calls them, such as {@code domain} or {@code Ana}
 */
public record RecordedExchange(
        RuleId rule, ScenarioRef scenario, ReportedExchange exchange, Map<String, String> generated) {

    public RecordedExchange {
        generated = Collections.unmodifiableMap(new LinkedHashMap<>(generated));
    }
}
