package org.customerprofiles.reference.mutants;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.DomainContents;

/** Profiles that are gone, as they were before, and ways in which they are not gone. */
final class Graveyard {

    private final Map<String, Map<String, Profile>> byDomain = new ConcurrentHashMap<>();

    /** @param going the ids of the profiles that a request to the operation deletes */
    UnaryOperator<Operation> burying(Function<Request, List<String>> going) {
        return beforehand(
                going,
                (domain, id) -> domain.profiles()
                        .find(id)
                        .ifPresent(profile -> of(domain).put(id, profile)));
    }

    /** @param coming the ids of the profiles that a request to the operation brings back */
    UnaryOperator<Operation> raising(Function<Request, List<String>> coming) {
        return beforehand(coming, (domain, id) -> {
            if (domain.profiles().find(id).isEmpty() && of(domain).containsKey(id)) {
                domain.profiles().put(of(domain).get(id));
            }
        });
    }

    /**
     * An operation for which the profiles are still there.
     *
     * @param holds which entries of the index still lead to them
     */
    UnaryOperator<Operation> haunting(Predicate<IndexEntry> holds) {
        return PerRequest.domain((request, domain) -> OtherContents.withProfiles(
                domain, profiles -> new Ghosts(profiles, of(domain).values(), holds)));
    }

    private UnaryOperator<Operation> beforehand(
            Function<Request, List<String>> ids, BiConsumer<DomainContents, String> deed) {
        return Tampered.around((real, request, state, circumstances) -> {
            state.domain(request.text("DomainName"))
                    .ifPresent(domain -> ids.apply(request).forEach(id -> deed.accept(domain, id)));
            return real.apply(request, state, circumstances);
        });
    }

    private Map<String, Profile> of(DomainContents domain) {
        return byDomain.computeIfAbsent(domain.domain().name(), name -> new ConcurrentHashMap<>());
    }

    static List<String> profileId(Request request) {
        return List.of(request.text("ProfileId"));
    }

    static List<String> mainId(Request merge) {
        return List.of(merge.text("MainProfileId"));
    }

    static List<String> mergedIds(Request merge) {
        return merge.list("ProfileIdsToBeMerged");
    }
}
