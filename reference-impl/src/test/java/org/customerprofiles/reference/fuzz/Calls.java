package org.customerprofiles.reference.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.customerprofiles.reference.oracle.Entry;
import org.customerprofiles.reference.oracle.Json;
import org.customerprofiles.reference.oracle.Tokens;
import org.customerprofiles.reference.restjson.Constraints;

/** Calls that are valid on the wire, and for the most part meaningful where they are made. */
final class Calls {

    private static final Constraints CONSTRAINTS = Constraints.official();
    /** By these profiles are taken for the same customer. */
    private static final List<String> MATCHED = List.of(
            "FirstName",
            "MiddleName",
            "LastName",
            "BusinessName",
            "PhoneNumber",
            "MobilePhoneNumber",
            "HomePhoneNumber",
            "BusinessPhoneNumber",
            "EmailAddress",
            "PersonalEmailAddress",
            "BusinessEmailAddress");

    private static final List<String> ATTRIBUTES = List.of("tier", "FirstName", "LastName");

    private final Dice dice;
    private final Cast cast;
    private final Values values;
    private final ObjectTypes types;
    private final int manyProfiles;
    private final boolean heapsObjects;
    private Tokens tokens = new Tokens();

    Calls(Dice dice, Cast cast) {
        this.dice = dice;
        this.cast = cast;
        this.values = new Values(dice);
        this.manyProfiles = dice.of(15, 25, 25, 60);
        this.heapsObjects = dice.chance(0.1);
        this.types = new ObjectTypes(dice, cast, heapsObjects ? 400 : 9);
    }

    void know(Tokens newTokens) {
        tokens = newTokens;
    }

    /** An operation that makes sense where the domain has so much in it. */
    String operation() {
        if (cast.state().domains().isEmpty()) {
            return "CreateDomain";
        }
        boolean crowded = cast.state().domains().values().stream()
                .anyMatch(domain -> domain.profiles().size() > manyProfiles);
        if (heapsObjects && dice.chance(0.5)) {
            return "PutProfileObject";
        }
        return crowded && dice.chance(0.5) ? dice.of("DeleteProfile", "MergeProfiles") : dice.of(Weights.OPERATIONS);
    }

    Map<String, Object> members(String operation) {
        if (operation.equals("RunMatching")) {
            return Map.of("DomainName", cast.domain());
        }
        Map<String, Object> members = new LinkedHashMap<>(Json.members(values.of(CONSTRAINTS.of(operation))));
        members.computeIfPresent("DomainName", (name, any) -> cast.domain());
        String domain = (String) members.getOrDefault("DomainName", "");
        members.computeIfPresent("ProfileId", (name, any) -> cast.profile(domain));
        members.computeIfPresent("ObjectTypeName", (name, any) -> cast.type());
        adapt(operation, members, domain);
        members.remove("NextToken");
        if (!tokens.all().isEmpty() && dice.chance(0.02) && Weights.PAGED.contains(operation)) {
            members.put("NextToken", dice.of(tokens.all()));
        }
        return members;
    }

    /** Puts what is there in the place of what chance has filled in. */
    private void adapt(String operation, Map<String, Object> members, String domain) {
        switch (operation) {
            case "CreateDomain", "UpdateDomain" -> domain(operation, members);
            case "CreateProfile", "UpdateProfile" -> profile(members);
            case "AddProfileKey" -> key(members, cast.key(domain));
            case "DeleteProfileKey" -> deletedKey(members, domain);
            case "SearchProfiles" -> search(members, domain);
            case "MergeProfiles" -> merge(members, domain);
            case "PutProfileObjectType" -> types.adaptType(members);
            case "PutProfileObject" -> members.put("Object", types.object());
            case "ListProfileObjects" -> listedObjects(members, domain);
            case "DeleteProfileObject" -> deletedObject(members, domain);
            case "TagResource", "UntagResource", "ListTagsForResource" -> tagged(members);
            case "ListDomains", "ListProfileObjectTypes", "GetMatches" -> paged(members);
            default -> {
                // nothing else has to fit what is there
            }
        }
    }

    private void domain(String operation, Map<String, Object> members) {
        if (operation.equals("CreateDomain")) {
            members.put("DomainName", cast.newDomain());
        }
        if (dice.chance(0.5)) {
            members.put("Matching", Map.of("Enabled", dice.chance(0.8)));
        }
    }

    private void profile(Map<String, Object> members) {
        MATCHED.stream().filter(any -> dice.chance(0.7)).forEach(members::remove);
        maybe(members, "EmailAddress", cast::email);
        maybe(members, "PhoneNumber", cast::phone);
        maybe(members, "AccountNumber", cast::account);
        maybe(members, dice.of("MobilePhoneNumber", "HomePhoneNumber", "BusinessPhoneNumber"), cast::phone);
        maybe(members, dice.of("FirstName", "MiddleName", "LastName", "BusinessName"), cast::name);
        maybe(members, dice.of("FirstName", "LastName"), cast::name);
        members.computeIfPresent(
                "Attributes",
                (name, any) -> Map.of(dice.of(ATTRIBUTES), cast.account(), dice.of(ATTRIBUTES) + "2", cast.name()));
    }

    private void maybe(Map<String, Object> members, String name, Supplier<String> value) {
        if (dice.chance(0.4)) {
            members.put(name, value.get());
        }
    }

    private void key(Map<String, Object> members, Entry key) {
        members.put("KeyName", key.key());
        members.put(
                "Values",
                IntStream.rangeClosed(0, dice.of(0, 0, 1, 2))
                        .mapToObj(at -> at == 0 ? key.value() : cast.value(key.key()))
                        .toList());
    }

    private void deletedKey(Map<String, Object> members, String domain) {
        key(members, cast.key(domain));
        cast.addedKey(domain, (String) members.get("ProfileId"))
                .filter(any -> dice.chance(0.8))
                .ifPresent(key -> {
                    members.put("KeyName", key.getKey().key());
                    members.put(
                            "Values",
                            List.of(dice.of(key.getValue(), key.getKey().value())));
                });
    }

    private void search(Map<String, Object> members, String domain) {
        key(members, cast.key(domain));
        members.computeIfPresent(
                "AdditionalSearchKeys",
                (name, keys) -> ((List<?>) keys)
                        .stream()
                                .map(any -> {
                                    Map<String, Object> key = new LinkedHashMap<>();
                                    key(key, cast.key(domain));
                                    return key;
                                })
                                .toList());
        paged(members);
    }

    private void paged(Map<String, Object> members) {
        if (dice.chance(0.5)) {
            members.put("MaxResults", dice.of(1, 1, 2, 3));
        } else {
            members.remove("MaxResults");
        }
    }

    private void merge(Map<String, Object> members, String domain) {
        List<String> ids = IntStream.rangeClosed(0, dice.of(1, 1, 2, 3))
                .mapToObj(at -> cast.profile(domain))
                .toList();
        members.put("MainProfileId", ids.get(0));
        members.put("ProfileIdsToBeMerged", ids.subList(1, ids.size()));
        members.computeIfPresent("FieldSourceProfileIds", (name, sources) -> sourced(Json.members(sources), ids));
    }

    private Map<String, Object> sourced(Map<String, Object> sources, List<String> ids) {
        Map<String, Object> fitting = new LinkedHashMap<>(sources);
        fitting.computeIfPresent("Attributes", (name, any) -> Map.of(dice.of(ATTRIBUTES), "", "tier2", ""));
        fitting.replaceAll((name, source) -> source instanceof Map ? sourced(Json.members(source), ids) : dice.of(ids));
        return fitting;
    }

    private void listedObjects(Map<String, Object> members, String domain) {
        cast.object(domain).ifPresent(object -> {
            members.put("ObjectTypeName", object.type());
            members.put("ProfileId", object.owner());
            members.computeIfPresent("ObjectFilter", (name, any) -> {
                Map.Entry<String, String> key = dice.of(object.keys());
                return Map.of("KeyName", key.getKey(), "Values", List.of(key.getValue()));
            });
        });
        paged(members);
    }

    private void deletedObject(Map<String, Object> members, String domain) {
        cast.object(domain).ifPresent(object -> {
            members.put("ObjectTypeName", object.type());
            members.put("ProfileId", dice.chance(0.1) ? cast.profile(domain) : object.owner());
            members.put("ProfileObjectUniqueKey", object.uniqueKey());
        });
    }

    private void tagged(Map<String, Object> members) {
        String domain = "arn:aws:profile:us-east-1:000000000000:domains/" + cast.domain();
        members.put("resourceArn", dice.chance(0.5) ? domain : domain + "/object-types/" + cast.type());
        members.computeIfPresent("tagKeys", (name, keys) -> List.of(dice.of("a", "0", "team")));
        members.computeIfPresent(
                "tags",
                (name, tags) -> dice.chance(0.5) ? tags : Map.of(dice.of("a", "0", "team"), dice.of("red", "")));
    }
}
