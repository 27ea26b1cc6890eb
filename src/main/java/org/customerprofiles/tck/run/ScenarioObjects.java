package org.customerprofiles.tck.run;

import io.cucumber.core.backend.ObjectFactory;
import java.util.LinkedHashSet;
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

/** Makes the objects of a scenario anew for each one; only the run is shared. */
final class ScenarioObjects implements ObjectFactory {

    private static final Set<Class<?>> COLLABORATORS =
            Set.of(World.class, Found.class, Expectations.class, Outcomes.class, MatchingRun.class, Placeholders.class);

    private final TestRun run;
    private final Set<Class<?>> glue = new LinkedHashSet<>();
    private MutablePicoContainer scenario;

    ScenarioObjects(TestRun run) {
        this.run = run;
    }

    @Override
    public void start() {
        scenario = new DefaultPicoContainer(new Caching());
        scenario.addComponent(run);
        COLLABORATORS.forEach(scenario::addComponent);
        glue.forEach(scenario::addComponent);
    }

    @Override
    public void stop() {
        scenario = null;
    }

    @Override
    public boolean addClass(Class<?> glueClass) {
        glue.add(glueClass);
        return true;
    }

    @Override
    public <T> T getInstance(Class<T> type) {
        return scenario.getComponent(type);
    }
}
