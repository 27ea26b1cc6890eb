package org.customerprofiles.tck.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.customerprofiles.tck.coverage.Coverage;
import org.customerprofiles.tck.coverage.CoveredDocument;
import org.customerprofiles.tck.report.Samples;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.spec.Level;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.spec.Specification;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site without examples, which are made by a run: {@code ExamplesTest} is about those. */
class SitePagesTest {

    private static final RuleId PROVEN = RuleId.parse("SearchProfiles-5");

    @TempDir
    private static Path folder;

    private static Specification specification;

    @BeforeAll
    static void write() throws IOException {
        specification = Specification.load();
        SitePages.write(
                new SiteContent(
                        specification,
                        Coverage.load(specification),
                        Map.of(PROVEN, List.of(new KnownFault("search-default-and", "AND is the default"))),
                        List.of(),
                        Samples.run(Samples.rule("GetMatches-4", Level.OPEN, Verdict.PASSED)),
                        Measurements.load()),
                folder);
    }

    @Test
    void everyRuleHasItsAddress() throws IOException {
        for (Rule rule : specification.rules()) {
            String page = page(rule.operation() + ".html");
            assertTrue(page.contains("<details class=\"rule\" id=\"" + rule.id() + "\">"), rule.id() + " has no place");
        }
    }

    @Test
    void aRuleNamesTheMutantsThatProveIt() throws IOException {
        assertTrue(
                page("SearchProfiles.html").contains("<li><code>search-default-and</code>: AND is the default</li>"));
    }

    @Test
    void anOpenPointSaysWhatIsAcceptedAndWhatTheReferenceChose() throws IOException {
        String points = page("open-points.html");
        int start = points.indexOf("GetMatches-4</a>");
        String point = points.substring(start, points.indexOf("</dd>", start));
        assertTrue(point.contains("Accepted: refused with BadRequestException; "), point);
        assertTrue(point.contains("The reference: succeeds"), point);
    }

    @Test
    void membersHaveTypesAndConstraints() throws IOException {
        String page = page("SearchProfiles.html");
        int member = page.indexOf("id=\"request-AdditionalSearchKeys\"");
        String row = page.substring(member, page.indexOf("</tr>", member));
        assertTrue(row.contains("<a href=\"shapes.html#AdditionalSearchKey\">list of AdditionalSearchKey</a>"), row);
        assertTrue(row.contains("1 to 4 elements"), row);
        int required = page.indexOf("id=\"request-KeyName\"");
        assertTrue(page.substring(required, page.indexOf("</tr>", required)).contains(">required<"));
    }

    @Test
    void everyStatementOfTheReleaseDocumentsIsCovered() throws IOException {
        String page = page("coverage.html");
        long statements = Coverage.load(specification).documents().stream()
                .flatMap(CoveredDocument::statements)
                .count();
        // the head of a table is a row, too
        long rows = occurrences(page, "<tr role=\"row\">") - occurrences(page, "<thead role=\"rowgroup\">");
        assertEquals(statements, rows);
    }

    @Test
    void whatIsSearchedIsALiteral() throws IOException {
        String index = page("assets/search-index.js");
        assertTrue(index.startsWith("window.searchIndex = [["), index);
        assertTrue(index.contains("\"SearchProfiles.html#SearchProfiles-5\""));
        assertTrue(index.contains("\"SearchProfiles.html#request-LogicalOperator\""));
        assertTrue(index.contains("\"shapes.html#Profile-FirstName\""));
    }

    private static long occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1L;
    }

    private static String page(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }
}
