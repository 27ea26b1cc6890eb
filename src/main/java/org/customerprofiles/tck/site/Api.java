package org.customerprofiles.tck.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The API as the kit's JSON Schemas describe it.
 *
 * @param operations by name
 * @param shapes all that the operations are made of, by name
 */
public record Api(Map<String, ApiOperation> operations, Map<String, Shape> shapes) {

    /** Reads the schemas of these operations, and all that they refer to. */
    static Api of(Stream<String> names) {
        Schemas schemas = new Schemas();
        Map<String, ApiOperation> operations = new TreeMap<>();
        names.forEach(name -> operations.put(name, schemas.operation(name)));
        return new Api(operations, schemas.shapes());
    }

    public Optional<ApiOperation> operation(String name) {
        return Optional.ofNullable(operations.get(name));
    }

    /** What a value of a shape is, in a few words, such as {@code list of string}. */
    public String type(String shape) {
        Shape its = shapes.get(shape);
        return switch (its.type()) {
            case LIST -> "list of " + part(its, 0);
            case MAP -> "map of " + part(its, 0) + " to " + part(its, 1);
            case STRUCTURE -> its.name();
            default -> its.values().isEmpty() ? its.type().toString() : its.name();
        };
    }

    private String part(Shape shape, int index) {
        return shape.parts().size() > index ? type(shape.parts().get(index)) : "anything";
    }

    /** The shape with a place of its own that a value is, or is made of. */
    public Optional<Shape> linked(String shape) {
        Shape its = shapes.get(shape);
        return its.hasPlace()
                ? Optional.of(its)
                : its.parts().stream().flatMap(part -> linked(part).stream()).findFirst();
    }

    /** What a value has to keep to, and what each of its parts has to keep to. */
    public List<String> constraints(String shape) {
        Shape its = shapes.get(shape);
        Stream<String> parts = its.hasPlace()
                ? Stream.empty()
                : its.parts().stream()
                        .filter(part -> !shapes.get(part).hasPlace())
                        .flatMap(part -> constraints(part).stream().map(constraint -> "each " + constraint));
        return Stream.concat(its.constraints().stream(), parts).toList();
    }

    /** The shapes that have a place of their own, by name. */
    public List<Shape> places() {
        return shapes.values().stream().filter(Shape::hasPlace).toList();
    }

    /** The operations and shapes that a shape is part of. */
    public List<String> usersOf(Shape shape) {
        Stream<String> operationsWithIt = operations.values().stream()
                .filter(operation -> Stream.concat(operation.request().stream(), operation.response().stream())
                        .anyMatch(member -> refersTo(member, shape)))
                .map(ApiOperation::name);
        Stream<String> shapesWithIt = shapes.values().stream()
                .filter(user -> user.members().stream().anyMatch(member -> refersTo(member, shape)))
                .map(Shape::name);
        return Stream.concat(operationsWithIt, shapesWithIt).toList();
    }

    private boolean refersTo(Member member, Shape shape) {
        return linked(member.shape()).filter(shape::equals).isPresent();
    }
}
