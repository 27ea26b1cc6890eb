package org.customerprofiles.tck.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.customerprofiles.tck.drive.MemberType;
import org.customerprofiles.tck.drive.Shape;
import org.customerprofiles.tck.drive.Unsayable;
import org.customerprofiles.tck.examples.JavaText.Chain;
import org.customerprofiles.tck.examples.JavaText.Invocation;
import org.customerprofiles.tck.examples.JavaText.Words;
import tools.jackson.databind.JsonNode;

/**
 * Writes a call for the AWS SDK for Java 2: builders are filled by lambdas, save in maps, where the SDK takes values that
 * are built already.
 */
final class JavaSdk {

    private static final int MOST_PAIRS = 10;

    private JavaSdk() {}

    /** A statement on a client {@code customerProfiles}, with the model's classes imported. */
    static String call(SentCall call) {
        JavaText request = lambda("request", call.shape(), call.members().entrySet());
        JavaText statement = new Invocation("customerProfiles." + decapitalised(call.operation()), List.of(request));
        return (call.members().size() > 1 ? statement.broken("") : statement.laidOut("")) + ";";
    }

    private static JavaText lambda(String name, Shape shape, Iterable<Map.Entry<String, JsonNode>> members) {
        List<JavaText> setters = setters(shape, members);
        return setters.isEmpty() ? new Words(name + " -> {}") : new Chain(name + " -> " + name, setters);
    }

    private static List<JavaText> setters(Shape shape, Iterable<Map.Entry<String, JsonNode>> members) {
        List<JavaText> setters = new ArrayList<>();
        members.forEach(member -> setters.add(
                setter(member.getKey(), shape.member(member.getKey()).orElseThrow(), member.getValue())));
        return setters;
    }

    private static JavaText setter(String member, Shape shape, JsonNode value) {
        String name = "." + decapitalised(member);
        if (value.isObject() && !shape.isMap()) {
            return new Invocation(name, List.of(lambda(decapitalised(member), shape, value.properties())));
        }
        if (!value.isArray() || value.isEmpty()) {
            return new Invocation(name, List.of(value(shape, value)));
        }
        Shape element = shape.element().orElseThrow();
        if (element.document().has("enum")
                && !value.valueStream().allMatch(each -> isKnown(element, each.stringValue()))) {
            return new Invocation(
                    name + "WithStrings",
                    value.valueStream().map(JavaSdk::literal).toList());
        }
        return new Invocation(
                name, value.valueStream().map(each -> element(element, each)).toList());
    }

    private static JavaText element(Shape shape, JsonNode value) {
        return shape.type() == MemberType.STRUCTURE
                ? lambda(decapitalised(className(shape)), shape, value.properties())
                : value(shape, value);
    }

    /** An expression that can stand anywhere. */
    private static JavaText value(Shape shape, JsonNode value) {
        return switch (shape.type()) {
            case TEXT, PROFILE_ID -> text(shape, value);
            case INTEGER -> new Words(value + (Typed.isLong(shape) ? "L" : ""));
            case DECIMAL -> new Words(String.valueOf(value.doubleValue()));
            case BOOLEAN -> new Words(value.toString());
            case MAP -> map(shape, value);
            case STRUCTURE -> built(shape, value);
            case TIMESTAMP -> throw new Unsayable("No request has a point in time in it.");
            case LIST_OF_TEXT, LIST_OF_PROFILE_IDS, LIST_OF_STRUCTURES ->
                new Invocation(
                        "List.of",
                        value.valueStream()
                                .map(each -> value(shape.element().orElseThrow(), each))
                                .toList());
        };
    }

    private static JavaText built(Shape shape, JsonNode value) {
        List<JavaText> calls = new ArrayList<>(setters(shape, value.properties()));
        calls.add(new Words(".build()"));
        return new Chain(className(shape) + ".builder()", calls);
    }

    private static JavaText map(Shape shape, JsonNode value) {
        boolean isSmall = value.size() <= MOST_PAIRS;
        List<JavaText> pairs = new ArrayList<>();
        for (Map.Entry<String, JsonNode> pair : value.properties()) {
            JavaText key = new Words(JavaLiteral.of(pair.getKey()));
            JavaText inside = value(shape.member(pair.getKey()).orElseThrow(), pair.getValue());
            if (isSmall) {
                pairs.addAll(List.of(key, inside));
            } else {
                pairs.add(new Invocation("Map.entry", List.of(key, inside)));
            }
        }
        return new Invocation(isSmall ? "Map.of" : "Map.ofEntries", pairs);
    }

    /** A constant where the SDK has one; it takes any other text as well. */
    private static JavaText text(Shape shape, JsonNode value) {
        return isKnown(shape, value.stringValue())
                ? new Words(className(shape) + "." + value.stringValue())
                : literal(value);
    }

    private static boolean isKnown(Shape shape, String text) {
        return shape.document()
                .path("enum")
                .valueStream()
                .anyMatch(each -> each.stringValue().equals(text));
    }

    private static JavaText literal(JsonNode text) {
        return new Words(JavaLiteral.of(text.stringValue()));
    }

    /** The SDK calls a shape as the model does. */
    private static String className(Shape shape) {
        String name = shape.path().replaceAll(".*/|\\.json$", "");
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String decapitalised(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
