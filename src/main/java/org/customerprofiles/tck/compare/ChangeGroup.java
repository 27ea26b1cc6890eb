package org.customerprofiles.tck.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.customerprofiles.tck.report.Printable;
import org.customerprofiles.tck.spec.Level;
import org.customerprofiles.tck.spec.RuleId;

/**
 * Rules that changed alike and for the same reason: one cause often concerns many.
 *
 * @param verdicts such as {@code passed → not-applicable}
 * @param reason in the words of the later report, on one line; empty where it gives none
 */
public record ChangeGroup(Level level, String verdicts, Optional<String> reason, List<RuleId> rules) {

    private static final int LONGEST_REASON = 200;

    private record Key(Level level, String verdicts, Optional<String> reason) {}

    static List<ChangeGroup> of(List<RuleChange> changes) {
        Map<Key, List<RuleId>> groups = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> new Key(change.level(), change.verdicts(), reason(change)),
                        LinkedHashMap::new,
                        Collectors.mapping(RuleChange::id, Collectors.toList())));
        return groups.entrySet().stream()
                .map(group -> new ChangeGroup(
                        group.getKey().level(),
                        group.getKey().verdicts(),
                        group.getKey().reason(),
                        group.getValue()))
                .toList();
    }

    private static Optional<String> reason(RuleChange change) {
        return change.reason().map(reason -> Printable.shortened(Printable.line(reason), LONGEST_REASON));
    }
}
