package org.customerprofiles.tck.cli;

import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Makes a parser a converter of arguments; the parser's message reaches the user as it stands. */
final class Converted {

    private Converted() {}

    static <T> ITypeConverter<T> by(Function<String, T> parser) {
        return text -> {
            try {
                return parser.apply(text);
            } catch (IllegalArgumentException unusable) {
                throw new TypeConversionException(unusable.getMessage());
            }
        };
    }
}
