package org.customerprofiles.reference.snapshot;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.model.ObjectType;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileObject;
import org.customerprofiles.reference.operations.Circumstances;
import org.customerprofiles.reference.operations.MappingRules;
import org.customerprofiles.reference.restjson.Refusal;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/** One domain on its way from a snapshot into the store. */
final class DomainArrival {

    private static final Set<String> OWN_OF_TYPE = Set.of("ObjectTypeName", "CreatedAt", "LastUpdatedAt", "Tags");

    private final DomainContents contents;
    private final Circumstances circumstances;
    private long objectTypes;
    private long profiles;
    private long objects;

    private DomainArrival(DomainContents contents, Circumstances circumstances) {
        this.contents = contents;
        this.circumstances = circumstances;
    }

    /** @param header the members of the domain other than object types and profiles */
    static DomainArrival begin(
            Map<String, Object> header, Transaction state, Circumstances circumstances, Arrival arrival) {
        Map<String, Object> named = new HashMap<>(header);
        arrival.name().ifPresent(name -> named.put("DomainName", name));
        DomainHeader read = DomainHeader.of(named, circumstances.now());
        Domain domain = read.domain();
        if (state.domain(domain.name()).isPresent()) {
            if (!arrival.replacing()) {
                throw Refusal.of("Domain " + domain.name() + " already exists; ?replace=true imports in its place.");
            }
            state.delete(domain.name());
        }
        state.create(domain);
        DomainContents contents = state.domain(domain.name()).orElseThrow();
        read.matchRun().ifPresent(contents::replace);
        return new DomainArrival(contents, circumstances);
    }

    String name() {
        return "Domain " + contents.domain().name();
    }

    void addObjectType(Map<String, Object> given) {
        String what = "%s: ObjectTypes[%d]".formatted(name(), objectTypes++);
        Map<String, Object> members = SnapshotShapes.OBJECT_TYPE.acceptExactly(what, given);
        Dates dates = Dates.of(what, members, circumstances.now());
        Map<String, Object> settings = new HashMap<>(members);
        settings.keySet().removeAll(OWN_OF_TYPE);
        ObjectType type = ObjectType.of(
                (String) members.get("ObjectTypeName"),
                settings,
                DomainHeader.tags(members),
                dates.createdAt(),
                dates.lastUpdatedAt());
        if (contents.objectTypes().find(type.name()).isPresent()) {
            throw Refusal.of(what + ": there are two object types " + type.name() + ".");
        }
        MappingRules.violation(type, contents).ifPresent(violation -> {
            throw Refusal.of(what + ": " + violation + ".");
        });
        contents.objectTypes().put(type);
    }

    void addProfile(Map<String, Object> given) {
        String what = "%s: Profiles[%d]".formatted(name(), profiles++);
        Map<String, Object> members = SnapshotShapes.PROFILE.acceptExactly(what, given);
        String id = Optional.ofNullable((String) members.get("ProfileId")).orElseGet(circumstances::newId);
        if (contents.profiles().find(id).isPresent()) {
            throw Refusal.of(what + ": there are two profiles " + id + ".");
        }
        contents.profiles()
                .put(new Profile(
                        id,
                        // leaves out what is empty
                        Members.filled(Map.of(), Members.only(Profile.MEMBERS, members)),
                        StoredKeys.ofProfile(members, contents)));
        StoredKeys.structures(members, "Objects").forEach(object -> addObject(what, id, object));
    }

    private void addObject(String what, String profileId, Map<String, Object> members) {
        ProfileObject object = new ProfileObject(
                (String) members.get("ObjectTypeName"),
                (String) members.get("ProfileObjectUniqueKey"),
                (String) members.get("Object"),
                StoredKeys.ofObject(members));
        if (contents.objectTypes().find(object.typeName()).isEmpty()) {
            throw Refusal.of("%s: there is no object type %s.".formatted(what, object.typeName()));
        }
        contents.objects().put(profileId, object);
        objects++;
        // an object takes the place of one that has its name, whoever had that
        if (contents.stats().objects() != objects) {
            throw Refusal.of("%s: there are two objects of type %s with the ProfileObjectUniqueKey %s."
                    .formatted(what, object.typeName(), object.uniqueKey()));
        }
    }

    DomainContents finished() {
        return contents;
    }
}
