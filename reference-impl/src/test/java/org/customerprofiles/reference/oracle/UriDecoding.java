package org.customerprofiles.reference.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text behind percent escapes. */
final class UriDecoding {

    private static final Pattern PIECE = Pattern.compile("%([0-9a-fA-F]{2})|([!-$&-~])");

    private UriDecoding() {}

    /** Empty for what is no part of a URI. */
    static Optional<String> of(String encoded) {
        Matcher piece = PIECE.matcher(encoded);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int at = 0;
        while (piece.find() && piece.start() == at) {
            bytes.write(piece.group(1) == null ? encoded.charAt(at) : Integer.parseInt(piece.group(1), 16));
            at = piece.end();
        }
        return at == encoded.length() ? text(bytes.toByteArray()) : Optional.empty();
    }

    /** The values of the parameters by their names; empty for what is no query. */
    static Optional<Map<String, List<String>>> query(String encoded) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String parameter : encoded.split("&")) {
            String[] parts = parameter.split("=", 2);
            Optional<String> name = of(parts[0]);
            Optional<String> value = parts.length < 2 ? Optional.of("") : of(parts[1]);
            if (name.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            if (!parameter.isEmpty()) {
                parameters
                        .computeIfAbsent(name.get(), none -> new ArrayList<>())
                        .add(value.get());
            }
        }
        return Optional.of(parameters);
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
