package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.mutants.PerRequest.answer;
import static org.customerprofiles.reference.mutants.PerRequest.elements;
import static org.customerprofiles.reference.mutants.SearchMutants.search;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.operations.Fault;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;

/** Faults in the list of profiles that a search answers. */
final class SearchItemMutants {

    private static final List<Mutant> ALL = List.of(
            search(
                    "search-nobody-is-not-found",
                    "A search that finds nobody is refused with ResourceNotFoundException.",
                    nobodyIsNotFound(),
                    "SearchProfiles-4",
                    "SearchProfiles-15",
                    "SearchProfiles-16",
                    "SearchProfiles-22",
                    "SearchProfiles-23",
                    "SearchProfiles-27",
                    "SearchProfiles-28",
                    "SearchProfiles-29",
                    "SearchProfiles-34",
                    "SearchProfiles-38",
                    "SearchProfiles-39",
                    "SearchProfiles-42",
                    "SearchProfiles-43",
                    "SearchProfiles-60",
                    "MergeProfiles-28"),
            search(
                    "search-empty-domain-is-not-found",
                    "A search in a domain without profiles is refused with ResourceNotFoundException.",
                    Tampered.around((real, request, state, circumstances) -> state.domain(request.text("DomainName"))
                                    .filter(domain ->
                                            domain.profiles().all().findAny().isEmpty())
                                    .isPresent()
                            ? Outcome.refused(Fault.RESOURCE_NOT_FOUND, "There are no profiles")
                            : real.apply(request, state, circumstances)),
                    "SearchProfiles-39",
                    "SearchProfiles-43",
                    "SearchProfiles-63"),
            search(
                    "search-item-for-each-pair",
                    "A profile comes once for each pair that matches it.",
                    items((search, items) -> items.flatMap(
                            item -> elements(item, "FoundByItems").stream().map(pair -> item))),
                    "SearchProfiles-4",
                    "SearchProfiles-5",
                    "SearchProfiles-9",
                    "SearchProfiles-11",
                    "SearchProfiles-16",
                    "SearchProfiles-24",
                    "SearchProfiles-28",
                    "SearchProfiles-44",
                    "SearchProfiles-45",
                    "SearchProfiles-54",
                    "SearchProfiles-59",
                    "MergeProfiles-24"),
            search(
                    "search-item-for-each-member",
                    "A profile comes once for each of its members that holds the value.",
                    items((search, items) -> items.flatMap(item -> oncePerMember(search, item))),
                    "SearchProfiles-44",
                    "SearchProfiles-70"),
            search(
                    "search-one-item-for-an-account",
                    "Account numbers are taken to be unique: of two profiles with the same one comes the first.",
                    items((search, items) -> onePerAccount(items)),
                    "SearchProfiles-4",
                    "SearchProfiles-16",
                    "SearchProfiles-45",
                    "SearchProfiles-46",
                    "SearchProfiles-54",
                    "SearchProfiles-55",
                    "SearchProfiles-57",
                    "SearchProfiles-58",
                    "SearchProfiles-59",
                    "MergeProfiles-46"),
            search(
                    "search-address-of-the-first",
                    "The Address of the first profile on a page is that of all its profiles.",
                    items((search, items) -> withAddressOfTheFirst(items.toList())),
                    "SearchProfiles-46"),
            changed(
                    "search-escapes-markup",
                    "Texts are returned with the characters of markup escaped.",
                    text("BusinessName", value -> value.replace("&", "&amp;").replace("<", "&lt;")),
                    "SearchProfiles-48"),
            changed(
                    "search-cuts-information",
                    "AdditionalInformation is returned up to its 255th character.",
                    text("AdditionalInformation", value -> value.substring(0, Math.min(value.length(), 255))),
                    "SearchProfiles-48"),
            changed(
                    "search-guesses-null",
                    "A text that reads null is returned as none.",
                    Edit.removeIf("LastName", "null"),
                    "SearchProfiles-48"),
            search(
                    "search-several-keys-brief",
                    "A search by several keys returns the profiles without addresses and attributes.",
                    elements(
                            "Items",
                            (search, item) -> search.has("AdditionalSearchKeys")
                                    ? Edit.remove(
                                                    "Address",
                                                    "ShippingAddress",
                                                    "MailingAddress",
                                                    "BillingAddress",
                                                    "Attributes")
                                            .apply(item)
                                    : item),
                    "SearchProfiles-46",
                    "SearchProfiles-49"),
            changed(
                    "search-assumes-gender",
                    "Gender is UNSPECIFIED where it was never given.",
                    Edit.fill("Gender", "UNSPECIFIED"),
                    "SearchProfiles-50",
                    "MergeProfiles-10"),
            changed(
                    "search-drops-fourth-line",
                    "Address4 is not among the members of an address that is returned.",
                    Edit.replace(
                            "BillingAddress", address -> Edit.remove("Address4").apply(Members.structure(address))),
                    "SearchProfiles-51"),
            changed(
                    "search-billing-falls-back",
                    "What the billing address lacks is filled up from the address.",
                    item -> Edit.replace(
                                    "BillingAddress",
                                    billing -> Members.filled(
                                            Members.structure(billing), Members.structure(item.get("Address"))))
                            .apply(item),
                    "SearchProfiles-51"),
            changed(
                    "search-attribute-keys-in-small-letters",
                    "Keys of attributes are returned in small letters.",
                    Edit.replace("Attributes", SearchItemMutants::keysInSmallLetters),
                    "SearchProfiles-52",
                    "MergeProfiles-19"),
            changed(
                    "search-drops-later-members",
                    "The members are those of 2022.",
                    Edit.remove("PartyTypeString", "GenderString", "ProfileType", "EngagementPreferences"),
                    "SearchProfiles-53",
                    "MergeProfiles-64"),
            changed(
                    "search-normalises-answer",
                    "The e-mail address is returned in the spelling in which it is compared.",
                    text("EmailAddress", value -> value.toLowerCase(Locale.ROOT)),
                    "SearchProfiles-35"));

    private SearchItemMutants() {}

    static List<Mutant> all() {
        return ALL;
    }

    private static Mutant changed(
            String name, String fault, UnaryOperator<Map<String, Object>> change, String... breaks) {
        return search(name, fault, elements("Items", (search, item) -> change.apply(item)), breaks);
    }

    private static UnaryOperator<Map<String, Object>> text(String member, UnaryOperator<String> change) {
        return Edit.replace(member, value -> change.apply((String) value));
    }

    private static UnaryOperator<Operation> items(
            BiFunction<Request, Stream<Map<String, Object>>, Stream<Map<String, Object>>> change) {
        return answer((search, answer) -> Edit.put(
                        "Items",
                        change.apply(search, elements(answer, "Items").stream()).toList())
                .apply(answer));
    }

    private static UnaryOperator<Operation> nobodyIsNotFound() {
        return Tampered.around((real, request, state, circumstances) -> {
            Outcome outcome = real.apply(request, state, circumstances);
            return outcome instanceof Outcome.Done done
                            && elements(done.members(), "Items").isEmpty()
                    ? Outcome.refused(Fault.RESOURCE_NOT_FOUND, "No profile matches")
                    : outcome;
        });
    }

    private static Stream<Map<String, Object>> oncePerMember(Request search, Map<String, Object> item) {
        long members =
                item.values().stream().filter(search.list("Values")::contains).count();
        return Stream.generate(() -> item).limit(Math.max(1, members));
    }

    private static Stream<Map<String, Object>> onePerAccount(Stream<Map<String, Object>> items) {
        Set<Object> seen = new HashSet<>();
        return items.filter(item -> !item.containsKey("AccountNumber") || seen.add(item.get("AccountNumber")));
    }

    private static Stream<Map<String, Object>> withAddressOfTheFirst(List<Map<String, Object>> items) {
        return items.stream()
                .map(item -> Edit.replace("Address", own -> items.get(0).getOrDefault("Address", own))
                        .apply(item));
    }

    private static Object keysInSmallLetters(Object attributes) {
        Map<String, Object> changed = new LinkedHashMap<>();
        Members.structure(attributes).forEach((key, value) -> changed.put(key.toLowerCase(Locale.ROOT), value));
        return changed;
    }
}
