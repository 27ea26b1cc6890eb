package org.customerprofiles.reference.snapshot;

import static org.customerprofiles.reference.restjson.Shapes.enumeration;
import static org.customerprofiles.reference.restjson.Shapes.list;
import static org.customerprofiles.reference.restjson.Shapes.map;
import static org.customerprofiles.reference.restjson.Shapes.optional;
import static org.customerprofiles.reference.restjson.Shapes.required;
import static org.customerprofiles.reference.restjson.Shapes.structure;
import static org.customerprofiles.reference.restjson.Shapes.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.restjson.Constraints;
import org.customerprofiles.reference.restjson.Member;
import org.customerprofiles.reference.restjson.Shape;
import org.customerprofiles.reference.restjson.Structure;

/**
 * What the parts of a snapshot may be. Settings are those that the API accepts; the texts of profiles and keys may be
 * longer, as objects bring some that no request could.
 */
final class SnapshotShapes {

    private static final int MANY = Integer.MAX_VALUE;
    private static final Shape TEXT = text(1, MANY);
    private static final Shape ID = text("[a-f0-9]{32}");
    private static final Shape KEY_NAME = text(1, 64, "(?!_profileId$)[a-zA-Z0-9_-]+");
    private static final Shape INSTANT = text(20, 30, "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z");
    private static final Shape ADDRESS = map(text("Address[1-4]|City|County|State|Province|Country|PostalCode"), TEXT);

    /** Those whose values the service model lists, or structures. */
    private static final Set<String> AS_IN_REQUESTS =
            Set.of("PartyType", "Gender", "ProfileType", "EngagementPreferences");

    private static final Structure KEY = structure(required("KeyName", KEY_NAME), required("Value", TEXT));

    private static final Structure OBJECT = structure(
            required("ObjectTypeName", TEXT),
            required("ProfileObjectUniqueKey", TEXT),
            required("Object", TEXT),
            optional(
                    "Keys",
                    list(KEY.with(required("KeyName", TEXT))
                            .with(required(
                                    "ContentType",
                                    enumeration("STRING", "NUMBER", "PHONE_NUMBER", "EMAIL_ADDRESS", "NAME"))))));

    private static final Structure MATCH_RUN = structure(
            required("MatchGenerationDate", INSTANT),
            required("Matches", list(structure(required("MatchId", ID), required("ProfileIds", list(ID, 2, MANY))))));

    /** A domain without what is kept in lists. */
    static final Structure DOMAIN = dated(Constraints.official().of("CreateDomain"))
            .with(optional("MatchingSince", INSTANT))
            .with(optional("MatchRun", MATCH_RUN));

    static final Structure OBJECT_TYPE =
            dated(Constraints.official().of("PutProfileObjectType").without("DomainName"));

    static final Structure PROFILE = profile();

    private SnapshotShapes() {}

    private static Structure dated(Structure structure) {
        return structure.with(optional("CreatedAt", INSTANT)).with(optional("LastUpdatedAt", INSTANT));
    }

    private static Structure profile() {
        List<Member> members = new ArrayList<>(
                List.of(optional("ProfileId", ID), optional("Keys", list(KEY)), optional("Objects", list(OBJECT))));
        Constraints.official().of("CreateProfile").without("DomainName").members().stream()
                .map(member -> AS_IN_REQUESTS.contains(member.name())
                        ? member
                        : optional(member.name(), ofAnyLength(member.name())))
                .forEach(members::add);
        return new Structure(List.copyOf(members));
    }

    private static Shape ofAnyLength(String member) {
        if (!Profile.STRUCTURES.contains(member)) {
            return TEXT;
        }
        return member.equals("Attributes") ? map(TEXT, TEXT) : ADDRESS;
    }
}
