package org.customerprofiles.tck.spec;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a rule, such as {@code SearchProfiles-5}; ordered by operation, then by number.
 *
 * @param operation the operation the rule is about, or {@code Wire} for those about the wire format
 * @param number positive; never reused
 */
public record RuleId(String operation, int number) implements Comparable<RuleId> {

    private static final Pattern FORM = Pattern.compile("([A-Z][A-Za-z]*)-([1-9][0-9]{0,5})");
    private static final Comparator<RuleId> ORDER =
            Comparator.comparing(RuleId::operation).thenComparingInt(RuleId::number);

    /**
     * Reads an id as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException with a message for the user, when the text has another form
     */
    public static RuleId parse(String text) {
        Matcher id = FORM.matcher(text);
        if (!id.matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a rule id; a rule id looks like SearchProfiles-5".formatted(text));
        }
        return new RuleId(id.group(1), Integer.parseInt(id.group(2)));
    }

    public static boolean isId(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(RuleId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return operation + "-" + number;
    }
}
