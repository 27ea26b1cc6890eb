package org.customerprofiles.tck.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What JUnit makes of test classes: the ends of all tests, and of containers that failed, by name. */
final class Outcomes implements TestExecutionListener {

    private final Map<String, TestExecutionResult> results = new ConcurrentHashMap<>();
    private final Map<String, String> uniqueIds = new LinkedHashMap<>();

    static Outcomes of(Class<?> testClass) {
        return of(selectClass(testClass));
    }

    static Outcomes of(DiscoverySelector... selectors) {
        Outcomes outcomes = new Outcomes();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(Arrays.asList(selectors))
                                .build(),
                        outcomes);
        return outcomes;
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() || result.getStatus() == Status.FAILED) {
            results.put(test.getDisplayName(), result);
            uniqueIds.put(test.getDisplayName(), test.getUniqueId());
        }
    }

    int size() {
        return results.size();
    }

    /** The first words of the names, which are the ids of rules. */
    Set<String> ids(Status status) {
        return results.entrySet().stream()
                .filter(result -> result.getValue().getStatus() == status)
                .map(result -> result.getKey().split(" ")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the test of a rule, or a container, says of its end. */
    String message(String id) {
        return throwable(id).getMessage();
    }

    Throwable throwable(String id) {
        return results.get(name(id)).getThrowable().orElseThrow();
    }

    String uniqueId(String id) {
        return uniqueIds.get(name(id));
    }

    private String name(String id) {
        List<String> names = results.keySet().stream()
                .filter(name -> name.equals(id) || name.startsWith(id + " "))
                .toList();
        if (names.size() != 1) {
            throw new AssertionError("tests of " + id + ": " + names + " of " + results.keySet());
        }
        return names.get(0);
    }
}
