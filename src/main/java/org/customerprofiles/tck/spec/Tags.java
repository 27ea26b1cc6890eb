package org.customerprofiles.tck.spec;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
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

    /** The tag of scenarios whose exchanges the documentation shows. */
    static final String EXAMPLE = "example";

    private static final Set<String> OTHERS = Set.of("alone", "wire-only", "sdk-only", EXAMPLE);
    private static final String CAPABILITY = "needs-";
    private static final String RELEASE = "since-";
    private static final Pattern OPERATION = Pattern.compile("[A-Z][A-Za-z]*");
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

    /** The operations that features are tagged with, or {@code Wire}. */
    List<String> operations() {
        return matching(OPERATION.asMatchPredicate()).toList();
    }

    /** What the conventions do not know, such as a tag with a slip of the pen in it. */
    List<String> unknown() {
        Set<String> known = new HashSet<>(OTHERS);
        Stream.of(levels(), evidence(), ids()).flatMap(List::stream).forEach(tag -> known.add(tag.toString()));
        known.addAll(operations());
        return matching(name -> !known.contains(name))
                .filter(name -> !name.startsWith(CAPABILITY) && !name.startsWith(RELEASE))
                .toList();
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
