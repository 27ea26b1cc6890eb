package org.customerprofiles.reference.restjson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    private static final String ID = "0123456789abcdef0123456789abcdef";

    private final RecordingApi api = new RecordingApi();

    @ParameterizedTest
    @CsvSource({
        "GetDomain, GET, /domains/shop",
        "DeleteDomain, DELETE, /domains/shop",
        "UpdateDomain, PUT, /domains/shop",
        "ListDomains, GET, /domains",
        "CreateProfile, POST, /domains/shop/profiles",
        "GetMatches, GET, /domains/shop/matches",
        "GetProfileObjectType, GET, /domains/shop/object-types/Booking",
        "DeleteProfileObjectType, DELETE, /domains/shop/object-types/Booking",
        "ListProfileObjectTypes, GET, /domains/shop/object-types",
        "ListTagsForResource, GET, /tags/arn:aws:profile",
        "UntagResource, DELETE, /tags/arn:aws:profile?tagKeys=a"
    })
    void findsOperationsThatNeedNoBody(String operation, String method, String target) {
        assertEquals(200, api.answers(method, target, "").status());
        assertEquals(operation, api.operation());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    CreateDomain | POST | /domains/shop | {"DefaultExpirationDays":1}
                    UpdateProfile | PUT | /domains/shop/profiles | {"ProfileId":"ID"}
                    DeleteProfile | POST | /domains/shop/profiles/delete | {"ProfileId":"ID"}
                    SearchProfiles | POST | /domains/shop/profiles/search | {"KeyName":"_email","Values":["a"]}
                    AddProfileKey | POST | /domains/shop/profiles/keys | {"ProfileId":"ID","KeyName":"k","Values":[]}
                    DeleteProfileKey | POST | /domains/shop/profiles/keys/delete | {"ProfileId":"ID","KeyName":"k","Values":[]}
                    MergeProfiles | POST | /domains/shop/profiles/objects/merge | {"MainProfileId":"ID","ProfileIdsToBeMerged":["ID"]}
                    PutProfileObject | PUT | /domains/shop/profiles/objects | {"ObjectTypeName":"t","Object":"{}"}
                    ListProfileObjects | POST | /domains/shop/profiles/objects | {"ObjectTypeName":"t","ProfileId":"ID"}
                    DeleteProfileObject | POST | /domains/shop/profiles/objects/delete | {"ObjectTypeName":"t","ProfileId":"ID","ProfileObjectUniqueKey":"u"}
                    PutProfileObjectType | PUT | /domains/shop/object-types/Booking | {"Description":"d"}
                    TagResource | POST | /tags/arn:aws:profile | {"tags":{"a":"b"}}
                    """)
    void findsOperationsThatNeedABody(String operation, String method, String target, String body) {
        RecordingApi.Answer answer = api.answers(method, target, body.replace("\"ID\"", '"' + ID + '"'));

        assertEquals(200, answer.status(), answer::text);
        assertEquals(operation, api.operation());
    }

    @Test
    void readsAnArnWithAndWithoutEscapedSlashes() {
        Map<String, Object> expected = Map.of("resourceArn", "arn:aws:profile:eu-west-1:1:domains/shop");

        api.answers("GET", "/tags/arn%3Aaws%3Aprofile%3Aeu-west-1%3A1%3Adomains%2Fshop", "");
        assertEquals(expected, api.members());

        api.answers("GET", "/tags/arn:aws:profile:eu-west-1:1:domains/shop", "");
        assertEquals(expected, api.members());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "", "*", "domains", "/domain", "//domains", "/domains/shop/nothing", "/v1/domains", "/tags"
            })
    void knowsNoOtherPath(String path) {
        RecordingApi.Answer answer = api.answers("GET", path, "");

        assertEquals(404, answer.status());
        assertEquals("UnknownOperationException", answer.errorType());
        assertNull(api.operation());
    }

    @ParameterizedTest
    @CsvSource({
        "PATCH, /domains/shop, 'POST, GET, PUT, DELETE'",
        "HEAD, /domains, GET",
        "get, /domains, GET",
        "DELETE, /domains/shop/profiles, 'POST, PUT'"
    })
    void namesTheMethodsOfAPath(String method, String path, String allowed) {
        RecordingApi.Answer answer = api.answers(method, path, "");

        assertEquals(405, answer.status());
        assertEquals("UnknownOperationException", answer.errorType());
        assertEquals(allowed, answer.response().headers().get("Allow"));
        assertNull(api.operation());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%", "%4", "%zz", "%+1", "%ff", "%c0%af", "%ed%a0%80", "ö", "a b", "%6", "a%2Fb", "", "%00"})
    void refusesNamesThatAreNotProperlyEscapedOrNotNames(String name) {
        RecordingApi.Answer answer = api.answers("GET", "/domains/" + name, "");

        assertEquals(400, answer.status());
        assertEquals("BadRequestException", answer.errorType());
        assertNull(api.operation());
    }

    @Test
    void resolvesEscapesInNames() {
        api.answers("GET", "/domains/%73%68op%2D1", "");

        assertEquals(Map.of("DomainName", "shop-1"), api.members());
    }
}
