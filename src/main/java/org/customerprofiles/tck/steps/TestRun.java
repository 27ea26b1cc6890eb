package org.customerprofiles.tck.steps;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
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
    private final DomainNames names = new DomainNames();
    private final OwnedDomains ownedDomains;
    private final ReadWriteLock company = new ReentrantReadWriteLock(true);
    private final Launches launches;
    private final DomainPool pool = new DomainPool();

    /**
     * @param witness is told of every domain before it is created
     * @param launches the scenarios that do not run from their beginning to their end
     * @param records takes what each scenario saw, when it has ended; called from the scenarios' threads
     */
    public TestRun(
            Target target,
            Driver driver,
            Bindings bindings,
            Specification specification,
            OwnedDomains.Witness witness,
            Launches launches,
            Consumer<ScenarioRecord> records) {
        this.target = target;
        this.driver = driver;
        this.bindings = bindings;
        this.specification = specification;
        this.ownedDomains = new OwnedDomains(witness);
        this.launches = launches;
        this.records = records;
    }

    public Target target() {
        return target;
    }

    public Driver driver() {
        return driver;
    }

    /** Domains that scenarios have created and not removed yet. */
    public OwnedDomains ownedDomains() {
        return ownedDomains;
    }

    public Launches launches() {
        return launches;
    }

    /** Empty domains that scenarios pass on. */
    DomainPool pool() {
        return pool;
    }

    Bindings bindings() {
        return bindings;
    }

    Specification specification() {
        return specification;
    }

    /**
     * Waits until a scenario may begin, which then has to end with {@code unlock} on the same thread.
     *
     * @param alone whether it looks at what belongs to all, so that nothing else may run meanwhile
     */
    Lock begin(boolean alone) {
        Lock turn = alone ? company.writeLock() : company.readLock();
        turn.lock();
        return turn;
    }

    DomainNames names() {
        return names;
    }

    void ended(ScenarioRecord record) {
        records.accept(record);
    }
}
