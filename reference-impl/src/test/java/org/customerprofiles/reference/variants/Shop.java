package org.customerprofiles.reference.variants;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.operations.Circumstances;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.Store;

/** The domain "shop" of an implementation in disguise, without a wire, with a clock that only the test moves. */
final class Shop {

    private final Parts parts;
    private final Store store;
    private Instant now = Instant.ofEpochSecond(1_700_000_000);

    Shop(Parts parts) {
        this.parts = parts;
        this.store = parts.store().get();
        done("CreateDomain", Map.of("DefaultExpirationDays", 366));
    }

    void wait(Duration time) {
        now = now.plus(time);
    }

    /** Calls an operation of the domain. */
    Outcome call(String name, Map<String, Object> members) {
        Map<String, Object> all = new LinkedHashMap<>(members);
        all.put("DomainName", "shop");
        Operation operation = parts.operations().named(name);
        Circumstances circumstances =
                new Circumstances(now, () -> UUID.randomUUID().toString().replace("-", ""));
        return operation.readsOnly()
                ? store.read(state -> operation.apply(new Request(all), state, circumstances))
                : store.transact(
                        state -> operation.apply(new Request(all), state, circumstances),
                        Outcome.Done.class::isInstance);
    }

    /** Calls an operation that must succeed, and gives its answer. */
    Map<String, Object> done(String name, Map<String, Object> members) {
        return assertInstanceOf(Outcome.Done.class, call(name, members)).members();
    }

    /** Creates a profile and gives its id. */
    String profile(String account) {
        return (String) done("CreateProfile", Map.of("AccountNumber", account)).get("ProfileId");
    }

    /** The ids of the profiles that are found. */
    List<Object> found(String keyName, String value) {
        return Answers.elements(done("SearchProfiles", Map.of("KeyName", keyName, "Values", List.of(value)))
                        .get("Items"))
                .stream()
                .map(item -> item.get("ProfileId"))
                .toList();
    }
}
