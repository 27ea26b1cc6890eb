package org.customerprofiles.tck.examples;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.customerprofiles.tck.drive.MemberType;
import org.customerprofiles.tck.drive.Schemas;
import org.customerprofiles.tck.drive.Shape;
import org.customerprofiles.tck.drive.Unsayable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the AWS CLI looks at before it sends a call: required members and lower bounds, and no others. */
final class CliChecks {

    private CliChecks() {}

    /** @throws Unsayable when the CLI would refuse a structure with these members */
    static void check(Shape shape, Map<String, JsonNode> members, String place) {
        Set<String> missing = shape.members().stream()
                .filter(shape::requires)
                .filter(name -> !members.containsKey(name))
                .collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            throw new Unsayable("The AWS CLI does not send a call without "
                    + missing.stream().sorted().map(name -> place + name).collect(Collectors.joining(" and ")) + ".");
        }
        members.forEach((name, value) -> value(shape.member(name).orElseThrow(), value, place + name));
    }

    private static void value(Shape shape, JsonNode value, String place) {
        if (isTooLittle(shape, value)) {
            throw new Unsayable("The AWS CLI does not send a call whose " + place + " is too short or too small.");
        }
        shape.element().ifPresent(element -> value.valueStream().forEach(each -> value(element, each, place)));
        names(shape)
                .ifPresent(names -> value.propertyNames()
                        .forEach(name -> value(names, JsonNodeFactory.instance.stringNode(name), "key in " + place)));
        if (value.isObject()) {
            check(
                    shape,
                    value.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                    place + ".");
        }
    }

    /** What the keys of a map are. */
    private static Optional<Shape> names(Shape shape) {
        return shape.document()
                .path("propertyNames")
                .path("$ref")
                .stringValueOpt()
                .map(name -> Schemas.bundled().get("shapes/" + name));
    }

    private static boolean isTooLittle(Shape shape, JsonNode value) {
        MemberType type = shape.type();
        if (value.isString()) {
            return value.stringValue().length() < least(shape, "minLength").intValue();
        }
        if (value.isArray()) {
            return value.size() < least(shape, "minItems").intValue();
        }
        boolean isBounded = type == MemberType.INTEGER || type == MemberType.DECIMAL;
        return isBounded
                && shape.document().has("minimum")
                && value.decimalValue().compareTo(least(shape, "minimum")) < 0;
    }

    private static BigDecimal least(Shape shape, String bound) {
        return shape.document().path(bound).asDecimal(BigDecimal.ZERO);
    }
}
