package org.customerprofiles.reference.store;

import java.util.Optional;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.model.MatchRun;
import org.customerprofiles.reference.model.Stats;

/** One domain: its own properties and what it contains. */
public interface DomainContents {

    Domain domain();

    /** Replaces the domain's own properties; its name stays. */
    void replace(Domain domain);

    Profiles profiles();

    ProfileObjects objects();

    ObjectTypes objectTypes();

    /** What the latest run of the matching process found; empty before the first one. */
    Optional<MatchRun> latestMatchRun();

    void replace(MatchRun run);

    /** Known at any time without counting. */
    Stats stats();
}
