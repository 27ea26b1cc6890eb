package org.customerprofiles.reference.store.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerprofiles.reference.model.ContentType;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.model.MatchGroup;
import org.customerprofiles.reference.model.MatchRun;
import org.customerprofiles.reference.model.ObjectType;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileKey;
import org.customerprofiles.reference.model.ProfileObject;
import org.customerprofiles.reference.model.Stats;
import org.customerprofiles.reference.store.records.Records.NumberedDomain;
import org.customerprofiles.reference.store.records.Records.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {

    private static final Instant NOW = Instant.parse("2026-11-18T12:00:00.123Z");
    private static final ProfileKey KEY = new ProfileKey("crm", "Größe 😀\0", ContentType.NAME);

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 127, 128, 255, 256, 16_383, 16_384, Integer.MAX_VALUE, Long.MAX_VALUE})
    void numbersOfEveryLength(long number) {
        assertEquals(number, Records.number(Records.encoded(number)));
        Stats stats = new Stats(number, 1, number, 300);
        assertEquals(stats, Records.stats(Records.encoded(stats)));
    }

    @Test
    void membersOfEveryKindInTheirOrder() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("b", Map.of("on", true, "off", false, "list", List.of("x", List.of(), Map.of())));
        settings.put("a", List.of(-1, Integer.MIN_VALUE, Long.MIN_VALUE, 0.1, -0.0, ""));
        NumberedDomain domain =
                new NumberedDomain(300, new Domain("shop", settings, Map.of("t", "v"), NOW, NOW, Optional.of(NOW)));
        NumberedDomain read = Records.domain(Records.encoded(domain));
        assertEquals(domain, read);
        assertEquals(List.of("b", "a"), List.copyOf(read.domain().settings().keySet()));
    }

    @Test
    void whateverIsKeptIsReadAgain() {
        Domain off = new Domain("shop", Map.of(), Map.of(), NOW, NOW, Optional.empty());
        assertEquals(
                off, Records.domain(Records.encoded(new NumberedDomain(1, off))).domain());
        Shelf shelf = new Shelf(
                new Profile("id", Map.of("FirstName", "Ana", "Address", Map.of("City", "Rom")), List.of(KEY)),
                Stats.ofProfile(301, 70_000));
        assertEquals(shelf, Records.shelf(Records.encoded(shelf)));
        ProfileObject object = new ProfileObject("Booking", "1", "{}", List.of(KEY));
        assertEquals(object, Records.object(Records.encoded(object)));
        ObjectType type = ObjectType.of(
                "Booking", Map.of("Fields", Map.of("id", Map.of("Source", "_source.id"))), Map.of("t", "v"), NOW, NOW);
        assertEquals(type, Records.objectType(Records.encoded(type)));
        MatchRun run = new MatchRun(NOW, List.of(new MatchGroup("g", List.of("a", "b"))));
        assertEquals(run, Records.matchRun(Records.encoded(run)));
    }

    @Test
    void aRecordOfANewerVersionIsToldFromADamagedOne() {
        byte[] record = Records.encoded(new Shelf(new Profile("id", Map.of(), List.of(KEY)), Stats.NONE));
        byte[] newer = record.clone();
        newer[0]++;
        String message = assertThrows(DamagedStoreException.class, () -> Records.shelf(newer))
                .getMessage();
        assertTrue(message.contains("by a newer version"), message);
    }

    @Test
    void aRecordThatIsCutOffAnywhereIsDamaged() {
        byte[] record = Records.encoded(new Shelf(
                new Profile("id", Map.of("FirstName", "Ana", "Attributes", Map.of("a", "b")), List.of(KEY)),
                Stats.NONE));
        for (int length = 0; length < record.length; length++) {
            byte[] cut = Arrays.copyOf(record, length);
            assertThrows(DamagedStoreException.class, () -> Records.shelf(cut));
        }
    }
}
