package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.mutants.Limits.accepting;
import static org.customerprofiles.reference.mutants.PerRequest.request;
import static org.customerprofiles.reference.mutants.Requests.searchKeys;
import static org.customerprofiles.reference.mutants.Requests.with;
import static org.customerprofiles.reference.mutants.Requests.withSearchKeys;
import static org.customerprofiles.reference.mutants.Requests.without;
import static org.customerprofiles.reference.restjson.Shapes.list;
import static org.customerprofiles.reference.restjson.Shapes.optional;
import static org.customerprofiles.reference.restjson.Shapes.required;
import static org.customerprofiles.reference.restjson.Shapes.structure;
import static org.customerprofiles.reference.restjson.Shapes.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.customerprofiles.reference.operations.Fault;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.restjson.Member;
import org.customerprofiles.reference.restjson.Shape;
import org.customerprofiles.reference.restjson.Structure;

/** Faults in what a search may be asked with. */
final class SearchRequestMutants {

    private static final int ANY_LENGTH = Integer.MAX_VALUE;
    private static final Shape KEY_NAME = text(1, 64, "[a-zA-Z0-9_-]+");
    private static final Shape VALUES = list(text(1, 255));
    private static final Shape ANY_TEXT = text(0, ANY_LENGTH);

    private static final List<Mutant> ALL = List.of(
            accepting(
                    "SearchProfiles",
                    "search-key-name-optional",
                    "A search key without its name is left out of the search.",
                    Reshaped.optional("KeyName"),
                    complete(),
                    "SearchProfiles-1",
                    "SearchProfiles-61"),
            accepting(
                    "SearchProfiles",
                    "search-values-optional",
                    "A search key without its values is left out of the search.",
                    Reshaped.optional("Values"),
                    complete(),
                    "SearchProfiles-2",
                    "SearchProfiles-61"),
            accepting(
                    "SearchProfiles",
                    "search-additional-name-optional",
                    "An additional key without its name is left out of the search.",
                    additionalKeys(1, 4, optional("KeyName", KEY_NAME), required("Values", VALUES)),
                    complete(),
                    "SearchProfiles-6"),
            accepting(
                    "SearchProfiles",
                    "search-additional-values-optional",
                    "An additional key without its values is left out of the search.",
                    additionalKeys(1, 4, required("KeyName", KEY_NAME), optional("Values", VALUES)),
                    complete(),
                    "SearchProfiles-6"),
            accepting(
                    "SearchProfiles",
                    "search-six-pairs",
                    "Five keys can be added to the primary one.",
                    additionalKeys(1, 5, required("KeyName", KEY_NAME), required("Values", VALUES)),
                    UnaryOperator.identity(),
                    "SearchProfiles-3"),
            accepting(
                    "SearchProfiles",
                    "search-four-pairs",
                    "Three keys can be added to the primary one.",
                    additionalKeys(1, 3, required("KeyName", KEY_NAME), required("Values", VALUES)),
                    UnaryOperator.identity(),
                    "SearchProfiles-3",
                    "SearchProfiles-4",
                    "SearchProfiles-5",
                    "SearchProfiles-10",
                    "SearchProfiles-11"),
            accepting(
                    "SearchProfiles",
                    "search-no-additional-keys",
                    "A list of additional keys may be empty.",
                    additionalKeys(0, 4, required("KeyName", KEY_NAME), required("Values", VALUES)),
                    UnaryOperator.identity(),
                    "SearchProfiles-68"),
            accepting(
                    "SearchProfiles",
                    "search-any-operator",
                    "An unknown LogicalOperator is taken for OR.",
                    Reshaped.member("LogicalOperator", ANY_TEXT),
                    request(search -> with(search, "LogicalOperator", operator(search))),
                    "SearchProfiles-7"),
            accepting(
                    "SearchProfiles",
                    "search-operator-in-any-case",
                    "LogicalOperator may be written in small letters.",
                    Reshaped.member("LogicalOperator", text(1, 3, "(?i:and|or)")),
                    request(search -> with(search, "LogicalOperator", operator(search))),
                    "SearchProfiles-7"),
            accepting(
                    "SearchProfiles",
                    "search-any-key-name",
                    "Nothing restricts the characters of a key's name.",
                    Reshaped.member("KeyName", ANY_TEXT),
                    UnaryOperator.identity(),
                    "SearchProfiles-66"),
            accepting(
                    "SearchProfiles",
                    "search-long-domain-name",
                    "Nothing restricts the length of a domain's name.",
                    Reshaped.member("DomainName", text(1, ANY_LENGTH, "[a-zA-Z0-9_-]+")),
                    UnaryOperator.identity(),
                    "SearchProfiles-66"),
            accepting(
                    "SearchProfiles",
                    "search-empty-value",
                    "An empty value is left out of those that are searched for.",
                    Reshaped.member("Values", list(text(0, 255))),
                    request(search -> with(
                            search,
                            "Values",
                            search.list("Values").stream()
                                    .filter(value -> !value.equals(""))
                                    .toList())),
                    "SearchProfiles-67"),
            accepting(
                    "SearchProfiles",
                    "search-long-additional-value",
                    "Nothing restricts the length of an additional value.",
                    additionalKeys(1, 4, required("KeyName", KEY_NAME), required("Values", list(text(1, ANY_LENGTH)))),
                    UnaryOperator.identity(),
                    "SearchProfiles-67"),
            accepting(
                    "SearchProfiles",
                    "search-short-values",
                    "A value has at most 128 characters.",
                    Reshaped.member("Values", list(text(1, 128))),
                    UnaryOperator.identity(),
                    "SearchProfiles-30"),
            accepting(
                    "SearchProfiles",
                    "search-long-token",
                    "A NextToken that is too long is passed over.",
                    Reshaped.member("NextToken", ANY_TEXT),
                    request(search ->
                            search.optionalText("NextToken").orElse("").length() > 1024
                                    ? without(search, "NextToken")
                                    : search),
                    "SearchProfiles-69"),
            Mutant.of(
                    "search-unknown-domain-is-empty",
                    "A domain that does not exist is one without profiles.",
                    "SearchProfiles",
                    Tampered.insteadOf(
                            Fault.RESOURCE_NOT_FOUND,
                            (real, request, state, circumstances) -> Outcome.done(Map.of("Items", List.of()))),
                    "SearchProfiles-65"));

    private SearchRequestMutants() {}

    static List<Mutant> all() {
        return ALL;
    }

    private static UnaryOperator<Structure> additionalKeys(int min, int max, Member... members) {
        return Reshaped.member("AdditionalSearchKeys", list(structure(members), min, max));
    }

    private static String operator(Request search) {
        String given = search.optionalText("LogicalOperator").orElse("OR").toUpperCase(Locale.ROOT);
        return given.equals("AND") ? given : "OR";
    }

    /** A search by those keys that have a name and values. */
    private static UnaryOperator<Operation> complete() {
        return Tampered.around((real, request, state, circumstances) -> {
            List<Request> keys = searchKeys(request).stream()
                    .filter(key -> key.has("KeyName") && key.has("Values"))
                    .toList();
            return keys.isEmpty()
                    ? Outcome.done(Map.of("Items", List.of()))
                    : real.apply(withSearchKeys(request, keys), state, circumstances);
        });
    }
}
