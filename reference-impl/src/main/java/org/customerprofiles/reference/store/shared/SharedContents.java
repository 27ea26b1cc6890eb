package org.customerprofiles.reference.store.shared;

import java.util.List;
import java.util.Optional;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.model.MatchRun;
import org.customerprofiles.reference.model.Stats;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.ObjectTypes;
import org.customerprofiles.reference.store.ProfileObjects;
import org.customerprofiles.reference.store.Profiles;
import org.customerprofiles.reference.store.records.Records;
import org.customerprofiles.reference.store.records.Records.NumberedDomain;

/** A domain as one call sees it. Its own row, which every change of its contents changes, is written once, at the end. */
final class SharedContents implements DomainContents {

    private static final List<String> CONTENTS =
            List.of("profiles", "postings", "profile_objects", "object_types", "match_runs");

    private final Sql sql;
    private final long number;
    private final SharedProfiles profiles;
    private Domain domain;
    private Stats stats;
    private boolean changed;

    SharedContents(Sql sql, NumberedDomain numbered, Stats stats) {
        this.sql = sql;
        this.number = numbered.number();
        this.domain = numbered.domain();
        this.stats = stats;
        this.profiles = new SharedProfiles(this);
    }

    @Override
    public Domain domain() {
        return domain;
    }

    @Override
    public void replace(Domain other) {
        changed = true;
        domain = other;
    }

    @Override
    public Profiles profiles() {
        return profiles;
    }

    @Override
    public ProfileObjects objects() {
        return new SharedObjects(this);
    }

    @Override
    public ObjectTypes objectTypes() {
        return new SharedObjectTypes(this);
    }

    @Override
    public Optional<MatchRun> latestMatchRun() {
        Optional<MatchRun> run = sql.first("SELECT record FROM match_runs WHERE domain = ?", Sql::bytes, number)
                .map(Records::matchRun);
        run.ifPresent(profiles::announce);
        return run;
    }

    @Override
    public void replace(MatchRun run) {
        sql.change("DELETE FROM match_runs WHERE domain = ?", number);
        sql.change("INSERT INTO match_runs (domain, record) VALUES (?, ?)", number, Records.encoded(run));
    }

    @Override
    public Stats stats() {
        return stats;
    }

    void replace(Stats other) {
        changed = true;
        stats = other;
    }

    Sql sql() {
        return sql;
    }

    /** The number that its contents are kept under. */
    long number() {
        return number;
    }

    /** The profiles, and what only the store has to know of them. */
    SharedProfiles shelves() {
        return profiles;
    }

    /** Removes everything that is in it. */
    void clear() {
        CONTENTS.forEach(table -> sql.change("DELETE FROM " + table + " WHERE domain = ?", number));
    }

    /** Writes its own row, if anything has changed. */
    void finish() {
        if (changed) {
            sql.change(
                    "UPDATE domains SET record = ?, profiles = ?, metered_profiles = ?, objects = ?, total_size = ?"
                            + " WHERE name = ?",
                    Records.encoded(new NumberedDomain(number, domain)),
                    stats.profiles(),
                    stats.meteredProfiles(),
                    stats.objects(),
                    stats.totalSize(),
                    domain.name());
        }
    }
}
