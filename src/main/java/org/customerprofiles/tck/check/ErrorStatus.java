package org.customerprofiles.tck.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.tck.drive.ErrorType;

/** Wire-8: an error type that the model declares comes with the status that it declares. */
final class ErrorStatus implements Check {

    static final String RULE = "Wire-8";

    @Override
    public Stream<Violation> violations(Answer answer) {
        if (!answer.isOfOperation()) {
            return Stream.empty();
        }
        return type(answer).stream()
                .flatMap(type -> DeclaredErrors.status(type)
                        .filter(declared -> declared != answer.status())
                        .map(declared -> violation(type, declared, answer.status()))
                        .stream());
    }

    private static Optional<String> type(Answer answer) {
        return answer.isError() ? answer.errorType() : ErrorType.inHeader(answer.response());
    }

    private static Violation violation(String type, int declared, int status) {
        return new Violation(
                RULE,
                "status " + declared + " with " + type,
                "status " + status,
                "status line, schemas/errors/" + type + ".json#/x-http/status");
    }
}
