package org.customerprofiles.tck.run;

import io.cucumber.core.backend.ObjectFactory;
import org.customerprofiles.tck.steps.TestRun;

/** Hands the suite's run to Cucumber, which on the JUnit Platform makes its object factory by itself. */
public final class SuiteObjects implements ObjectFactory {

    private static volatile TestRun run;

    private final ScenarioObjects objects = new ScenarioObjects(run);

    static void use(TestRun suiteRun) {
        run = suiteRun;
    }

    @Override
    public void start() {
        objects.start();
    }

    @Override
    public void stop() {
        objects.stop();
    }

    @Override
    public boolean addClass(Class<?> glueClass) {
        return objects.addClass(glueClass);
    }

    @Override
    public <T> T getInstance(Class<T> type) {
        return objects.getInstance(type);
    }
}
