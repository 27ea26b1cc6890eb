package org.customerprofiles.tck.check;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.customerprofiles.tck.drive.Schemas;
import org.customerprofiles.tck.drive.Shape;
import tools.jackson.databind.JsonNode;

/** Compares bodies with schemas. Each schema is compiled once. Safe for use by several threads. */
final class Conformance {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
            Dialects.getDraft202012(),
            registry -> registry.schemaIdResolvers(
                    ids -> ids.mapPrefix(Schemas.BASE, "classpath:org/customerprofiles/tck/schemas/")));

    private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();

    private Conformance() {}

    /**
     * Where a body departs from its schema, one fault for each value. Null, and the empty text and the empty map where
     * nothing is required, count as absent; members that the schema does not know are no fault.
     */
    static List<Fault> faults(Shape shape, JsonNode body) {
        Set<String> places = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        for (Error error : compiled(shape).validate(Absence.withoutNulls(body))) {
            String place = error.getInstanceLocation() + "/" + error.getProperty();
            if (!standsForAbsent(shape, error) && places.add(place)) {
                faults.add(fault(error));
            }
        }
        return faults;
    }

    private static Schema compiled(Shape shape) {
        return COMPILED.computeIfAbsent(
                shape.path(), path -> REGISTRY.getSchema(SchemaLocation.of(Schemas.BASE + path)));
    }

    private static boolean standsForAbsent(Shape shape, Error error) {
        JsonNode value = error.getInstanceNode();
        boolean isEmptyText = value.isString() && value.stringValue().isEmpty();
        boolean isEmptyMap = error.getKeyword().equals("minProperties") && value.isEmpty();
        return (isEmptyText || isEmptyMap) && !Absence.isRequired(shape, error.getInstanceLocation());
    }

    private static Fault fault(Error error) {
        SchemaLocation location = error.getSchemaLocation();
        String schema = location.getAbsoluteIri().toString().substring(Schemas.BASE.length());
        NodePath keyword = location.getFragment();
        return new Fault(
                error.getInstanceLocation().toString(), schema, keyword.toString(), expected(error), actual(error));
    }

    private static String expected(Error error) {
        return switch (error.getKeyword()) {
            case "required" -> "the member " + error.getProperty();
            case "propertyNames" ->
                "names that conform to " + error.getSchemaNode().path("$ref").asString();
            default -> error.getKeyword() + " " + error.getSchemaNode();
        };
    }

    private static String actual(Error error) {
        return switch (error.getKeyword()) {
            case "required" -> "absent";
            case "propertyNames" -> Excerpt.of("the name \"" + error.getProperty() + "\"");
            default -> Excerpt.of(error.getInstanceNode().toString());
        };
    }
}
