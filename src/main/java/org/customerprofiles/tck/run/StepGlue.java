package org.customerprofiles.tck.run;

import io.cucumber.core.backend.Backend;
import io.cucumber.core.backend.Glue;
import io.cucumber.core.backend.Snippet;
import io.cucumber.java.JavaBackendProviderService;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The steps, found once: Cucumber would otherwise search the kit's jar for them again for every thread of every run. They
 * ask {@link ScenarioObjects} for what they are called on, so that runs at the same time do not meet.
 */
final class StepGlue implements Backend {

    private record Definition(Method add, Object[] definition) {

        void addTo(Glue glue) {
            try {
                add.invoke(glue, definition);
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            } catch (InvocationTargetException refused) {
                throw new IllegalStateException("Cucumber does not take a step", refused.getCause());
            }
        }
    }

    /** What was found, when it is first asked for. */
    private static final class Known {

        private static final URI STEPS = URI.create("classpath:/org/customerprofiles/tck/steps");
        private static final Set<Class<?>> CLASSES = new LinkedHashSet<>();
        private static final List<Definition> DEFINITIONS = new ArrayList<>();
        private static final Backend JAVA = new JavaBackendProviderService()
                .create(ScenarioObjects::current, CLASSES::add, StepGlue.class::getClassLoader);

        static {
            Object recorder = Proxy.newProxyInstance(
                    Glue.class.getClassLoader(), new Class<?>[] {Glue.class}, (glue, add, of) -> {
                        DEFINITIONS.add(new Definition(add, of));
                        return null;
                    });
            JAVA.loadGlue((Glue) recorder, List.of(STEPS));
        }
    }

    /** The classes that have steps. */
    static Set<Class<?>> classes() {
        return Known.CLASSES;
    }

    @Override
    public void loadGlue(Glue glue, List<URI> ignored) {
        Known.DEFINITIONS.forEach(definition -> definition.addTo(glue));
    }

    @Override
    public void buildWorld() {
        Known.JAVA.buildWorld();
    }

    @Override
    public void disposeWorld() {
        Known.JAVA.disposeWorld();
    }

    @Override
    public Snippet getSnippet() {
        return Known.JAVA.getSnippet();
    }
}
