package org.customerprofiles.tck.steps;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;

/** A scenario's beginning and end: it owns its domains and removes them, whatever happened. */
public final class Hooks {

    private final World world;

    public Hooks(World world) {
        this.world = world;
    }

    @Before
    public void begin(Scenario scenario) {
        world.begin(scenario.getUri(), scenario.getLine());
    }

    @After
    public void end() {
        world.end();
    }
}
