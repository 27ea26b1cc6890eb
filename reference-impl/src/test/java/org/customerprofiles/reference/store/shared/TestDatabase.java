package org.customerprofiles.reference.store.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Databases in a PostgreSQL that is started for these tests, and ends with them. */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /** Starts with the first test that needs it. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** An empty database of its own. */
    public static DatabaseLogin fresh() {
        String name = "test" + COUNT.incrementAndGet();
        execute("postgres", "CREATE DATABASE " + name);
        return DatabaseLogin.of(Server.RUNNING.getJdbcUrl("postgres", name));
    }

    /** Executes a statement as the database's owner. */
    static void execute(String database, String statement) {
        try (Connection connection =
                        Server.RUNNING.getDatabase("postgres", database).getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The name of a database that is there. */
    static String name(DatabaseLogin login) {
        return login.url().replaceAll(".*/|\\?.*", "");
    }

    static int port() {
        return Server.RUNNING.getPort();
    }
}
