package org.customerprofiles.tck.browser;

import java.util.List;

/** Deque's axe-core, which finds what keeps people with disabilities out. */
final class Axe {

    private static final String AXE = Browser.script("/axe.min.js");

    /** Details that are folded are not looked into; all that it finds is told, whatever its impact. */
    private static final String VIOLATIONS = """
            axe.run(document, { resultTypes: ["violations"], runOnly: arguments[0] }).then(({ violations }) =>
              violations.flatMap((rule) =>
                rule.nodes.map((node) => `${rule.impact} ${rule.id}: ${node.target} ${node.failureSummary}`)))""";

    private Axe() {}

    /** Violations of WCAG 2.2, levels A and AA, on the open page. */
    static List<String> violations(Browser browser) {
        return violations(browser, List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
    }

    /** Those of colours alone, for a theme that is the same but for these; it takes a fraction of the time. */
    static List<String> violationsOfColours(Browser browser) {
        return violations(browser, List.of("color-contrast", "link-in-text-block"));
    }

    private static List<String> violations(Browser browser, List<String> rulesOrTags) {
        if (!browser.is("'axe' in window")) {
            browser.run(AXE);
        }
        return browser.texts(VIOLATIONS, rulesOrTags);
    }
}
