package org.customerprofiles.tck.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The human names of a scenario and the generated ones behind them: its domains, and its profiles by alias. */
final class Names {

    /** A profile of the scenario: the domain it was created in and its id. */
    record Profile(String domain, String id) {}

    private static final Pattern RANGE = Pattern.compile("([A-Z][A-Za-z]*)(\\d+)\\.\\.\\1(\\d+)");

    private final Map<String, Profile> profiles = new LinkedHashMap<>();
    private final String own;
    private String domain;
    private String otherDomain;

    Names(TestRun run) {
        own = run.names().fresh();
        domain = own;
        otherDomain = run.names().fresh();
    }

    /** The names and ids that came about, to what the scenario calls them; other names of domains begin with these. */
    Map<String, String> generated() {
        Map<String, String> generated = new LinkedHashMap<>();
        generated.put(own, "domain");
        generated.put(otherDomain, "other domain");
        profiles.forEach((alias, profile) -> generated.putIfAbsent(profile.id(), alias));
        return generated;
    }

    String domain() {
        return domain;
    }

    String otherDomain() {
        return otherDomain;
    }

    /** The scenario speaks of another name as its domain from now on. */
    void domainIs(String name) {
        domain = name;
    }

    /** The scenario goes on with domains that it has made in an earlier run. */
    void domainsAre(String name, String otherName) {
        domain = name;
        otherDomain = otherName;
    }

    void remember(String alias, String domainName, String id) {
        profiles.put(alias, new Profile(domainName, id));
    }

    boolean knows(String alias) {
        return profiles.containsKey(alias);
    }

    Map<String, Profile> profiles() {
        return profiles;
    }

    /** @throws Misuse when no profile goes by this alias */
    Profile profile(String alias) {
        Profile profile = profiles.get(alias);
        if (profile == null) {
            throw new Misuse("no profile is called " + alias + " here; known are " + profiles.keySet());
        }
        return profile;
    }

    /** The aliases in a text such as {@code Ana, Ben}, {@code Ana and Ben} or {@code P1..P20}. */
    List<String> aliases(String text) {
        List<String> aliases = new ArrayList<>();
        for (String part : text.split(",\\s*|\\s+and\\s+")) {
            Matcher range = RANGE.matcher(part.strip());
            if (range.matches()) {
                for (int n = Integer.parseInt(range.group(2)); n <= Integer.parseInt(range.group(3)); n++) {
                    aliases.add(range.group(1) + n);
                }
            } else if (!part.isBlank()) {
                aliases.add(part.strip());
            }
        }
        return aliases;
    }

    /** The alias behind an id; the id itself for a profile that the scenario does not know. */
    String aliasOf(String id) {
        return aliasBehind(id).orElse("unknown profile " + id);
    }

    Optional<String> aliasBehind(String id) {
        return profiles.entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A well-formed profile id that belongs to nothing. */
    static String unknownId() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
