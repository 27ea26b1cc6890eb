package org.customerprofiles.tck.target;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of headers as people write them: {@code ${env:NAME}} stands for an environment variable. */
public final class HeaderValue {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{env:([A-Za-z_][A-Za-z0-9_]*)}");

    private HeaderValue() {}

    /**
     * The value with its variables filled in.
     *
     * @param environment a variable's value by its name, or null
     * @throws IllegalArgumentException when a variable is not set or cannot be sent; the message does not show the value
     */
    public static String of(String text, UnaryOperator<String> environment) {
        String value = VARIABLE.matcher(text).replaceAll(variable -> {
            String name = variable.group(1);
            String found = environment.apply(name);
            if (found == null) {
                throw new IllegalArgumentException("the environment variable " + name + " is not set");
            }
            return Matcher.quoteReplacement(found);
        });
        if (!value.matches("[ -~\\t]+")) {
            throw new IllegalArgumentException(
                    "the value is empty, or holds what no header can: line breaks, for example");
        }
        return value;
    }
}
