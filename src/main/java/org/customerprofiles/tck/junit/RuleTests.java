package org.customerprofiles.tck.junit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.tck.report.KnownFailing;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.Specification;
import org.junit.jupiter.api.DynamicNode;

/**
 * The rules as tests. Those of an operation are judged when JUnit comes to the operation, so that one which is started
 * alone, from an IDE, does not wait for all others.
 */
final class RuleTests {

    private static final String EVERY_EXCHANGE = "Wire";

    private final Specification specification = Specification.load();
    private final Map<String, List<Rule>> byOperation;
    private final Judge judge;
    private final KnownFailing known;

    RuleTests(Settings settings, URI endpoint) {
        this.judge = new Judge(specification, settings.target(endpoint), settings.drivers(), settings.parallel());
        this.known = settings.knownFailing(specification);
        this.byOperation = wanted(settings).stream()
                .collect(Collectors.groupingBy(Rule::operation, TreeMap::new, Collectors.toList()));
    }

    private List<Rule> wanted(Settings settings) {
        List<Rule> ofClass = settings.rules().of(specification.rules(), specification);
        List<Rule> ofThisTime = RuleFilter.ofThisTime().of(ofClass, specification);
        if (ofThisTime.isEmpty()) {
            throw new IllegalArgumentException(
                    "no rule fits both the options of the class and the system property " + RuleFilter.PROPERTY);
        }
        return ofThisTime;
    }

    /** A container for each operation; the rules that hold for every exchange come last, as all others tell of them. */
    Stream<DynamicNode> all() {
        Stream<DynamicNode> operations = byOperation.entrySet().stream()
                .filter(operation -> !operation.getKey().equals(EVERY_EXCHANGE))
                .map(operation -> container(operation.getKey(), () -> judge.judge(operation.getValue())));
        return Stream.concat(operations, Stream.of(EVERY_EXCHANGE).flatMap(this::everyExchange));
    }

    private Stream<DynamicNode> everyExchange(String name) {
        List<Rule> wanted = byOperation.getOrDefault(name, List.of());
        return wanted.isEmpty() && !judge.hasAsides()
                ? Stream.empty()
                : Stream.of(container(name, () -> judge.judgeWithAsides(wanted)));
    }

    private DynamicNode container(String name, Supplier<List<RuleResult>> results) {
        return dynamicContainer(
                name,
                Stream.of(results)
                        .flatMap(judged -> known.appliedTo(judged.get()).stream())
                        .map(this::test));
    }

    /** Named after the rule; its source is the rule's place in the features, where IDEs go. */
    private DynamicNode test(RuleResult result) {
        Rule rule = specification.rule(result.id()).orElseThrow();
        return dynamicTest(
                rule.id() + " " + rule.title(),
                URI.create("classpath:" + Specification.FOLDER + "/" + rule.file() + "?line=" + rule.line()),
                () -> Outcome.of(result, !known.stale(List.of(result)).isEmpty()));
    }
}
