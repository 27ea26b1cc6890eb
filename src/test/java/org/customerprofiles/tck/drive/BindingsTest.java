package org.customerprofiles.tck.drive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.customerprofiles.tck.drive.Location.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BindingsTest {

    private final Bindings bindings = new Bindings();

    @Test
    void membersTravelWhereTheModelPutsThem() {
        Binding search = bindings.of("SearchProfiles");

        assertEquals("POST", search.method());
        assertEquals("/domains/{DomainName}/profiles/search", search.path());
        assertEquals(new Location(Place.URI, "DomainName"), search.locationOf("DomainName"));
        assertEquals(new Location(Place.QUERY, "max-results"), search.locationOf("MaxResults"));
        assertEquals(new Location(Place.BODY, "KeyName"), search.locationOf("KeyName"));
        assertEquals(new Location(Place.BODY, "Unheard"), search.locationOf("Unheard"));
    }

    @Test
    void everyLabelOfAPathIsAMember() {
        for (String operation : Bindings.OPERATIONS) {
            Binding binding = bindings.of(operation);
            List<String> labels = binding.members().values().stream()
                    .filter(location -> location.place() == Place.URI)
                    .map(location -> "{" + location.name() + "}")
                    .toList();
            String fixed = labels.stream().reduce(binding.path(), (path, label) -> path.replace(label, ""));

            assertEquals(-1, fixed.indexOf('{'), binding.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SearchProfiles, KeyName, TEXT",
        "SearchProfiles, Values, LIST_OF_TEXT",
        "SearchProfiles, MaxResults, INTEGER",
        "SearchProfiles, AdditionalSearchKeys, LIST_OF_STRUCTURES",
        "SearchProfiles, AdditionalSearchKeys.Values, LIST_OF_TEXT",
        "CreateProfile, Address, STRUCTURE",
        "CreateProfile, Address.City, TEXT",
        "CreateProfile, Attributes, MAP",
        "CreateProfile, Attributes.tier, TEXT",
        "MergeProfiles, MainProfileId, PROFILE_ID",
        "MergeProfiles, ProfileIdsToBeMerged, LIST_OF_PROFILE_IDS",
        "MergeProfiles, FieldSourceProfileIds.Address, PROFILE_ID",
        "MergeProfiles, FieldSourceProfileIds.Attributes.tier, PROFILE_ID",
        "CreateDomain, Matching.Enabled, BOOLEAN",
        "CreateDomain, DefaultExpirationDays, INTEGER",
        "CreateDomain, Matching.AutoMerging.MinAllowedConfidenceScoreForMerging, DECIMAL",
        "CreateDomain, Matching.AutoMerging.Consolidation.MatchingAttributesList, LIST_OF_STRUCTURES",
        "PutProfileObjectType, Keys.bookingId.StandardIdentifiers, LIST_OF_TEXT"
    })
    void memberHasTheTypeOfItsShape(String operation, String path, MemberType type) {
        assertEquals(Optional.of(type), bindings.typeOf(operation, path));
    }

    @ParameterizedTest
    @CsvSource({
        "SearchProfiles, Keyname",
        "CreateProfile, FirstName.x",
        "CreateProfile, Address.Town",
        "CreateProfile, ''"
    })
    void unknownMemberHasNoType(String operation, String path) {
        assertEquals(Optional.empty(), bindings.typeOf(operation, path));
    }

    @Test
    void unknownOperationIsRefused() {
        assertEquals(
                "There is no schema operations/FindProfilesRequest.json.",
                assertThrows(IllegalArgumentException.class, () -> bindings.of("FindProfiles"))
                        .getMessage());
    }
}
