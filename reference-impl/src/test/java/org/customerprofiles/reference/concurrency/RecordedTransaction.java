package org.customerprofiles.reference.concurrency;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.model.MatchRun;
import org.customerprofiles.reference.model.ObjectType;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileObject;
import org.customerprofiles.reference.model.Stats;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.ObjectTypes;
import org.customerprofiles.reference.store.ProfileObjects;
import org.customerprofiles.reference.store.Profiles;
import org.customerprofiles.reference.store.Transaction;

/**
 * A transaction that makes the writes of an operation and notes them, so that they can be made again. What cannot be made
 * any more, as a profile or a domain is gone, is left out then.
 */
record RecordedTransaction(Transaction real, Consumer<Consumer<Transaction>> note) implements Transaction {

    @Override
    public Optional<DomainContents> domain(String name) {
        return real.domain(name).map(contents -> new Contents(contents, note));
    }

    @Override
    public Stream<DomainContents> domainsAfter(String name) {
        return real.domainsAfter(name).map(contents -> new Contents(contents, note));
    }

    @Override
    public void create(Domain domain) {
        real.create(domain);
        note.accept(state -> state.create(domain));
    }

    @Override
    public void delete(String domainName) {
        real.delete(domainName);
        note.accept(state -> state.delete(domainName));
    }

    private record Contents(DomainContents real, Consumer<Consumer<Transaction>> note) implements DomainContents {

        void write(Consumer<DomainContents> write) {
            write.accept(real);
            String name = real.domain().name();
            note.accept(state -> state.domain(name).ifPresent(write));
        }

        @Override
        public Domain domain() {
            return real.domain();
        }

        @Override
        public void replace(Domain domain) {
            write(contents -> contents.replace(domain));
        }

        @Override
        public Profiles profiles() {
            return new RecordedProfiles(real.profiles(), this::write);
        }

        @Override
        public ProfileObjects objects() {
            return new RecordedObjects(real.objects(), this::write);
        }

        @Override
        public ObjectTypes objectTypes() {
            return new RecordedTypes(real.objectTypes(), this::write);
        }

        @Override
        public Optional<MatchRun> latestMatchRun() {
            return real.latestMatchRun();
        }

        @Override
        public void replace(MatchRun run) {
            write(contents -> contents.replace(run));
        }

        @Override
        public Stats stats() {
            return real.stats();
        }
    }

    private record RecordedProfiles(Profiles real, Consumer<Consumer<DomainContents>> write) implements Profiles {

        @Override
        public Optional<Profile> find(String id) {
            return real.find(id);
        }

        @Override
        public Stream<Profile> all() {
            return real.all();
        }

        @Override
        public void put(Profile profile) {
            write.accept(contents -> contents.profiles().put(profile));
        }

        @Override
        public void delete(String id) {
            write.accept(contents -> contents.profiles()
                    .find(id)
                    .ifPresent(there -> contents.profiles().delete(id)));
        }

        @Override
        public boolean has(IndexEntry entry, String id) {
            return real.has(entry, id);
        }

        @Override
        public Stream<String> idsAfter(IndexEntry entry, String id) {
            return real.idsAfter(entry, id);
        }

        @Override
        public Stream<String> idsByKeyName(String keyName) {
            return real.idsByKeyName(keyName);
        }
    }

    private record RecordedObjects(ProfileObjects real, Consumer<Consumer<DomainContents>> write)
            implements ProfileObjects {

        @Override
        public List<ProfileObject> of(String profileId) {
            return real.of(profileId);
        }

        @Override
        public Stream<ProfileObject> after(String profileId, String typeName, String uniqueKey) {
            return real.after(profileId, typeName, uniqueKey);
        }

        @Override
        public void put(String profileId, ProfileObject object) {
            write.accept(contents -> contents.profiles()
                    .find(profileId)
                    .ifPresent(there -> contents.objects().put(profileId, object)));
        }

        @Override
        public boolean delete(String profileId, String typeName, String uniqueKey) {
            boolean had = real.after(profileId, typeName, "")
                    .anyMatch(object -> object.uniqueKey().equals(uniqueKey));
            write.accept(contents -> contents.objects().delete(profileId, typeName, uniqueKey));
            return had;
        }
    }

    private record RecordedTypes(ObjectTypes real, Consumer<Consumer<DomainContents>> write) implements ObjectTypes {

        @Override
        public Optional<ObjectType> find(String name) {
            return real.find(name);
        }

        @Override
        public Stream<ObjectType> after(String name) {
            return real.after(name);
        }

        @Override
        public void put(ObjectType type) {
            write.accept(contents -> contents.objectTypes().put(type));
        }

        @Override
        public void delete(String name) {
            write.accept(contents -> contents.objectTypes().delete(name));
        }
    }
}
