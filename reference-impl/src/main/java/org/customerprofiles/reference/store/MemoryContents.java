package org.customerprofiles.reference.store;

import java.util.Optional;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.model.MatchRun;
import org.customerprofiles.reference.model.Stats;

record MemoryContents(MemoryDomain data, Journal journal) implements DomainContents {

    @Override
    public Domain domain() {
        return data.domain.get();
    }

    @Override
    public void replace(Domain domain) {
        journal.set(data.domain, domain);
    }

    @Override
    public Profiles profiles() {
        return new MemoryProfiles(data, journal);
    }

    @Override
    public ProfileObjects objects() {
        return new MemoryObjects(data, journal);
    }

    @Override
    public ObjectTypes objectTypes() {
        return new MemoryObjectTypes(data, journal);
    }

    @Override
    public Optional<MatchRun> latestMatchRun() {
        return data.latestMatchRun.get();
    }

    @Override
    public void replace(MatchRun run) {
        journal.set(data.latestMatchRun, Optional.of(run));
    }

    @Override
    public Stats stats() {
        return data.stats.get();
    }
}
