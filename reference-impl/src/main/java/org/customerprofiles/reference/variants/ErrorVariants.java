package org.customerprofiles.reference.variants;

import static org.customerprofiles.reference.variants.Variant.of;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.restjson.Encoding;
import org.customerprofiles.reference.restjson.WireError;

/** Disguises in which errors are written in another way. */
final class ErrorVariants {

    private static final String NAMESPACE = "com.amazonaws.customerprofiles#";
    private static final String SUFFIX = ":http://internal.amazon.com/coral/com.amazonaws.customerprofiles/";

    /** Operations that between them are refused in every way. */
    private static final String[] ERRORS = {"Wire", "CreateDomain", "GetMatches"};

    static final List<Variant> ALL = List.of(
            of("error-type-in-header", "the type of an error has a suffix", encoding(ErrorVariants::inHeader))
                    .seenBy(ERRORS),
            of("error-type-in-body", "the type of an error stands in __type only", encoding(ErrorVariants::inBody))
                    .seenBy(ERRORS)
                    .missing("Wire-4", "Wire-60"),
            of("error-code-in-body", "the type of an error stands in code only", encoding(ErrorVariants::inCode))
                    .seenBy(ERRORS)
                    .missing("Wire-4", "Wire-60"),
            of("errors-with-more", "errors say more than they have to", encoding(ErrorVariants::withMore))
                    .seenBy(ERRORS),
            of("validation-exceptions", "constraints are refused with ValidationException", ErrorVariants::validation)
                    .seenBy("Wire", "MergeProfiles", "SearchProfiles")
                    .missing("Wire-11"));

    private ErrorVariants() {}

    private static UnaryOperator<Parts> encoding(UnaryOperator<Encoding> change) {
        return parts -> parts.withEncoding(change);
    }

    private static Encoding inHeader(Encoding encoding) {
        return encoding.withErrorHeaders(error -> Map.of("X-Amzn-Errortype", error.type() + SUFFIX));
    }

    private static Encoding inBody(Encoding encoding) {
        return encoding.withErrorHeaders(error -> Map.of())
                .withErrorBody(
                        error -> Map.of("__type", NAMESPACE + error.type() + SUFFIX, "Message", error.message()));
    }

    private static Encoding inCode(Encoding encoding) {
        return encoding.withErrorHeaders(error -> Map.of())
                .withErrorBody(error -> Map.of("code", error.type(), "Message", error.message()));
    }

    private static Encoding withMore(Encoding encoding) {
        return encoding.withErrorBody(error -> Map.of(
                "Message", error.message(),
                "message", error.message(),
                "__type", NAMESPACE + error.type(),
                "requestId", "00000000-0000-0000-0000-000000000000",
                "details", List.of(Map.of("status", error.status()))));
    }

    /** What is refused before an operation is called breaks a constraint; what an operation refuses does not. */
    private static Parts validation(Parts parts) {
        ThreadLocal<Boolean> called = ThreadLocal.withInitial(() -> false);
        Parts noting = parts;
        for (String name : OperationNames.ALL) {
            noting = Around.the(name, noting, (request, state, call) -> {
                called.set(true);
                return call.with(request);
            });
        }
        return noting.withFront(service -> request -> {
                    called.set(false);
                    return service.handle(request);
                })
                .withEncoding(encoding ->
                        encoding.withErrorHeaders(error -> Map.of("X-Amzn-Errortype", type(error, called.get()))));
    }

    private static String type(WireError error, boolean called) {
        return error.type().equals("BadRequestException") && !called ? "ValidationException" : error.type();
    }
}
