package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.mutants.Limits.limit;
import static org.customerprofiles.reference.restjson.Shapes.integer;
import static org.customerprofiles.reference.restjson.Shapes.map;
import static org.customerprofiles.reference.restjson.Shapes.text;

import java.util.List;
import java.util.stream.Stream;
import org.customerprofiles.reference.restjson.Shape;

/** Faults in what the operations on domains accept. */
final class DomainLimitMutants {

    private static final String NAME = "DomainName";
    private static final String DAYS = "DefaultExpirationDays";
    private static final String KEY = "DefaultEncryptionKey";
    private static final String QUEUE = "DeadLetterQueueUrl";
    private static final String TAG_KEY = "(?!aws:)[a-zA-Z+-=._:/]+";

    private DomainLimitMutants() {}

    static List<Mutant> all() {
        return Stream.of(names(), days(), texts(), matching(), tagKeys(), tags())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutant> names() {
        return List.of(
                create("names-of-63", NAME, text(1, 63, "[a-zA-Z0-9_-]+"), "CreateDomain-7"),
                create("names-of-65", NAME, text(1, 65, "[a-zA-Z0-9_-]+"), "CreateDomain-8", "Wire-1"),
                create("names-without-underscore", NAME, text(1, 64, "[a-zA-Z0-9-]+"), "CreateDomain-7"),
                create("names-with-dots", NAME, text(1, 64, "[a-zA-Z0-9_.-]+"), "CreateDomain-8", "Wire-1"),
                create("names-with-plus", NAME, text(1, 64, "[a-zA-Z0-9_+-]+"), "CreateDomain-8", "Wire-1"),
                create("names-with-accents", NAME, text(1, 64, "[\\p{L}0-9_-]+"), "CreateDomain-8", "Wire-1"),
                create("names-that-contain-one", NAME, text(1, 64, ".*[a-zA-Z0-9_-]+.*"), "CreateDomain-8", "Wire-1"),
                limit("GetDomain", "any-name", NAME, text(0, 255), "GetDomain-5", "Wire-23"),
                limit("UpdateDomain", "any-name", NAME, text(0, 255), "UpdateDomain-20"),
                limit("DeleteDomain", "any-name", NAME, text(0, 255), "DeleteDomain-5"),
                limit("GetDomain", "names-of-65", NAME, text(1, 65, "[a-zA-Z0-9_-]+"), "GetDomain-5"));
    }

    private static List<Mutant> days() {
        return List.of(
                create("no-days", DAYS, integer(0, 1098), "CreateDomain-10", "Wire-1"),
                create("negative-days", DAYS, integer(-1, 1098), "CreateDomain-10", "Wire-1"),
                create("two-days-at-least", DAYS, integer(2, 1098), "CreateDomain-10"),
                create("1096-days", DAYS, integer(1, 1096), "CreateDomain-10"),
                create("1099-days", DAYS, integer(1, 1099), "CreateDomain-10", "Wire-1"),
                update("no-days", DAYS, integer(0, 1098), "UpdateDomain-21", "Wire-1"),
                update("1096-days", DAYS, integer(1, 1096), "UpdateDomain-21"),
                update("1099-days", DAYS, integer(1, 1099), "UpdateDomain-21", "Wire-1"));
    }

    private static List<Mutant> texts() {
        return List.of(
                create("encryption-keys-of-256", KEY, text(0, 256), "CreateDomain-17", "Wire-1"),
                create("encryption-keys-of-254", KEY, text(0, 254), "CreateDomain-18"),
                create("encryption-keys-not-empty", KEY, text(1, 255), "CreateDomain-19"),
                create("queues-of-256", QUEUE, text(0, 256), "CreateDomain-17", "Wire-1"),
                create("queues-of-254", QUEUE, text(0, 254), "CreateDomain-18"),
                create("queues-that-are-urls", QUEUE, text(0, 255, "(https://.*)?"), "CreateDomain-18"),
                create("queues-not-empty", QUEUE, text(1, 255), "CreateDomain-19"),
                update("encryption-keys-of-256", KEY, text(0, 256), "UpdateDomain-22", "Wire-1"),
                update("encryption-keys-of-254", KEY, text(0, 254), "UpdateDomain-23"),
                update("queues-of-any-length", QUEUE, text(0, 100_000), "UpdateDomain-22", "Wire-1"),
                update("queues-that-are-urls", QUEUE, text(0, 255, "(https://.*)?"), "UpdateDomain-23"));
    }

    private static List<Mutant> matching() {
        return List.of(
                new Mutant(
                        "create-domain-accepts-matching-without-enabled",
                        List.of("CreateDomain-24"),
                        "Enabled may be left out of Matching.",
                        parts -> parts.withConstraints(
                                "CreateDomain", Reshaped.inside("Matching", Reshaped.optional("Enabled")))),
                new Mutant(
                        "update-domain-accepts-matching-without-enabled",
                        List.of("UpdateDomain-17"),
                        "Enabled may be left out of Matching.",
                        parts -> parts.withConstraints(
                                "UpdateDomain", Reshaped.inside("Matching", Reshaped.optional("Enabled")))));
    }

    private static List<Mutant> tagKeys() {
        return List.of(
                create(
                        "tags-without-digits",
                        "Tags",
                        tags("(?!aws:)[a-zA-Z+\\-=._:/]+"),
                        "CreateDomain-30",
                        "CreateDomain-31"),
                create("tags-of-aws", "Tags", tags("[a-zA-Z+-=._:/]+"), "CreateDomain-31", "Wire-1"),
                create("tags-but-for-aws-anywhere", "Tags", tags("(?!.*aws:)[a-zA-Z+-=._:/]+"), "CreateDomain-31"),
                create("tags-but-for-aws-something", "Tags", tags("(?!aws)[a-zA-Z+-=._:/]+"), "CreateDomain-31"),
                create("tags-with-spaces", "Tags", tags("(?!aws:)[a-zA-Z+-=._:/ ]+"), "CreateDomain-31", "Wire-1"),
                create("tags-with-accents", "Tags", tags("(?!aws:)[\\p{L}+-=._:/]+"), "CreateDomain-31", "Wire-1"),
                create("tags-with-at-signs", "Tags", tags("(?!aws:)[a-zA-Z+-=._:/@]+"), "CreateDomain-31", "Wire-1"),
                create("tags-without-slash", "Tags", tags("(?!aws:)[a-zA-Z0-9+=._:-]+"), "CreateDomain-31"),
                create(
                        "tags-with-empty-keys",
                        "Tags",
                        map(text(0, 128, "(?!aws:)[a-zA-Z+-=._:/]*"), text(0, 256), 1, 50),
                        "CreateDomain-31",
                        "Wire-1"),
                update("tags-of-aws", "Tags", tags("[a-zA-Z+-=._:/]+"), "UpdateDomain-15", "Wire-1"),
                update("tags-of-any-characters", "Tags", tags("(?!aws:)(?s).+"), "UpdateDomain-15", "Wire-1"));
    }

    private static List<Mutant> tags() {
        return List.of(
                create("49-tags", "Tags", tags(128, 0, 256, 1, 49), "CreateDomain-30"),
                create("51-tags", "Tags", tags(128, 0, 256, 1, 51), "CreateDomain-30", "Wire-1"),
                create("no-tags", "Tags", tags(128, 0, 256, 0, 50), "CreateDomain-30"),
                create("tag-keys-of-127", "Tags", tags(127, 0, 256, 1, 50), "CreateDomain-32"),
                create("tag-keys-of-129", "Tags", tags(129, 0, 256, 1, 50), "CreateDomain-32", "Wire-1"),
                create("tag-values-of-255", "Tags", tags(128, 0, 255, 1, 50), "CreateDomain-33"),
                create("tag-values-of-257", "Tags", tags(128, 0, 257, 1, 50), "CreateDomain-33", "Wire-1"),
                create("tag-values-not-empty", "Tags", tags(128, 1, 256, 1, 50), "CreateDomain-34"),
                update("no-tags", "Tags", tags(128, 0, 256, 0, 50), "UpdateDomain-15"));
    }

    private static Shape tags(String keyPattern) {
        return map(text(1, 128, keyPattern), text(0, 256), 1, 50);
    }

    private static Shape tags(int longestKey, int shortestValue, int longestValue, int fewest, int most) {
        return map(text(1, longestKey, TAG_KEY), text(shortestValue, longestValue), fewest, most);
    }

    private static Mutant create(String what, String member, Shape shape, String... breaks) {
        return limit("CreateDomain", what, member, shape, breaks);
    }

    private static Mutant update(String what, String member, Shape shape, String... breaks) {
        return limit("UpdateDomain", what, member, shape, breaks);
    }
}
