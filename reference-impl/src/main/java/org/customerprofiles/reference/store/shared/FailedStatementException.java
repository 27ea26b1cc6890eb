package org.customerprofiles.reference.store.shared;

import java.sql.SQLException;
import java.util.Set;

/** The database has not done what a statement said. */
final class FailedStatementException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Another call was in the way: a deadlock, an order that cannot be kept, or a row that was created meanwhile. */
    private static final Set<String> LOST_RACES = Set.of("40P01", "40001", "23505");

    private final String state;

    FailedStatementException(SQLException cause) {
        super(cause.getMessage(), cause);
        this.state = String.valueOf(cause.getSQLState());
    }

    /** Whether the call may succeed when it begins anew. */
    boolean isLostRace() {
        return LOST_RACES.contains(state);
    }

    /** Whether it has waited too long for another call. */
    boolean isTimeout() {
        return state.equals("55P03");
    }
}
