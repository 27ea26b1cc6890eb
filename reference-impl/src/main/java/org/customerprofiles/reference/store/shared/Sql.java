package org.customerprofiles.reference.store.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements of one call. Values are bytes, numbers, and texts, which are written as bytes. */
final class Sql {

    private final Connection connection;
    private final boolean writing;

    private Sql(Connection connection, boolean writing) {
        this.connection = connection;
        this.writing = writing;
    }

    static Sql reading(Connection connection) {
        return new Sql(connection, false);
    }

    static Sql writing(Connection connection) {
        return new Sql(connection, true);
    }

    /** What one row of a result says. */
    @FunctionalInterface
    interface Row<T> {

        T read(ResultSet row) throws SQLException;
    }

    /** The query, so that the rows it finds stand still until the end of a call that writes. */
    String held(String query) {
        return writing ? query + " FOR UPDATE" : query;
    }

    /** Whether the call may write. */
    boolean isWriting() {
        return writing;
    }

    <T> List<T> all(String query, Row<T> row, Object... values) {
        try (PreparedStatement statement = prepared(query, values);
                ResultSet found = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row.read(found));
            }
            return rows;
        } catch (SQLException failure) {
            throw new FailedStatementException(failure);
        }
    }

    <T> Optional<T> first(String query, Row<T> row, Object... values) {
        return all(query, row, values).stream().findFirst();
    }

    /** @return how many rows were changed */
    int change(String change, Object... values) {
        requireWriting();
        try (PreparedStatement statement = prepared(change, values)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new FailedStatementException(failure);
        }
    }

    /** The same change for each of these lists of values, on one way to the database and back. */
    void changeAll(String change, List<Object[]> rows) {
        requireWriting();
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(change)) {
            for (Object[] values : rows) {
                set(statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failure) {
            throw new FailedStatementException(failure);
        }
    }

    static String text(ResultSet row) throws SQLException {
        return new String(row.getBytes(1), UTF_8);
    }

    static byte[] bytes(ResultSet row) throws SQLException {
        return row.getBytes(1);
    }

    private PreparedStatement prepared(String text, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        try {
            set(statement, values);
            return statement;
        } catch (SQLException failure) {
            statement.close();
            throw failure;
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof String text) {
                statement.setBytes(i + 1, text.getBytes(UTF_8));
            } else if (values[i] instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else {
                statement.setLong(i + 1, ((Number) values[i]).longValue());
            }
        }
    }

    private void requireWriting() {
        if (!writing) {
            throw new IllegalStateException("a call that reads only has tried to write");
        }
    }
}
