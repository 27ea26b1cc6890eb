package org.customerprofiles.tck.coverage;

import java.util.List;

/**
 * What a document says about one operation.
 *
 * @param statements prose first, then the request, then the response, each in the order of the document
 * @param later members that came to the operation after the document, those of a structure under its name
 */
public record CoveredOperation(String name, List<Statement> statements, List<LaterMember> later) {

    /**
     * A member that the document does not know.
     *
     * @param place the request or the response
     */
    public record LaterMember(Place place, String member) {}

    public CoveredOperation {
        statements = List.copyOf(statements);
        later = List.copyOf(later);
    }

    /** What is said in one place. */
    public List<Statement> statements(Place place) {
        return statements.stream()
                .filter(statement -> statement.place() == place)
                .toList();
    }
}
