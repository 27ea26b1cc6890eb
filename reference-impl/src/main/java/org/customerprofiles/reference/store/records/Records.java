package org.customerprofiles.reference.store.records;

import java.util.Map;
import org.customerprofiles.reference.model.ContentType;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.model.MatchGroup;
import org.customerprofiles.reference.model.MatchRun;
import org.customerprofiles.reference.model.ObjectType;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileKey;
import org.customerprofiles.reference.model.ProfileObject;
import org.customerprofiles.reference.model.Stats;

/**
 * What the rows of a store hold, as bytes: each part of the model can be encoded, and read again by the method that is
 * called after it, which throws {@link DamagedStoreException} when the bytes are nothing of the kind.
 */
public final class Records {

    /** A domain, and the number under which its contents are. */
    public record NumberedDomain(long number, Domain domain) {}

    /** A profile, and what it adds to its domain's stats. */
    public record Shelf(Profile profile, Stats stats) {}

    private Records() {}

    public static byte[] encoded(NumberedDomain numbered) {
        Domain domain = numbered.domain();
        return new Encoder()
                .count(numbered.number())
                .text(domain.name())
                .members(domain.settings())
                .members(domain.tags())
                .instant(domain.createdAt())
                .instant(domain.lastUpdatedAt())
                .list(domain.matchingSince().stream().toList(), Encoder::instant)
                .bytes();
    }

    public static NumberedDomain domain(byte[] record) {
        return Decoder.decoded(record, parts -> {
            long number = parts.count();
            String name = parts.text();
            Map<String, Object> settings = parts.members();
            Map<String, String> tags = parts.texts();
            return new NumberedDomain(
                    number,
                    new Domain(
                            name,
                            settings,
                            tags,
                            parts.instant(),
                            parts.instant(),
                            parts.list(Decoder::instant).stream().findFirst()));
        });
    }

    public static byte[] encoded(Shelf shelf) {
        return new Encoder()
                .count(shelf.stats().objects())
                .count(shelf.stats().totalSize())
                .text(shelf.profile().id())
                .members(shelf.profile().members())
                .list(shelf.profile().keys(), Records::key)
                .bytes();
    }

    public static Shelf shelf(byte[] record) {
        return Decoder.decoded(record, parts -> {
            Stats stats = Stats.ofProfile(parts.count(), parts.count());
            return new Shelf(new Profile(parts.text(), parts.members(), parts.list(Records::key)), stats);
        });
    }

    public static byte[] encoded(ProfileObject object) {
        return new Encoder()
                .text(object.typeName())
                .text(object.uniqueKey())
                .text(object.content())
                .list(object.keys(), Records::key)
                .bytes();
    }

    public static ProfileObject object(byte[] record) {
        return Decoder.decoded(
                record, parts -> new ProfileObject(parts.text(), parts.text(), parts.text(), parts.list(Records::key)));
    }

    /** Fields and keys are read from the settings again. */
    public static byte[] encoded(ObjectType type) {
        return new Encoder()
                .text(type.name())
                .members(type.settings())
                .members(type.tags())
                .instant(type.createdAt())
                .instant(type.lastUpdatedAt())
                .bytes();
    }

    public static ObjectType objectType(byte[] record) {
        return Decoder.decoded(
                record,
                parts -> ObjectType.of(parts.text(), parts.members(), parts.texts(), parts.instant(), parts.instant()));
    }

    public static byte[] encoded(MatchRun run) {
        return new Encoder()
                .instant(run.at())
                .list(run.groups(), (parts, group) -> parts.text(group.id()).list(group.profileIds(), Encoder::text))
                .bytes();
    }

    public static MatchRun matchRun(byte[] record) {
        return Decoder.decoded(
                record,
                parts -> new MatchRun(
                        parts.instant(), parts.list(group -> new MatchGroup(group.text(), group.list(Decoder::text)))));
    }

    public static byte[] encoded(Stats stats) {
        return new Encoder()
                .count(stats.profiles())
                .count(stats.meteredProfiles())
                .count(stats.objects())
                .count(stats.totalSize())
                .bytes();
    }

    public static Stats stats(byte[] record) {
        return Decoder.decoded(record, parts -> new Stats(parts.count(), parts.count(), parts.count(), parts.count()));
    }

    public static byte[] encoded(long number) {
        return new Encoder().count(number).bytes();
    }

    public static long number(byte[] record) {
        return Decoder.decoded(record, Decoder::count);
    }

    public static byte[] encoded(String text) {
        return new Encoder().text(text).bytes();
    }

    public static String text(byte[] record) {
        return Decoder.decoded(record, Decoder::text);
    }

    private static void key(Encoder parts, ProfileKey key) {
        parts.text(key.name()).text(key.value()).text(key.contentType().name());
    }

    private static ProfileKey key(Decoder parts) {
        return new ProfileKey(parts.text(), parts.text(), ContentType.valueOf(parts.text()));
    }
}
