package org.customerprofiles.tck.report;

/**
 * Colours on a terminal, by meaning.
 *
 * @param colour whether there are any
 */
public record Style(boolean colour) {

    public String strong(String text) {
        return ansi("1", text);
    }

    public String quiet(String text) {
        return ansi("2", text);
    }

    public String good(String text) {
        return ansi("32", text);
    }

    public String warning(String text) {
        return ansi("33", text);
    }

    public String bad(String text) {
        return ansi("31", text);
    }

    private String ansi(String code, String text) {
        return colour && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
