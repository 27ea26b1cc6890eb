package org.customerprofiles.reference.store.durable;

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

/** @param number under which the contents are kept */
record DurableContents(Rows rows, String name, long number) implements DomainContents {

    @Override
    public Domain domain() {
        return rows.get(DurableTransaction.row(name))
                .map(Records::domain)
                .map(NumberedDomain::domain)
                .orElseThrow();
    }

    @Override
    public void replace(Domain domain) {
        rows.put(DurableTransaction.row(name), Records.encoded(new NumberedDomain(number, domain)));
    }

    @Override
    public Profiles profiles() {
        return new DurableProfiles(this);
    }

    @Override
    public ProfileObjects objects() {
        return new DurableObjects(this);
    }

    @Override
    public ObjectTypes objectTypes() {
        return new DurableObjectTypes(this);
    }

    @Override
    public Optional<MatchRun> latestMatchRun() {
        return rows.get(table('m')).map(Records::matchRun);
    }

    @Override
    public void replace(MatchRun run) {
        rows.put(table('m'), Records.encoded(run));
    }

    @Override
    public Stats stats() {
        return rows.get(table('n')).map(Records::stats).orElse(Stats.NONE);
    }

    void replace(Stats stats) {
        rows.put(table('n'), Records.encoded(stats));
    }

    RowKey table(char letter) {
        return RowKey.ofContents(number).in(letter);
    }
}
