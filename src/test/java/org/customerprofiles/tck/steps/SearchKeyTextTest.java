package org.customerprofiles.tck.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTextTest {

    @ParameterizedTest
    @CsvSource({
        "_phone, +12065550101, (206) 555-0101",
        "_phone, +12065550101, +1 206 555 0101",
        "_email, Ana@Example.com, ana@example.com",
        "_fullName, Ana  Lopez, ana lopez"
    })
    void spellingsOfOneValueAreOneKey(String key, String asked, String answered) {
        assertEquals(SearchKeyText.of(key, asked), SearchKeyText.of(key, answered));
    }

    @ParameterizedTest
    @CsvSource({
        "_phone, +12065550101, +12065550102",
        "_phone, +12065550101, +442065550101",
        "_phone, 12065550, 2065550",
        "_account, 12065550101, 2065550101"
    })
    void otherValuesAreOtherKeys(String key, String asked, String answered) {
        assertNotEquals(SearchKeyText.of(key, asked), SearchKeyText.of(key, answered));
    }

    @Test
    void sameValueUnderAnotherNameIsAnotherKey() {
        assertNotEquals(SearchKeyText.of("_account", "A-1"), SearchKeyText.of("_orderId", "A-1"));
    }
}
