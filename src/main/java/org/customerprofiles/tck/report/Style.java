package org.customerprofiles.tck.report;

/**
 * Colours on a terminal, by meaning.
 *
 * @param colour whether there are any
 */
record Style(boolean colour) {

    String strong(String text) {
        return ansi("1", text);
    }

    String quiet(String text) {
        return ansi("2", text);
    }

    String good(String text) {
        return ansi("32", text);
    }

    String warning(String text) {
        return ansi("33", text);
    }

    String bad(String text) {
        return ansi("31", text);
    }

    private String ansi(String code, String text) {
        return colour && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
