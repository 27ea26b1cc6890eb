package org.customerprofiles.tck.targetfile;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Rules that a target is known to miss, as a file lists them: {@code SearchProfiles-5: why it is so for now}.
 *
 * @param file that lists them
 * @param reasons by rule id, as written
 */
public record KnownMisses(Path file, Map<String, String> reasons) {

    /**
     * Reads a file of its own.
     *
     * @throws InvalidTargetFile when it cannot be used
     */
    public static KnownMisses read(Path file) {
        YamlDocument document = YamlDocument.read(file);
        return of(document, document.content(), "");
    }

    /** The entries at a place in a file. */
    static KnownMisses of(YamlDocument document, JsonNode entries, String pointer) {
        if (!entries.isObject() && !entries.isMissingNode() && !entries.isNull()) {
            throw new InvalidTargetFile(
                    document.place(pointer) + ": expected are entries such as SearchProfiles-5: why it is so for now");
        }
        Map<String, String> reasons = new LinkedHashMap<>();
        entries.propertyStream().forEach(entry -> {
            String place = document.place(pointer + "/" + entry.getKey());
            String reason = entry.getValue().stringValueOpt().orElse("").strip();
            if (reason.isEmpty()) {
                throw new InvalidTargetFile(
                        place + ": " + entry.getKey() + " has no reason; write why it is put up with");
            }
            reasons.put(entry.getKey(), reason);
        });
        return new KnownMisses(document.file(), reasons);
    }
}
