package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.mutants.MergeMutants.merge;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.operations.Request;

/** Faults in what FieldSourceProfileIds decides. */
final class MergeSourceMutants {

    static final String ATTRIBUTES = "Attributes";
    static final List<String> TEXTS = List.of(
            "AccountNumber",
            "AdditionalInformation",
            "PartyType",
            "BusinessName",
            "FirstName",
            "MiddleName",
            "LastName",
            "BirthDate",
            "Gender",
            "PhoneNumber",
            "MobilePhoneNumber",
            "HomePhoneNumber",
            "BusinessPhoneNumber",
            "EmailAddress",
            "PersonalEmailAddress",
            "BusinessEmailAddress");
    static final List<String> ADDRESSES = List.of("Address", "ShippingAddress", "MailingAddress", "BillingAddress");

    private static final List<Mutant> ALL = List.of(
            merge(
                    "merge-ignores-sources-of-attributes",
                    "Sources of attributes are not read.",
                    Merge.sources(Edit.remove(ATTRIBUTES)),
                    "MergeProfiles-6",
                    "MergeProfiles-19",
                    "MergeProfiles-20",
                    "MergeProfiles-57"),
            merge(
                    "merge-one-source-for-all",
                    "The first source that is named is that of all members that have one.",
                    Merge.sources(MergeSourceMutants::firstForAll),
                    "MergeProfiles-6"),
            merge(
                    "merge-refuses-main-as-source",
                    "Only a merged profile can be a source.",
                    PerRequest.refusing(request ->
                            request.structure("FieldSourceProfileIds").containsValue(request.text("MainProfileId"))),
                    "MergeProfiles-6",
                    "MergeProfiles-9",
                    "MergeProfiles-61"),
            merge(
                    "merge-passes-over-empty-source",
                    "A source without a value is passed over.",
                    Merge.members(merge -> filled(merge, merge.all().toList())),
                    "MergeProfiles-10",
                    "MergeProfiles-16"),
            merge(
                    "merge-empty-source-yields-to-next",
                    "Where the source has no value, that of another merged profile is taken.",
                    Merge.members(merge -> filled(merge, merge.others())),
                    "MergeProfiles-10"),
            merge(
                    "merge-passes-over-empty-attribute-source",
                    "A source without the attribute is passed over.",
                    Merge.members(merge -> withAttributes(
                            merge.result(),
                            Members.filled(
                                    merge.result().structure(ATTRIBUTES),
                                    merge.main().structure(ATTRIBUTES)))),
                    "MergeProfiles-20"),
            merge(
                    "merge-fills-up-address-of-source",
                    "What the address of the source lacks comes from the main profile's.",
                    Merge.members(MergeSourceMutants::filledAddresses),
                    "MergeProfiles-15"),
            merge(
                    "merge-one-source-for-addresses",
                    "The source of Address is that of all four addresses.",
                    Merge.sources(MergeSourceMutants::oneForAddresses),
                    "MergeProfiles-14",
                    "MergeProfiles-16"),
            merge(
                    "merge-one-source-for-attributes",
                    "The source of one attribute gives all attributes that it has.",
                    Merge.members(merge -> withAttributes(
                            merge.result(),
                            Members.patched(merge.result().structure(ATTRIBUTES), attributesOfSources(merge)))),
                    "MergeProfiles-19",
                    "MergeProfiles-20"),
            merge(
                    "merge-attribute-source-is-members",
                    "The source of an attribute is that of the member of the same name, too.",
                    Merge.sources(MergeSourceMutants::attributesAsMembers),
                    "MergeProfiles-19"),
            merge(
                    "merge-member-source-is-attributes",
                    "The source of a member is that of the attribute of the same name, too.",
                    Merge.sources(sources -> Edit.put(
                                    ATTRIBUTES,
                                    Members.filled(texts(sources), Members.structure(sources.get(ATTRIBUTES))))
                            .apply(sources)),
                    "MergeProfiles-19"),
            merge(
                    "merge-drops-foreign-source",
                    "A source that takes no part in the merge is passed over.",
                    PerRequest.request(MergeSourceMutants::withoutForeignSources),
                    "MergeProfiles-57"));

    private MergeSourceMutants() {}

    static List<Mutant> all() {
        return Stream.of(
                        TEXTS.stream().map(member -> ignoring(member, List.of("MergeProfiles-8", "MergeProfiles-10"))),
                        ADDRESSES.stream()
                                .map(member -> ignoring(
                                        member, List.of("MergeProfiles-14", "MergeProfiles-15", "MergeProfiles-16"))),
                        ALL.stream())
                .flatMap(mutants -> mutants)
                .toList();
    }

    private static Mutant ignoring(String member, List<String> breaks) {
        return new Mutant(
                "merge-ignores-source-of-" + Kebab.of(member),
                Stream.concat(breaks.stream(), alsoBroken(member)).toList(),
                "The source of " + member + " is not read.",
                parts -> parts.withOperation("MergeProfiles", Merge.sources(Edit.remove(member))));
    }

    /** Rules that are shown by this member rather than by another one. */
    private static Stream<String> alsoBroken(String member) {
        return switch (member) {
            case "FirstName" -> Stream.of("MergeProfiles-6", "MergeProfiles-19", "MergeProfiles-57");
            case "MiddleName" -> Stream.of("MergeProfiles-4");
            case "LastName", "PhoneNumber", "MobilePhoneNumber", "HomePhoneNumber" -> Stream.of("MergeProfiles-6");
            case "EmailAddress" -> Stream.of("MergeProfiles-25");
            case "Address" -> Stream.of("MergeProfiles-57");
            default -> Stream.of();
        };
    }

    private static Map<String, Object> firstForAll(Map<String, Object> sources) {
        Optional<Object> first =
                sources.values().stream().filter(String.class::isInstance).findFirst();
        Map<String, Object> changed = new LinkedHashMap<>(sources);
        first.ifPresent(id -> changed.replaceAll((member, source) -> source instanceof String ? id : source));
        return changed;
    }

    /** Members that have a source without a value, with the first value that one of the profiles has. */
    private static Map<String, Object> filled(Merge merge, List<Profile> profiles) {
        Map<String, Object> members = new LinkedHashMap<>(merge.result().members());
        for (String member : Profile.MEMBERS) {
            if (merge.source(member).isPresent() && !members.containsKey(member)) {
                profiles.stream()
                        .flatMap(profile -> Stream.ofNullable(profile.members().get(member)))
                        .findFirst()
                        .ifPresent(value -> members.put(member, value));
            }
        }
        return members;
    }

    private static Map<String, Object> filledAddresses(Merge merge) {
        Map<String, Object> members = new LinkedHashMap<>(merge.result().members());
        for (String address : ADDRESSES) {
            members.computeIfPresent(
                    address,
                    (name, own) ->
                            Members.filled(Members.structure(own), merge.main().structure(address)));
        }
        return members;
    }

    private static Map<String, Object> oneForAddresses(Map<String, Object> sources) {
        Map<String, Object> changed = new LinkedHashMap<>(sources);
        if (sources.containsKey("Address")) {
            ADDRESSES.forEach(address -> changed.put(address, sources.get("Address")));
        }
        return changed;
    }

    private static Map<String, Object> attributesOfSources(Merge merge) {
        Map<String, Object> sources = Members.structure(
                merge.request().structure("FieldSourceProfileIds").get(ATTRIBUTES));
        return merge.all()
                .filter(profile -> sources.containsValue(profile.id()))
                .map(profile -> profile.structure(ATTRIBUTES))
                .reduce(Map.of(), Members::patched);
    }

    private static Map<String, Object> attributesAsMembers(Map<String, Object> sources) {
        return Members.filled(sources, Members.only(Profile.MEMBERS, Members.structure(sources.get(ATTRIBUTES))));
    }

    private static Map<String, Object> texts(Map<String, Object> sources) {
        return Members.only(Set.copyOf(TEXTS), sources);
    }

    private static Request withoutForeignSources(Request request) {
        Set<Object> part = new HashSet<>(request.list("ProfileIdsToBeMerged"));
        part.add(request.text("MainProfileId"));
        return Requests.with(
                request, "FieldSourceProfileIds", withOnly(part, request.structure("FieldSourceProfileIds")));
    }

    private static Map<String, Object> withOnly(Set<Object> part, Map<String, Object> sources) {
        Map<String, Object> own = new LinkedHashMap<>(sources);
        own.values().removeIf(source -> source instanceof String && !part.contains(source));
        own.computeIfPresent(ATTRIBUTES, (name, byKey) -> withOnly(part, Members.structure(byKey)));
        return own;
    }

    private static Map<String, Object> withAttributes(Profile profile, Map<String, Object> attributes) {
        return (attributes.isEmpty() ? Edit.remove(ATTRIBUTES) : Edit.put(ATTRIBUTES, attributes))
                .apply(profile.members());
    }
}
