package org.customerprofiles.reference.store.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Databases in a PostgreSQL that is started for these tests, and ends with them. */
public final class TestDatabase {

    /** The only user who needs a password. */
    static final String GUEST = "guest";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /** Starts with the first test that needs it. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                Path rules = Files.createTempFile("customer-profiles", "pg_hba.conf");
                rules.toFile().deleteOnExit();
                Files.writeString(rules, """
                        host all guest all scram-sha-256
                        host all all all trust
                        """);
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("password_encryption", "scram-sha-256")
                        .setServerConfig("hba_file", rules.toString())
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
    static void execute(DatabaseLogin database, String statement) {
        execute(name(database), statement);
    }

    /** The first number that a query finds. */
    public static long number(DatabaseLogin database, String query) {
        try (Connection connection = connection(name(database));
                Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void execute(String database, String statement) {
        try (Connection connection = connection(database);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Connection connection(String database) throws SQLException {
        return Server.RUNNING.getDatabase("postgres", database).getConnection();
    }

    static String name(DatabaseLogin database) {
        return database.url().replaceAll(".*/|\\?.*", "");
    }
}
