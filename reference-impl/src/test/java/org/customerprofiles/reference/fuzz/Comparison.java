package org.customerprofiles.reference.fuzz;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.model.ObjectType;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileObject;
import org.customerprofiles.reference.oracle.DomainState;
import org.customerprofiles.reference.oracle.Entry;
import org.customerprofiles.reference.oracle.Json;
import org.customerprofiles.reference.oracle.ObjectState;
import org.customerprofiles.reference.oracle.ProfileState;
import org.customerprofiles.reference.oracle.State;
import org.customerprofiles.reference.oracle.TypeState;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/** Everything that is kept beside everything that should be. */
final class Comparison {

    private final List<String> differences = new ArrayList<>();

    private Comparison() {}

    /** The first difference; empty when there is none. */
    static Optional<String> difference(Transaction kept, State state) {
        Comparison comparison = new Comparison();
        List<DomainContents> domains = kept.domainsAfter("").toList();
        comparison.same(
                "the domains",
                List.copyOf(state.domains().keySet()),
                domains.stream().map(each -> each.domain().name()).toList());
        domains.forEach(domain ->
                state.domain(domain.domain().name()).ifPresent(expected -> comparison.domain(expected, domain)));
        return comparison.differences.stream().findFirst();
    }

    private void domain(DomainState expected, DomainContents kept) {
        String name = expected.name();
        same("settings of " + name, expected.settings(), kept.domain().settings());
        same("tags of " + name, expected.tags(), kept.domain().tags());
        same("CreatedAt of " + name, expected.createdAt(), seconds(kept.domain().createdAt()));
        same(
                "LastUpdatedAt of " + name,
                expected.updatedAt(),
                seconds(kept.domain().lastUpdatedAt()));
        same("match groups of " + name, groups(expected), keptGroups(kept));
        same("object types of " + name, types(expected), keptTypes(kept));
        same("ids of the profiles of " + name, List.copyOf(expected.profiles().keySet()), ids(kept));
        expected.profiles().values().forEach(profile -> profile(profile, expected, kept));
        same("Stats of " + name, expected.stats(), stats(kept));
        index(expected, kept);
    }

    private void profile(ProfileState expected, DomainState domain, DomainContents kept) {
        Optional<Profile> found = kept.profiles().find(expected.id());
        if (found.isEmpty()) {
            differences.add("profile " + expected.id() + " is not found by its id");
            return;
        }
        same(
                "members of profile " + expected.id(),
                expected.members(),
                found.get().members());
        same("keys of profile " + expected.id(), texts(expected.keys()), keptKeys(found.get()));
        Map<String, Object> objects = new HashMap<>();
        domain.objectsOf(expected.id())
                .forEach(object -> objects.put(object.type() + ' ' + object.uniqueKey(), shown(object)));
        same("objects of profile " + expected.id(), objects, keptObjects(kept, expected.id()));
    }

    /** Every key of every profile finds those that have it, and nobody else. */
    private void index(DomainState expected, DomainContents kept) {
        Map<Entry, List<String>> holders = new HashMap<>();
        Map<String, List<String>> byName = new TreeMap<>();
        for (ProfileState profile : expected.profiles().values()) {
            for (Entry entry : profile.entries()) {
                holders.computeIfAbsent(entry, none -> new ArrayList<>()).add(profile.id());
                List<String> ids = byName.computeIfAbsent(entry.key(), none -> new ArrayList<>());
                if (!ids.contains(profile.id())) {
                    ids.add(profile.id());
                }
            }
        }
        holders.forEach((entry, ids) -> same(
                "holders of " + entry,
                ids,
                kept.profiles()
                        .idsAfter(new IndexEntry(entry.key(), entry.value()), "")
                        .toList()));
        byName.forEach((name, ids) -> same(
                "holders of the key " + name,
                ids,
                kept.profiles().idsByKeyName(name).toList()));
    }

    private void same(String what, Object expected, Object actual) {
        if (!Json.isAsExpected(expected, actual)) {
            differences.add("%s should be %s and are %s".formatted(what, expected, actual));
        }
    }

    private static Object seconds(Instant instant) {
        return BigDecimal.valueOf(instant.toEpochMilli(), 3);
    }

    private static List<String> ids(DomainContents kept) {
        return kept.profiles().all().map(Profile::id).toList();
    }

    private static Map<String, Object> stats(DomainContents kept) {
        return Map.of(
                "ProfileCount", kept.stats().profiles(),
                "MeteringProfileCount", kept.stats().meteredProfiles(),
                "ObjectCount", kept.stats().objects(),
                "TotalSize", kept.stats().totalSize());
    }

    private static Map<String, Object> groups(DomainState expected) {
        Map<String, Object> groups = new HashMap<>();
        expected.run().ifPresent(run -> groups.putAll(run.groups()));
        expected.run().ifPresent(run -> groups.put("at", run.at()));
        return groups;
    }

    private static Map<String, Object> keptGroups(DomainContents kept) {
        Map<String, Object> groups = new HashMap<>();
        kept.latestMatchRun().ifPresent(run -> {
            run.groups().forEach(group -> groups.put(group.id(), group.profileIds()));
            groups.put("at", seconds(run.at()));
        });
        return groups;
    }

    private static Map<String, Object> types(DomainState expected) {
        Map<String, Object> types = new HashMap<>();
        for (TypeState type : expected.types().values()) {
            types.put(type.name(), List.of(type.settings(), type.tags(), type.createdAt(), type.updatedAt()));
        }
        return types;
    }

    private static Map<String, Object> keptTypes(DomainContents kept) {
        Map<String, Object> types = new HashMap<>();
        kept.objectTypes()
                .after("")
                .forEach((ObjectType type) -> types.put(
                        type.name(),
                        List.of(
                                type.settings(),
                                type.tags(),
                                seconds(type.createdAt()),
                                seconds(type.lastUpdatedAt()))));
        return types;
    }

    private static Map<String, Object> texts(Map<Entry, String> keys) {
        Map<String, Object> texts = new HashMap<>();
        keys.forEach((entry, value) -> texts.put(entry.key() + '=' + entry.value(), value));
        return texts;
    }

    private static Map<String, Object> keptKeys(Profile profile) {
        Map<String, Object> keys = new HashMap<>();
        profile.keys()
                .forEach(key ->
                        keys.put(key.entry().keyName() + '=' + key.entry().value(), key.value()));
        return keys;
    }

    private static List<Object> shown(ObjectState object) {
        return List.of(
                object.content(),
                object.keys().stream()
                        .map(key -> key.getKey() + '=' + key.getValue())
                        .toList());
    }

    private static Map<String, Object> keptObjects(DomainContents kept, String id) {
        Map<String, Object> objects = new HashMap<>();
        for (ProfileObject object : kept.objects().of(id)) {
            objects.put(
                    object.typeName() + ' ' + object.uniqueKey(),
                    List.of(
                            object.content(),
                            object.keys().stream()
                                    .map(key -> key.name() + '=' + key.value())
                                    .toList()));
        }
        return objects;
    }
}
