package org.customerprofiles.tck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.tck.drive.Bindings;
import org.customerprofiles.tck.drive.Schemas;
import org.customerprofiles.tck.drive.Shape;
import org.junit.jupiter.api.Test;

/** What holds for every file in the schema folders. */
final class BundledSchemasTest {

    private static final List<String> FOLDERS = List.of("operations", "shapes", "errors");

    @Test
    void everySchemaIsNamedAfterItsFile() throws Exception {
        for (String path : paths()) {
            assertEquals(
                    Schemas.BASE + path,
                    Schemas.bundled().get(path).document().path("$id").asString());
        }
    }

    @Test
    void everySchemaIsValidAndResolvesOffline() throws Exception {
        SchemaRegistry registry = SchemaRegistry.withDialect(
                Dialects.getDraft202012(),
                builder -> builder.schemaIdResolvers(
                        ids -> ids.mapPrefix(Schemas.BASE, "classpath:org/customerprofiles/tck/schemas/")));
        Schema draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        for (String path : paths()) {
            assertEquals(List.of(), draft.validate(Schemas.bundled().get(path).document()), path);
            registry.getSchema(SchemaLocation.of(Schemas.BASE + path)).initializeValidators();
        }
    }

    @Test
    void everyShapeIsUsed() throws Exception {
        // the shapes of names in maps are no member's shape
        Set<String> reached = new TreeSet<>(Set.of("shapes/TagKey.json", "shapes/fieldName.json"));
        for (String path : paths()) {
            if (!path.startsWith("shapes/")) {
                reach(Schemas.bundled().get(path), reached);
            }
        }

        assertEquals(new TreeSet<>(paths()), reached);
    }

    @Test
    void everyOperationHasItsSchemas() throws Exception {
        Set<String> expected = Bindings.OPERATIONS.stream()
                .flatMap(name ->
                        Stream.of("operations/" + name + "Request.json", "operations/" + name + "Response.json"))
                .collect(Collectors.toSet());

        assertEquals(
                expected,
                paths().stream().filter(path -> path.startsWith("operations/")).collect(Collectors.toSet()));
        assertEquals(Bindings.OPERATIONS.stream().sorted().toList(), Bindings.OPERATIONS);
    }

    private static void reach(Shape shape, Set<String> reached) {
        if (reached.add(shape.path())) {
            shape.members().forEach(member -> reach(shape.member(member).orElseThrow(), reached));
            shape.element().ifPresent(element -> reach(element, reached));
            if (shape.isMap()) {
                reach(shape.member("any").orElseThrow(), reached);
            }
        }
    }

    private static List<String> paths() throws IOException, URISyntaxException {
        Path root = Path.of(BundledSchemasTest.class
                        .getResource("/org/customerprofiles/tck/schemas/operations")
                        .toURI())
                .getParent();
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".json") && FOLDERS.contains(path.split("/")[0]))
                    .sorted()
                    .toList();
        }
    }
}
