package org.customerprofiles.reference.store.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.model.Stats;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;
import org.customerprofiles.reference.store.records.Records;
import org.customerprofiles.reference.store.records.Records.NumberedDomain;

/**
 * The domains. A call that writes holds the row of each domain that it looks at: others that want to write there wait,
 * and then see what it has done.
 */
final class SharedTransaction implements Transaction {

    private static final String COLUMNS =
            "SELECT record, profiles, metered_profiles, objects, total_size FROM domains ";

    private final Sql sql;
    private final Map<String, SharedContents> known = new HashMap<>();

    SharedTransaction(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<DomainContents> domain(String name) {
        return Optional.ofNullable(found(name));
    }

    /** A call that writes holds their number too, so that none is created that it would miss. */
    @Override
    public Stream<DomainContents> domainsAfter(String name) {
        if (sql.isWriting()) {
            lastNumber();
        }
        String query = sql.held(COLUMNS + "WHERE name > ? ORDER BY name LIMIT ?");
        return Chunks.after(
                        name,
                        contents -> contents.domain().name(),
                        (position, most) -> sql.all(query, this::contents, position, most))
                .map(contents -> contents);
    }

    @Override
    public void create(Domain domain) {
        long number = lastNumber() + 1;
        sql.change("UPDATE domain_numbers SET last_number = ?", number);
        sql.change(
                "INSERT INTO domains (name, record, profiles, metered_profiles, objects, total_size)"
                        + " VALUES (?, ?, 0, 0, 0, 0)",
                domain.name(),
                Records.encoded(new NumberedDomain(number, domain)));
        known.put(domain.name(), new SharedContents(sql, new NumberedDomain(number, domain), Stats.NONE));
    }

    @Override
    public void delete(String domainName) {
        SharedContents deleted = found(domainName);
        if (deleted != null) {
            deleted.clear();
            sql.change("DELETE FROM domains WHERE name = ?", domainName);
            known.remove(domainName);
        }
    }

    /** Writes what was put off to the end of the call. */
    void finish() {
        known.values().forEach(SharedContents::finish);
    }

    private SharedContents found(String name) {
        SharedContents contents = known.get(name);
        return contents != null
                ? contents
                : sql.first(sql.held(COLUMNS + "WHERE name = ?"), this::contents, name)
                        .orElse(null);
    }

    private SharedContents contents(ResultSet row) throws SQLException {
        NumberedDomain numbered = Records.domain(row.getBytes(1));
        Stats stats = new Stats(row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
        return known.computeIfAbsent(numbered.domain().name(), name -> new SharedContents(sql, numbered, stats));
    }

    private long lastNumber() {
        return sql.first(sql.held("SELECT last_number FROM domain_numbers"), row -> row.getLong(1))
                .orElseThrow();
    }
}
