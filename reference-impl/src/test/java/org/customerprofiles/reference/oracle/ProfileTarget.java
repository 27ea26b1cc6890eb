package org.customerprofiles.reference.oracle;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a field's value goes in the profile: a member, and a member of that one if it has some. */
record ProfileTarget(String member, String inner) {

    private static final String PREFIX = "_profile.";
    private static final Set<String> TEXTS = Set.of(
            ("AccountNumber AdditionalInformation PartyType BusinessName FirstName MiddleName LastName BirthDate Gender"
                            + " PhoneNumber MobilePhoneNumber HomePhoneNumber BusinessPhoneNumber EmailAddress"
                            + " PersonalEmailAddress BusinessEmailAddress PartyTypeString GenderString ProfileType")
                    .split(" "));
    private static final Set<String> ADDRESSES =
            Set.of("Address", "ShippingAddress", "MailingAddress", "BillingAddress");
    private static final Set<String> LINES =
            Set.of("Address1 Address2 Address3 Address4 City County State Province Country PostalCode".split(" "));
    private static final Map<String, Set<String>> CHOICES = Map.of(
            "PartyType", Set.of("INDIVIDUAL", "BUSINESS", "OTHER"),
            "Gender", Set.of("MALE", "FEMALE", "UNSPECIFIED"),
            "ProfileType", Set.of("ACCOUNT_PROFILE", "PROFILE"));

    static Optional<ProfileTarget> of(String target) {
        if (!target.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String path = target.substring(PREFIX.length());
        int dot = path.indexOf('.');
        ProfileTarget found = dot < 0
                ? new ProfileTarget(path, "")
                : new ProfileTarget(path.substring(0, dot), path.substring(dot + 1));
        boolean known = dot < 0
                ? TEXTS.contains(found.member)
                : found.member.equals("Attributes") || ADDRESSES.contains(found.member) && LINES.contains(found.inner);
        return known ? Optional.of(found) : Optional.empty();
    }

    /** The member with the value; none when it cannot have that. */
    Map<String, Object> with(String value) {
        Set<String> choices = CHOICES.getOrDefault(member, Set.of(value));
        if (!choices.contains(value)) {
            return Map.of();
        }
        return Map.of(member, isNested() ? Map.of(inner, value) : value);
    }

    private boolean isNested() {
        return !TEXTS.contains(member);
    }
}
