package org.customerprofiles.reference.store.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** The tables of a store, in the schema that connections have as their current one. */
final class Schema {

    private static final String HISTORY = "customer_profiles_schema";
    private static final String MIGRATIONS = "classpath:org/customerprofiles/reference/store/shared";

    private Schema() {}

    /**
     * Creates the tables, or brings them up to date. Of several servers that do so at a time, one does it and the others
     * wait.
     *
     * @throws UnusableDatabaseException when that cannot be
     */
    static void prepare(DatabaseLogin login) {
        DataSource source = login.dataSource();
        try {
            requireSchema(login, source);
            Flyway flyway = Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(source)
                    .table(HISTORY)
                    .locations(MIGRATIONS)
                    .load();
            requireKnown(login, flyway);
            flyway.migrate();
        } catch (SQLException failure) {
            throw unusable(login, failure);
        } catch (FlywayException failure) {
            throw causes(failure)
                    .filter(SQLException.class::isInstance)
                    .findFirst()
                    .map(cause -> unusable(login, (SQLException) cause))
                    .orElseGet(() -> unusable(login, failure));
        }
    }

    private static void requireSchema(DatabaseLogin login, DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            if (connection.getSchema() == null) {
                throw new UnusableDatabaseException(
                        login + " has no schema that currentSchema, or the search path, names;"
                                + " create it (CREATE SCHEMA ...)");
            }
        }
    }

    private static void requireKnown(DatabaseLogin login, Flyway flyway) {
        Optional<MigrationInfo> newer = Arrays.stream(flyway.info().all())
                .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS)
                .findFirst();
        newer.ifPresent(migration -> {
            throw new UnusableDatabaseException(login + " was set up by a newer version, with schema "
                    + migration.getVersion() + ", which this version does not know; use that, or another database");
        });
    }

    private static UnusableDatabaseException unusable(DatabaseLogin login, FlywayException failure) {
        boolean foreign = failure.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE;
        return new UnusableDatabaseException(
                foreign
                        ? login + " holds something else: its schema has tables, but not those of Customer Profiles;"
                                + " choose an empty database, or an empty schema with ?currentSchema=NAME"
                        : login + " cannot be prepared: " + firstLine(failure),
                failure);
    }

    private static UnusableDatabaseException unusable(DatabaseLogin login, SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        String why = switch (state) {
            case "28P01", "28000", "08004" ->
                " does not let this user in: see --jdbc-user, and the password in TCK_JDBC_PASSWORD";
            case "3D000" -> " does not exist; create it (CREATE DATABASE ...)";
            case "42501" -> " does not let this user create tables; grant CREATE on its schema";
            case "53300" -> " has no connections left";
            default -> state.startsWith("08") ? " cannot be reached" : " cannot be prepared";
        };
        return new UnusableDatabaseException(login + why + " (" + firstLine(failure) + ")", failure);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
    }
}
