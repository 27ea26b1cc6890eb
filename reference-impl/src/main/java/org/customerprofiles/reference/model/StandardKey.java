package org.customerprofiles.reference.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The predefined search keys whose values come from a profile's own members. */
public enum StandardKey {
    PROFILE_ID("_profileId", ContentType.STRING, profile -> List.of(profile.id())),
    ACCOUNT("_account", ContentType.STRING, texts("AccountNumber")),
    PHONE(
            "_phone",
            ContentType.PHONE_NUMBER,
            texts("PhoneNumber", "MobilePhoneNumber", "HomePhoneNumber", "BusinessPhoneNumber")),
    EMAIL("_email", ContentType.EMAIL_ADDRESS, texts("EmailAddress", "PersonalEmailAddress", "BusinessEmailAddress")),
    FULL_NAME("_fullName", ContentType.NAME, StandardKey::fullNames);

    /** All of them, in the order of an index. */
    static final List<StandardKey> ALL = List.of(values());

    /** Every key name that may begin with an underscore. */
    public static final Set<String> PREDEFINED_NAMES = Set.of(
            "_account",
            "_profileId",
            "_assetId",
            "_caseId",
            "_orderId",
            "_fullName",
            "_phone",
            "_email",
            "_ctrContactId",
            "_marketoLeadId",
            "_salesforceAccountId",
            "_salesforceContactId",
            "_salesforceAssetId",
            "_zendeskUserId",
            "_zendeskExternalId",
            "_zendeskTicketId",
            "_serviceNowSystemId",
            "_serviceNowIncidentId",
            "_segmentUserId",
            "_shopifyCustomerId",
            "_shopifyOrderId");

    private static final Map<String, StandardKey> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(StandardKey::keyName, key -> key));

    private final String keyName;
    private final ContentType contentType;
    private final Function<Profile, List<String>> values;

    StandardKey(String keyName, ContentType contentType, Function<Profile, List<String>> values) {
        this.keyName = keyName;
        this.contentType = contentType;
        this.values = values;
    }

    public static Optional<StandardKey> named(String keyName) {
        return Optional.ofNullable(BY_NAME.get(keyName));
    }

    public String keyName() {
        return keyName;
    }

    public ContentType contentType() {
        return contentType;
    }

    /** The keys of this name that the profile has because of its members. */
    public Stream<ProfileKey> of(Profile profile) {
        return valuesOf(profile).stream().map(value -> new ProfileKey(keyName, value, contentType));
    }

    /** What those keys have for values, as written. */
    public List<String> valuesOf(Profile profile) {
        return values.apply(profile);
    }

    private static Function<Profile, List<String>> texts(String... members) {
        return profile -> present(profile, members);
    }

    /** The present ones of these members as one text; nothing when all are absent. */
    static Optional<String> joined(Profile profile, String... members) {
        List<String> present = present(profile, members);
        return present.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", present));
    }

    private static List<String> fullNames(Profile profile) {
        List<String> names = new ArrayList<>(2);
        profile.fullName().ifPresent(names::add);
        if (profile.text("MiddleName").isPresent()) {
            joined(profile, "FirstName", "LastName").ifPresent(names::add);
        }
        return names;
    }

    /** Without streams, as a matching run asks every profile. */
    private static List<String> present(Profile profile, String... members) {
        List<String> texts = new ArrayList<>(1);
        for (String member : members) {
            profile.text(member).ifPresent(texts::add);
        }
        return texts;
    }
}
