package org.customerprofiles.reference.variants;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.customerprofiles.reference.operations.Fault.ACCESS_DENIED;
import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;
import static org.customerprofiles.reference.operations.Fault.RESOURCE_NOT_FOUND;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.ObjectKey;
import org.customerprofiles.reference.model.StandardKey;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.operations.Fault;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.restjson.Constraints;
import org.customerprofiles.reference.restjson.JsonObjects;
import org.customerprofiles.reference.restjson.Member;
import org.customerprofiles.reference.server.Service;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/** Refuses whatever may be refused. */
final class Strict {

    private static final String PROFILE_ID = StandardKey.PROFILE_ID.keyName();

    private Strict() {}

    static Parts of(Parts parts) {
        Parts strict = matches(keys(mergedIds(parts)));
        strict = refusedWith(BAD_REQUEST, "MergeProfiles", strict);
        strict = refusedWith(BAD_REQUEST, "ListProfileObjects", strict);
        strict = refusedWith(BAD_REQUEST, "DeleteProfileObject", strict);
        strict = Around.the("UntagResource", strict, Strict::untagging);
        strict = Around.the(
                "UpdateDomain",
                strict,
                (request, state, call) -> call.with(new Request(Answers.without(request.members(), "Tags"))));
        return strict.withFront(Strict::refusingUnknownMembers);
    }

    /** Before matching is enabled nobody has access to matches, and before its first run there are none to be found. */
    private static Parts matches(Parts parts) {
        return Around.the("GetMatches", parts, (request, state, call) -> {
            Outcome outcome = call.with(request);
            Optional<DomainContents> domain = state.domain(request.text("DomainName"));
            if (domain.isEmpty()) {
                return outcome;
            }
            if (!domain.get().domain().hasMatchingEnabled()) {
                return Outcome.refused(ACCESS_DENIED, "The domain does not have Matching enabled");
            }
            return domain.get().latestMatchRun().isPresent()
                    ? outcome
                    : Outcome.refused(RESOURCE_NOT_FOUND, "The matching process has not run yet");
        });
    }

    /** A key is one that is predefined, or that an object type of the domain defines; it has one value. */
    private static Parts keys(Parts parts) {
        Parts strict = Around.the(
                "AddProfileKey",
                parts,
                (request, state, call) -> areDefined(List.of(request), state)
                        ? call.with(request)
                        : Outcome.refused(BAD_REQUEST, "No object type defines the key"));
        return Around.the("SearchProfiles", strict, (request, state, call) -> {
            List<Request> keys = keysOf(request);
            boolean single = keys.stream().allMatch(key -> key.list("Values").size() == 1);
            return single && areDefined(keys, state)
                    ? call.with(request)
                    : Outcome.refused(BAD_REQUEST, "A search key must be defined and have one value");
        });
    }

    private static List<Request> keysOf(Request search) {
        Stream<Map<String, Object>> additional = search.<Map<String, Object>>list("AdditionalSearchKeys").stream();
        return Stream.concat(Stream.of(search), additional.map(Request::new)).toList();
    }

    private static boolean areDefined(List<Request> keys, Transaction state) {
        Optional<DomainContents> domain = state.domain(keys.get(0).text("DomainName"));
        Set<String> defined = domain.stream()
                .flatMap(found -> found.objectTypes().after(""))
                .flatMap(type -> type.keys().stream())
                .map(ObjectKey::name)
                .collect(Collectors.toSet());
        defined.addAll(StandardKey.PREDEFINED_NAMES);
        return domain.isEmpty() || keys.stream().map(key -> key.text("KeyName")).allMatch(defined::contains);
    }

    /** The id of a profile that was merged cannot even be searched for. */
    private static Parts mergedIds(Parts parts) {
        Set<String> merged = ConcurrentHashMap.newKeySet();
        Parts remembering = Around.the("MergeProfiles", parts, (request, state, call) -> {
            Outcome outcome = call.with(request);
            if (outcome instanceof Outcome.Done) {
                merged.addAll(request.<String>list("ProfileIdsToBeMerged"));
            }
            return outcome;
        });
        return Around.the(
                "SearchProfiles",
                remembering,
                (request, state, call) -> isFor(merged, request)
                        ? Outcome.refused(RESOURCE_NOT_FOUND, "The profile was merged into another one")
                        : call.with(request));
    }

    private static boolean isFor(Set<String> merged, Request search) {
        return !search.has("AdditionalSearchKeys")
                && search.text("KeyName").equals(PROFILE_ID)
                && merged.containsAll(search.list("Values"));
    }

    private static Outcome untagging(Request request, Transaction state, Around.Call call) {
        String domain = request.text("resourceArn").replaceAll(".*:domains/", "");
        boolean has = state.domain(domain)
                .filter(found -> found.domain().tags().keySet().containsAll(request.list("tagKeys")))
                .isPresent();
        return has ? call.with(request) : Outcome.refused(RESOURCE_NOT_FOUND, "There is no such tag");
    }

    /** Whatever this operation refuses in a domain that exists, it refuses with this error. */
    private static Parts refusedWith(Fault fault, String operation, Parts parts) {
        return Around.the(operation, parts, (request, state, call) -> {
            Outcome outcome = call.with(request);
            boolean inDomain = state.domain(request.text("DomainName")).isPresent();
            return outcome instanceof Outcome.Refused refused && inDomain
                    ? Outcome.refused(fault, refused.message())
                    : outcome;
        });
    }

    private static Service refusingUnknownMembers(Service service) {
        JsonObjects json = new JsonObjects();
        Constraints constraints = Constraints.official();
        Set<String> known = OperationNames.API.stream()
                .flatMap(operation -> constraints.of(operation).members().stream())
                .map(Member::name)
                .collect(Collectors.toSet());
        return request -> json.parse(new String(request.body(), UTF_8))
                .filter(members -> !known.containsAll(members.keySet()))
                .map(unknown -> Errors.written(400, "BadRequestException", "The body has an unknown member"))
                .orElseGet(() -> service.handle(request));
    }
}
