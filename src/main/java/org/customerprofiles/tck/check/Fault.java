package org.customerprofiles.tck.check;

/**
 * A place where a body departs from its schema.
 *
 * @param pointer the JSON pointer of the place in the body; empty for the body itself
 * @param schema the path of the schema, for example {@code shapes/uuid.json}
 * @param keyword the JSON pointer of the assertion in that schema, for example {@code /pattern}
 * @param expected what the assertion asks for
 * @param actual the offending value, shortened
 */
record Fault(String pointer, String schema, String keyword, String expected, String actual) {

    /** This fault as a violation of a rule. */
    Violation against(String rule) {
        String place = pointer.isEmpty() ? "body" : "body " + pointer;
        return new Violation(rule, expected, actual, place + ", schemas/" + schema + "#" + keyword);
    }
}
