package org.customerprofiles.reference.variants;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.MatchGroup;
import org.customerprofiles.reference.model.MatchRun;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/**
 * A matching process that takes values as they are written, each attribute by itself, and knows no chains: profiles with
 * one value in common are a group, whatever else some of them share with others.
 */
final class ExactMatching {

    private static final List<String> ATTRIBUTES = List.of(
            "PhoneNumber",
            "MobilePhoneNumber",
            "HomePhoneNumber",
            "BusinessPhoneNumber",
            "EmailAddress",
            "PersonalEmailAddress",
            "BusinessEmailAddress",
            "BusinessName");

    private ExactMatching() {}

    /** Puts the groups of this process in the place of those that the reference's has found. */
    static Outcome run(Request request, Transaction state, Around.Call call) {
        Outcome outcome = call.with(request);
        if (outcome instanceof Outcome.Done) {
            DomainContents domain = state.domain(request.text("DomainName")).orElseThrow();
            MatchRun run = domain.latestMatchRun().orElseThrow();
            List<MatchGroup> groups = groups(domain.profiles().all().toList()).stream()
                    .map(ids -> new MatchGroup(id(ids, run), List.copyOf(ids)))
                    .sorted((one, other) -> one.id().compareTo(other.id()))
                    .toList();
            domain.replace(new MatchRun(run.at(), groups));
        }
        return outcome;
    }

    /** No group is part of another one. */
    private static List<TreeSet<String>> groups(List<Profile> profiles) {
        Map<String, TreeSet<String>> holders = new LinkedHashMap<>();
        profiles.forEach(profile -> values(profile)
                .forEach(value ->
                        holders.computeIfAbsent(value, none -> new TreeSet<>()).add(profile.id())));
        Collection<TreeSet<String>> all = holders.values().stream()
                .filter(ids -> ids.size() > 1)
                .distinct()
                .toList();
        List<TreeSet<String>> largest = new ArrayList<>(all);
        largest.removeIf(ids -> all.stream().anyMatch(other -> other.size() > ids.size() && other.containsAll(ids)));
        return largest;
    }

    private static Stream<String> values(Profile profile) {
        Stream<String> single = ATTRIBUTES.stream()
                .filter(profile.members()::containsKey)
                .map(attribute -> attribute + " " + profile.members().get(attribute));
        String fullName = Stream.of("FirstName", "MiddleName", "LastName")
                .map(profile.members()::get)
                .filter(Objects::nonNull)
                .map(String.class::cast)
                .collect(joining(" "));
        return fullName.isEmpty() ? single : Stream.concat(single, Stream.of("FullName " + fullName));
    }

    private static String id(Collection<String> ids, MatchRun run) {
        String name = run.at() + String.join(" ", ids);
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString().replace("-", "");
    }
}
