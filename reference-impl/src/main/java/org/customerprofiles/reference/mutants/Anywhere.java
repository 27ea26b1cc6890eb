package org.customerprofiles.reference.mutants;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileObject;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.ProfileObjects;
import org.customerprofiles.reference.store.Profiles;
import org.customerprofiles.reference.store.Transaction;

/** The profiles of all domains as if they were in one: ids are unique, so why ask for the domain? */
record Anywhere(Profiles real, Transaction state) implements OtherProfiles {

    /** The operation does not tell domains apart. */
    static UnaryOperator<Operation> lookingAnywhere() {
        return Tampered.around((real, request, state, circumstances) ->
                real.apply(request, new OtherDomains(state, domain -> inAnyDomain(domain, state)), circumstances));
    }

    private static DomainContents inAnyDomain(DomainContents domain, Transaction state) {
        return new OtherContents.OtherParts(
                domain, new Anywhere(domain.profiles(), state), new Own(domain.objects(), domain.profiles()));
    }

    @Override
    public Optional<Profile> find(String id) {
        return home(id).find(id);
    }

    @Override
    public void put(Profile profile) {
        home(profile.id()).put(profile);
    }

    @Override
    public void delete(String id) {
        home(id).delete(id);
    }

    @Override
    public Stream<Profile> all() {
        return everywhere().flatMap(Profiles::all).sorted(Comparator.comparing(Profile::id));
    }

    @Override
    public boolean has(IndexEntry entry, String id) {
        return everywhere().anyMatch(profiles -> profiles.has(entry, id));
    }

    @Override
    public Stream<String> idsAfter(IndexEntry entry, String id) {
        return everywhere().flatMap(profiles -> profiles.idsAfter(entry, id)).sorted();
    }

    private Stream<Profiles> everywhere() {
        return state.domainsAfter("").map(DomainContents::profiles);
    }

    private Profiles home(String id) {
        return everywhere()
                .filter(profiles -> profiles.find(id).isPresent())
                .findFirst()
                .orElse(real);
    }

    /** The objects of a domain, to which a profile of another one has none. */
    private record Own(ProfileObjects real, Profiles profiles) implements OtherObjects {

        @Override
        public List<ProfileObject> of(String profileId) {
            return profiles.find(profileId).isPresent() ? real.of(profileId) : List.of();
        }

        @Override
        public void put(String profileId, ProfileObject object) {
            if (profiles.find(profileId).isPresent()) {
                real.put(profileId, object);
            }
        }
    }
}
