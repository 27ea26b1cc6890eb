package org.customerprofiles.reference.mutants;

import java.util.List;
import java.util.function.UnaryOperator;

/** Faults by which a value of one type is taken for one of another. */
final class WireTypeMutants {

    private WireTypeMutants() {}

    static List<Mutant> all() {
        return List.of(
                taking(
                        "numbers-for-texts",
                        "A number is taken for its digits.",
                        body -> body.replaceAll(
                                "(\"(KeyName|FirstName|City|DefaultEncryptionKey)\":\\s*)(\\d+)", "$1\"$3\""),
                        "Wire-32"),
                taking(
                        "flags-for-texts",
                        "True and false are taken for their names.",
                        body -> body.replaceAll("(\"(FirstName|LogicalOperator)\":\\s*)(true|false)", "$1\"$3\""),
                        "Wire-32"),
                taking(
                        "texts-for-numbers",
                        "Digits in quotes are taken for a number.",
                        body -> body.replaceAll("(\"DefaultExpirationDays\":\\s*)\"(\\d+)\"", "$1$2"),
                        "Wire-32"),
                taking(
                        "fractions-for-whole-numbers",
                        "A fraction is cut off.",
                        body -> body.replaceAll("(\"DefaultExpirationDays\":\\s*\\d+)\\.\\d+", "$1"),
                        "Wire-32"),
                taking(
                        "texts-for-lists",
                        "A text is taken for the list of that one text.",
                        body -> body.replaceAll("(\"(Values|ProfileIdsToBeMerged)\":\\s*)(\"[^\"]*\")", "$1[$3]"),
                        "Wire-32"),
                taking(
                        "lists-for-texts",
                        "A list of one text is taken for that text.",
                        body -> body.replaceAll("(\"(KeyName|MainProfileId)\":\\s*)\\[(\"[^\"]*\")]", "$1$3"),
                        "Wire-32"),
                taking(
                        "wrong-types-for-nothing",
                        "An address or a text that is neither is ignored.",
                        body -> body.replaceAll(",\\s*\"(Address|Attributes)\":\\s*(\"[^\"]*\"|\\[[^]]*])", ""),
                        "Wire-32"),
                taking(
                        "matching-for-enabled",
                        "Matching may be true.",
                        body -> body.replaceAll("(\"Matching\":\\s*)(true|false)", "$1{\"Enabled\":$2}"),
                        "Wire-33",
                        "CreateDomain-25",
                        "UpdateDomain-18"),
                taking(
                        "texts-for-flags",
                        "Enabled may be the text true.",
                        body -> body.replaceAll("(\"Enabled\":\\s*)\"(true|false)\"", "$1$2"),
                        "Wire-33",
                        "CreateDomain-25",
                        "UpdateDomain-18"),
                taking(
                        "one-for-true",
                        "Enabled may be 1.",
                        body -> body.replaceAll("(\"Enabled\":\\s*)1", "$1true"),
                        "Wire-33",
                        "CreateDomain-25",
                        "UpdateDomain-18"),
                new Mutant(
                        "update-domain-takes-null-for-empty",
                        List.of("UpdateDomain-10"),
                        "A key or a queue that is null is cleared.",
                        parts -> parts.withFront(Filter.body(
                                Filter.to("PUT", "/domains/[^/]+"),
                                body -> body.replaceAll(
                                        "(\"(DefaultEncryptionKey|DeadLetterQueueUrl)\":\\s*)null", "$1\"\"")))),
                new Mutant(
                        "create-domain-refuses-null",
                        List.of("CreateDomain-27"),
                        "Matching that is null has no Enabled.",
                        parts -> parts.withFront(Filter.body(
                                Filter.to("POST", "/domains/[^/]+"),
                                body -> body.replaceAll("(\"Matching\":\\s*)null", "$1{}")))));
    }

    private static Mutant taking(String what, String fault, UnaryOperator<String> change, String... breaks) {
        return new Mutant(
                "wire-takes-" + what,
                List.of(breaks),
                fault,
                parts -> parts.withFront(Filter.body(request -> true, change)));
    }
}
