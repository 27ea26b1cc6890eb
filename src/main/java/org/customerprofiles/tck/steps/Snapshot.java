package org.customerprofiles.tck.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The observable state of a scenario's world: what must be the same after a call that was refused.
 *
 * @param domains the settings of the domains by name, without the statistics, which may lag
 * @param profiles the profiles by alias
 * @param found what is found by the keys that the judged call would add, by key and value
 * @param objects the objects of each profile and the object types, where the scenario has any
 */
record Snapshot(
        Map<String, String> domains,
        Map<String, Map<String, String>> profiles,
        Map<String, String> found,
        Map<String, String> objects) {

    /** Whose state is taken. */
    record Scope(Names names, Set<StandardKeys.Key> probes, boolean withObjects) {}

    static Snapshot of(Scope scope, Observer observer) {
        Map<String, String> domains = new TreeMap<>();
        for (String name : List.of(scope.names().domain(), scope.names().otherDomain())) {
            observer.domain(name)
                    .ifPresent(domain -> Json.flat(Json.without(domain, "Stats"))
                            .forEach((path, value) -> domains.put(name + " " + path, value)));
        }
        Map<String, Map<String, String>> profiles = new LinkedHashMap<>();
        Map<String, String> objects = new TreeMap<>();
        scope.names().profiles().forEach((alias, profile) -> {
            profiles.put(alias, observer.profile(profile).map(Json::flat).orElse(Map.of()));
            if (scope.withObjects()) {
                objects.put(alias, objectsOf(observer, profile));
            }
        });
        if (scope.withObjects()) {
            objects.put(
                    "object types",
                    String.join(", ", observer.objectTypes(scope.names().domain())));
        }
        return new Snapshot(domains, profiles, found(scope, observer), objects);
    }

    private static Map<String, String> found(Scope scope, Observer observer) {
        Map<String, String> found = new TreeMap<>();
        for (StandardKeys.Key key : scope.probes()) {
            List<String> ids = observer.searchAnyKey(scope.names().domain(), key.name(), key.value()).stream()
                    .map(item -> scope.names().aliasOf(Json.text(item.path("ProfileId"))))
                    .sorted()
                    .toList();
            found.put("found by " + key.name() + " " + key.value(), String.join(", ", ids));
        }
        return found;
    }

    private static String objectsOf(Observer observer, Names.Profile profile) {
        List<String> contents = new ArrayList<>();
        for (JsonNode object : observer.objects(profile, Booking.TYPE)) {
            contents.add(Json.text(object.path("Object")));
        }
        contents.sort(null);
        return String.join(" ", contents);
    }

    /** A point in time of a domain, in seconds; not a number when it was not there or was none. */
    double time(String name, String member) {
        try {
            return Double.parseDouble(domains.getOrDefault(name + " " + member, "NaN"));
        } catch (NumberFormatException noNumber) {
            return Double.NaN;
        }
    }

    /** The state of one profile; empty when it was not there. */
    Map<String, String> profile(String alias) {
        return profiles.getOrDefault(alias, Map.of());
    }

    /** What has changed since, for people; empty when nothing has. */
    String changesUntil(Snapshot later) {
        List<String> changes = new ArrayList<>();
        add(changes, "", domains, later.domains);
        profiles.forEach((alias, members) -> add(changes, alias + " ", members, later.profile(alias)));
        add(changes, "", found, later.found);
        add(changes, "objects of ", objects, later.objects);
        return String.join("; ", changes);
    }

    private static void add(List<String> changes, String whose, Map<String, String> before, Map<String, String> after) {
        String difference = Json.difference(before, after);
        if (!difference.isEmpty()) {
            changes.add(whose + difference);
        }
    }
}
