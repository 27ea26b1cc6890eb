package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.mutants.ScannedIndex.comparing;
import static org.customerprofiles.reference.mutants.SearchMutants.search;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.customerprofiles.reference.model.ContentType;
import org.customerprofiles.reference.operations.Operation;

/** Faults in how the value of a key is compared with the value that is searched for. */
final class SearchSpellingMutants {

    private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]");
    private static final Pattern PUNCTUATION = Pattern.compile("[^a-zA-Z0-9]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int SIGNIFICANT = 64;

    private static final List<Mutant> ALL = List.of(
            search(
                    "search-by-prefix",
                    "The beginning of a value is enough.",
                    values((stored, asked) -> stored.startsWith(asked)),
                    "SearchProfiles-22",
                    "SearchProfiles-29"),
            search(
                    "search-by-substring",
                    "Any part of a value is enough.",
                    values((stored, asked) -> stored.contains(asked)),
                    "SearchProfiles-22",
                    "SearchProfiles-29"),
            search(
                    "search-by-wildcard",
                    "An asterisk stands for any characters.",
                    values((stored, asked) -> stored.matches("\\Q" + asked.replace("*", "\\E.*\\Q") + "\\E")),
                    "SearchProfiles-29"),
            search(
                    "search-compares-beginnings",
                    "The index holds the first 64 characters of a value.",
                    values((stored, asked) -> beginning(stored).equals(beginning(asked))),
                    "SearchProfiles-30"),
            search(
                    "search-email-case-counts",
                    "E-mail addresses are compared as written.",
                    spelling(ContentType.EMAIL_ADDRESS, value -> value),
                    "SearchProfiles-31",
                    "SearchProfiles-36"),
            search(
                    "search-phone-formatting-counts",
                    "Phone numbers are compared as written.",
                    spelling(ContentType.PHONE_NUMBER, value -> value),
                    "SearchProfiles-32",
                    "SearchProfiles-36"),
            search(
                    "search-country-code-counts",
                    "Phone numbers are compared by their digits, those of the country code included.",
                    spelling(
                            ContentType.PHONE_NUMBER,
                            value -> NOT_DIGITS.matcher(value).replaceAll("")),
                    "SearchProfiles-32"),
            search(
                    "search-name-case-counts",
                    "Names are compared in the case in which they were written.",
                    spelling(ContentType.NAME, value -> SPACES.matcher(value).replaceAll(" ")),
                    "SearchProfiles-33"),
            search(
                    "search-name-spaces-count",
                    "Names are compared with all their spaces.",
                    spelling(ContentType.NAME, value -> value.toLowerCase(Locale.ROOT)),
                    "SearchProfiles-33"),
            search(
                    "search-account-case-ignored",
                    "Account numbers are compared without regard to case.",
                    accounts(value -> value.toLowerCase(Locale.ROOT)),
                    "SearchProfiles-34"),
            search(
                    "search-account-punctuation-ignored",
                    "Account numbers are compared by their letters and digits.",
                    accounts(value -> PUNCTUATION.matcher(value).replaceAll("")),
                    "SearchProfiles-34"));

    private SearchSpellingMutants() {}

    static List<Mutant> all() {
        return ALL;
    }

    /** @param match whether the normalised value of a key, given first, is what is searched for */
    private static UnaryOperator<Operation> values(BiPredicate<String, String> match) {
        return comparing((key, asked) -> key.name().equals(asked.name())
                && match.test(key.entry().value(), asked.entry().value()));
    }

    /** Values of one type are compared as the function writes them. */
    private static UnaryOperator<Operation> spelling(ContentType type, UnaryOperator<String> written) {
        return comparing((key, asked) -> key.name().equals(asked.name())
                && (key.contentType() == type
                        ? written.apply(key.value()).equals(written.apply(asked.value()))
                        : key.entry().equals(asked.entry())));
    }

    private static UnaryOperator<Operation> accounts(UnaryOperator<String> written) {
        return comparing((key, asked) -> key.entry().equals(asked.entry())
                || key.name().equals("_account")
                        && asked.name().equals("_account")
                        && written.apply(key.value()).equals(written.apply(asked.value())));
    }

    private static String beginning(String value) {
        return value.substring(0, Math.min(value.length(), SIGNIFICANT));
    }
}
