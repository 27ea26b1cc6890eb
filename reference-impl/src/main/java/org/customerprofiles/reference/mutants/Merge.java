package org.customerprofiles.reference.mutants;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.DomainContents;

/**
 * A merge that was done.
 *
 * @param main the main profile before it
 * @param others the merged profiles, in the order of the request
 * @param result the main profile after it
 */
record Merge(Request request, DomainContents domain, Profile main, List<Profile> others, Profile result) {

    /** The main profile is another one after the merge. */
    static UnaryOperator<Operation> result(Function<Merge, Profile> change) {
        return Tampered.around((real, request, state, circumstances) -> {
            Optional<DomainContents> domain = state.domain(request.text("DomainName"));
            Optional<Profile> main = domain.flatMap(there -> there.profiles().find(request.text("MainProfileId")));
            List<Profile> others = domain.stream()
                    .flatMap(there -> request.<String>list("ProfileIdsToBeMerged").stream()
                            .flatMap(id -> there.profiles().find(id).stream()))
                    .toList();
            Outcome outcome = real.apply(request, state, circumstances);
            if (outcome instanceof Outcome.Done) {
                DomainContents there = domain.orElseThrow();
                Profile result = there.profiles().find(main.orElseThrow().id()).orElseThrow();
                there.profiles().put(change.apply(new Merge(request, there, main.orElseThrow(), others, result)));
            }
            return outcome;
        });
    }

    /** The members of the main profile are others after the merge. */
    static UnaryOperator<Operation> members(Function<Merge, Map<String, Object>> change) {
        return result(merge -> merge.result().withMembers(change.apply(merge)));
    }

    /** Sources other than those that the request names are heeded. */
    static UnaryOperator<Operation> sources(UnaryOperator<Map<String, Object>> change) {
        return PerRequest.request(request -> Requests.with(
                request, "FieldSourceProfileIds", change.apply(request.structure("FieldSourceProfileIds"))));
    }

    /** The source that is named for a member. */
    Optional<String> source(String member) {
        return request.structure("FieldSourceProfileIds").get(member) instanceof String id
                ? Optional.of(id)
                : Optional.empty();
    }

    /** All profiles of the merge as they were before, main first. */
    Stream<Profile> all() {
        return Stream.concat(Stream.of(main), others.stream());
    }

    /** The values of a member in the merged profiles, in their order. */
    Stream<Object> othersValues(String member) {
        return others.stream()
                .flatMap(other -> Stream.ofNullable(other.members().get(member)));
    }

    /** The value of a member in the main profile before the merge. */
    Optional<Object> mains(String member) {
        return Optional.ofNullable(main.members().get(member));
    }

    /** The value of a member in the main profile after the merge. */
    Optional<Object> united(String member) {
        return Optional.ofNullable(result.members().get(member));
    }
}
