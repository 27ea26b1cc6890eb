package org.customerprofiles.reference.store.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.customerprofiles.reference.store.Store;
import org.customerprofiles.reference.store.Transaction;

/**
 * Keeps everything in a PostgreSQL database, which any number of servers have in common. A call is one transaction. Whoever
 * writes into a domain holds its row first, so that the calls of one domain come one after the other, wherever they are made;
 * what a call reads is of one moment. A call that another was in the way of begins anew.
 */
public final class SharedStore implements Store, AutoCloseable {

    private final Pool reading;
    private final Pool writing;

    private SharedStore(DatabaseLogin login, Waits waits) {
        this.reading = new Pool(login, Pool.Use.READING, waits);
        this.writing = new Pool(login, Pool.Use.WRITING, waits);
    }

    /**
     * Opens the store in a database, whose tables are created or brought up to date.
     *
     * @throws UnusableDatabaseException when it cannot be reached, is not accessible, or holds something else
     */
    public static SharedStore open(DatabaseLogin login) {
        return open(login, Waits.usual());
    }

    static SharedStore open(DatabaseLogin login, Waits waits) {
        Schema.prepare(login);
        return new SharedStore(login, waits);
    }

    @Override
    public <T> T read(Function<Transaction, T> work) {
        return Attempts.of(() -> {
            try (Connection connection = reading.connection()) {
                T result = work.apply(new SharedTransaction(Sql.reading(connection)));
                connection.commit();
                return result;
            } catch (SQLException failure) {
                throw new FailedStatementException(failure);
            }
        });
    }

    @Override
    public <T> T transact(Function<Transaction, T> work, Predicate<T> kept) {
        return Attempts.of(() -> {
            // a connection that is given back without a commit is rolled back
            try (Connection connection = writing.connection()) {
                SharedTransaction transaction = new SharedTransaction(Sql.writing(connection));
                T result = work.apply(transaction);
                if (kept.test(result)) {
                    transaction.finish();
                    connection.commit();
                }
                return result;
            } catch (SQLException failure) {
                throw new FailedStatementException(failure);
            }
        });
    }

    /** Gives the connections back; calls that are going on fail. */
    @Override
    public void close() {
        reading.close();
        writing.close();
    }
}
