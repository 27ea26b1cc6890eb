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

    private static final Pattern FORMATTING = Pattern.compile("[^\\p{L}\\p{Nd}]");
    private static final Pattern NORTH_AMERICAN_CODE = Pattern.compile("^1(?=[2-9][0-9]{9}$)");
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
        String kept = FORMATTING.matcher(phone).replaceAll("").toLowerCase(ROOT);
        // punctuation alone would otherwise equal all other punctuation
        return kept.isEmpty() ? phone : NORTH_AMERICAN_CODE.matcher(kept).replaceFirst("");
    }

    private static String spacedOnce(String name) {
        return SPACES.matcher(name.strip()).replaceAll(" ").toLowerCase(ROOT);
    }
}
