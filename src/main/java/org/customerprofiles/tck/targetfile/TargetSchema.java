package org.customerprofiles.tck.targetfile;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Compares a target file with its schema, and says in the schema's own words what belongs where. */
final class TargetSchema {

    private static final Schema SCHEMA = SchemaRegistry.withDialect(Dialects.getDraft202012())
            .getSchema(SchemaLocation.of("classpath:org/customerprofiles/tck/schemas/target.json"));

    private TargetSchema() {}

    /** @throws InvalidTargetFile when the file departs from the schema; the message names every place */
    static void check(YamlDocument document) {
        if (!document.content().isObject()) {
            throw new InvalidTargetFile(document.file()
                    + ": this file describes nothing; write for example endpoint: http://127.0.0.1:8787");
        }
        List<String> problems = SCHEMA.validate(document.content()).stream()
                .sorted(Comparator.comparing(error -> document.line(place(error))))
                .map(error -> document.place(place(error)) + ": " + problem(error))
                .distinct()
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidTargetFile(String.join(System.lineSeparator(), problems));
        }
    }

    /** The JSON pointer of what is wrong: of the member itself where there should be none of its name. */
    private static String place(Error error) {
        String pointer = error.getInstanceLocation().toString();
        return isAboutName(error) ? pointer + "/" + error.getProperty() : pointer;
    }

    private static boolean isAboutName(Error error) {
        return List.of("additionalProperties", "propertyNames").contains(error.getKeyword());
    }

    private static String problem(Error error) {
        String pointer = error.getInstanceLocation().toString();
        return isAboutName(error)
                ? "there is no member '" + error.getProperty() + "' here; expected is " + names(pointer)
                : pointer.substring(1).replace("/", ", ") + ": " + value(pointer, error.getInstanceNode())
                        + "expected is " + schemaOf(pointer).path("description").asString();
    }

    /** A header's value may be a secret, and is not shown. */
    private static String value(String pointer, JsonNode value) {
        return pointer.startsWith("/headers") || value.isContainer() ? "" : value + " does not do; ";
    }

    /** What members may be called at a place. */
    private static String names(String pointer) {
        JsonNode schema = schemaOf(pointer);
        return schema.path("propertyNames")
                .path("description")
                .asString(
                        "one of " + String.join(", ", schema.path("properties").propertyNames()));
    }

    /** The part of the schema that describes a place. */
    private static JsonNode schemaOf(String pointer) {
        JsonNode schema = SCHEMA.getSchemaNode();
        for (String step : pointer.split("/")) {
            if (!step.isEmpty()) {
                JsonNode named = schema.path("properties").path(step);
                JsonNode any = schema.path("additionalProperties").isObject()
                        ? schema.path("additionalProperties")
                        : schema.path("items");
                schema = named.isMissingNode() ? any : named;
            }
        }
        return schema;
    }
}
