package org.customerprofiles.tck.check;

import com.networknt.schema.path.NodePath;
import java.util.Optional;
import org.customerprofiles.tck.drive.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The ways in which a member can be absent from a response. */
final class Absence {

    private Absence() {}

    /** A copy without the members and map values that are null, and without the objects that hold nothing else. */
    static JsonNode withoutNulls(JsonNode body) {
        JsonNode copy = body.deepCopy();
        strip(copy);
        return copy;
    }

    /** Whether nothing is left of a value. An object that was sent empty stays: its schema judges that. */
    private static boolean strip(JsonNode node) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            object.removeIf(Absence::strip);
            return object.isEmpty();
        }
        if (node.isArray()) {
            node.forEach(Absence::strip);
        }
        return node.isNull();
    }

    /** Whether the schema cannot do without the value at a place: a required member or an element of a list. */
    static boolean isRequired(Shape root, NodePath place) {
        Optional<Shape> shape = Optional.of(root);
        for (int depth = 0; depth < place.getNameCount() - 1; depth++) {
            Object step = place.getElement(depth);
            shape = shape.flatMap(outer -> step instanceof String name ? outer.member(name) : outer.element());
        }
        Object last = place.getNameCount() == 0 ? 0 : place.getElement(place.getNameCount() - 1);
        return !(last instanceof String name)
                || shape.map(outer -> outer.requires(name)).orElse(true);
    }
}
