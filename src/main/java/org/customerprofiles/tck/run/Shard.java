package org.customerprofiles.tck.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.customerprofiles.tck.spec.Rule;

/**
 * One of several parts of the specification, for machines that share a run. A rule is always in the same part, however
 * many rules come and go beside it.
 *
 * @param part from 1 on
 * @param parts how many there are
 */
public record Shard(int part, int parts) {

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,2})/([1-9]\\d{0,2})");

    /**
     * Reads a shard as people write it: {@code 2/5}.
     *
     * @throws IllegalArgumentException when it is none; the message says how to write one
     */
    public static Shard parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches() || Integer.parseInt(written.group(1)) > Integer.parseInt(written.group(2))) {
            throw new IllegalArgumentException("'" + text + "' is not a shard; write for example 2/5");
        }
        return new Shard(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
    }

    boolean has(Rule rule) {
        return Math.floorMod(rule.id().toString().hashCode(), parts) == part - 1;
    }

    @Override
    public String toString() {
        return part + "/" + parts;
    }
}
