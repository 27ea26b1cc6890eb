package org.customerprofiles.tck.drive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The schemas of {@code schemas/}, each read once, when it is first asked for. Schemas are named by their path below
 * that folder, for example {@code shapes/Profile.json}. Safe for use by several threads.
 */
public final class Schemas {

    /** What the {@code $id} of every schema begins with; the rest is its path. */
    public static final String BASE = "https://customerprofiles.org/schemas/";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schemas BUNDLED = new Schemas(Schemas::fromClassPath);

    private final Function<String, Optional<JsonNode>> source;
    private final Map<String, Shape> shapes = new ConcurrentHashMap<>();

    /** Schemas from another source, which answers a path with the schema's document, or with nothing. */
    public Schemas(Function<String, Optional<JsonNode>> source) {
        this.source = source;
    }

    /** The schemas that the kit brings along. */
    public static Schemas bundled() {
        return BUNDLED;
    }

    /** The schema at a path; empty when there is none. */
    public Optional<Shape> find(String path) {
        Shape known = shapes.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Shape> read = source.apply(path).map(document -> new Shape(this, path, document));
        read.ifPresent(shape -> shapes.put(path, shape));
        return read;
    }

    /**
     * The schema at a path.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Shape get(String path) {
        return find(path).orElseThrow(() -> new IllegalArgumentException("There is no schema " + path + "."));
    }

    /** The schema of an operation's request. */
    public Shape request(String operation) {
        return get("operations/" + operation + "Request.json");
    }

    private static Optional<JsonNode> fromClassPath(String path) {
        try (InputStream stream = Schemas.class.getResourceAsStream("/org/customerprofiles/tck/schemas/" + path)) {
            return stream == null ? Optional.empty() : Optional.of(JSON.readTree(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
