package org.customerprofiles.reference.variants;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.mutants.Parts;

/** Ways to show that a member has no value, other than to leave it out. */
final class AbsentMembers {

    private static final String[] DOMAIN = {
        "DefaultEncryptionKey", "DeadLetterQueueUrl", "Matching", "RuleBasedMatching", "DataStore", "Tags"
    };

    private static final List<String> ADDRESS = List.of(
            "Address1",
            "Address2",
            "Address3",
            "Address4",
            "City",
            "County",
            "State",
            "Province",
            "Country",
            "PostalCode");

    /** The optional members of each operation's answer. */
    private static final Map<String, List<String>> OF_ANSWER = Map.ofEntries(
            entry("CreateDomain", List.of(DOMAIN)),
            entry("GetDomain", List.of(DOMAIN)),
            entry("UpdateDomain", List.of(DOMAIN)),
            entry("ListDomains", List.of("Items", "NextToken")),
            entry("MergeProfiles", List.of("Message")),
            entry("SearchProfiles", List.of("Items", "NextToken")),
            entry("GetMatches", List.of("NextToken", "MatchGenerationDate", "PotentialMatches", "Matches")),
            entry("ListProfileObjects", List.of("Items", "NextToken")),
            entry("ListProfileObjectTypes", List.of("Items", "NextToken")),
            entry("PutProfileObject", List.of("ProfileObjectUniqueKey")),
            entry(
                    "PutProfileObjectType",
                    List.of("TemplateId", "ExpirationDays", "EncryptionKey", "AllowProfileCreation", "Tags")),
            entry(
                    "GetProfileObjectType",
                    List.of("TemplateId", "ExpirationDays", "EncryptionKey", "AllowProfileCreation", "Tags")));

    /** The optional members of the structures inside an answer, by the name of the member that holds them. */
    private static final Map<String, List<String>> OF_MEMBER = Map.of(
            "Matching", List.of("JobSchedule", "AutoMerging", "ExportingConfig"),
            "Matches", List.of("ConfidenceScore"),
            "Address", ADDRESS,
            "ShippingAddress", ADDRESS,
            "MailingAddress", ADDRESS,
            "BillingAddress", ADDRESS);

    /** Members of a profile that are no free texts: the empty text is none of their values. */
    private static final Set<String> NO_TEXTS = Set.of(
            "Address",
            "ShippingAddress",
            "MailingAddress",
            "BillingAddress",
            "Attributes",
            "EngagementPreferences",
            "PartyType",
            "Gender",
            "ProfileType");

    private AbsentMembers() {}

    static Parts asNulls(Parts parts) {
        Parts changed = parts;
        for (Map.Entry<String, List<String>> operation : OF_ANSWER.entrySet()) {
            changed = Answers.of(
                    operation.getKey(), changed, answer -> filled(inside(answer), operation.getValue(), null));
        }
        return Answers.of(
                "SearchProfiles",
                changed,
                answer -> Answers.each(answer, "Items", item -> filled(inside(item), Profile.MEMBERS, null)));
    }

    static Parts asEmptyTexts(Parts parts) {
        List<String> texts = Profile.MEMBERS.stream()
                .filter(member -> !NO_TEXTS.contains(member))
                .toList();
        Parts changed = Answers.of(
                "SearchProfiles", parts, answer -> Answers.each(answer, "Items", item -> filled(item, texts, "")));
        for (String operation : List.of("CreateDomain", "GetDomain", "UpdateDomain")) {
            changed = Answers.of(
                    operation,
                    changed,
                    answer -> filled(answer, List.of("DefaultEncryptionKey", "DeadLetterQueueUrl"), ""));
        }
        return changed;
    }

    static Parts tagsAsEmptyMap(Parts parts) {
        Parts changed = parts;
        for (String operation :
                List.of("CreateDomain", "GetDomain", "UpdateDomain", "PutProfileObjectType", "GetProfileObjectType")) {
            changed = Answers.of(operation, changed, answer -> filled(answer, List.of("Tags"), Map.of()));
        }
        for (String operation : List.of("ListDomains", "ListProfileObjectTypes")) {
            changed = Answers.of(
                    operation,
                    changed,
                    answer -> Answers.each(answer, "Items", item -> filled(item, List.of("Tags"), Map.of())));
        }
        return changed;
    }

    private static Map<String, Object> filled(Map<String, Object> members, Iterable<String> names, Object value) {
        Map<String, Object> filled = new LinkedHashMap<>(members);
        names.forEach(name -> {
            if (!filled.containsKey(name)) {
                filled.put(name, value);
            }
        });
        return filled;
    }

    private static Map<String, Object> inside(Map<String, Object> members) {
        Map<String, Object> changed = new LinkedHashMap<>(members);
        OF_MEMBER.forEach((name, inner) -> {
            if (members.get(name) instanceof Map) {
                changed.put(name, filled(Members.structure(members.get(name)), inner, null));
            } else if (members.get(name) instanceof List) {
                changed.putAll(Answers.each(changed, name, element -> filled(element, inner, null)));
            }
        });
        return changed;
    }
}
