package org.customerprofiles.tck.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.tck.coverage.Coverage;
import org.customerprofiles.tck.examples.Example;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.spec.Level;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.RuleId;

/**
 * The site, ready to be written.
 *
 * @param kitVersion of the kit that it documents
 * @param api operations and shapes
 * @param coverage what the release documents say, and which rules test it
 * @param pages one for each operation, and one for the wire format, by name
 */
public record Site(String kitVersion, Api api, Coverage coverage, List<OperationPage> pages) {

    /** Rules that belong to no operation but to the format of all. */
    private static final String WIRE = "Wire";

    static Site of(SiteContent content) {
        Map<RuleId, List<Example>> examples = content.examples().stream().collect(Collectors.groupingBy(Example::rule));
        Map<RuleId, RuleResult> results =
                content.reference().rules().stream().collect(Collectors.toMap(RuleResult::id, result -> result));
        List<Rule> rules = content.specification().rules();
        Api api = Api.of(operations(rules).filter(name -> !name.equals(WIRE)));
        return new Site(
                content.reference().kitVersion(),
                api,
                content.coverage(),
                operations(rules)
                        .map(name -> new OperationPage(
                                name,
                                api.operation(name),
                                content.specification().featuresOf(name),
                                rules.stream()
                                        .filter(rule -> rule.operation().equals(name))
                                        .map(rule -> new RuleArticle(
                                                rule,
                                                content.faults().getOrDefault(rule.id(), List.of()),
                                                examples.getOrDefault(rule.id(), List.of()),
                                                Optional.ofNullable(results.get(rule.id()))))
                                        .toList()))
                        .toList());
    }

    private static Stream<String> operations(List<Rule> rules) {
        return rules.stream().map(Rule::operation).distinct();
    }

    public Stream<RuleArticle> rules() {
        return pages.stream().flatMap(page -> page.rules().stream());
    }

    public long count(Level level) {
        return rules().filter(article -> article.rule().level() == level).count();
    }

    public long scenarios() {
        return rules().mapToLong(article -> article.rule().scenarios().size()).sum();
    }

    public long faults() {
        return rules().flatMap(article -> article.faults().stream())
                .map(KnownFault::mutant)
                .distinct()
                .count();
    }

    /** Rules that nobody documents, by the pages that they are on. */
    public List<OperationPage> withOpenPoints() {
        return pages.stream().filter(page -> !page.rules(Level.OPEN).isEmpty()).toList();
    }
}
