package org.customerprofiles.reference.oracle;

import java.util.List;
import java.util.Map;

/**
 * A run of the matching process.
 *
 * @param groups profile ids by the ids of their groups
 */
public record MatchRunState(Object at, Map<String, List<String>> groups) {}
