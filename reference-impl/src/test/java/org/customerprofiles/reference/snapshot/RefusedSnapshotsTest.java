package org.customerprofiles.reference.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import org.customerprofiles.reference.operations.Circumstances;
import org.customerprofiles.reference.restjson.Refusal;
import org.customerprofiles.reference.store.MemoryStore;
import org.customerprofiles.reference.store.Store;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be taken over says why, and leaves nothing behind. */
class RefusedSnapshotsTest {

    private final Store store = new MemoryStore();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                 | must begin with {"FormatVersion": 1, "Domains": [
            {"Domains": []}                                    | must begin with
            {"FormatVersion": "1", "Domains": []}              | must begin with
            {"FormatVersion": 2, "Domains": [{"New": 1}]}      | a newer version of the reference wrote it
            {"FormatVersion": 1}                               | has no Domains
            {"FormatVersion": 1, "Domains": []}                | has no Domains
            {"FormatVersion": 1, "Domains": {}}                | "Domains", which must be a list
            {"FormatVersion": 1, "Domains": [1]}               | must be an object
            {"FormatVersion": 1, "Domains": [], "Domains": []} | twice
            {"FormatVersion": 1, "x": 1, "Domains": []}        | has the members FormatVersion, x
            {"FormatVersion": 1, "Domains": [                  | is not valid JSON, at line 1
            [1]                                                | must be a JSON object
            """)
    void whatIsNoSnapshotIsRefused(String snapshot, String message) {
        String refusal = refusal(snapshot);

        assertTrue(refusal.contains(message), refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Tag": {}                                              | the member "Tag", which is not known
            "CreatedAt": "yesterday"                               | CreatedAt must be a text
            "CreatedAt": "2026-13-01T00:00:00Z"                    | CreatedAt must be a point in time
            "MatchingSince": "2026-01-01T00:00:00Z"                | its Matching is not enabled
            "Matching": {"Enabled": 1}                             | Matching.Enabled must be
            "Profiles": [], "ObjectTypes": []                      | ObjectTypes behind its other members
            "Profiles": [], "Tags": {"a": "b"}                     | ObjectTypes behind its other members
            "Profiles": [{}, {"ProfileId": "1"}]                   | Profiles[1].ProfileId must be
            "Profiles": [{"FirstNam": "Ana"}]                      | Profiles[0] has the member "FirstNam"
            "Profiles": [{"FirstName": 1}]                         | Profiles[0].FirstName must be a text
            "Profiles": [{"Gender": "M"}]                          | Profiles[0].Gender must be
            "Profiles": [{"Address": {"Town": "x"}}]               | Address must be
            "Profiles": [{}, {}]                                   | two profiles 0000
            "Profiles": [{"Keys": [{"KeyName": "_profileId", "Value": "x"}]}] | KeyName must be
            "Profiles": [{"Objects": [{"ObjectTypeName": "o", "ProfileObjectUniqueKey": "u", "Object": "{}"}]}] | no object type o
            "ObjectTypes": [{"ObjectTypeName": "o"}]               | ObjectTypes[0].Description is required
            "ObjectTypes": [{"ObjectTypeName": "o", "Description": "d"}] | either a TemplateId or both
            "ObjectTypes": [{"ObjectTypeName": "o", "Description": "d", "TemplateId": "t"}, {"ObjectTypeName": "o", "Description": "d", "TemplateId": "t"}] | two object types o
            "MatchRun": {"MatchGenerationDate": "2026-01-01T00:00:00Z", "Matches": [{"MatchId": "x", "ProfileIds": []}]} | MatchId must be
            """)
    void aDomainThatCannotBeIsRefusedWithAllOthers(String members, String message) {
        String refusal = refusal("""
                {"FormatVersion": 1, "Domains": [{"DomainName": "bakery", "DefaultExpirationDays": 30},
                  {"DomainName": "shop", "DefaultExpirationDays": 30, %s}]}
                """.formatted(members));

        assertTrue(refusal.contains(message), refusal);
        assertEquals(0L, store.<Long>read(state -> state.domainsAfter("").count()));
    }

    private String refusal(String snapshot) {
        ByteArrayInputStream json = new ByteArrayInputStream(snapshot.getBytes(UTF_8));
        Circumstances circumstances = new Circumstances(Instant.EPOCH, () -> "0".repeat(32));
        return assertThrows(
                        Refusal.class,
                        () -> store.transact(
                                state -> SnapshotReader.read(json, state, circumstances, Arrival.ofAll()),
                                done -> true))
                .getMessage();
    }
}
