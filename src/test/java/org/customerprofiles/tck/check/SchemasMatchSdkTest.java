package org.customerprofiles.tck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.customerprofiles.tck.drive.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The schemas and the classes of the AWS SDK describe the same members, types, values and places. */
final class SchemasMatchSdkTest {

    /**
     * The schemas follow a newer service model than SDK 2.40.2, the newest that is published for this service. An SDK
     * that knows one of these makes the test fail, so that the list shrinks.
     */
    private static final Set<String> NEWER_THAN_SDK = Set.of(
            "GetProfileObjectTypeResponse.SourcePriority: only the schemas know it",
            "ListProfileObjectTypesResponse.Items[].SourcePriority: only the schemas know it",
            "PutProfileObjectTypeRequest.SourcePriority: only the schemas know it",
            "PutProfileObjectTypeResponse.SourcePriority: only the schemas know it",
            "GetProfileObjectTypeResponse.Keys{}[].StandardIdentifiers[]=DEVICE: only the schemas know it",
            "GetProfileObjectTypeResponse.Keys{}[].StandardIdentifiers[]=WEB_ANALYTICS: only the schemas know it",
            "PutProfileObjectTypeRequest.Keys{}[].StandardIdentifiers[]=DEVICE: only the schemas know it",
            "PutProfileObjectTypeRequest.Keys{}[].StandardIdentifiers[]=WEB_ANALYTICS: only the schemas know it",
            "PutProfileObjectTypeResponse.Keys{}[].StandardIdentifiers[]=DEVICE: only the schemas know it",
            "PutProfileObjectTypeResponse.Keys{}[].StandardIdentifiers[]=WEB_ANALYTICS: only the schemas know it");

    @Test
    void bundledSchemasSayWhatTheSdkSays() throws ReflectiveOperationException {
        Set<String> differences = differences(Schemas.bundled());

        assertEquals(lines(NEWER_THAN_SDK), lines(differences));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            shapes/Profile.json | "FirstName":{"$ref":"sensitiveString1To255.json"}, | | \
            SearchProfilesResponse.Items[].FirstName: only the SDK knows it
            shapes/Profile.json | "FirstName" | "Firstname" | \
            SearchProfilesResponse.Items[].Firstname: only the schemas know it
            shapes/maxSize100.json | "integer","format":"int32" | "string" | \
            GetMatchesRequest.MaxResults: text in QUERY_PARAM as max-results in the schemas, \
            int32 in QUERY_PARAM as max-results in the SDK
            shapes/DomainStats.json | "ObjectCount":{"$ref":"long.json"} | "ObjectCount":{"$ref":"minSize0.json"} | \
            GetDomainResponse.Stats.ObjectCount: int32 in PAYLOAD as ObjectCount in the schemas, \
            int64 in PAYLOAD as ObjectCount in the SDK
            shapes/requestValueList.json | "string1To255.json" | "Address.json" | \
            SearchProfilesRequest.Values[]: structure in the schemas, text in the SDK
            shapes/logicalOperator.json | "OR" | "or" | \
            SearchProfilesRequest.LogicalOperator=OR: only the SDK knows it
            operations/SearchProfilesRequest.json | "max-results" | "maxResults" | \
            SearchProfilesRequest.MaxResults: int32 in QUERY_PARAM as maxResults in the schemas, \
            int32 in QUERY_PARAM as max-results in the SDK
            operations/GetMatchesRequest.json | "x-location":"querystring","x-name":"next-token" | "title":"" | \
            GetMatchesRequest.NextToken: text in PAYLOAD as NextToken in the schemas, \
            text in QUERY_PARAM as next-token in the SDK
            operations/UpdateProfileRequest.json | "PUT" | "POST" | \
            UpdateProfile: POST /domains/{DomainName}/profiles in the schemas, \
            PUT /domains/{DomainName}/profiles in the SDK
            shapes/timestamp.json | "x-timestamp-format" | "x-other" | \
            GetDomainResponse.CreatedAt: number in PAYLOAD as CreatedAt in the schemas, \
            timestamp in PAYLOAD as CreatedAt in the SDK
            """)
    void oneWrongSchemaIsFound(String path, String right, String wrong, String difference)
            throws ReflectiveOperationException {
        Schemas broken = new Schemas(asked ->
                bundled(asked).map(document -> asked.equals(path) ? replaced(document, right, wrong) : document));

        Set<String> differences = differences(broken);

        assertTrue(differences.contains(difference), () -> difference + " is not in " + lines(differences));
    }

    @Test
    void everyErrorIsOneOfTheSdk() throws ReflectiveOperationException {
        for (String error : StatusTest.STATUSES.keySet()) {
            Class<?> type = Class.forName("software.amazon.awssdk.services.customerprofiles.model." + error);
            assertEquals("CustomerProfilesException", type.getSuperclass().getSimpleName());
        }
    }

    private static Set<String> differences(Schemas schemas) throws ReflectiveOperationException {
        Map<String, String> said = ModelOfSchemas.lines(schemas);
        Map<String, String> known = ModelOfSdk.lines();
        Set<String> names = new TreeSet<>(said.keySet());
        names.addAll(known.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(said.get(name), known.get(name)))
                .map(name -> name + ": " + difference(said.get(name), known.get(name)))
                .collect(Collectors.toSet());
    }

    private static String difference(String inSchemas, String inSdk) {
        if (inSchemas == null) {
            return "only the SDK knows it";
        }
        return inSdk == null ? "only the schemas know it" : inSchemas + " in the schemas, " + inSdk + " in the SDK";
    }

    private static Optional<JsonNode> bundled(String path) {
        return Schemas.bundled().find(path).map(shape -> shape.document());
    }

    private static JsonNode replaced(JsonNode document, String right, String wrong) {
        // what schemas say in words is no part of the comparison, and would stand between the things that are
        String text = document.toString().replaceAll(",\"description\":\"(\\\\.|[^\"\\\\])*\"", "");
        assertTrue(text.contains(right), () -> right + " is not in " + text);
        return new ObjectMapper().readTree(text.replace(right, wrong == null ? "" : wrong));
    }

    private static String lines(Set<String> differences) {
        return differences.stream().sorted().collect(Collectors.joining("\n"));
    }
}
