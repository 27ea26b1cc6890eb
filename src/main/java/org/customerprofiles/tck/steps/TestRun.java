package org.customerprofiles.tck.steps;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.customerprofiles.tck.drive.Bindings;
import org.customerprofiles.tck.drive.Driver;
import org.customerprofiles.tck.spec.Specification;
import org.customerprofiles.tck.target.Target;

/** What all scenarios of a run share: the target, the driver, the checks, and the names of the domains they own. */
public final class TestRun {

    private final Target target;
    private final Driver driver;
    private final Bindings bindings;
    private final Specification specification;
    private final Consumer<ScenarioRecord> records;
    private final String id =
            Integer.toString(ThreadLocalRandom.current().nextInt(36 * 36 * 36 * 36, 36 * 36 * 36 * 36 * 36), 36);
    private final AtomicInteger names = new AtomicInteger();
    private final Set<String> ownedDomains = ConcurrentHashMap.newKeySet();

    /** @param records takes what each scenario saw, when it has ended; called from the scenarios' threads */
    public TestRun(
            Target target,
            Driver driver,
            Bindings bindings,
            Specification specification,
            Consumer<ScenarioRecord> records) {
        this.target = target;
        this.driver = driver;
        this.bindings = bindings;
        this.specification = specification;
        this.records = records;
    }

    public Target target() {
        return target;
    }

    public Driver driver() {
        return driver;
    }

    /** Domains that scenarios have created and not removed yet. */
    public Set<String> ownedDomains() {
        return ownedDomains;
    }

    Bindings bindings() {
        return bindings;
    }

    Specification specification() {
        return specification;
    }

    /** A name for a domain that nobody has used: it tells the kit, the run and the scenario. */
    String freshDomainName() {
        return "tck-" + id + "-" + names.incrementAndGet();
    }

    void ended(ScenarioRecord record) {
        records.accept(record);
    }
}
