package org.customerprofiles.reference.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.model.MatchRun;
import org.customerprofiles.reference.model.ObjectType;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileKey;
import org.customerprofiles.reference.model.ProfileObject;
import org.customerprofiles.reference.restjson.JsonWriter;
import org.customerprofiles.reference.store.DomainContents;

/**
 * Writes domains with everything in them, as JSON with a line for each object type and each profile. The same contents
 * always give the same bytes. Holds one profile at a time.
 */
public final class SnapshotWriter {

    private final OutputStream out;

    private SnapshotWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes a snapshot.
     *
     * @param domains in the order in which they are written
     */
    public static void write(Stream<DomainContents> domains, OutputStream out) {
        SnapshotWriter writer = new SnapshotWriter(out);
        writer.raw("{\"FormatVersion\":" + SnapshotReader.VERSION + ",\"Domains\":[");
        writer.separated(domains, writer::domain);
        writer.raw("\n]}\n");
    }

    private void domain(DomainContents contents) {
        String members = json(header(contents));
        // the object is left open for the lists
        raw(members.substring(0, members.length() - 1));
        raw(",\n\"ObjectTypes\":[");
        separated(contents.objectTypes().after(""), type -> raw(json(members(type))));
        raw("\n],\n\"Profiles\":[");
        separated(contents.profiles().all(), profile -> raw(json(members(profile, contents))));
        raw("\n]}");
    }

    private static Map<String, Object> header(DomainContents contents) {
        Domain domain = contents.domain();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("DomainName", domain.name());
        members.put("CreatedAt", domain.createdAt());
        members.put("LastUpdatedAt", domain.lastUpdatedAt());
        domain.matchingSince().ifPresent(since -> members.put("MatchingSince", since));
        members.putAll(domain.settings());
        putUnlessEmpty(members, "Tags", domain.tags());
        contents.latestMatchRun().ifPresent(run -> members.put("MatchRun", members(run)));
        return members;
    }

    private static Map<String, Object> members(MatchRun run) {
        List<Object> groups = run.groups().stream()
                .<Object>map(group -> Map.of("MatchId", group.id(), "ProfileIds", group.profileIds()))
                .toList();
        return Map.of("MatchGenerationDate", run.at(), "Matches", groups);
    }

    private static Map<String, Object> members(ObjectType type) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("ObjectTypeName", type.name());
        members.put("CreatedAt", type.createdAt());
        members.put("LastUpdatedAt", type.lastUpdatedAt());
        members.putAll(type.settings());
        putUnlessEmpty(members, "Tags", type.tags());
        return members;
    }

    private static Map<String, Object> members(Profile profile, DomainContents contents) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("ProfileId", profile.id());
        members.putAll(profile.members());
        List<Map<String, Object>> keys =
                profile.keys().stream().map(SnapshotWriter::members).toList();
        if (!keys.isEmpty()) {
            members.put("Keys", keys);
        }
        List<Map<String, Object>> objects = contents.objects().of(profile.id()).stream()
                .sorted(comparing(ProfileObject::typeName).thenComparing(ProfileObject::uniqueKey))
                .map(SnapshotWriter::members)
                .toList();
        if (!objects.isEmpty()) {
            members.put("Objects", objects);
        }
        return members;
    }

    /** Without its content type: that of a profile's key is always what the object types say. */
    private static Map<String, Object> members(ProfileKey key) {
        return Map.of("KeyName", key.name(), "Value", key.value());
    }

    private static Map<String, Object> members(ProfileObject object) {
        return Map.of(
                "ObjectTypeName", object.typeName(),
                "ProfileObjectUniqueKey", object.uniqueKey(),
                "Object", object.content(),
                "Keys",
                        object.keys().stream()
                                .map(key -> Map.of(
                                        "KeyName", key.name(),
                                        "Value", key.value(),
                                        "ContentType", key.contentType().name()))
                                .toList());
    }

    private static void putUnlessEmpty(Map<String, Object> members, String name, Map<String, ?> value) {
        if (!value.isEmpty()) {
            members.put(name, value);
        }
    }

    /** Members are in alphabetical order, but the one that names the object is the first. */
    private static String json(Map<String, Object> members) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        members.keySet().stream().limit(1).forEach(name -> ordered.put(name, members.get(name)));
        new TreeMap<>(members).forEach((name, value) -> ordered.put(name, sorted(value)));
        return new String(JsonWriter.bytes(ordered, Instant::toString), UTF_8);
    }

    private static Object sorted(Object value) {
        if (value instanceof Map<?, ?> members) {
            Map<String, Object> sorted = new TreeMap<>();
            members.forEach((name, member) -> sorted.put((String) name, sorted(member)));
            return sorted;
        }
        return value instanceof List<?> list
                ? list.stream().map(SnapshotWriter::sorted).toList()
                : value;
    }

    private <T> void separated(Stream<T> items, Consumer<T> written) {
        String[] separator = {"\n"};
        items.forEachOrdered(item -> {
            raw(separator[0]);
            separator[0] = ",\n";
            written.accept(item);
        });
    }

    private void raw(String text) {
        try {
            out.write(text.getBytes(UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
