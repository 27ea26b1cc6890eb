package org.customerprofiles.tck.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.reference.store.shared.DatabaseLogin;
import org.customerprofiles.reference.store.shared.SharedStore;
import org.customerprofiles.tck.report.Progress;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.run.Drivers;
import org.customerprofiles.tck.run.KitRun;
import org.customerprofiles.tck.run.Selection;
import org.customerprofiles.tck.spec.Specification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The kit's verdict on two servers that share a database, where every request goes to the other server than the one before:
 * every scenario, on the wire.
 */
@Tag("slow")
class SharedReferenceTest {

    private static EmbeddedPostgres postgres;

    /** One after the other, so that the requests of a scenario alternate, and not only those of all. */
    private static final int AT_A_TIME = 1;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void twoServersConformLikeOne() throws Exception {
        DatabaseLogin database = database("common");
        try (Server one = Server.start(database);
                Server other = Server.start(database);
                AlternatingRelay relay = AlternatingRelay.between(
                        one.http().endpoint(), other.http().endpoint())) {
            RunReport report = run(relay, Selection.all());
            assertAll(
                    () -> assertEquals(List.of(), missed(report)),
                    () -> assertEquals(0, report.exitCode()),
                    () -> assertTrue(
                            report.rules().size() > 300,
                            "rules: " + report.rules().size()),
                    () -> assertTrue(relay.count(0) > 2_000, "requests: " + relay.count(0)),
                    () -> assertTrue(Math.abs(relay.count(0) - relay.count(1)) <= 1, "requests: " + relay.count(1)));
        }
    }

    @Test
    void serversWithADatabaseEachAreNoticed() throws Exception {
        try (Server one = Server.start(database("one"));
                Server other = Server.start(database("other"));
                AlternatingRelay relay = AlternatingRelay.between(
                        one.http().endpoint(), other.http().endpoint())) {
            RunReport report = run(relay, new Selection(Optional.empty(), Set.of("MergeProfiles"), Set.of()));
            assertNotEquals(0, report.exitCode());
        }
    }

    private static RunReport run(AlternatingRelay relay, Selection selection) throws IOException {
        return new KitRun(
                        InProcess.target(relay.endpoint(), Duration.ZERO),
                        Specification.load(),
                        selection,
                        Drivers.WIRE,
                        Progress.silent())
                .execute(AT_A_TIME);
    }

    private static List<String> missed(RunReport report) {
        return report.rules().stream()
                .filter(rule -> rule.verdict().isMiss())
                .map(RuleResult::id)
                .map(Object::toString)
                .toList();
    }

    private static DatabaseLogin database(String name) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return DatabaseLogin.of(postgres.getJdbcUrl("postgres", name));
    }

    /** A server with its own connections to the database. */
    private record Server(SharedStore store, CustomerProfilesServer http) implements AutoCloseable {

        static Server start(DatabaseLogin database) {
            SharedStore store = SharedStore.open(database);
            return new Server(store, CustomerProfilesServer.start(ServerOptions.local(), store));
        }

        @Override
        public void close() {
            http.close();
            store.close();
        }
    }
}
