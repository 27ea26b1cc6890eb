package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.mutants.OtherContents.withProfiles;
import static org.customerprofiles.reference.mutants.PerRequest.domain;
import static org.customerprofiles.reference.mutants.ScannedIndex.overlooking;
import static org.customerprofiles.reference.mutants.ScannedIndex.searching;
import static org.customerprofiles.reference.mutants.ScannedIndex.seeing;
import static org.customerprofiles.reference.mutants.SearchMutants.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/** Faults in which keys a profile is found by. */
final class SearchIndexMutants {

    private static final List<Mutant> ALL = List.of(
            missing(
                    "MobilePhoneNumber",
                    "SearchProfiles-4",
                    "SearchProfiles-9",
                    "SearchProfiles-10",
                    "SearchProfiles-11",
                    "SearchProfiles-20",
                    "SearchProfiles-32",
                    "SearchProfiles-37",
                    "SearchProfiles-44"),
            missing("HomePhoneNumber", "SearchProfiles-10", "SearchProfiles-20"),
            missing("BusinessPhoneNumber", "SearchProfiles-20"),
            missing("PersonalEmailAddress", "SearchProfiles-20"),
            missing("BusinessEmailAddress", "SearchProfiles-20", "SearchProfiles-49"),
            search(
                    "search-full-name-without-middle-name",
                    "The full name is made of first and last name only.",
                    seeing(profile -> without(profile, "MiddleName")),
                    "SearchProfiles-4",
                    "SearchProfiles-19",
                    "SearchProfiles-33",
                    "SearchProfiles-37",
                    "MergeProfiles-35"),
            search(
                    "search-full-name-needs-middle-name",
                    "There is no full name where there is no middle name.",
                    overlooking((profile, entry) -> entry.keyName().equals("_fullName")
                            && profile.text("MiddleName").isEmpty()),
                    "SearchProfiles-21"),
            search(
                    "search-finds-parts-of-names",
                    "Each part of a name is indexed as if it were the full name.",
                    searching((profile, entry) ->
                            has(profile, entry) || entry.keyName().equals("_fullName") && isPart(profile, entry)),
                    "SearchProfiles-22"),
            search(
                    "search-drops-keys-of-a-vendor",
                    "Nothing is stored under one of the predefined keys.",
                    overlooking((profile, entry) -> entry.keyName().equals("_marketoLeadId")),
                    "SearchProfiles-17"),
            search(
                    "search-drops-look-up-keys",
                    "Nothing is stored under keys that object types may only look profiles up by.",
                    overlooking((profile, entry) ->
                            Set.of("_assetId", "_caseId", "_orderId").contains(entry.keyName())),
                    "SearchProfiles-18"),
            search(
                    "search-drops-unique-keys",
                    "The unique keys of objects are kept with the objects, where no search looks.",
                    domain((search, domain) -> withProfiles(
                            domain,
                            real -> new ScannedIndex(
                                    real, (profile, entry) -> has(profile, entry) && !isUnique(domain, entry)))),
                    "SearchProfiles-26"),
            search(
                    "search-ignores-key-name",
                    "A value is found under whichever key it is stored.",
                    searching((profile, entry) -> profile.entries().stream()
                            .anyMatch(stored -> stored.value().equals(entry.value()))),
                    "SearchProfiles-27",
                    "SearchProfiles-42",
                    "SearchProfiles-71"),
            search(
                    "search-empty-phone-number",
                    "A number of which nothing is left without formatting equals one that is missing.",
                    searching((profile, entry) -> has(profile, entry)
                            || entry.keyName().equals("_phone")
                                    && entry.value().chars().noneMatch(Character::isDigit)
                                    && profile.entries().stream()
                                            .noneMatch(
                                                    stored -> stored.keyName().equals("_phone"))),
                    "SearchProfiles-15",
                    "SearchProfiles-27"),
            search(
                    "search-by-member-name",
                    "A key that nobody has defined is taken for a member or an attribute.",
                    searching((profile, entry) -> has(profile, entry)
                            || entry.value().equals(profile.members().get(entry.keyName()))
                            || entry.value()
                                    .equals(profile.structure("Attributes").get(entry.keyName()))),
                    "SearchProfiles-71"),
            search(
                    "search-crosses-domains",
                    "The index of profiles has no domains.",
                    Anywhere.lookingAnywhere(),
                    "SearchProfiles-28"),
            search(
                    "search-profile-id-crosses-domains",
                    "An id is looked up in all domains.",
                    Tampered.around((real, request, state, circumstances) -> real.apply(
                            request.text("KeyName").equals("_profileId") ? inItsDomain(request, state) : request,
                            state,
                            circumstances)),
                    "SearchProfiles-28"));

    private SearchIndexMutants() {}

    static List<Mutant> all() {
        return ALL;
    }

    private static Mutant missing(String member, String... breaks) {
        return search(
                "search-misses-" + Kebab.of(member),
                "No standard key covers " + member + ".",
                seeing(profile -> without(profile, member)),
                breaks);
    }

    private static Profile without(Profile profile, String member) {
        return profile.withMembers(Edit.remove(member).apply(profile.members()));
    }

    private static boolean has(Profile profile, IndexEntry entry) {
        return profile.entries().contains(entry);
    }

    private static boolean isPart(Profile profile, IndexEntry name) {
        return Stream.of("FirstName", "MiddleName", "LastName")
                .flatMap(member -> profile.text(member).stream())
                .anyMatch(name.value()::equalsIgnoreCase);
    }

    private static boolean isUnique(DomainContents domain, IndexEntry entry) {
        return domain.objectTypes()
                .after("")
                .flatMap(type -> type.keys().stream())
                .anyMatch(key -> key.name().equals(entry.keyName()) && key.is("UNIQUE"));
    }

    private static Request inItsDomain(Request search, Transaction state) {
        String id = search.<String>list("Values").stream().findFirst().orElse("");
        return state.domainsAfter("")
                .filter(domain -> domain.profiles().find(id).isPresent())
                .findFirst()
                .map(domain ->
                        Requests.with(search, "DomainName", domain.domain().name()))
                .orElse(search);
    }
}
