package org.customerprofiles.tck.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.customerprofiles.reference.store.Store;
import org.customerprofiles.reference.store.durable.DurableStore;
import org.customerprofiles.reference.store.durable.UnusableFolderException;
import org.customerprofiles.reference.store.shared.DatabaseLogin;
import org.customerprofiles.reference.store.shared.SharedStore;
import org.customerprofiles.reference.store.shared.UnusableDatabaseException;
import picocli.CommandLine.Option;

/** The options of {@code tck serve} that say where everything is kept. */
final class StoreOptions {

    private static final String PASSWORD = "TCK_JDBC_PASSWORD";

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            description = "Keep everything in this folder, so that it is there after the next start, whatever ends this"
                    + " one (default: in memory only).")
    private Path dataFolder;

    @Option(
            names = "--jdbc-url",
            paramLabel = "URL",
            description =
                    "Keep everything in this PostgreSQL database, such as jdbc:postgresql://127.0.0.1:5432/profiles."
                            + " Any number of servers can share one.")
    private String jdbcUrl;

    @Option(
            names = "--jdbc-user",
            paramLabel = "NAME",
            description = "The database's user, where the URL does not say. The password comes from the environment, "
                    + PASSWORD + ".")
    private String jdbcUser;

    /** An open store, and how it is closed. */
    record Opened(Store store, Runnable close) {}

    /**
     * The store that was asked for; empty for the one in memory.
     *
     * @param environment where the password is; an option would show it to every process of the machine
     * @param disguised whether the server is not the reference as it is
     * @throws UsageError when it cannot be opened
     */
    Optional<Opened> opened(Map<String, String> environment, boolean disguised) {
        requireOne(disguised);
        if (dataFolder != null) {
            return Optional.of(folder());
        }
        return jdbcUrl == null ? Optional.empty() : Optional.of(database(environment));
    }

    private void requireOne(boolean disguised) {
        if (dataFolder != null && jdbcUrl != null) {
            throw new UsageError("--data-dir and --jdbc-url do not go together");
        }
        if (jdbcUser != null && jdbcUrl == null) {
            throw new UsageError("--jdbc-user needs --jdbc-url");
        }
        if (disguised && (dataFolder != null || jdbcUrl != null)) {
            throw new UsageError((dataFolder != null ? "--data-dir" : "--jdbc-url")
                    + " is for the reference as it is, without --mutant and --variant");
        }
    }

    private Opened folder() {
        try {
            DurableStore store = DurableStore.open(dataFolder);
            return new Opened(store, store::close);
        } catch (UnusableFolderException unusable) {
            throw new UsageError("--data-dir: " + unusable.getMessage());
        }
    }

    private Opened database(Map<String, String> environment) {
        DatabaseLogin login = DatabaseLogin.of(jdbcUrl);
        login = jdbcUser == null ? login : login.withUser(jdbcUser);
        login = environment.containsKey(PASSWORD) ? login.withPassword(environment.get(PASSWORD)) : login;
        try {
            SharedStore store = SharedStore.open(login);
            return new Opened(store, store::close);
        } catch (UnusableDatabaseException unusable) {
            throw new UsageError("--jdbc-url: " + unusable.getMessage());
        }
    }
}
