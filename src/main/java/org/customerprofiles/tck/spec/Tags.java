package org.customerprofiles.tck.spec;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tags say. Every answer is a list, as a rule that is being written may lack a tag or have two.
 *
 * @param names without the {@code @}, in the order of the file
 */
record Tags(List<String> names) {

    private static final String CAPABILITY = "needs-";
    private static final String RELEASE = "since-";
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** Tags as Cucumber gives them, with or without the {@code @}. */
    static Tags of(Collection<String> tags) {
        return new Tags(tags.stream()
                .map(tag -> tag.startsWith("@") ? tag.substring(1) : tag)
                .toList());
    }

    List<RuleId> ids() {
        return matching(RuleId::isId).map(RuleId::parse).toList();
    }

    List<Level> levels() {
        return constants(Level.values());
    }

    List<Evidence> evidence() {
        return constants(Evidence.values());
    }

    List<String> releases() {
        return after(RELEASE).filter(DATE.asMatchPredicate()).toList();
    }

    Set<String> capabilities() {
        return after(CAPABILITY).collect(Collectors.toUnmodifiableSet());
    }

    private <T> List<T> constants(T[] values) {
        return Arrays.stream(values)
                .filter(value -> names.contains(value.toString()))
                .toList();
    }

    private Stream<String> after(String prefix) {
        return matching(name -> name.startsWith(prefix)).map(name -> name.substring(prefix.length()));
    }

    private Stream<String> matching(Predicate<String> wanted) {
        return names.stream().filter(wanted);
    }
}
