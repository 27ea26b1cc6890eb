package org.customerprofiles.tck.coverage;

import java.util.List;
import java.util.stream.Stream;

/**
 * A release document, statement by statement.
 *
 * @param release its date, such as {@code 2022-11-14}
 * @param operations in the order of the document
 */
public record CoveredDocument(String release, List<CoveredOperation> operations) {

    public CoveredDocument {
        operations = List.copyOf(operations);
    }

    /** What the document says about all its operations. */
    public Stream<Statement> statements() {
        return operations.stream().flatMap(operation -> operation.statements().stream());
    }
}
