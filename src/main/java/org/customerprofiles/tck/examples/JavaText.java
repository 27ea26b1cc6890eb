package org.customerprofiles.tck.examples;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of Java that knows how to spread over several lines when it is too long for one. */
sealed interface JavaText {

    int WIDTH = 96;
    String INDENT = "        ";

    /** What cannot be broken. */
    record Words(String text) implements JavaText {}

    /** A call; {@code name} is what stands before the parenthesis. */
    record Invocation(String name, List<JavaText> arguments) implements JavaText {}

    /** An expression and the calls that are made on it, one after the other. */
    record Chain(String start, List<JavaText> calls) implements JavaText {}

    /** The piece on one line. */
    default String flat() {
        if (this instanceof Words words) {
            return words.text();
        }
        if (this instanceof Invocation invocation) {
            return invocation.name()
                    + invocation.arguments().stream().map(JavaText::flat).collect(Collectors.joining(", ", "(", ")"));
        }
        Chain chain = (Chain) this;
        return chain.start() + chain.calls().stream().map(JavaText::flat).collect(Collectors.joining());
    }

    /** The piece over as many lines as it takes, when it begins in a line that is indented so. */
    default String laidOut(String indent) {
        return indent.length() + flat().length() <= WIDTH ? flat() : broken(indent);
    }

    /** The piece over several lines. */
    default String broken(String indent) {
        String inner = indent + INDENT;
        if (this instanceof Chain chain) {
            return chain.start()
                    + chain.calls().stream()
                            .map(call -> "\n" + inner + call.laidOut(inner))
                            .collect(Collectors.joining());
        }
        if (this instanceof Invocation invocation && !invocation.arguments().isEmpty()) {
            return invocation.name() + "(" + arguments(invocation.arguments(), indent) + ")";
        }
        return flat();
    }

    /** A single lambda or list begins on the line of its call. */
    private static String arguments(List<JavaText> arguments, String indent) {
        if (arguments.size() == 1 && !(arguments.get(0) instanceof Words)) {
            return arguments.get(0).broken(indent);
        }
        String inner = indent + INDENT;
        return arguments.stream()
                .map(argument -> "\n" + inner + argument.laidOut(inner))
                .collect(Collectors.joining(","));
    }
}
