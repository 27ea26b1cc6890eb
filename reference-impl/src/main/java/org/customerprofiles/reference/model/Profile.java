package org.customerprofiles.reference.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A standard profile.
 *
 * @param members by their exact names: texts, and maps for the addresses, {@code Attributes} and
 *     {@code EngagementPreferences}; neither empty texts nor empty maps
 * @param keys the search keys beside those that its members give, no two with the same entry in the index
 */
public record Profile(String id, Map<String, Object> members, List<ProfileKey> keys) {

    /** The members of a standard profile, other than its id. */
    public static final Set<String> MEMBERS = Set.of(
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
            "BusinessEmailAddress",
            "Address",
            "ShippingAddress",
            "MailingAddress",
            "BillingAddress",
            "Attributes",
            "PartyTypeString",
            "GenderString",
            "ProfileType",
            "EngagementPreferences");

    /** Those that have members themselves. */
    public static final Set<String> STRUCTURES = Set.of(
            "Address", "ShippingAddress", "MailingAddress", "BillingAddress", "Attributes", "EngagementPreferences");

    public Profile {
        members = PackedMembers.of(members);
        keys = distinct(keys);
    }

    public Profile withMembers(Map<String, Object> newMembers) {
        return new Profile(id, newMembers, keys);
    }

    public Profile withKeys(List<ProfileKey> newKeys) {
        return new Profile(id, members, newKeys);
    }

    public Profile withAddedKeys(List<ProfileKey> added) {
        return withKeys(Stream.concat(keys.stream(), added.stream()).toList());
    }

    /** A member that is a text. */
    public Optional<String> text(String member) {
        return Optional.ofNullable((String) members.get(member));
    }

    /** A member that has members itself; empty when it is absent. */
    public Map<String, Object> structure(String member) {
        return Members.structure(members.get(member));
    }

    /** First, middle and last name, as many of them as there are. */
    public Optional<String> fullName() {
        return StandardKey.joined(this, "FirstName", "MiddleName", "LastName");
    }

    /** The keys that the members give. */
    public Stream<ProfileKey> derivedKeys() {
        return StandardKey.ALL.stream().flatMap(key -> key.of(this));
    }

    /** Everything that this profile is found by. */
    public Set<IndexEntry> entries() {
        Set<IndexEntry> entries = new LinkedHashSet<>();
        eachEntry(entries::add);
        return Collections.unmodifiableSet(entries);
    }

    /** The same one after the other, some of them more than once. */
    public void eachEntry(Consumer<IndexEntry> visitor) {
        for (StandardKey key : StandardKey.ALL) {
            for (String value : key.valuesOf(this)) {
                visitor.accept(new IndexEntry(key.keyName(), key.contentType().normalised(value)));
            }
        }
        keys.forEach(key -> visitor.accept(key.entry()));
    }

    private static List<ProfileKey> distinct(List<ProfileKey> keys) {
        Map<IndexEntry, ProfileKey> byEntry = new LinkedHashMap<>();
        keys.forEach(key -> byEntry.putIfAbsent(key.entry(), key));
        return List.copyOf(byEntry.values());
    }
}
