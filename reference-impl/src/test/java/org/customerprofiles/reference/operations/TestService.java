package org.customerprofiles.reference.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.store.MemoryStore;
import org.customerprofiles.reference.store.Store;

/** The reference, by default in memory, with a clock that stands still until it is moved and ids that count up. */
final class TestService {

    static final String DOMAIN = "shop";
    static final Instant START = Instant.parse("2026-11-18T12:00:00Z"); // a Wednesday

    final Store store;
    final Reference reference;
    private final AtomicLong lastId;
    private volatile Instant now = START;

    TestService() {
        this(new MemoryStore(), operations(), 0);
    }

    /** @param lastId before those that it gives */
    TestService(Store store, Operations operations, long lastId) {
        this.store = store;
        this.lastId = new AtomicLong(lastId);
        reference =
                new Reference(store, operations, ((InstantSource) () -> now).withZone(ZoneOffset.UTC), this::nextId);
    }

    static Operations operations() {
        return Operations.all(TestService::parsed);
    }

    /** A service with an empty domain. */
    static TestService withDomain() {
        TestService service = new TestService();
        service.done("CreateDomain", "DefaultExpirationDays", 30);
        return service;
    }

    void moveClockTo(String instant) {
        now = Instant.parse(instant);
    }

    /** Calls an operation, in {@link #DOMAIN} unless the members say otherwise. */
    Outcome call(String operation, Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>(Map.of("DomainName", DOMAIN));
        members.putAll(members(namesAndValues));
        return reference.call(operation, new Request(members));
    }

    Map<String, Object> done(String operation, Object... namesAndValues) {
        Outcome outcome = call(operation, namesAndValues);
        return assertInstanceOf(Outcome.Done.class, outcome).members();
    }

    void refused(Fault fault, String operation, Object... namesAndValues) {
        Outcome outcome = call(operation, namesAndValues);
        assertEquals(fault, assertInstanceOf(Outcome.Refused.class, outcome).fault());
    }

    String profile(Object... namesAndValues) {
        return (String) done("CreateProfile", namesAndValues).get("ProfileId");
    }

    /** The profile as a search by its id shows it, without id and FoundByItems; empty when there is none. */
    Optional<Map<String, Object>> read(String id) {
        return items(done("SearchProfiles", "KeyName", "_profileId", "Values", List.of(id))).stream()
                .map(item -> {
                    Map<String, Object> members = new LinkedHashMap<>(item);
                    members.keySet().removeAll(List.of("ProfileId", "FoundByItems"));
                    return members;
                })
                .findFirst();
    }

    List<String> search(String keyName, String... values) {
        return ids(done("SearchProfiles", "KeyName", keyName, "Values", List.of(values)));
    }

    /** The elements of all pages. */
    List<Map<String, Object>> pages(String operation, String list, Object... namesAndValues) {
        List<Map<String, Object>> all = new ArrayList<>();
        Map<String, Object> request = members(namesAndValues);
        Map<String, Object> page;
        do {
            page = done(
                    operation,
                    request.entrySet().stream()
                            .flatMap(member -> Stream.of(member.getKey(), member.getValue()))
                            .toArray());
            all.addAll(list(page, list));
            request.put("NextToken", page.get("NextToken"));
        } while (page.containsKey("NextToken"));
        return all;
    }

    static List<Map<String, Object>> items(Map<String, Object> answer) {
        return list(answer, "Items");
    }

    static List<String> ids(Map<String, Object> answer) {
        return items(answer).stream()
                .map(item -> (String) item.get("ProfileId"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> answer, String member) {
        return (List<Map<String, Object>>) answer.get(member);
    }

    static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }

    private String nextId() {
        return "%032x".formatted(lastId.incrementAndGet());
    }

    /** Objects are written {@code id=1;contact.email=ana@example.com} here, as JSON is not this module part's business. */
    private static Optional<Map<String, Object>> parsed(String text) {
        Map<String, Object> object = Map.of();
        for (String member : text.split(";")) {
            String[] pathAndValue = member.split("=", 2);
            if (pathAndValue.length < 2) {
                return Optional.empty();
            }
            object = Members.filled(object, nested(pathAndValue[0], pathAndValue[1]));
        }
        return Optional.of(object);
    }

    private static Map<String, Object> nested(String path, String value) {
        String[] firstAndRest = path.split("\\.", 2);
        return Map.of(firstAndRest[0], firstAndRest.length == 1 ? value : nested(firstAndRest[1], value));
    }
}
