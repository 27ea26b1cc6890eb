package com.example.shop;

import java.util.List;
import software.amazon.awssdk.services.customerprofiles.CustomerProfilesClient;
import software.amazon.awssdk.services.customerprofiles.model.MatchItem;
import software.amazon.awssdk.services.customerprofiles.model.Profile;

/** The customers of a shop, in a domain of Customer Profiles. */
public final class Customers {

    private final CustomerProfilesClient profiles;
    private final String domain;

    public Customers(CustomerProfilesClient profiles, String domain) {
        this.profiles = profiles;
        this.domain = domain;
    }

    /** Adds a customer; says under which id. */
    public String add(String firstName, String emailAddress) {
        return profiles.createProfile(profile ->
                        profile.domainName(domain).firstName(firstName).emailAddress(emailAddress))
                .profileId();
    }

    /** The first names of all customers with this e-mail address. */
    public List<String> withEmail(String emailAddress) {
        return profiles.searchProfiles(
                        search -> search.domainName(domain).keyName("_email").values(emailAddress))
                .items()
                .stream()
                .map(Profile::firstName)
                .toList();
    }

    /** Makes one customer of each group that the latest matching run took for the same person. */
    public void mergeDuplicates() {
        for (MatchItem match : profiles.getMatches(matches -> matches.domainName(domain)).matches()) {
            List<String> ids = match.profileIds();
            profiles.mergeProfiles(merge -> merge.domainName(domain)
                    .mainProfileId(ids.get(0))
                    .profileIdsToBeMerged(ids.subList(1, ids.size())));
        }
    }
}
