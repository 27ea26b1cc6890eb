package org.customerprofiles.reference.store.shared;

import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a database is, and who asks.
 *
 * @param url such as {@code jdbc:postgresql://127.0.0.1:5432/profiles}, with the driver's parameters
 * @param user in place of that in the URL
 * @param password in place of that in the URL
 */
public record DatabaseLogin(String url, Optional<String> user, Optional<String> password) {

    /** Longer than any one statement but the deletion of a very large domain; only a broken network takes longer. */
    private static final int ANSWER_SECONDS = 300;

    /** With what the URL says, and no more. */
    public static DatabaseLogin of(String url) {
        return new DatabaseLogin(url, Optional.empty(), Optional.empty());
    }

    public DatabaseLogin withUser(String other) {
        return new DatabaseLogin(url, Optional.of(other), password);
    }

    public DatabaseLogin withPassword(String other) {
        return new DatabaseLogin(url, user, Optional.of(other));
    }

    /** Neither the URL, which may hold a password, nor the password. */
    @Override
    public String toString() {
        return place(source());
    }

    /** @throws UnusableDatabaseException when the URL is none of PostgreSQL */
    DataSource dataSource() {
        return source();
    }

    private PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setApplicationName("customer-profiles");
        source.setTcpKeepAlive(true);
        source.setSocketTimeout(ANSWER_SECONDS);
        // details are the rows in question, and a log has no business with them
        source.setLogServerErrorDetail(false);
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException malformed) {
            // the URL may hold a password
            throw new UnusableDatabaseException(
                    "this is no URL of a PostgreSQL database; write jdbc:postgresql://HOST:PORT/DATABASE");
        }
        user.ifPresent(source::setUser);
        password.ifPresent(source::setPassword);
        return source;
    }

    private static String place(PGSimpleDataSource source) {
        return "the database " + source.getDatabaseName() + " at " + String.join(",", source.getServerNames()) + ":"
                + Arrays.stream(source.getPortNumbers())
                        .mapToObj(port -> String.valueOf(port == 0 ? 5432 : port))
                        .distinct()
                        .toList()
                        .get(0);
    }
}
