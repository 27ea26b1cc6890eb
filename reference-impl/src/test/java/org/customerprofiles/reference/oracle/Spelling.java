package org.customerprofiles.reference.oracle;

import java.util.Locale;
import java.util.Map;

/** Which spellings are the same value. */
final class Spelling {

    private static final Map<String, String> STANDARD = Map.of(
            "_profileId", "STRING",
            "_account", "STRING",
            "_phone", "PHONE_NUMBER",
            "_email", "EMAIL_ADDRESS",
            "_fullName", "NAME");

    private Spelling() {}

    static boolean isStandard(String keyName) {
        return STANDARD.containsKey(keyName);
    }

    /** @param types those of the domain in the order of their names */
    static String contentType(String keyName, Map<String, TypeState> types) {
        String standard = STANDARD.get(keyName);
        return standard != null
                ? standard
                : types.values().stream()
                        .flatMap(type -> type.contentType(keyName).stream())
                        .findFirst()
                        .orElse("STRING");
    }

    /** The spelling that stands for all of the value. */
    static String of(String contentType, String value) {
        return switch (contentType) {
            case "PHONE_NUMBER" -> phone(value);
            case "EMAIL_ADDRESS" -> value.strip().toLowerCase(Locale.ROOT);
            case "NAME" ->
                String.join(" ", value.strip().split("[ \\t\\n\\x0B\\f\\r]+")).toLowerCase(Locale.ROOT);
            default -> value;
        };
    }

    private static String phone(String value) {
        String kept = value.codePoints()
                .filter(each -> Character.isLetter(each) || Character.isDigit(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
        if (kept.isEmpty()) {
            return value;
        }
        boolean hasCode = kept.length() == 11
                && kept.chars().allMatch(each -> each >= '0' && each <= '9')
                && kept.charAt(0) == '1'
                && kept.charAt(1) >= '2';
        return hasCode ? kept.substring(1) : kept;
    }
}
