package org.customerprofiles.tck.report;

/** Text of a target, made harmless for terminals and XML. */
public final class Printable {

    private Printable() {}

    /** The text with everything invisible but tabs and line ends written by its number, as {@code [U+001B]}. */
    public static String text(String text) {
        if (text.codePoints().allMatch(Printable::isPlain)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (isPlain(point)) {
                plain.appendCodePoint(point);
            } else {
                plain.append("[U+%04X]".formatted(point));
            }
        });
        return plain.toString();
    }

    /** The text as {@link #text} has it, on one line. */
    public static String line(String text) {
        return text(text).replaceAll("\\s*\\R\\s*", " ");
    }

    /** The first so many characters. */
    public static String shortened(String text, int characters) {
        return text.codePointCount(0, text.length()) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters)) + "…";
    }

    /** Whether a character can be seen, or is a tab or a line end. */
    static boolean isPlain(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n' || point == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
