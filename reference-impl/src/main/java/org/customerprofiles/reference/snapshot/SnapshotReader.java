package org.customerprofiles.reference.snapshot;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.customerprofiles.reference.operations.Circumstances;
import org.customerprofiles.reference.restjson.JsonDocument;
import org.customerprofiles.reference.restjson.Refusal;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/**
 * Takes over the domains of a snapshot. What is not right ends the reading with a {@link Refusal} that says where; the
 * transaction has to be given up then. Holds one profile at a time.
 */
public final class SnapshotReader {

    /** The version of the format that is written. A change that older readers would misunderstand makes a new one. */
    static final int VERSION = 1;

    private static final String DOMAINS = "Domains";
    private static final String VERSION_MEMBER = "FormatVersion";
    private static final String OBJECT_TYPES = "ObjectTypes";
    private static final String PROFILES = "Profiles";

    private final Transaction state;
    private final Circumstances circumstances;
    private final Arrival arrival;
    private final List<DomainContents> arrived = new ArrayList<>();

    private SnapshotReader(Transaction state, Circumstances circumstances, Arrival arrival) {
        this.state = state;
        this.circumstances = circumstances;
        this.arrival = arrival;
    }

    /**
     * Reads a snapshot into the state.
     *
     * @param circumstances give the ids and dates that the snapshot leaves out
     * @return the domains that have come
     */
    public static List<DomainContents> read(
            InputStream json, Transaction state, Circumstances circumstances, Arrival arrival) {
        SnapshotReader reader = new SnapshotReader(state, circumstances, arrival);
        JsonDocument.read("The snapshot", json, reader::document);
        return reader.arrived;
    }

    private void document(JsonDocument document) {
        Map<String, Object> others = document.members(Set.of(DOMAINS), (name, before) -> {
            requireKnown(before);
            document.eachMembers(() -> domain(document));
        });
        requireKnown(others);
        if (arrived.isEmpty()) {
            throw Refusal.of("The snapshot has no " + DOMAINS + ".");
        }
    }

    private static void requireKnown(Map<String, Object> members) {
        if (!(members.get(VERSION_MEMBER) instanceof Integer version) || version < 1) {
            throw Refusal.of(
                    "The snapshot must begin with {\"%s\": %d, \"%s\": [".formatted(VERSION_MEMBER, VERSION, DOMAINS));
        }
        if (version > VERSION) {
            throw Refusal.of("The snapshot has %s %d: a newer version of the reference wrote it. This one reads %d."
                    .formatted(VERSION_MEMBER, version, VERSION));
        }
        if (members.size() > 1) {
            throw Refusal.of("The snapshot has the members %s; it can have %s and %s."
                    .formatted(String.join(", ", members.keySet()), VERSION_MEMBER, DOMAINS));
        }
    }

    private void domain(JsonDocument document) {
        if (arrival.name().isPresent() && !arrived.isEmpty()) {
            throw Refusal.of("The snapshot has several domains; one can be imported. To add several, seed.");
        }
        Progress progress = new Progress();
        Map<String, Object> header = document.members(Set.of(OBJECT_TYPES, PROFILES), (name, before) -> {
            DomainArrival domain = progress.at(name, before);
            document.elements(name.equals(PROFILES) ? domain::addProfile : domain::addObjectType);
        });
        arrived.add(progress.at(PROFILES, header).finished());
    }

    /** How far the reading of one domain has come: its own members, then object types, then profiles. */
    private final class Progress {

        private DomainArrival domain;
        private int headerSize;
        private boolean hasProfiles;

        DomainArrival at(String list, Map<String, Object> header) {
            if (domain == null) {
                headerSize = header.size();
                domain = DomainArrival.begin(header, state, circumstances, arrival);
            }
            if (header.size() > headerSize || hasProfiles && list.equals(OBJECT_TYPES)) {
                throw Refusal.of("%s must have %s behind its other members, and %s behind those."
                        .formatted(domain.name(), OBJECT_TYPES, PROFILES));
            }
            hasProfiles = list.equals(PROFILES);
            return domain;
        }
    }
}
