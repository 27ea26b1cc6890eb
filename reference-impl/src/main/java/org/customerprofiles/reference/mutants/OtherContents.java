package org.customerprofiles.reference.mutants;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.model.MatchRun;
import org.customerprofiles.reference.model.Stats;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.ObjectTypes;
import org.customerprofiles.reference.store.ProfileObjects;
import org.customerprofiles.reference.store.Profiles;

/** A domain that is in part not as it is; where nothing else is said, it is. */
interface OtherContents extends DomainContents {

    DomainContents real();

    static DomainContents withProfiles(DomainContents real, UnaryOperator<Profiles> change) {
        return new OtherParts(real, change.apply(real.profiles()), real.objects());
    }

    static DomainContents withObjects(DomainContents real, UnaryOperator<ProfileObjects> change) {
        return new OtherParts(real, real.profiles(), change.apply(real.objects()));
    }

    @Override
    default Domain domain() {
        return real().domain();
    }

    @Override
    default void replace(Domain domain) {
        real().replace(domain);
    }

    @Override
    default Profiles profiles() {
        return real().profiles();
    }

    @Override
    default ProfileObjects objects() {
        return real().objects();
    }

    @Override
    default ObjectTypes objectTypes() {
        return real().objectTypes();
    }

    @Override
    default Optional<MatchRun> latestMatchRun() {
        return real().latestMatchRun();
    }

    @Override
    default void replace(MatchRun run) {
        real().replace(run);
    }

    @Override
    default Stats stats() {
        return real().stats();
    }

    /** A domain with other profiles or objects. */
    record OtherParts(DomainContents real, Profiles profiles, ProfileObjects objects) implements OtherContents {}
}
