package org.customerprofiles.tck.site;

/**
 * A fault that a rule was made to notice: the reference with it does not pass the rule.
 *
 * @param mutant the fault's name
 * @param fault what is wrong, in a sentence
 */
public record KnownFault(String mutant, String fault) {}
