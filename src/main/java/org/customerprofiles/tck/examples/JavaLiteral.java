package org.customerprofiles.tck.examples;

import java.util.Locale;

/** Writes texts as Java does. */
final class JavaLiteral {

    /** So many of one character are counted better than read. */
    private static final int MANY = 40;

    private JavaLiteral() {}

    static String of(String text) {
        boolean isRepeated = text.length() >= MANY && text.chars().allMatch(unit -> unit == text.charAt(0));
        return isRepeated ? quoted(text.substring(0, 1)) + ".repeat(" + text.length() + ")" : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(unit -> literal.append(escaped((char) unit)));
        return literal.append('"').toString();
    }

    private static String escaped(char unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                Character.isISOControl(unit) ? String.format(Locale.ROOT, "\\u%04x", (int) unit) : String.valueOf(unit);
        };
    }
}
