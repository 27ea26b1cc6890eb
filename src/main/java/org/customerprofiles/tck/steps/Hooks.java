package org.customerprofiles.tck.steps;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import java.util.concurrent.locks.Lock;

/** A scenario's beginning and end: it owns its domains and removes them, whatever happened. */
public final class Hooks {

    /** The tag of scenarios that look at what belongs to all. */
    private static final String ALONE = "@alone";

    private final World world;
    private Lock turn;

    public Hooks(World world) {
        this.world = world;
    }

    @Before
    public void begin(Scenario scenario) {
        turn = world.run().begin(scenario.getSourceTagNames().contains(ALONE));
        world.begin(scenario.getUri(), scenario.getLine());
    }

    @After
    public void end(Scenario scenario) {
        try {
            world.end(scenario.isFailed());
        } finally {
            turn.unlock();
        }
    }
}
