package org.customerprofiles.tck.targetfile;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Compares a target file with its schema, and says in the schema's own words what belongs where. */
final class TargetSchema {

    private static final Schema SCHEMA = SchemaRegistry.withDialect(Dialects.getDraft202012())
            .getSchema(SchemaLocation.of("classpath:schemas/target.json"));

    private TargetSchema() {}

    /** @throws InvalidTargetFile when the file departs from the schema; the message names every place */
    static void check(YamlDocument document) {
        if (!document.content().isObject()) {
            throw new InvalidTargetFile(document.file()
                    + ": this file describes nothing; write for example endpoint: http://127.0.0.1:8787");
        }
        Set<String> problems = SCHEMA.validate(document.content()).stream()
                .map(error -> problem(document, error))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!problems.isEmpty()) {
            throw new InvalidTargetFile(String.join(System.lineSeparator(), problems));
        }
    }

    private static String problem(YamlDocument document, Error error) {
        String pointer = error.getInstanceLocation().toString();
        if (List.of("additionalProperties", "propertyNames").contains(error.getKeyword())) {
            String name = error.getProperty();
            return document.place(pointer + "/" + name) + ": there is no member '" + name + "' here; "
                    + possible(error);
        }
        return document.place(pointer) + ": " + pointer.substring(1).replace("/", ", ") + ": "
                + value(pointer, error.getInstanceNode()) + "expected is " + description(pointer);
    }

    /** A header's value may be a secret, and is not shown. */
    private static String value(String pointer, JsonNode value) {
        return pointer.startsWith("/headers") || value.isContainer() ? "" : value + " does not do; ";
    }

    private static String possible(Error error) {
        JsonNode names = error.getKeyword().equals("propertyNames") ? error.getSchemaNode() : null;
        return names != null
                ? "expected is " + names.path("description").asString("another name")
                : "there are "
                        + String.join(
                                ", ", SCHEMA.getSchemaNode().path("properties").propertyNames());
    }

    /** What the schema says of the nearest place that it describes. */
    private static String description(String pointer) {
        JsonNode place = SCHEMA.getSchemaNode();
        String said = "a file with members";
        for (String step : pointer.substring(1).split("/")) {
            JsonNode named = place.path("properties").path(step);
            JsonNode inner = named.isMissingNode() ? place.path("additionalProperties") : named;
            place = inner.isObject() ? inner : place.path("items");
            said = place.path("description").asString(said);
        }
        return said;
    }
}
