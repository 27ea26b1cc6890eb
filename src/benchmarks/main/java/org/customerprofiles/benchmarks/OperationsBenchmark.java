package org.customerprofiles.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * How long single operations take in process, without HTTP and JSON, among so many profiles. What a call adds, the same
 * measurement takes away, so that there are as many profiles at its end as at its beginning.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class OperationsBenchmark {

    /** More than of others, as searches at one size are compared with those at another. */
    private static final int SEARCH_FORKS = 3;

    private static final String OBJECT_TYPE = "order";
    /** Above all that exist. */
    private static final int NEW_CUSTOMER = 9_000_000;

    @Param({"10000", "100000", "1000000"})
    private int profiles;

    private final SplittableRandom random = new SplittableRandom(7);
    private Shop shop;
    private String[] someIds;

    @Setup(Level.Trial)
    public void fill(BenchmarkParams benchmark) {
        shop = Shop.with(profiles);
        Map<String, Object> uniqueKey =
                Map.of("StandardIdentifiers", List.of("UNIQUE", "PROFILE"), "FieldNames", List.of("id"));
        shop.call(
                "PutProfileObjectType",
                Map.of(
                        "ObjectTypeName",
                        OBJECT_TYPE,
                        "Description",
                        "An order",
                        "AllowProfileCreation",
                        true,
                        "Fields",
                        Map.of("id", Map.of("Source", "_source.id")),
                        "Keys",
                        Map.of("orderId", List.of(uniqueKey))));
        someIds = random.ints(1000, 0, profiles).mapToObj(this::idOf).toArray(String[]::new);
        for (int i = 0; i < someIds.length; i++) {
            putObject(i);
        }
        if (benchmark.getBenchmark().endsWith("getMatches")) {
            shop.runMatching();
        }
    }

    @Benchmark
    @Fork(SEARCH_FORKS)
    public Object searchByOneKey() {
        return shop.call("SearchProfiles", Customers.key("_email", Customers.email(random.nextInt(profiles))));
    }

    @Benchmark
    @Fork(SEARCH_FORKS)
    public Object searchByFiveKeysAnd() {
        return searchByFiveKeys("AND");
    }

    @Benchmark
    @Fork(SEARCH_FORKS)
    public Object searchByFiveKeysOr() {
        return searchByFiveKeys("OR");
    }

    @Benchmark
    public Object createAndDeleteProfile() {
        Object id = shop.call("CreateProfile", Customers.members(NEW_CUSTOMER)).get("ProfileId");
        return shop.call("DeleteProfile", Map.of("ProfileId", id));
    }

    @Benchmark
    public Object addAndDeleteKey() {
        Map<String, Object> key = new HashMap<>(Customers.key("loyalty", "L" + random.nextInt(profiles)));
        key.put("ProfileId", someIds[random.nextInt(someIds.length)]);
        shop.call("AddProfileKey", key);
        return shop.call("DeleteProfileKey", key);
    }

    @Benchmark
    public Object createAndMergeProfile() {
        Object id = shop.call("CreateProfile", Customers.members(NEW_CUSTOMER)).get("ProfileId");
        String main = someIds[random.nextInt(someIds.length)];
        return shop.call("MergeProfiles", Map.of("MainProfileId", main, "ProfileIdsToBeMerged", List.of(id)));
    }

    @Benchmark
    public Object replaceObject() {
        return putObject(random.nextInt(someIds.length));
    }

    /** One page of a tenth as many groups as there are profiles. */
    @Benchmark
    public Object getMatches() {
        return shop.call("GetMatches", Map.of());
    }

    private Object putObject(int number) {
        return shop.call("PutProfileObject", Map.of("ObjectTypeName", OBJECT_TYPE, "Object", "order-" + number));
    }

    private Object searchByFiveKeys(String operator) {
        List<Map<String, Object>> keys = Customers.fiveKeys(random.nextInt(profiles));
        Map<String, Object> members = new HashMap<>(keys.get(0));
        members.put("AdditionalSearchKeys", keys.subList(1, keys.size()));
        members.put("LogicalOperator", operator);
        return shop.call("SearchProfiles", members);
    }

    private String idOf(int number) {
        List<?> items = (List<?>) shop.call("SearchProfiles", Customers.key("_account", Customers.account(number)))
                .get("Items");
        return (String) ((Map<?, ?>) items.get(0)).get("ProfileId");
    }
}
