package org.customerprofiles.tck.site;

import java.util.List;
import java.util.Optional;
import org.customerprofiles.tck.examples.Example;
import org.customerprofiles.tck.spec.Level;
import org.customerprofiles.tck.spec.WrittenFeature;

/**
 * All about an operation, or about the wire format that they share.
 *
 * @param operation its shapes; empty for the wire format
 * @param features the files that its rules are in
 * @param rules by id
 */
public record OperationPage(
        String name, Optional<ApiOperation> operation, List<WrittenFeature> features, List<RuleArticle> rules) {

    public List<RuleArticle> rules(Level level) {
        return rules.stream().filter(article -> article.rule().level() == level).toList();
    }

    /** The exchanges that show best how it is used. */
    public List<Example> examples() {
        return rules.stream().flatMap(RuleArticle::shown).toList();
    }

    public long untested() {
        return rules.stream()
                .filter(article -> article.rule().scenarios().isEmpty())
                .count();
    }
}
