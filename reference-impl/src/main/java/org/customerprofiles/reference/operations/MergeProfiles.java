package org.customerprofiles.reference.operations;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/**
 * Merges profiles into a main profile, which gets their members, keys and objects (see {@link MergeRules} and
 * MergeProfiles-29), and deletes them (MergeProfiles-53). The merge is complete when it is answered. Main in its own
 * list (-55), a profile that comes twice (-56) and a source outside the merge (-57) are refused.
 */
final class MergeProfiles implements Operation {

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        String mainId = request.text("MainProfileId");
        List<String> otherIds = request.list("ProfileIdsToBeMerged");
        Map<String, Object> sources = request.structure("FieldSourceProfileIds");
        return Existing.domain(
                request,
                state,
                domain -> invalid(mainId, otherIds, sources)
                        .or(() -> missing(mainId, otherIds, domain))
                        .orElseGet(() -> merge(mainId, otherIds, sources, domain)));
    }

    private static Outcome merge(
            String mainId, List<String> otherIds, Map<String, Object> sources, DomainContents domain) {
        Profile main = domain.profiles().find(mainId).orElseThrow();
        List<Profile> others = otherIds.stream()
                .map(id -> domain.profiles().find(id).orElseThrow())
                .toList();
        for (String otherId : otherIds) {
            // objects keep their unique keys: no two in a domain have the same, so none can be in the way
            domain.objects().of(otherId).forEach(object -> domain.objects().put(mainId, object));
            domain.profiles().delete(otherId);
        }
        domain.profiles().put(MergeRules.merged(main, others, sources));
        return Outcome.done(Map.of("Message", "The profiles were merged into " + mainId));
    }

    private static Optional<Outcome> invalid(String mainId, List<String> otherIds, Map<String, Object> sources) {
        Set<String> merged = new HashSet<>(otherIds);
        if (merged.size() < otherIds.size()) {
            return invalid("ProfileIdsToBeMerged names a profile twice");
        }
        if (!merged.add(mainId)) {
            return invalid("ProfileIdsToBeMerged names the main profile, which cannot be merged into itself");
        }
        return sourceIds(sources).allMatch(merged::contains)
                ? Optional.empty()
                : invalid("FieldSourceProfileIds names a profile that is not part of the merge");
    }

    private static Stream<?> sourceIds(Map<String, Object> sources) {
        return sources.values().stream()
                .flatMap(source -> source instanceof Map<?, ?> byKey ? byKey.values().stream() : Stream.of(source));
    }

    private static Optional<Outcome> missing(String mainId, Collection<String> otherIds, DomainContents domain) {
        return Stream.concat(Stream.of(mainId), otherIds.stream())
                .filter(id -> domain.profiles().find(id).isEmpty())
                .findFirst()
                .map(id -> Existing.missing("profile " + id));
    }

    private static Optional<Outcome> invalid(String message) {
        return Optional.of(Outcome.refused(BAD_REQUEST, message));
    }
}
