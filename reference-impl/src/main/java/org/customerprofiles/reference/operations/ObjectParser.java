package org.customerprofiles.reference.operations;

import java.util.Map;
import java.util.Optional;

/** Reads the text of a profile object, so that the operations need to know no JSON. */
@FunctionalInterface
public interface ObjectParser {

    /**
     * The members of a JSON object; nested objects are maps, arrays are lists, and members that are null are left out.
     *
     * @return empty when the text is anything but one JSON object
     */
    Optional<Map<String, Object>> parse(String json);
}
