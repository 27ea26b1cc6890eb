package org.customerprofiles.reference.variants;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.restjson.WireResponse;
import org.customerprofiles.reference.server.Service;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/** Answers to open points that none of the other disguises gives. */
final class Rare {

    private static final String ATTRIBUTES = "Attributes";
    private static final String TO_BE_MERGED = "ProfileIdsToBeMerged";

    private Rare() {}

    static Parts of(Parts parts) {
        Parts rare = Around.the("SearchProfiles", parts, Rare::requiringAll);
        return Around.the("MergeProfiles", rare, Rare::leavingOpen).withFront(Rare::requiringBodies);
    }

    /** All values of a key have to match. */
    private static Outcome requiringAll(Request request, Transaction state, Around.Call call) {
        List<String> values = request.list("Values");
        if (request.has("AdditionalSearchKeys") || values.size() < 2) {
            return call.with(request);
        }
        List<Map<String, Object>> others = values.stream()
                .skip(1)
                .map(value -> Map.<String, Object>of("KeyName", request.text("KeyName"), "Values", List.of(value)))
                .toList();
        Map<String, Object> members = new LinkedHashMap<>(request.members());
        members.putAll(
                Map.of("Values", values.subList(0, 1), "AdditionalSearchKeys", others, "LogicalOperator", "AND"));
        Outcome outcome = call.with(new Request(members));
        return outcome instanceof Outcome.Done done
                ? Outcome.done(Answers.each(done.members(), "Items", item -> Answers.without(item, "FoundByItems")))
                : outcome;
    }

    /** What merged profiles differ in stays open where nobody has decided it. */
    private static Outcome leavingOpen(Request request, Transaction state, Around.Call call) {
        List<Profile> before = profiles(request, state).toList();
        Outcome outcome = call.with(request);
        if (outcome instanceof Outcome.Done) {
            DomainContents domain = state.domain(request.text("DomainName")).orElseThrow();
            Profile merged =
                    domain.profiles().find(request.text("MainProfileId")).orElseThrow();
            Map<String, Object> sources = request.structure("FieldSourceProfileIds");
            Map<String, Object> members = new LinkedHashMap<>(merged.members());
            members.keySet()
                    .removeIf(name -> !name.equals(ATTRIBUTES)
                            && isOpen(
                                    before,
                                    sources,
                                    profile -> profile.members().get(name),
                                    name));
            members.computeIfPresent(ATTRIBUTES, (name, attributes) -> {
                Map<String, Object> decided = new LinkedHashMap<>(Members.structure(attributes));
                Map<String, Object> sourcesOfKeys = Members.structure(sources.get(ATTRIBUTES));
                decided.keySet()
                        .removeIf(key -> isOpen(
                                before,
                                sourcesOfKeys,
                                profile -> profile.structure(ATTRIBUTES).get(key),
                                key));
                return decided.isEmpty() ? null : decided;
            });
            domain.profiles().put(merged.withMembers(members));
        }
        return outcome;
    }

    private static boolean isOpen(
            List<Profile> profiles, Map<String, Object> sources, Function<Profile, Object> value, String name) {
        return !sources.containsKey(name)
                && value.apply(profiles.get(0)) == null
                && profiles.stream()
                                .map(value)
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()
                        > 1;
    }

    /** Main first. */
    private static Stream<Profile> profiles(Request request, Transaction state) {
        Stream<String> ids =
                Stream.concat(Stream.of(request.text("MainProfileId")), request.<String>list(TO_BE_MERGED).stream());
        return state.domain(request.text("DomainName")).stream()
                .flatMap(domain -> ids.flatMap(id -> domain.profiles().find(id).stream()));
    }

    /** A body has to be there even when it may be empty. */
    private static Service requiringBodies(Service service) {
        return request ->
                request.method().equals("PUT") && request.body().length == 0 ? refused() : service.handle(request);
    }

    private static WireResponse refused() {
        return Errors.written(400, "BadRequestException", "There is no body");
    }
}
