package org.customerprofiles.tck.check;

/**
 * A rule that an exchange breaks.
 *
 * @param rule the rule's id, for example {@code Wire-1}
 * @param expected what the rule asks for
 * @param actual what came, shortened
 * @param where the place in the response, and the schema that says so
 */
public record Violation(String rule, String expected, String actual, String where) {}
