package org.customerprofiles.reference.store.shared;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Connections for calls of one kind. Those that write have others than those that read: however many of them wait for each
 * other, reading goes on.
 */
final class Pool implements AutoCloseable {

    /** What a connection is set up for. */
    enum Use {
        /** A call sees the database as it was when the call began. */
        READING("TRANSACTION_REPEATABLE_READ"),
        /**
         * A statement sees what was kept before it began: a call that has waited for others to be done with a domain sees
         * there what they have done.
         */
        WRITING("TRANSACTION_READ_COMMITTED");

        private final String isolation;

        Use(String isolation) {
            this.isolation = isolation;
        }
    }

    private static final int SIZE = 10;
    private static final int LEAST = 1;

    private final HikariDataSource connections;
    private final Waits waits;

    Pool(DatabaseLogin login, Use use, Waits waits) {
        this.waits = waits;
        HikariConfig config = new HikariConfig();
        config.setDataSource(login.dataSource());
        config.setPoolName(use.name());
        config.setMaximumPoolSize(SIZE);
        config.setMinimumIdle(LEAST);
        config.setAutoCommit(false);
        config.setReadOnly(use == Use.READING);
        config.setTransactionIsolation(use.isolation);
        config.setConnectionTimeout(waits.connection().toMillis());
        config.setConnectionInitSql("SET lock_timeout = " + waits.domain().toMillis());
        this.connections = new HikariDataSource(config);
    }

    /** @throws StoreUnavailableException when there is none in time */
    Connection connection() {
        try {
            return connections.getConnection();
        } catch (SQLException failure) {
            throw new StoreUnavailableException(
                    "There was no connection to the database within "
                            + waits.connection().toMillis()
                            + " ms: it cannot be reached, or all " + SIZE + " connections for "
                            + connections.getPoolName()
                            + " are in use.",
                    failure);
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
