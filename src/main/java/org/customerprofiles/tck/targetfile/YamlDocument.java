package org.customerprofiles.tck.targetfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A YAML file that knows on which line each of its values stands.
 *
 * @param lines by JSON pointer
 */
record YamlDocument(Path file, JsonNode content, Map<String, Integer> lines) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** @throws InvalidTargetFile when there is no such file or it is not YAML */
    static YamlDocument read(Path file) {
        try {
            String text = Files.readString(file);
            return new YamlDocument(file, YAML.readTree(text), lines(text));
        } catch (IOException unreadable) {
            throw new InvalidTargetFile(file + ": cannot be read as text; is the path right?");
        } catch (JacksonException malformed) {
            // the parser's own message quotes the file, in which there may be secrets
            throw new InvalidTargetFile(file + ":" + malformed.getLocation().getLineNr()
                    + ": this is not YAML, or a name comes twice; is a colon, a quote or an indentation missing?");
        }
    }

    /** Where a value stands, for people: the file and the line. */
    String place(String pointer) {
        return file + ":" + line(pointer);
    }

    int line(String pointer) {
        return lines.getOrDefault(pointer, 1);
    }

    private static Map<String, Integer> lines(String text) {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = YAML.createParser(text)) {
            while (parser.nextToken() != null) {
                lines.putIfAbsent(
                        parser.streamReadContext().pathAsPointer().toString(),
                        parser.currentTokenLocation().getLineNr());
            }
        }
        return lines;
    }
}
