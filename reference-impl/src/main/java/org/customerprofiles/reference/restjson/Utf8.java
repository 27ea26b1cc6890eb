package org.customerprofiles.reference.restjson;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text from bytes, where every byte has to be right: no replacement characters, no overlong forms, no surrogates. */
final class Utf8 {

    private Utf8() {}

    /** @param what what the bytes are, for the message */
    static String decoded(String what, byte[] bytes) {
        try {
            // a new decoder reports what a String constructor would silently replace
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw Refusal.of(what + " is not valid UTF-8.");
        }
    }
}
