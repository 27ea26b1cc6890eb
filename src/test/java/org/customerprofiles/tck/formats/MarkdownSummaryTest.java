package org.customerprofiles.tck.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.customerprofiles.tck.report.Failure;
import org.customerprofiles.tck.report.KnownFailing;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.report.Samples;
import org.customerprofiles.tck.report.TargetReport;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.spec.Level;
import org.customerprofiles.tck.spec.RuleId;
import org.junit.jupiter.api.Test;

class MarkdownSummaryTest {

    private static final List<Extension> AS_ON_GITHUB = List.of(TablesExtension.create());
    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z][a-zA-Z0-9]*)");
    private static final Pattern ENTITY = Pattern.compile("&#(\\d+);");

    /** Whatever could leave a cell, a heading, a list of details or a block. */
    private static final String NASTY = "</pre></details></summary><script>alert(1)</script> | x | y |\n\n# h\n---\n"
            + "```\n* [a](http://evil.example) ![i](//e) `c` <!-- -- https://evil.example www.evil.example"
            + " a@evil.example $x$ ~~s~~ **b** _i_ \\| &lt;b&gt; &amp; \u0000\u001B[31m\uD800 :boom: @team #1 <a@b.cd>";

    private static String text(RunReport run) {
        return MarkdownSummary.text(run, MarkdownSummary.MOST_BYTES);
    }

    private static String html(String markdown) {
        return HtmlRenderer.builder()
                .extensions(AS_ON_GITHUB)
                .build()
                .render(Parser.builder().extensions(AS_ON_GITHUB).build().parse(markdown));
    }

    private static Set<String> tags(String html) {
        return TAG.matcher(html).results().map(tag -> tag.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static int count(String html, String what) {
        return html.split(Pattern.quote(what), -1).length - 1;
    }

    /** A reader's text: entities are characters, and tags are none. */
    private static String read(String html) {
        String characters = ENTITY.matcher(html)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1)))));
        return characters
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static RunReport nasty() {
        Failure failure =
                new Failure(Optional.of(NASTY), Optional.of(NASTY), Optional.of(NASTY), NASTY, false, List.of());
        RunReport plain = Samples.run(
                rule("Wire-1", Level.MUST, Verdict.FAILED, failure),
                rule("Wire-2", Level.SHOULD, Verdict.WARNED, failure),
                rule("Wire-3", Level.MUST, Verdict.BROKEN, failure),
                rule("Wire-4", Level.OPEN, Verdict.PASSED, failure));
        return new RunReport(
                NASTY,
                plain.startedAt(),
                plain.durationMs(),
                false,
                Optional.of(NASTY),
                new TargetReport(NASTY, NASTY, 0, List.of()),
                1,
                0,
                Optional.of(NASTY),
                List.of(NASTY),
                plain.knownFailing(),
                plain.rules());
    }

    private static RuleResult rule(String id, Level level, Verdict verdict, Failure failure) {
        RuleResult rule = Samples.rule(id, level, List.of(Samples.scenario(verdict, Optional.of(failure))));
        return new RuleResult(
                rule.id(),
                NASTY,
                rule.operation(),
                level,
                rule.evidence(),
                NASTY,
                NASTY,
                verdict,
                Optional.of(NASTY),
                List.of(NASTY),
                rule.scenarios());
    }

    @Test
    void beginsWithTheVerdictAndTheFigures() {
        assertTrue(text(Samples.mixedRun()).startsWith("""
                ## Customer Profiles TCK 1.0.0

                ❌ **NOT CONFORMANT  2 musts missed&#58; MergeProfiles-7, SearchProfiles-5 · 2 rules could not be judged, \
                the kit or the connection failed · 1,234 exchanges · 2.8 s**

                http&#58;//127.0.0.1&#58;8787, us-east-1

                | operation | passed | failed | warned | not applicable | untested | broken |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: |
                | DeleteProfileObjectType | 1 |  |  |  |  |  |
                | GetMatches |  |  |  | 1 | 1 |  |
                | MergeProfiles |  | 1 |  |  |  | 1 |
                | SearchProfiles | 2 | 1 | 1 |  |  |  |
                | Wire |  |  |  |  |  | 1 |
                | **total** | 3 | 2 | 1 | 1 | 1 | 2 |
                """), text(Samples.mixedRun()));
    }

    @Test
    void tellsOfEachMissWhatWasExpectedWhatCameAndWhoSaysSo() {
        String html = html(text(Samples.mixedRun()));

        String missed = html.substring(html.indexOf("Missed musts"), html.indexOf("Not judged"));
        assertEquals(2, count(missed, "<pre>"), missed);
        assertTrue(missed.contains("expected  Ana, Ben\n    actual    Ana\n"), missed);
        assertTrue(missed.contains("Source: release 2022-11-14, SearchProfiles, LogicalOperator."), missed);
        String folded = html.substring(html.indexOf("<details>"));
        assertTrue(folded.contains("<summary>warning&#58; SearchProfiles-12 OR is"), folded);
        assertTrue(folded.contains("<td>SearchProfiles-20</td>"), folded);
        assertTrue(folded.contains("<td>succeeds</td>"), folded);
    }

    @Test
    void oneCauseOfManyBrokenRulesIsToldOnce() {
        String text = text(Samples.mixedRun());

        assertEquals(1, count(text, "cut the connection"), text);
        assertTrue(text.contains("### Not judged: 2 rules"), text);
        assertTrue(text.contains("\nMergeProfiles-8, Wire-2\n"), text);
    }

    @Test
    void aKnownMissIsToldAsOne() {
        RunReport run = Samples.mixedRun().with(new KnownFailing(Map.of(RuleId.parse("MergeProfiles-7"), "later")));

        assertTrue(text(run).contains("<summary>known miss&#58; MergeProfiles-7 "), text(run));
        assertTrue(text(run).contains("| known failing |"), text(run));
    }

    @Test
    void textOfATargetStaysTextAndInItsPlace() {
        String html = html(text(nasty()));

        assertEquals(
                Set.of(
                        "h2",
                        "/h2",
                        "h3",
                        "/h3",
                        "p",
                        "/p",
                        "strong",
                        "/strong",
                        "table",
                        "/table",
                        "thead",
                        "/thead",
                        "tbody",
                        "/tbody",
                        "tr",
                        "/tr",
                        "th",
                        "/th",
                        "td",
                        "/td",
                        "pre",
                        "/pre",
                        "details",
                        "/details",
                        "summary",
                        "/summary"),
                tags(html),
                html);
        assertEquals(2, count(html, "<details>"), html);
        assertEquals(2, count(html, "</details>"), html);
        assertEquals(3, count(html, "<pre>"), html);
        assertEquals(3, count(html, "</pre>"), html);
        assertEquals(2, count(html, "<table>"), html);
        assertEquals(3 + 5, count(html, "<tr>"), html);
        String choices = html.substring(html.lastIndexOf("<table>"));
        assertEquals(4 * 3, count(choices, "<td>"), html);
        assertEquals(4 * 2, count(read(choices), "| x | y | # h --- ```"), html);
        assertTrue(read(html).contains("<script>alert(1)</script> | x | y |"), html);
        assertTrue(read(html).contains("[U+0000][U+001B][31m[U+D800] :boom: @team #1"), html);
    }

    @Test
    void whatThereIsNoRoomForIsLeftOutAndThatIsSaid() {
        RuleResult[] rules = IntStream.range(1, 300)
                .mapToObj(i -> Samples.rule("SearchProfiles-" + i, Level.MUST, Verdict.FAILED))
                .toArray(RuleResult[]::new);
        String whole = text(Samples.run(rules));
        String cut = MarkdownSummary.text(Samples.run(rules), 50_000);

        assertEquals(299, count(whole, "<pre>"));
        assertFalse(whole.contains("left out"), whole);
        int shown = count(cut, "<pre>");
        assertTrue(cut.getBytes(StandardCharsets.UTF_8).length <= 50_000);
        assertTrue(shown > 50, "only " + shown);
        assertTrue(
                cut.endsWith("*" + (299 - shown) + " parts left out here, as there is room for no more;"
                        + " report.json has everything.*\n"),
                cut.substring(cut.length() - 200));
        assertEquals(shown, count(cut, "</pre>"));
    }

    @Test
    void whereNotEvenTheVerdictHasRoomThereIsNothing() {
        assertEquals("", MarkdownSummary.text(Samples.mixedRun(), 100));
        assertEquals("", MarkdownSummary.text(Samples.mixedRun(), -1));
    }
}
