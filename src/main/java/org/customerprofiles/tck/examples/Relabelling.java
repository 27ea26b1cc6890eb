package org.customerprofiles.tck.examples;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts stable words in the place of those that differ from run to run. What stands for a profile depends on its alias
 * alone: Ana has the same id in every example. One instance is for one exchange, whose parts it has to see in their order.
 */
final class Relabelling {

    /** Requests are told apart by nothing that a reader looks at. */
    static final String REQUEST_ID = "6f1d2c1e-8a4b-4c53-9d0e-2b7a51c0e9f4";

    private static final String DOMAIN = "domain";
    private static final String OTHER_DOMAIN = "other domain";
    private static final Map<String, String> DOMAINS = Map.of(DOMAIN, "example-domain", OTHER_DOMAIN, "other-domain");
    private static final String TOKEN = "token ";

    /** Ids that the scenario calls nothing, and what the kit makes of such ids. */
    private static final Pattern OTHER_ID = Pattern.compile(
            "(?<![0-9a-zA-Z])(?:[0-9a-f]{32}(?![0-9a-zA-Z])|(?<=unknown-)[0-9a-f]{8}|(?<=marker-)[0-9a-f]{12})");

    private final Map<String, String> generated;
    private final Map<String, String> otherIds = new LinkedHashMap<>();

    /** @param generated what differs, to what the scenario calls it */
    Relabelling(Map<String, String> generated) {
        this.generated = generated;
    }

    /** A text of the exchange in stable words. */
    String text(String text) {
        String stable = text;
        for (String value : longestFirst()) {
            String label = generated.get(value);
            stable = DOMAINS.containsKey(label)
                    ? withDomain(stable, value, DOMAINS.get(label))
                    : stable.replace(value, substitute(label));
        }
        return OTHER_ID.matcher(stable).replaceAll(id -> otherId(id.group()));
    }

    /** Those that contain others first. */
    private List<String> longestFirst() {
        return generated.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** A name that was filled up to a certain length keeps this length. */
    private static String withDomain(String text, String name, String substitute) {
        Matcher filledUp = Pattern.compile(Pattern.quote(name) + "(x{20,})").matcher(text);
        String replaced = filledUp.replaceAll(
                filled -> substitute + "x".repeat(filled.group().length() - substitute.length()));
        return replaced.replace(name, substitute);
    }

    private static String substitute(String label) {
        return label.startsWith(TOKEN)
                ? Base64.getUrlEncoder().withoutPadding().encodeToString(digest(label))
                : id(label);
    }

    /** Named by their order; an id that is in the example already is stable. */
    private String otherId(String id) {
        boolean isStable =
                generated.values().stream().anyMatch(label -> id(label).equals(id));
        return isStable
                ? id
                : otherIds.computeIfAbsent(
                        id, first -> id("id " + otherIds.size()).substring(0, id.length()));
    }

    private static String id(String label) {
        return HexFormat.of().formatHex(digest(label), 0, 16);
    }

    private static byte[] digest(String label) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(label.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
