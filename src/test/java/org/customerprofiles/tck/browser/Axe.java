package org.customerprofiles.tck.browser;

import java.util.List;

/** Deque's axe-core, which finds what keeps people with disabilities out. */
final class Axe {

    private static final String AXE = Browser.script("/axe.min.js");

    /** Details that are folded are not looked into; all that it finds is told, whatever its impact. */
    private static final String VIOLATIONS =
            """
            axe.run(document, {
              resultTypes: ["violations"],
              runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
            }).then(({ violations }) =>
              violations.flatMap((rule) =>
                rule.nodes.map((node) => `${rule.impact} ${rule.id}: ${node.target} ${node.failureSummary}`)))""";

    private Axe() {}

    /** Violations of WCAG 2.2, levels A and AA, on the open page. */
    static List<String> violations(Browser browser) {
        browser.run(AXE);
        return browser.texts(VIOLATIONS);
    }
}
