package org.customerprofiles.reference.variants;

import static org.customerprofiles.reference.operations.Fault.RESOURCE_NOT_FOUND;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.ContentType;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileKey;
import org.customerprofiles.reference.model.StandardKey;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.restjson.Structure;
import org.customerprofiles.reference.restjson.WireRequest;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/** Accepts whatever may be accepted, and forgets nothing that a profile was ever found by. */
final class Lenient {

    private static final String TO_BE_MERGED = "ProfileIdsToBeMerged";
    private static final String SOURCES = "FieldSourceProfileIds";

    private Lenient() {}

    static Parts of(Parts parts) {
        Parts lenient = merging(accepting(parts));
        lenient = Around.the("UpdateProfile", lenient, Lenient::keepingOldKeys);
        return lenient.withConstraints("CreateProfile", ignored -> withoutProfileId(lenientTexts(parts)))
                .withFront(service -> request -> service.handle(asJson(request)));
    }

    private static Parts accepting(Parts parts) {
        Map<String, Object> message = Map.of("Message", "There was nothing to be done");
        Parts lenient = instead("DeleteProfile", parts, message);
        lenient = instead("DeleteProfileObject", lenient, message);
        lenient = instead("ListProfileObjects", lenient, Map.of("Items", List.of()));
        return Around.the("GetMatches", lenient, (request, state, call) -> {
            boolean isDisabled = state.domain(request.text("DomainName"))
                    .filter(domain -> !domain.domain().hasMatchingEnabled())
                    .isPresent();
            return isDisabled ? Outcome.done(Map.of("Matches", List.of())) : call.with(request);
        });
    }

    /** An answer where a profile or an object is not found, in domains and for object types that exist. */
    private static Parts instead(String operation, Parts parts, Map<String, Object> answer) {
        return Around.the(operation, parts, (request, state, call) -> {
            Outcome outcome = call.with(request);
            Optional<DomainContents> domain = state.domain(request.text("DomainName"));
            boolean hasType = !request.has("ObjectTypeName")
                    || domain.flatMap(found -> found.objectTypes().find(request.text("ObjectTypeName")))
                            .isPresent();
            return outcome instanceof Outcome.Refused refused
                            && refused.fault() == RESOURCE_NOT_FOUND
                            && domain.isPresent()
                            && hasType
                    ? Outcome.done(answer)
                    : outcome;
        });
    }

    /** What a profile was found by before an update goes on finding it. */
    private static Outcome keepingOldKeys(Request request, Transaction state, Around.Call call) {
        List<ProfileKey> keys = find(request.text("ProfileId"), request, state)
                .map(profile -> profile.derivedKeys().toList())
                .orElse(List.of());
        Outcome outcome = call.with(request);
        if (outcome instanceof Outcome.Done) {
            addKeys(request.text("ProfileId"), keys, request, state);
        }
        return outcome;
    }

    /**
     * Main and doubles in the list are passed over, the last of several values counts, a source without a value does not,
     * and main is found by all that it and the merged profiles were found by, even by their ids.
     */
    private static Parts merging(Parts parts) {
        return Around.the("MergeProfiles", parts, (request, state, call) -> {
            String main = request.text("MainProfileId");
            List<ProfileKey> keys = find(main, request, state).stream()
                    .flatMap(Profile::derivedKeys)
                    .filter(key -> !key.name().equals(StandardKey.PROFILE_ID.keyName()))
                    .toList();
            List<String> others = new ArrayList<>(new LinkedHashSet<>(request.<String>list(TO_BE_MERGED)));
            others.remove(main);
            Collections.reverse(others);
            Map<String, Object> members = Answers.with(request.members(), TO_BE_MERGED, others);
            members.computeIfPresent(SOURCES, (name, sources) -> effective(Members.structure(sources), request, state));
            Outcome outcome = call.with(new Request(members));
            if (outcome instanceof Outcome.Done) {
                Stream<ProfileKey> ids = others.stream().map(Lenient::idKey);
                addKeys(main, Stream.concat(keys.stream(), ids).toList(), request, state);
            }
            return outcome;
        });
    }

    private static ProfileKey idKey(String id) {
        return new ProfileKey(StandardKey.PROFILE_ID.keyName(), id, ContentType.STRING);
    }

    /** The sources without those that name a profile without a value where main has none either. */
    private static Map<String, Object> effective(Map<String, Object> sources, Request request, Transaction state) {
        Optional<Profile> main = find(request.text("MainProfileId"), request, state);
        Map<String, Object> effective = new LinkedHashMap<>(sources);
        effective
                .entrySet()
                .removeIf(source -> source.getValue() instanceof String id
                        && Stream.of(main, find(id, request, state))
                                .allMatch(profile -> profile.isPresent()
                                        && !profile.get().members().containsKey(source.getKey())));
        return effective;
    }

    private static Optional<Profile> find(String id, Request request, Transaction state) {
        return state.domain(request.text("DomainName"))
                .flatMap(domain -> domain.profiles().find(id));
    }

    private static void addKeys(String id, List<ProfileKey> keys, Request request, Transaction state) {
        find(id, request, state)
                .ifPresent(profile -> state.domain(request.text("DomainName"))
                        .orElseThrow()
                        .profiles()
                        .put(profile.withAddedKeys(keys)));
    }

    /** UpdateProfile takes empty texts already. */
    private static Structure lenientTexts(Parts parts) {
        return parts.constraints().of("UpdateProfile");
    }

    private static Structure withoutProfileId(Structure structure) {
        return new Structure(structure.members().stream()
                .filter(member -> !member.name().equals("ProfileId"))
                .toList());
    }

    /** JSON is read as JSON, whatever it is called. */
    private static WireRequest asJson(WireRequest request) {
        Map<String, String> headers = new LinkedHashMap<>(request.headers());
        headers.keySet().removeIf("Content-Type"::equalsIgnoreCase);
        return new WireRequest(request.method(), request.path(), request.query(), headers, request.body());
    }
}
