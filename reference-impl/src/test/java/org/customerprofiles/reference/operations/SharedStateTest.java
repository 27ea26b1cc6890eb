package org.customerprofiles.reference.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customerprofiles.reference.store.shared.DatabaseLogin;
import org.customerprofiles.reference.store.shared.SharedStore;
import org.customerprofiles.reference.store.shared.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two services that share a database, and are called at the same time. */
@Tag("slow")
class SharedStateTest {

    private static final int ROUNDS = 25;
    private static final int WRITES = 4;

    private final DatabaseLogin database = TestDatabase.fresh();
    private final SharedStore oneStore = SharedStore.open(database);
    private final SharedStore otherStore = SharedStore.open(database);
    private final AtomicInteger matchingRuns = new AtomicInteger();
    private final TestService one = service(oneStore, 0);
    private final TestService other = service(otherStore, 1L << 32);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        threads.shutdown();
        oneStore.close();
        otherStore.close();
    }

    @Test
    void profilesThatAreMergedBothWaysWhileTheyAreWritten() throws Exception {
        one.done("CreateDomain", "DefaultExpirationDays", 30);
        one.done(
                "PutProfileObjectType",
                "ObjectTypeName",
                "Booking",
                "Description",
                "-",
                "Fields",
                fields(),
                "Keys",
                keys());
        for (int round = 0; round < ROUNDS; round++) {
            String ana = one.profile("FirstName", "Ana", "AccountNumber", "ana" + round);
            String ben = other.profile("LastName", "Souza", "AccountNumber", "ben" + round);
            int now = round;
            List<List<Outcome>> outcomes = together(
                    () -> List.of(merged(one, ana, ben)),
                    () -> List.of(merged(other, ben, ana)),
                    () -> times(i -> key(other, ana, "k%d-ana%d".formatted(now, i))),
                    () -> times(i -> key(one, ben, "k%d-ben%d".formatted(now, i))),
                    () -> times(i -> booking(other, "ana" + now, "b%d-ana%d".formatted(now, i))),
                    () -> times(i -> booking(one, "ben" + now, "b%d-ben%d".formatted(now, i))));
            assertEquals(
                    1,
                    Stream.of(outcomes.get(0), outcomes.get(1))
                            .filter(merge -> isDone(merge.get(0)))
                            .count());
            assertOneIsLeft(ana, ben, round, outcomes);
        }
        Map<?, ?> stats = (Map<?, ?>) one.done("GetDomain").get("Stats");
        assertEquals((long) ROUNDS, stats.get("ProfileCount"));
        assertEquals(2L * WRITES * ROUNDS, stats.get("ObjectCount"));
    }

    @Test
    void aNameIsGivenOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Object[] members = {"DomainName", "shop" + round, "DefaultExpirationDays", 30};
            List<List<Outcome>> outcomes = together(
                    () -> List.of(one.call("CreateDomain", members)),
                    () -> List.of(other.call("CreateDomain", members)));
            assertEquals(
                    1, outcomes.stream().filter(made -> isDone(made.get(0))).count());
        }
        assertEquals(ROUNDS, one.pages("ListDomains", "Items").size());
    }

    @Test
    void aMatchingRunThatIsDueHappensOnce() throws Exception {
        one.done("CreateDomain", "DefaultExpirationDays", 30, "Matching", Map.of("Enabled", true));
        for (int week = 0; week < ROUNDS; week++) {
            String saturday =
                    TestService.START.plusSeconds((3 + 7L * week) * 86_400).toString();
            one.moveClockTo(saturday);
            other.moveClockTo(saturday);
            together(() -> look(one), () -> look(other), () -> look(one), () -> look(other));
            assertEquals(week + 1, matchingRuns.get());
        }
    }

    @Test
    void domainsThatComeAndGoLeaveNothingBehind() throws Exception {
        together(
                () -> replaced(one),
                () -> replaced(other),
                () -> written(one),
                () -> written(other),
                () -> times(i -> reset(other)));
        one.call("CreateDomain", "DefaultExpirationDays", 30);
        written(other);
        long profiles = (Long) ((Map<?, ?>) one.done("GetDomain").get("Stats")).get("ProfileCount");
        assertEquals(
                profiles,
                one.pages("SearchProfiles", "Items", "KeyName", "_account", "Values", List.of("x"))
                        .size());
        assertEquals(profiles, TestDatabase.number(database, "SELECT count(*) FROM profiles"));
        reset(one);
        for (String table :
                List.of("domains", "profiles", "postings", "profile_objects", "object_types", "match_runs")) {
            assertEquals(0, TestDatabase.number(database, "SELECT count(*) FROM " + table), table);
        }
    }

    private TestService service(SharedStore store, long lastId) {
        RunMatching matching = new RunMatching();
        Operation counted = (request, state, circumstances) -> {
            matchingRuns.incrementAndGet();
            return matching.apply(request, state, circumstances);
        };
        return new TestService(store, TestService.operations().with("RunMatching", counted), lastId);
    }

    /** What the calls have answered that were made at the same time, in the order of those who made them. */
    @SafeVarargs
    private List<List<Outcome>> together(Callable<List<Outcome>>... callers) throws Exception {
        CyclicBarrier start = new CyclicBarrier(callers.length);
        List<Future<List<Outcome>>> calling = new ArrayList<>();
        for (Callable<List<Outcome>> caller : callers) {
            calling.add(threads.submit(() -> {
                start.await();
                return caller.call();
            }));
        }
        List<List<Outcome>> outcomes = new ArrayList<>();
        for (Future<List<Outcome>> each : calling) {
            outcomes.add(each.get());
        }
        return outcomes;
    }

    private void assertOneIsLeft(String ana, String ben, int round, List<List<Outcome>> outcomes) {
        List<String> left = other.search("_profileId", ana, ben);
        assertEquals(1, left.size());
        assertEquals(left, one.search("_account", "ana" + round));
        assertEquals(left, one.search("_account", "ben" + round));
        for (int writer = 2; writer < 4; writer++) {
            String name = writer == 2 ? "ana" : "ben";
            for (int i = 0; i < WRITES; i++) {
                // a profile that is gone cannot be given a key; one that it had before went to the other
                List<String> expected = isDone(outcomes.get(writer).get(i)) ? left : List.of();
                assertEquals(expected, one.search("crm", "k%d-%s%d".formatted(round, name, i)));
            }
        }
        assertEquals(bookings(round), contents(left.get(0)));
    }

    private static Set<String> bookings(int round) {
        return Stream.of("ana", "ben")
                .flatMap(name -> IntStream.range(0, WRITES)
                        .mapToObj(i -> "id=b%d-%s%d;account=%s%d".formatted(round, name, i, name, round)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> contents(String id) {
        return other.pages("ListProfileObjects", "Items", "ProfileId", id, "ObjectTypeName", "Booking").stream()
                .map(item -> (String) item.get("Object"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Outcome merged(TestService service, String main, String merged) {
        return service.call("MergeProfiles", "MainProfileId", main, "ProfileIdsToBeMerged", List.of(merged));
    }

    private static Outcome key(TestService service, String id, String value) {
        return service.call("AddProfileKey", "ProfileId", id, "KeyName", "crm", "Values", List.of(value));
    }

    private static Outcome booking(TestService service, String account, String id) {
        return service.call(
                "PutProfileObject", "ObjectTypeName", "Booking", "Object", "id=%s;account=%s".formatted(id, account));
    }

    private static List<Outcome> replaced(TestService service) {
        return IntStream.range(0, ROUNDS)
                .mapToObj(i -> i % 2 == 0
                        ? service.call("CreateDomain", "DefaultExpirationDays", 30)
                        : service.call("DeleteDomain"))
                .toList();
    }

    private static List<Outcome> written(TestService service) {
        return IntStream.range(0, 2 * ROUNDS)
                .mapToObj(i -> service.call("CreateProfile", "AccountNumber", "x"))
                .toList();
    }

    /** Deletes all domains, as one call. */
    private static Outcome reset(TestService service) {
        return service.reference.operate((state, circumstances) -> {
            List<String> names =
                    state.domainsAfter("").map(domain -> domain.domain().name()).toList();
            names.forEach(state::delete);
            return Outcome.done(Map.of());
        });
    }

    private static List<Outcome> look(TestService service) {
        service.reference.runDueMatching();
        return List.of();
    }

    private static List<Outcome> times(IntFunction<Outcome> call) {
        return IntStream.range(0, WRITES).mapToObj(call).toList();
    }

    private static boolean isDone(Outcome outcome) {
        return outcome instanceof Outcome.Done;
    }

    private static Map<String, Object> fields() {
        return Map.of("id", Map.of("Source", "_source.id"), "account", Map.of("Source", "_source.account"));
    }

    private static Map<String, Object> keys() {
        return Map.of(
                "id", List.of(Map.of("StandardIdentifiers", List.of("UNIQUE"), "FieldNames", List.of("id"))),
                "_account",
                        List.of(Map.of("StandardIdentifiers", List.of("PROFILE"), "FieldNames", List.of("account"))));
    }
}
