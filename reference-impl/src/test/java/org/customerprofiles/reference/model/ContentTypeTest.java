package org.customerprofiles.reference.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTypeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STRING        | A-1                | A-1",
                "NUMBER        | 007                | 007",
                "PHONE_NUMBER  | +1 (206) 345-7890  | 2063457890",
                "PHONE_NUMBER  | +15551234567       | (555)-123-4567",
                "PHONE_NUMBER  | +44 20 7946 0000   | 442079460000",
                "EMAIL_ADDRESS | Ana@Example.COM    | ana@example.com",
                "NAME          | Ana   Maria  LÓPEZ | ana maria lópez"
            })
    void spellingsOfOneValueAreTheSame(ContentType type, String one, String other) {
        assertEquals(type.normalised(one), type.normalised(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STRING        | A-1                  | a-1",
                "NUMBER        | 007                  | 7",
                "PHONE_NUMBER  | 555-334-6666         | 555-334-6666-updated",
                "PHONE_NUMBER  | 10123456789          | 0123456789",
                "PHONE_NUMBER  | ---                  | +",
                "EMAIL_ADDRESS | ana.b@example.com    | anab@example.com",
                "NAME          | Ana Maria            | AnaMaria"
            })
    void spellingsOfDifferentValuesAreNot(ContentType type, String one, String other) {
        assertNotEquals(type.normalised(one), type.normalised(other));
    }
}
