package org.customerprofiles.tck.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.customerprofiles.tck.spec.Problem;
import org.customerprofiles.tck.spec.Specification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that can be wrong in a file of the inventory is found, at its line. */
final class CoverageReaderTest {

    private static final Specification SPECIFICATION = Specification.load();

    private static final String GOOD = """
            release: 2022-11-14
            operations:
              SearchProfiles:
                prose:
                  - says: A search takes one to five pairs.
                    rules: [SearchProfiles-3]
                request:
                  - member: [KeyName, Values]
                    says: They are required.
                    rules: [SearchProfiles-1, SearchProfiles-2]
                response:
                  - member: NextToken
                    says: It is a token.
                    untested: what a token is made of is nobody's business
                later:
                  response: [Items.ProfileType]
            """;

    private static List<String> problems(String text) {
        return CoverageFile.read("a.yaml", text, SPECIFICATION).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void theGoodFileHasNone() {
        CoverageFile file = CoverageFile.read("a.yaml", GOOD, SPECIFICATION);

        assertEquals(List.of(), file.problems());
        CoveredOperation operation = file.document().orElseThrow().operations().get(0);
        Statement statement = operation.statements(Place.REQUEST).get(0);
        assertEquals(List.of("KeyName", "Values"), statement.members());
        assertEquals(8, statement.line());
        assertEquals(2, statement.rules().size());
        assertEquals(List.of(new CoveredOperation.LaterMember(Place.RESPONSE, "Items.ProfileType")), operation.later());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-11-14 | soon | a.yaml:1: release is missing, or no date like 2022-11-14
            release: | relaese: | a.yaml:1: relaese is not known here; is it misspelt?
            prose: | pros: | a.yaml:4: pros is not known here; is it misspelt?
            SearchProfiles-3 | SearchProfiles-333 | a.yaml:5: SearchProfiles-333 is no rule
            SearchProfiles-3 | three | a.yaml:5: three is no rule
            five pairs. | five pairs | a.yaml:5: says is missing, or no sentence with a full stop
            - says: A search | - member: KeyName\u0020# | a.yaml:5: prose has no member
            member: NextToken | member: [] | a.yaml:12: the statement has no member
            [KeyName, Values] | {KeyName: Values} | a.yaml:8: expected is a text or a list of texts, not {"KeyName":"Values"}
            rules: [SearchProfiles-3] | untested: '' | a.yaml:5: the statement has neither rules nor untested: with the reason
            untested: what | rules: [SearchProfiles-1] # | none
            response: [Items | prose: [Items | a.yaml:16: prose is not known here; is it misspelt?
            """)
    void aMistakeIsFound(String good, String bad, String message) {
        assertTrue(GOOD.contains(good), good);

        List<String> found = problems(GOOD.replace(good, bad));

        assertEquals(message.equals("none"), found.isEmpty(), found::toString);
        assertTrue(found.isEmpty() || found.contains(message), found::toString);
    }

    @Test
    void rulesAndAReasonAreTooMuch() {
        assertEquals(
                List.of("a.yaml:5: the statement has rules, and yet untested:; a rule that is untested says so itself"),
                problems(GOOD.replace("[SearchProfiles-3]\n", "[SearchProfiles-3]\n        untested: I am lazy\n")));
    }

    @Test
    void whatIsNoYamlIsReportedWithItsLine() {
        List<String> found =
                problems(GOOD.replace("  response: [Items.ProfileType]", "  response: [Items.ProfileType"));

        assertEquals(1, found.size());
        assertTrue(found.get(0).matches("(?s)a.yaml:1[67]: this is not YAML, or a name comes twice: .*"), found.get(0));
    }
}
