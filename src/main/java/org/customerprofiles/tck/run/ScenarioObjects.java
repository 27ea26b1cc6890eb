package org.customerprofiles.tck.run;

import io.cucumber.core.backend.ObjectFactory;
import java.util.Set;
import org.customerprofiles.tck.steps.Expectations;
import org.customerprofiles.tck.steps.Found;
import org.customerprofiles.tck.steps.MatchingRun;
import org.customerprofiles.tck.steps.Outcomes;
import org.customerprofiles.tck.steps.Placeholders;
import org.customerprofiles.tck.steps.TestRun;
import org.customerprofiles.tck.steps.World;
import org.picocontainer.DefaultPicoContainer;
import org.picocontainer.MutablePicoContainer;
import org.picocontainer.behaviors.Caching;

/** Makes the objects of a scenario anew for each one; only the run is shared. A scenario stays on its thread. */
final class ScenarioObjects implements ObjectFactory {

    private static final Set<Class<?>> COLLABORATORS =
            Set.of(World.class, Found.class, Expectations.class, Outcomes.class, MatchingRun.class, Placeholders.class);

    private static final ThreadLocal<MutablePicoContainer> SCENARIO = new ThreadLocal<>();

    private final TestRun run;

    ScenarioObjects(TestRun run) {
        this.run = run;
    }

    /** An object of the scenario that runs on this thread. */
    static <T> T current(Class<T> type) {
        return SCENARIO.get().getComponent(type);
    }

    @Override
    public void start() {
        MutablePicoContainer scenario = new DefaultPicoContainer(new Caching());
        scenario.addComponent(run);
        COLLABORATORS.forEach(scenario::addComponent);
        StepGlue.classes().forEach(scenario::addComponent);
        SCENARIO.set(scenario);
    }

    @Override
    public void stop() {
        SCENARIO.remove();
    }

    @Override
    public boolean addClass(Class<?> glueClass) {
        return true;
    }

    @Override
    public <T> T getInstance(Class<T> type) {
        return current(type);
    }
}
