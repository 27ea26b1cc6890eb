package org.customerprofiles.tck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.customerprofiles.tck.drive.Bindings;
import org.customerprofiles.tck.drive.Schemas;
import org.customerprofiles.tck.drive.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every schema, and every member at any depth, says in words what it is: the documentation has no gaps. */
final class DescriptionsTest {

    private static final Pattern SENTENCE = Pattern.compile("(?s)[A-Z].*\\.");

    @Test
    void nothingIsWithoutADescription() {
        assertEquals(Set.of(), undescribed(Schemas.bundled()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            operations/TagResourceResponse.json | "description" | "comment" | operations/TagResourceResponse.json
            shapes/DomainStats.json | "How many objects | "how many objects | shapes/DomainStats.json ObjectCount
            shapes/JobSchedule.json | runs. | runs | shapes/JobSchedule.json DayOfTheWeek
            shapes/TagKey.json | reserved. | reserved | shapes/TagKey.json
            operations/SearchProfilesRequest.json | "The domain to search in." | "" | \
            operations/SearchProfilesRequest.json DomainName
            """)
    void aGapIsFound(String path, String right, String wrong, String gap) {
        Schemas broken = new Schemas(asked ->
                bundled(asked).map(document -> asked.equals(path) ? replaced(document, right, wrong) : document));

        assertTrue(undescribed(broken).contains(gap), () -> gap + " is not in " + undescribed(broken));
    }

    private static Set<String> undescribed(Schemas schemas) {
        Set<String> gaps = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        for (String operation : Bindings.OPERATIONS) {
            look(schemas.request(operation), seen, gaps);
            look(schemas.get("operations/" + operation + "Response.json"), seen, gaps);
        }
        return gaps;
    }

    private static void look(Shape shape, Set<String> seen, Set<String> gaps) {
        if (!seen.add(shape.path())) {
            return;
        }
        expect(shape.document(), shape.path(), gaps);
        for (String member : shape.members()) {
            JsonNode place = shape.document().path("properties").path(member);
            expect(place, shape.path() + " " + member, gaps);
            look(shape.member(member).orElseThrow(), seen, gaps);
        }
        shape.element().ifPresent(element -> look(element, seen, gaps));
        if (shape.isMap()) {
            look(shape.member("any").orElseThrow(), seen, gaps);
        }
    }

    private static void expect(JsonNode described, String name, Set<String> gaps) {
        String description = described.path("description").asString("");
        if (!SENTENCE.matcher(description).matches()) {
            gaps.add(name);
        }
    }

    private static Optional<JsonNode> bundled(String path) {
        return Schemas.bundled().find(path).map(Shape::document);
    }

    private static JsonNode replaced(JsonNode document, String right, String wrong) {
        String text = document.toString();
        assertTrue(text.contains(right), () -> right + " is not in " + text);
        return new ObjectMapper().readTree(text.replace(right, wrong));
    }
}
