package org.customerprofiles.tck.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {

    @Test
    void isReadAsItIsWritten() {
        assertEquals(new RuleId("SearchProfiles", 15), RuleId.parse("SearchProfiles-15"));
        assertEquals("Wire-3", RuleId.parse("Wire-3").toString());
    }

    @Test
    void isOrderedByOperationAndThenByNumber() {
        List<String> ordered = Stream.of("Wire-1", "GetMatches-10", "GetMatches-9")
                .map(RuleId::parse)
                .sorted()
                .map(RuleId::toString)
                .toList();

        assertEquals(List.of("GetMatches-9", "GetMatches-10", "Wire-1"), ordered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "SearchProfiles", "SearchProfiles-", "SearchProfiles-0", "SearchProfiles-05", "search-1"})
    void nothingElseIsAnId(String text) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> RuleId.parse(text));

        assertEquals("\"" + text + "\" is not a rule id; a rule id looks like SearchProfiles-5", refusal.getMessage());
    }
}
