package org.customerprofiles.tck.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.customerprofiles.tck.coverage.CoveredOperation.LaterMember;
import org.customerprofiles.tck.drive.Schemas;
import org.customerprofiles.tck.drive.Shape;
import org.customerprofiles.tck.spec.Specification;
import org.junit.jupiter.api.Test;

/** The inventory of the two release documents has no gaps, neither towards the rules nor towards the members. */
final class CoverageTest {

    private static final Specification SPECIFICATION = Specification.load();

    @Test
    void everyStatementHasRulesOrAReasonAndEveryDocumentedRuleHasAStatement() {
        assertEquals(List.of(), Coverage.problems(SPECIFICATION));
    }

    @Test
    void theDocumentsAreThoseOfTheTwoReleases() {
        List<CoveredDocument> documents = Coverage.load(SPECIFICATION).documents();

        assertEquals(
                List.of(
                        "2021-04-30 GetMatches MergeProfiles CreateDomain GetDomain UpdateDomain",
                        "2022-11-14 SearchProfiles"),
                documents.stream()
                        .map(document -> document.release()
                                + document.operations().stream()
                                        .map(operation -> " " + operation.name())
                                        .collect(Collectors.joining()))
                        .toList());
    }

    @Test
    void everyMemberIsInTheInventoryOrCameLater() {
        for (CoveredDocument document : Coverage.load(SPECIFICATION).documents()) {
            for (CoveredOperation operation : document.operations()) {
                assertEquals(known(operation, Place.REQUEST), said(operation, Place.REQUEST), operation.name());
                assertEquals(known(operation, Place.RESPONSE), said(operation, Place.RESPONSE), operation.name());
            }
        }
    }

    @Test
    void aMemberThatCameLaterIsOne() {
        for (CoveredDocument document : Coverage.load(SPECIFICATION).documents()) {
            for (CoveredOperation operation : document.operations()) {
                for (LaterMember later : operation.later()) {
                    assertTrue(members(operation.name(), later.place()).contains(later.member()), later::toString);
                }
            }
        }
    }

    @Test
    void aDocumentedRuleWithoutAStatementIsFound() {
        CoverageFile empty = CoverageFile.read("empty.yaml", "release: 2022-11-14", SPECIFICATION);

        assertTrue(CoverageFile.problems(List.of(empty), SPECIFICATION).stream()
                .anyMatch(problem -> problem.toString()
                        .matches("search/operators.feature:[0-9]+: SearchProfiles-5 is documented, but no statement"
                                + " in coverage/ names it")));
    }

    @Test
    void whatOnlyUntestedRulesSayIsUntestedForTheirReasons() {
        Statement statement = statement("rules: [CreateDomain-12, CreateDomain-13]");

        assertEquals(
                Optional.of("instances are associated through another service, not through this API."),
                statement.untestedReason());
        assertEquals(
                Optional.of("nobody sees it"),
                statement("untested: nobody sees it").untestedReason());
        assertEquals(
                Optional.empty(),
                statement("rules: [CreateDomain-1, CreateDomain-12]").untestedReason());
    }

    private static Statement statement(String tested) {
        String text = "release: 2021-04-30\noperations:\n  GetDomain:\n    prose:\n      - says: It is so.\n        ";
        CoverageFile file = CoverageFile.read("a.yaml", text + tested, SPECIFICATION);
        assertEquals(List.of(), file.problems());
        return file.document().orElseThrow().statements().findFirst().orElseThrow();
    }

    private static Set<String> said(CoveredOperation operation, Place place) {
        return operation.statements(place).stream()
                .flatMap(statement -> statement.members().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The members of the schema, without those that came later and without what is below them. */
    private static Set<String> known(CoveredOperation operation, Place place) {
        Set<String> members = members(operation.name(), place);
        operation.later().stream()
                .filter(later -> later.place() == place)
                .forEach(later -> members.removeIf(
                        member -> member.equals(later.member()) || member.startsWith(later.member() + ".")));
        return members;
    }

    private static Set<String> members(String operation, Place place) {
        String kind = place == Place.REQUEST ? "Request" : "Response";
        Set<String> members = new TreeSet<>();
        collect(Schemas.bundled().get("operations/" + operation + kind + ".json"), "", members);
        return members;
    }

    private static void collect(Shape shape, String prefix, Set<String> members) {
        for (String name : shape.members()) {
            members.add(prefix + name);
            collect(shape.member(name).orElseThrow(), prefix + name + ".", members);
        }
        shape.element().ifPresent(element -> collect(element, prefix, members));
    }
}
