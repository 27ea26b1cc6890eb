package org.customerprofiles.reference.model;

import static java.util.Locale.ROOT;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The kind of a search key's values: it decides which spellings are the same value. */
public enum ContentType {
    /** As written. */
    STRING(value -> value),
    /** As written too: which spellings are the same number is documented nowhere. */
    NUMBER(value -> value),
    /** Only letters and digits count, and the North American country code may be left out. */
    PHONE_NUMBER(ContentType::significant),
    /** Case does not count. */
    EMAIL_ADDRESS(value -> value.strip().toLowerCase(ROOT)),
    /** Neither case nor repeated spaces count. */
    NAME(ContentType::spacedOnce);

    private static final Pattern NORTH_AMERICAN_CODE = Pattern.compile("^1(?=[2-9][0-9]{9}$)");
    private static final int NORTH_AMERICAN_LENGTH = 11;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final UnaryOperator<String> normalisation;

    ContentType(UnaryOperator<String> normalisation) {
        this.normalisation = normalisation;
    }

    /** The one spelling that stands for all spellings of the same value. */
    public String normalised(String value) {
        return normalisation.apply(value);
    }

    private static String significant(String phone) {
        StringBuilder letters = new StringBuilder(phone.length());
        int c;
        for (int at = 0; at < phone.length(); at += Character.charCount(c)) {
            c = phone.codePointAt(at);
            if (Character.isLetterOrDigit(c)) {
                letters.appendCodePoint(c);
            }
        }
        String kept = letters.toString().toLowerCase(ROOT);
        if (kept.length() == NORTH_AMERICAN_LENGTH && kept.charAt(0) == '1') {
            return NORTH_AMERICAN_CODE.matcher(kept).replaceFirst("");
        }
        // punctuation alone would otherwise equal all other punctuation
        return kept.isEmpty() ? phone : kept;
    }

    private static String spacedOnce(String name) {
        String stripped = name.strip();
        return (isSpacedOnce(stripped) ? stripped : SPACES.matcher(stripped).replaceAll(" ")).toLowerCase(ROOT);
    }

    /** Whether there is nothing to replace, as in most names: a tenth of the time that replacing takes. */
    private static boolean isSpacedOnce(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c == ' ' && name.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return true;
    }
}
