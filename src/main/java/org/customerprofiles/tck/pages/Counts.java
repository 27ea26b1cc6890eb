package org.customerprofiles.tck.pages;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.customerprofiles.tck.report.Verdict;

/**
 * A table that counts verdicts.
 *
 * @param title what is counted, by what
 * @param rows by the name of a row, how often each verdict is in it
 */
public record Counts(String title, Map<String, Map<Verdict, Long>> rows) {

    static <T> Counts of(String title, List<T> counted, Function<T, Object> row, Function<T, Verdict> verdict) {
        Map<String, Map<Verdict, Long>> rows = new LinkedHashMap<>();
        BiConsumer<String, Verdict> count = (name, what) ->
                rows.computeIfAbsent(name, any -> new EnumMap<>(Verdict.class)).merge(what, 1L, Long::sum);
        counted.forEach(one -> count.accept(row.apply(one).toString(), verdict.apply(one)));
        return new Counts(title, rows);
    }

    /** The verdicts that occur, in their order. */
    public List<Verdict> verdicts() {
        return List.of(Verdict.values()).stream()
                .filter(verdict -> rows.values().stream().anyMatch(row -> row.containsKey(verdict)))
                .toList();
    }
}
