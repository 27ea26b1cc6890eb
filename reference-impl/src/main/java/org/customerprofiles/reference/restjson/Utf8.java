package org.customerprofiles.reference.restjson;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text from bytes, where every byte has to be right: no replacement characters, no overlong forms, no surrogates. */
final class Utf8 {

    private static final char REPLACEMENT = '\ufffd';

    private Utf8() {}

    /** @param what what the bytes are, for the message */
    static String decoded(String what, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // the constructor is many times faster than a decoder, and replaces what is wrong
        return text.indexOf(REPLACEMENT) < 0 ? text : strictlyDecoded(what, bytes);
    }

    private static String strictlyDecoded(String what, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw Refusal.of(what + " is not valid UTF-8.");
        }
    }
}
