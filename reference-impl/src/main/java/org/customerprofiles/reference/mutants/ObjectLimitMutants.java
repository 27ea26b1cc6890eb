package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.mutants.Limits.limit;
import static org.customerprofiles.reference.mutants.Limits.without;
import static org.customerprofiles.reference.restjson.Shapes.integer;
import static org.customerprofiles.reference.restjson.Shapes.list;
import static org.customerprofiles.reference.restjson.Shapes.map;
import static org.customerprofiles.reference.restjson.Shapes.optional;
import static org.customerprofiles.reference.restjson.Shapes.structure;
import static org.customerprofiles.reference.restjson.Shapes.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.restjson.Shape;

/** Faults in what the operations on object types and objects accept. */
final class ObjectLimitMutants {

    private static final String PUT_TYPE = "PutProfileObjectType";
    private static final String NAME = "ObjectTypeName";
    private static final Shape KEYS = map(
            text(1, 64, "[a-zA-Z0-9_-]+"),
            list(structure(
                    optional("StandardIdentifiers", list(text(1, 64))), optional("FieldNames", list(text(1, 64))))));

    private static final Set<String> CONTENT_TYPES =
            Set.of("STRING", "NUMBER", "PHONE_NUMBER", "EMAIL_ADDRESS", "NAME");
    private static final Shape FIELDS = map(
            text(1, 64, "[a-zA-Z0-9_.-]+"),
            structure(
                    optional("Source", text(1, 1000)),
                    optional("Target", text(1, 1000)),
                    optional("ContentType", text(1, 64))));

    private ObjectLimitMutants() {}

    static List<Mutant> all() {
        return Stream.of(names(), types(), objects(), pages(), required())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutant> names() {
        return List.of(
                limit(
                        PUT_TYPE,
                        "names-with-a-digit-first",
                        NAME,
                        text(1, 255, "[a-zA-Z0-9_][a-zA-Z_0-9-]*"),
                        "PutProfileObjectType-2",
                        "Wire-1"),
                limit(
                        PUT_TYPE,
                        "names-with-a-hyphen-first",
                        NAME,
                        text(1, 255, "[a-zA-Z_-][a-zA-Z_0-9-]*"),
                        "PutProfileObjectType-2",
                        "Wire-1"),
                limit(
                        PUT_TYPE,
                        "names-with-dots",
                        NAME,
                        text(1, 255, "[a-zA-Z_][a-zA-Z_0-9.-]*"),
                        "PutProfileObjectType-2",
                        "Wire-1"),
                limit(
                        PUT_TYPE,
                        "names-that-begin-well",
                        NAME,
                        text(1, 255, "[a-zA-Z_][a-zA-Z_0-9-]*.*"),
                        "PutProfileObjectType-2",
                        "Wire-1"),
                limit(
                        PUT_TYPE,
                        "names-without-hyphen",
                        NAME,
                        text(1, 255, "[a-zA-Z_][a-zA-Z_0-9]*"),
                        "PutProfileObjectType-1"),
                limit(
                        PUT_TYPE,
                        "names-of-256",
                        NAME,
                        text(1, 256, "[a-zA-Z_][a-zA-Z_0-9-]*"),
                        "PutProfileObjectType-2",
                        "Wire-1"),
                limit(PUT_TYPE, "names-of-64", NAME, text(1, 64, "[a-zA-Z_][a-zA-Z_0-9-]*"), "PutProfileObjectType-2"));
    }

    private static List<Mutant> types() {
        return List.of(
                limit(PUT_TYPE, "no-description", "Description", text(0, 1000), "PutProfileObjectType-4", "Wire-1"),
                limit(PUT_TYPE, "no-days", "ExpirationDays", integer(0, 1098), "PutProfileObjectType-4", "Wire-1"),
                limit(PUT_TYPE, "1099-days", "ExpirationDays", integer(1, 1099), "PutProfileObjectType-4", "Wire-1"),
                limit(PUT_TYPE, "any-identifier", "Keys", KEYS, "PutProfileObjectType-4", "Wire-1"),
                limit(
                        PUT_TYPE,
                        "any-key-name",
                        "Keys",
                        map(
                                text(1, 64),
                                list(structure(
                                        optional(
                                                "StandardIdentifiers",
                                                list(text(1, 64, "UNIQUE|PROFILE|SECONDARY|LOOKUP_ONLY"))),
                                        optional("FieldNames", list(text(1, 64)))))),
                        "PutProfileObjectType-4",
                        "Wire-1"),
                new Mutant(
                        "put-profile-object-type-takes-unknown-content-types-for-strings",
                        List.of("PutProfileObjectType-4"),
                        "A content type that is not in the list is taken for STRING.",
                        parts -> parts.withConstraints(PUT_TYPE, Reshaped.member("Fields", FIELDS))
                                .withOperation(
                                        PUT_TYPE,
                                        Tampered.request(Edit.replace("Fields", ObjectLimitMutants::readable)))));
    }

    private static List<Mutant> objects() {
        return List.of(
                limit("PutProfileObject", "any-type-name", NAME, text(0, 1000), "PutProfileObject-6"),
                limit("PutProfileObject", "256001-characters", "Object", text(1, 256_001), "PutProfileObject-6"),
                limit("ListProfileObjects", "any-profile-id", "ProfileId", text(0, 1000), "ListProfileObjects-3"));
    }

    private static List<Mutant> pages() {
        return Stream.of("ListProfileObjects", "ListProfileObjectTypes")
                .flatMap(operation ->
                        Stream.of(pages(operation, "none", integer(0, 100)), pages(operation, "101", integer(1, 101))))
                .toList();
    }

    private static List<Mutant> required() {
        return List.of(
                without(PUT_TYPE, "Description", "An object type", "PutProfileObjectType-3"),
                without("PutProfileObject", NAME, "", "PutProfileObject-6"),
                new Mutant(
                        "put-profile-object-does-not-ask-for-object",
                        List.of("PutProfileObject-6"),
                        "Without an Object there is nothing to do, and nothing is done.",
                        parts -> parts.withConstraints("PutProfileObject", Reshaped.optional("Object"))
                                .withOperation(
                                        "PutProfileObject",
                                        Tampered.around((real, request, state, circumstances) -> request.has("Object")
                                                ? real.apply(request, state, circumstances)
                                                : Outcome.done(Map.of("ProfileObjectUniqueKey", "none"))))),
                limit("PutProfileObject", "255999-characters", "Object", text(1, 255_999), "PutProfileObject-6"),
                without("ListProfileObjects", NAME, "", "ListProfileObjects-3"),
                without("ListProfileObjects", "ProfileId", "", "ListProfileObjects-3"),
                without("DeleteProfileObject", NAME, "", "DeleteProfileObject-4"),
                without("DeleteProfileObject", "ProfileId", "", "DeleteProfileObject-4"),
                without("DeleteProfileObject", "ProfileObjectUniqueKey", "", "DeleteProfileObject-4"));
    }

    private static Mutant pages(String operation, String what, Shape shape) {
        UnaryOperator<Operation> one =
                Tampered.request(Edit.replace("MaxResults", size -> Math.max(1, (Integer) size)));
        return new Mutant(
                Kebab.of(operation) + "-accepts-pages-of-" + what,
                List.of(operation + (operation.endsWith("Types") ? "-2" : "-3")),
                operation + " accepts as MaxResults " + shape.expected() + ".",
                parts -> parts.withConstraints(operation, Reshaped.member("MaxResults", shape))
                        .withOperation(operation, one));
    }

    /** Every field with a content type that can be read. */
    private static Object readable(Object fields) {
        Map<String, Object> readable = new LinkedHashMap<>();
        Members.structure(fields)
                .forEach((name, field) -> readable.put(
                        name,
                        Edit.replace("ContentType", type -> CONTENT_TYPES.contains(type) ? type : "STRING")
                                .apply(Members.structure(field))));
        return readable;
    }
}
