package org.customerprofiles.tck.check;

import java.util.stream.Stream;

/** Wire-2: a response with a body says that it is application/json; parameters such as a charset are allowed. */
final class JsonContentType implements Check {

    static final String RULE = "Wire-2";

    private static final String EXPECTED = "application/json";

    @Override
    public Stream<Violation> violations(Answer answer) {
        String actual = answer.response().header("Content-Type").orElse("absent");
        return !answer.hasBody() || mediaType(actual).equalsIgnoreCase(EXPECTED)
                ? Stream.empty()
                : Stream.of(new Violation(RULE, EXPECTED, Excerpt.of(actual), "header Content-Type"));
    }

    private static String mediaType(String contentType) {
        return contentType.split(";", 2)[0].strip();
    }
}
