package org.customerprofiles.reference.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the value of an object's field goes: {@code _profile.FirstName}, {@code _profile.Address.City},
 * {@code _profile.Attributes.tier}.
 *
 * @param path the names of the member and, where it has members itself, of the one in it
 */
public record Target(List<String> path) {

    private static final String PROFILE = "_profile.";
    private static final String ATTRIBUTES = "Attributes";
    private static final Set<String> ADDRESSES =
            Set.of("Address", "ShippingAddress", "MailingAddress", "BillingAddress");
    static final Set<String> ADDRESS_MEMBERS = Set.of(
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
    private static final Map<String, Set<String>> CHOICES = Map.of(
            "PartyType", Set.of("INDIVIDUAL", "BUSINESS", "OTHER"),
            "Gender", Set.of("MALE", "FEMALE", "UNSPECIFIED"),
            "ProfileType", Set.of("ACCOUNT_PROFILE", "PROFILE"));

    /** Whether an object type may say this: a text member of a profile, or something in another kind of object. */
    public static boolean isAllowed(String target) {
        return inProfile(target).isPresent() || target.startsWith("_") && !target.startsWith(PROFILE);
    }

    /** Empty for what is no text member of a profile. */
    public static Optional<Target> inProfile(String target) {
        return Optional.of(target)
                .filter(text -> text.startsWith(PROFILE))
                .map(text -> new Target(List.of(text.substring(PROFILE.length()).split("\\.", 2))))
                .filter(Target::isTextMember);
    }

    /** The value as a member of a profile; empty when the member cannot hold it. */
    public Map<String, Object> holding(String value) {
        String member = path.get(0);
        if (!CHOICES.getOrDefault(member, Set.of(value)).contains(value)) {
            return Map.of();
        }
        return Map.of(member, path.size() == 1 ? value : Map.of(path.get(1), value));
    }

    private boolean isTextMember() {
        String member = path.get(0);
        if (path.size() == 1) {
            return Profile.MEMBERS.contains(member) && !Profile.STRUCTURES.contains(member);
        }
        return member.equals(ATTRIBUTES) || ADDRESSES.contains(member) && ADDRESS_MEMBERS.contains(path.get(1));
    }
}
