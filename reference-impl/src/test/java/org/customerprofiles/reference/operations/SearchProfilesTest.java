package org.customerprofiles.reference.operations;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;
import static org.customerprofiles.reference.operations.TestService.ids;
import static org.customerprofiles.reference.operations.TestService.items;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchProfilesTest {

    private static final Map<String, Object> PHONE = key("_phone", "+12065550100");
    private static final Map<String, Object> EMAIL = key("_email", "Ana@example.com");
    private static final Map<String, Object> ACCOUNT = key("_account", "A-1");

    private final TestService service = TestService.withDomain();

    @ParameterizedTest
    @CsvSource({
        "AccountNumber, _account",
        "PhoneNumber, _phone",
        "MobilePhoneNumber, _phone",
        "HomePhoneNumber, _phone",
        "BusinessPhoneNumber, _phone",
        "EmailAddress, _email",
        "PersonalEmailAddress, _email",
        "BusinessEmailAddress, _email",
        "LastName, _fullName"
    })
    void everyStandardKeyCoversItsMembers(String member, String keyName) {
        String ana = service.profile(member, "x4567");
        service.profile("AdditionalInformation", "x4567");
        assertEquals(List.of(ana), service.search(keyName, "x4567"));
        assertEquals(List.of(), service.search(keyName, "x456"));
    }

    @Test
    void theFullNameIsFoundWithAndWithoutItsMiddle() {
        String ana = service.profile("FirstName", "Ana", "MiddleName", "Maria", "LastName", "Lopez");
        assertEquals(List.of(ana), service.search("_fullName", "ana  maria LOPEZ"));
        assertEquals(List.of(ana), service.search("_fullName", "Ana Lopez"));
        assertEquals(List.of(), service.search("_fullName", "Ana"));
    }

    @Test
    void orFindsWhatAnyKeyFindsAndNamesThoseKeys() {
        People people = new People();
        Map<String, Object> answer = search("OR", List.of(PHONE, EMAIL, ACCOUNT));
        assertEquals(List.of(people.ana, people.ben, people.cem), ids(answer));
        assertEquals(
                List.of(List.of(PHONE, EMAIL, ACCOUNT), List.of(PHONE), List.of(ACCOUNT)),
                items(answer).stream().map(item -> item.get("FoundByItems")).toList());
    }

    @Test
    void orIsTheDefault() {
        new People();
        assertEquals(
                ids(search("OR", List.of(PHONE, ACCOUNT))),
                ids(service.done(
                        "SearchProfiles",
                        "KeyName",
                        "_phone",
                        "Values",
                        PHONE.get("Values"),
                        "AdditionalSearchKeys",
                        List.of(ACCOUNT))));
    }

    @Test
    void andFindsWhatAllKeysFindAndNamesThemAll() {
        People people = new People();
        Map<String, Object> answer = search("AND", List.of(PHONE, ACCOUNT));
        assertEquals(List.of(people.ana), ids(answer));
        assertEquals(List.of(PHONE, ACCOUNT), items(answer).get(0).get("FoundByItems"));
        assertEquals(List.of(), ids(search("AND", List.of(PHONE, ACCOUNT, key("_email", "ben@example.com")))));
    }

    @Test
    void severalValuesOfAKeyAreAlternatives() {
        People people = new People();
        assertEquals(List.of(people.ana, people.ben), service.search("_email", "ana@example.com", "ben@example.com"));
        assertEquals(
                List.of(people.ben),
                ids(search("AND", List.of(PHONE, key("_email", "ben@example.com", "nobody@example.com")))));
    }

    @Test
    void anUnknownKeyFindsNobodyAndOneWithoutValuesIsRefused() {
        assertEquals(List.of(), service.search("_unknown", "x"));
        service.refused(BAD_REQUEST, "SearchProfiles", "KeyName", "_email", "Values", List.of());
        service.refused(
                BAD_REQUEST,
                "SearchProfiles",
                "KeyName",
                "_email",
                "Values",
                List.of("x"),
                "AdditionalSearchKeys",
                List.of(key("_phone")));
    }

    @Test
    void pagesHoldTwentyUnlessAskedAndEveryProfileOnce() {
        List<String> all = IntStream.range(0, 45)
                .mapToObj(i -> service.profile("AccountNumber", i % 2 == 0 ? "even" : "odd"))
                .toList();
        Object[] query = {"KeyName", "_account", "Values", List.of("even", "odd")};
        assertEquals(all.subList(0, 20), ids(service.done("SearchProfiles", query)));
        assertEquals(
                all,
                service.pages("SearchProfiles", "Items", query).stream()
                        .map(item -> item.get("ProfileId"))
                        .toList());
    }

    @Test
    void theLastPageHasNoToken() {
        IntStream.range(0, 20).forEach(i -> service.profile("AccountNumber", "same"));
        assertFalse(service.done("SearchProfiles", "KeyName", "_account", "Values", List.of("same"))
                .containsKey("NextToken"));
    }

    @Test
    void aTokenBelongsToItsQuery() {
        service.profile("AccountNumber", "same");
        service.profile("AccountNumber", "same");
        Object[] query = {"KeyName", "_account", "Values", List.of("same"), "MaxResults", 1};
        Object token = service.done("SearchProfiles", query).get("NextToken");
        refusedWithToken(token, "KeyName", "_account", "Values", List.of("other"));
        refusedWithToken("nonsense", query);
        refusedWithToken("not base64!", query);
        service.done("CreateDomain", "DomainName", "other", "DefaultExpirationDays", 1);
        refusedWithToken(token, "DomainName", "other", "KeyName", "_account", "Values", List.of("same"));
    }

    private void refusedWithToken(Object token, Object... query) {
        Stream<Object> members = Stream.concat(Arrays.stream(query), Stream.of("NextToken", token));
        service.refused(BAD_REQUEST, "SearchProfiles", members.toArray());
    }

    private Map<String, Object> search(String operator, List<Map<String, Object>> keys) {
        return service.done(
                "SearchProfiles",
                "KeyName",
                keys.get(0).get("KeyName"),
                "Values",
                keys.get(0).get("Values"),
                "AdditionalSearchKeys",
                keys.subList(1, keys.size()),
                "LogicalOperator",
                operator);
    }

    private static Map<String, Object> key(String name, String... values) {
        return Map.of("KeyName", name, "Values", List.of(values));
    }

    private final class People {

        private final String ana = service.profile(
                "PhoneNumber", "(206) 555-0100", "EmailAddress", "ana@example.com", "AccountNumber", "A-1");
        private final String ben =
                service.profile("MobilePhoneNumber", "206 555 0100", "PersonalEmailAddress", "ben@example.com");
        private final String cem = service.profile("AccountNumber", "A-1");
    }
}
