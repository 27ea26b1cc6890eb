package org.customerprofiles.reference.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a call, and what about it the service was free to choose.
 *
 * @param errorType empty for a success
 * @param members those of the answer's body
 * @param ids the ids that the service was handed during the call; empty where nobody knows
 * @param now the moment of the call, in seconds; empty where nobody knows
 */
public record Answer(
        Optional<String> errorType, Map<String, Object> members, List<String> ids, Optional<BigDecimal> now) {

    private static final BigDecimal TICK = BigDecimal.valueOf(1, 3);

    /** What a point in time during the call is expected to be. */
    Object time() {
        return now.<Object>map(known -> known).orElse(Json.ANY_TIME);
    }

    /** The time of an update after an earlier one. */
    Object timeAfter(Object earlier) {
        return now.<Object>map(known -> known.max(((BigDecimal) earlier).add(TICK)))
                .orElse(Json.ANY_TIME);
    }

    /** A text that the service chose; the empty text when the answer lacks it. */
    String chosen(String member) {
        return members.get(member) instanceof String text ? text : "";
    }

    @Override
    public String toString() {
        return errorType.orElse("200") + " " + Json.text(members);
    }
}
