package org.customerprofiles.tck.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.customerprofiles.tck.spec.Step;
import org.junit.jupiter.api.Test;

class GherkinTextTest {

    @Test
    void stepsReadAsInAFeature() {
        assertEquals(
                """
                Given a domain
                And the profiles
                    | alias | EmailAddress    |
                    | Ana   | ana@example.com |
                When GetMatches is called with the body
                    {
                      "a": 1
                    }
                Then the call succeeds""",
                GherkinText.of(List.of(
                        step(Step.Kind.GIVEN, "a domain"),
                        new Step(
                                Step.Kind.GIVEN,
                                "the profiles",
                                List.of(List.of("alias", "EmailAddress"), List.of("Ana", "ana@example.com")),
                                Optional.empty()),
                        new Step(
                                Step.Kind.WHEN,
                                "GetMatches is called with the body",
                                List.of(),
                                Optional.of("{\n  \"a\": 1\n}")),
                        step(Step.Kind.THEN, "the call succeeds"))));
    }

    private static Step step(Step.Kind kind, String text) {
        return new Step(kind, text, List.of(), Optional.empty());
    }
}
