package org.customerprofiles.tck.site;

import java.util.List;
import java.util.Map;
import org.customerprofiles.tck.coverage.Coverage;
import org.customerprofiles.tck.examples.Example;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.spec.Specification;

/**
 * What the site is made of; nothing on it comes from elsewhere, but for the JSON Schemas.
 *
 * @param specification the rules
 * @param coverage what the release documents say, and which rules test it
 * @param faults by rule, the faults that it notices
 * @param examples exchanges that were recorded from the reference
 * @param reference what the reference came to when they were recorded
 * @param measurements how fast the reference is
 */
public record SiteContent(
        Specification specification,
        Coverage coverage,
        Map<RuleId, List<KnownFault>> faults,
        List<Example> examples,
        RunReport reference,
        Measurements measurements) {}
