package org.customerprofiles.reference.variants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.operations.Outcome;
import org.junit.jupiter.api.Test;

class EmptyLastPageTest {

    private final Shop shop = new Shop(
            Parts.reference().withOperation("SearchProfiles", operation -> new EmptyLastPage(operation, "Items")));

    @Test
    void afterTheLastProfileComesAPageWithoutOne() {
        shop.profile("A-1");
        Map<String, Object> last = shop.done("SearchProfiles", search("A-1"));

        Map<String, Object> afterIt = shop.done("SearchProfiles", onwards(search("A-1"), last));

        assertEquals(1, Answers.elements(last.get("Items")).size());
        assertEquals(Map.of("Items", List.of()), afterIt);
    }

    @Test
    void nothingFoundIsOnePage() {
        assertFalse(shop.done("SearchProfiles", search("A-1")).containsKey("NextToken"));
    }

    @Test
    void tokenBelongsToOneSearch() {
        shop.profile("A-1");
        Map<String, Object> last = shop.done("SearchProfiles", search("A-1"));

        assertInstanceOf(Outcome.Refused.class, shop.call("SearchProfiles", onwards(search("A-2"), last)));
    }

    private static Map<String, Object> search(String account) {
        return Map.of("KeyName", "_account", "Values", List.of(account));
    }

    private static Map<String, Object> onwards(Map<String, Object> search, Map<String, Object> page) {
        return Answers.with(search, "NextToken", page.get("NextToken"));
    }
}
