package org.customerprofiles.reference.operations;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;
import static org.customerprofiles.reference.operations.Fault.RESOURCE_NOT_FOUND;
import static org.customerprofiles.reference.operations.TestService.DOMAIN;
import static org.customerprofiles.reference.operations.TestService.START;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.customerprofiles.reference.model.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {

    private final TestService service = TestService.withDomain();

    @Test
    void matchingHasToBeEnabledFirst() {
        service.refused(BAD_REQUEST, "GetMatches");
        service.refused(BAD_REQUEST, "RunMatching");
        service.refused(RESOURCE_NOT_FOUND, "RunMatching", "DomainName", "none");
        service.done("UpdateDomain", "Matching", Map.of("Enabled", true));
        assertEquals(Map.of("Matches", List.of(), "PotentialMatches", 0), service.done("GetMatches"));
    }

    @ParameterizedTest
    @CsvSource({
        "PhoneNumber, BusinessPhoneNumber, +12065550100, 206-555-0100",
        "HomePhoneNumber, MobilePhoneNumber, 2065550100, (206) 555 0100",
        "EmailAddress, BusinessEmailAddress, ana@example.com, ANA@example.com",
        "PersonalEmailAddress, PersonalEmailAddress, ana@example.com, ana@example.com",
        "BusinessName, BusinessName, Any Company, any  company"
    })
    void profilesThatShareAValueAreOneGroup(String member, String otherMember, String value, String otherValue) {
        String ana = service.profile(member, value);
        String ben = service.profile(otherMember, otherValue);
        service.profile("FirstName", "Cem", "AccountNumber", value, "AdditionalInformation", value);
        run();
        Map<String, Object> matches = service.done("GetMatches");
        assertEquals(List.of(List.of(ana, ben)), groups());
        assertEquals(1, matches.get("PotentialMatches"));
        assertEquals(START, matches.get("MatchGenerationDate"));
        assertEquals(1.0, TestService.list(matches, "Matches").get(0).get("ConfidenceScore"));
    }

    @Test
    void theFullNameCountsAndNotItsParts() {
        String ana = service.profile("FirstName", "Ana", "LastName", "Lopez");
        String ben = service.profile("FirstName", "ANA", "LastName", "lopez");
        service.profile("FirstName", "Ana", "MiddleName", "Maria", "LastName", "Lopez");
        service.profile("FirstName", "Ana", "LastName", "Silva");
        run();
        assertEquals(List.of(List.of(ana, ben)), groups());
    }

    @Test
    void groupsAreConnectedThroughOthers() {
        String ana = service.profile("EmailAddress", "ana@example.com");
        String ben = service.profile("PhoneNumber", "+12065550100");
        String cem = service.profile("EmailAddress", "ana@example.com", "HomePhoneNumber", "+12065550100");
        run();
        assertEquals(List.of(List.of(ana, ben, cem)), groups());
    }

    @Test
    void profilesThatHaveGoneDropOut() {
        String ana = service.profile("BusinessName", "Any Company");
        String ben = service.profile("BusinessName", "Any Company");
        String cem = service.profile("BusinessName", "Any Company");
        run();
        service.done("DeleteProfile", "ProfileId", ben);
        assertEquals(List.of(List.of(ana, cem)), groups());
        service.done("MergeProfiles", "MainProfileId", ana, "ProfileIdsToBeMerged", List.of(cem));
        assertEquals(List.of(), groups());
        assertEquals(0, service.done("GetMatches").get("PotentialMatches"));
    }

    @Test
    void matchesComePageByPageAndTokensEndWithTheirRun() {
        IntStream.range(0, 10).forEach(i -> service.profile("BusinessName", "Company " + i / 2));
        run();
        assertEquals(
                5,
                service.pages("GetMatches", "Matches", "MaxResults", 2).stream()
                        .map(match -> match.get("MatchId"))
                        .distinct()
                        .count());
        Object token = service.done("GetMatches", "MaxResults", 2).get("NextToken");
        service.moveClockTo("2026-11-18T13:00:00Z");
        run();
        service.refused(BAD_REQUEST, "GetMatches", "MaxResults", 2, "NextToken", token);
    }

    @Test
    void everyRunGivesNewIds() {
        service.profile("BusinessName", "Any Company");
        service.profile("BusinessName", "Any Company");
        run();
        List<Map<String, Object>> first = TestService.list(service.done("GetMatches"), "Matches");
        run();
        assertNotEquals(first, TestService.list(service.done("GetMatches"), "Matches"));
    }

    @Test
    void aHundredThousandProfilesInOneChainAreOneGroup() {
        int count = 100_000;
        List<Profile> chain = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> members = Map.of("PhoneNumber", "phone" + i, "HomePhoneNumber", "phone" + (i + 1));
            chain.add(new Profile("%032x".formatted(i), members, List.of()));
        }
        assertEquals(
                List.of(count),
                MatchGroups.among(chain).stream().map(List::size).toList());
    }

    @Test
    void groupsAreTheSameInWhateverOrderAStoreHasTheProfiles() {
        List<Profile> profiles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            profiles.add(new Profile("%032x".formatted(i), Map.of("BusinessName", "company " + i % 20), List.of()));
        }
        List<Profile> shuffled = new ArrayList<>(profiles);
        Collections.shuffle(shuffled, new Random(4));

        assertEquals(List.copyOf(MatchGroups.among(profiles)), List.copyOf(MatchGroups.among(shuffled)));
    }

    private void run() {
        service.done("UpdateDomain", "Matching", Map.of("Enabled", true));
        assertInstanceOf(Outcome.Done.class, service.reference.runMatching(DOMAIN));
    }

    private List<Object> groups() {
        return service.pages("GetMatches", "Matches").stream()
                .map(match -> match.get("ProfileIds"))
                .toList();
    }
}
