package org.customerprofiles.tck.coverage;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * YAML that knows on which line each of its values stands.
 *
 * @param lines by JSON pointer
 */
record YamlText(JsonNode content, Map<String, Integer> lines) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** @throws JacksonException when it is not YAML, or a name comes twice */
    static YamlText parse(String text) {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = YAML.createParser(text)) {
            while (parser.nextToken() != null) {
                lines.putIfAbsent(
                        parser.streamReadContext().pathAsPointer().toString(),
                        parser.currentTokenLocation().getLineNr());
            }
        }
        return new YamlText(YAML.readTree(text), lines);
    }

    int line(String pointer) {
        return lines.getOrDefault(pointer, 1);
    }
}
