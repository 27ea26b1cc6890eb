package org.customerprofiles.reference.concurrency;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.customerprofiles.reference.oracle.Answer;
import org.customerprofiles.reference.oracle.Call;
import org.customerprofiles.reference.oracle.Json;

/** What clients call: all of them about the same few profiles of one domain, so that they get in each other's way. */
final class Workload {

    static final List<String> ACCOUNTS = List.of("a0", "a1", "a2");
    private static final List<String> VALUES = List.of("x", "y");
    private static final int OBJECTS = 3;

    private final String domain;
    private final Queue<String> profiles = new ConcurrentLinkedQueue<>();
    private final Queue<String> objects = new ConcurrentLinkedQueue<>();

    Workload(String domain) {
        this.domain = domain;
    }

    /** A domain, an object type whose objects belong to the profile with their account, and a profile for each. */
    List<Call> beginning() {
        Map<String, Object> fields =
                Map.of("id", Map.of("Source", "_source.id"), "account", Map.of("Source", "_source.account"));
        Map<String, Object> keys = Map.of("id", key("UNIQUE", "id"), "_account", key("PROFILE", "account"));
        return List.of(
                call("CreateDomain", Map.of("DefaultExpirationDays", 30)),
                call(
                        "PutProfileObjectType",
                        Map.of(
                                "ObjectTypeName",
                                "Booking",
                                "Description",
                                "a booking",
                                "Fields",
                                fields,
                                "Keys",
                                keys)),
                call("CreateProfile", Map.of("AccountNumber", "a0")),
                call("CreateProfile", Map.of("AccountNumber", "a1")),
                call("CreateProfile", Map.of("AccountNumber", "a2")));
    }

    /** Everything that the domain shows. */
    List<Call> end() {
        return List.of(
                call("GetDomain", Map.of()),
                search("_profileId", List.copyOf(profiles)),
                search("crm", VALUES),
                search("_account", ACCOUNTS),
                call("DeleteDomain", Map.of()));
    }

    /** A call that writes, if what it is about is there. */
    Call write(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> call("CreateProfile", Map.of("AccountNumber", of(ACCOUNTS, random)));
            case 1, 2 -> call("AddProfileKey", key(random));
            case 3 -> call("DeleteProfileKey", key(random));
            case 4 -> call("UpdateProfile", Map.of("ProfileId", profile(random), "LastName", of(VALUES, random)));
            case 5 -> call("UpdateProfile", Map.of("ProfileId", profile(random), "FirstName", of(VALUES, random)));
            case 6, 7 -> call("PutProfileObject", object(random));
            case 8 -> call("DeleteProfileObject", deletedObject(random));
            case 9 -> call("DeleteProfile", Map.of("ProfileId", profile(random)));
            default -> merge(random);
        };
    }

    /** A call that reads. */
    Call read(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> search("crm", List.of(of(VALUES, random)));
            case 1 -> search("_profileId", List.copyOf(profiles));
            case 2, 3 -> search("_account", List.of(of(ACCOUNTS, random)));
            case 4 -> search("id", List.of(String.valueOf(random.nextInt(OBJECTS))));
            case 5 -> call("GetDomain", Map.of());
            default -> call("ListProfileObjects", Map.of("ObjectTypeName", "Booking", "ProfileId", profile(random)));
        };
    }

    /** Notes what an answer tells, for calls of whatever client. */
    void learn(Answer answer) {
        note(answer, "ProfileId", profiles);
        note(answer, "ProfileObjectUniqueKey", objects);
    }

    private static void note(Answer answer, String member, Queue<String> known) {
        if (answer.members().get(member) instanceof String text && !known.contains(text)) {
            known.add(text);
        }
    }

    private Call merge(Random random) {
        return call(
                "MergeProfiles",
                Map.of("MainProfileId", profile(random), "ProfileIdsToBeMerged", List.of(profile(random))));
    }

    private Map<String, Object> key(Random random) {
        return Map.of("ProfileId", profile(random), "KeyName", "crm", "Values", List.of(of(VALUES, random)));
    }

    private static Map<String, Object> object(Random random) {
        Map<String, Object> object = Map.of("id", random.nextInt(OBJECTS), "account", of(ACCOUNTS, random));
        return Map.of("ObjectTypeName", "Booking", "Object", Json.text(object));
    }

    private Map<String, Object> deletedObject(Random random) {
        List<String> known = List.copyOf(objects);
        return Map.of(
                "ObjectTypeName",
                "Booking",
                "ProfileId",
                profile(random),
                "ProfileObjectUniqueKey",
                known.isEmpty() ? "none" : of(known, random));
    }

    private Call search(String keyName, List<String> values) {
        return call("SearchProfiles", Map.of("KeyName", keyName, "Values", values, "MaxResults", 100));
    }

    private String profile(Random random) {
        return of(List.copyOf(profiles), random);
    }

    private Call call(String operation, Map<String, Object> members) {
        Map<String, Object> all = new TreeMap<>(members);
        all.put("DomainName", domain);
        return new Call(operation, all);
    }

    private static List<Object> key(String identifier, String field) {
        return List.of(Map.of("StandardIdentifiers", List.of(identifier), "FieldNames", List.of(field)));
    }

    private static <T> T of(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
