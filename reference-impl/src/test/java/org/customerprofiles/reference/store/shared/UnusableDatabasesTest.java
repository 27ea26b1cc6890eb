package org.customerprofiles.reference.store.shared;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases in which no store can be opened: each says in one line why, and what to do. */
@Tag("slow")
class UnusableDatabasesTest {

    private static final String SECRET = "s3cret";

    private final DatabaseLogin database = TestDatabase.fresh();

    @BeforeEach
    void invite() {
        TestDatabase.execute(database, "CREATE ROLE guest LOGIN PASSWORD '" + SECRET + "'");
    }

    @AfterEach
    void disinvite() {
        TestDatabase.execute(database, "DROP OWNED BY guest");
        TestDatabase.execute(database, "DROP ROLE guest");
    }

    @Test
    void aWrongPassword() {
        assertRefused(guest().withPassword("wr0ng"), " does not let this user in: see --jdbc-user");
    }

    @Test
    void noPassword() {
        assertRefused(guest(), " does not let this user in: see --jdbc-user");
    }

    @Test
    void aPasswordInTheUrl() {
        String url = database.url().replaceAll("\\?.*", "") + "?user=guest&password=wr0ng";
        assertRefused(DatabaseLogin.of(url), " does not let this user in: see --jdbc-user");
    }

    @Test
    void aDatabaseThatDoesNotExist() {
        assertRefused(
                DatabaseLogin.of(database.url().replace(TestDatabase.name(database), "nowhere")),
                "the database nowhere at localhost:");
    }

    @Test
    void aUserWhoMayNotCreateTables() {
        TestDatabase.execute(database, "REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        assertRefused(guest().withPassword(SECRET), "grant CREATE on its schema");
    }

    @Test
    void aUserWhoMayIsLetIn() {
        TestDatabase.execute(database, "GRANT CREATE ON SCHEMA public TO guest");
        SharedStore.open(guest().withPassword(SECRET)).close();
    }

    @Test
    void nobodyListensThere() {
        assertRefused(
                DatabaseLogin.of("jdbc:postgresql://127.0.0.1:1/profiles?password=" + SECRET),
                "the database profiles at 127.0.0.1:1 cannot be reached");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://127.0.0.1/profiles?password=s3cret",
                "postgresql://guest:s3cret@127.0.0.1/profiles",
                "jdbc:postgresql://127.0.0.1:port/profiles?password=s3cret",
                ""
            })
    void noUrlOfPostgres(String url) {
        assertRefused(DatabaseLogin.of(url), "this is no URL of a PostgreSQL database; write jdbc:postgresql://");
    }

    @Test
    void theTablesOfAnotherApplication() {
        TestDatabase.execute(database, "CREATE TABLE orders (id bigint)");
        assertRefused(database, "holds something else");
        assertEquals(
                1,
                TestDatabase.number(
                        database, "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'"));
    }

    @Test
    void aSchemaOfItsOwnBesideThem() {
        TestDatabase.execute(database, "CREATE TABLE orders (id bigint)");
        DatabaseLogin own = DatabaseLogin.of(database.url() + "&currentSchema=profiles");
        assertRefused(own, "CREATE SCHEMA");
        TestDatabase.execute(database, "CREATE SCHEMA profiles");
        SharedStore.open(own).close();
        assertEquals(0, TestDatabase.number(database, "SELECT count(*) FROM profiles.domains"));
    }

    @Test
    void aNewerSchema() {
        SharedStore.open(database).close();
        TestDatabase.execute(
                database,
                "INSERT INTO customer_profiles_schema SELECT 99, '99', 'newer', type, 'V99__newer.sql', checksum,"
                        + " installed_by, installed_on, execution_time, success FROM customer_profiles_schema"
                        + " WHERE version = '1'");
        assertRefused(database, "was set up by a newer version, with schema 99");
    }

    private DatabaseLogin guest() {
        return database.withUser(TestDatabase.GUEST);
    }

    private static void assertRefused(DatabaseLogin login, String why) {
        UnusableDatabaseException refused =
                assertThrows(UnusableDatabaseException.class, () -> SharedStore.open(login));
        String message = refused.getMessage();
        assertAll(
                () -> assertTrue(message.contains(why), message),
                () -> assertEquals(1, message.lines().count(), message),
                () -> List.of(SECRET, "wr0ng").forEach(secret -> assertFalse(message.contains(secret), message)));
    }
}
