package org.customerprofiles.benchmarks;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.customerprofiles.reference.operations.Operations;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Reference;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.MemoryStore;

/** A domain full of customers, in process and in memory. For one thread. */
final class Shop {

    private final SplittableRandom random = new SplittableRandom(1);
    private final Reference reference = new Reference(
            new MemoryStore(), Operations.all(text -> Optional.of(Map.of("id", text))), Clock.systemUTC(), this::newId);

    private Shop() {}

    /** A domain with the customers from zero up to this number. */
    static Shop with(int customers) {
        Shop shop = new Shop();
        shop.call("CreateDomain", Map.of("DefaultExpirationDays", 30, "Matching", Map.of("Enabled", true)));
        for (int i = 0; i < customers; i++) {
            shop.call("CreateProfile", Customers.members(i));
        }
        return shop;
    }

    /** @throws IllegalStateException when the call is refused */
    Map<String, Object> call(String operation, Map<String, Object> members) {
        Map<String, Object> all = new HashMap<>(members);
        all.put("DomainName", Customers.DOMAIN);
        return done(reference.call(operation, new Request(all)));
    }

    Map<String, Object> runMatching() {
        return done(reference.runMatching(Customers.DOMAIN));
    }

    private static Map<String, Object> done(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return done.members();
        }
        throw new IllegalStateException("a call was refused: " + outcome);
    }

    private String newId() {
        return "%016x%016x".formatted(random.nextLong(), random.nextLong());
    }
}
