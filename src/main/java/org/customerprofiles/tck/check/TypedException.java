package org.customerprofiles.tck.check;

import java.util.stream.Stream;
import org.customerprofiles.tck.drive.SdkView;

/** Wire-60: an AWS SDK throws the exception that the model declares for an error, so that programs can catch it. */
final class TypedException implements Check {

    static final String RULE = "Wire-60";

    @Override
    public Stream<Violation> violations(Answer answer) {
        return answer
                .errorType()
                .filter(type -> DeclaredErrors.shape(type).isPresent())
                .flatMap(type -> answer.sdkView()
                        .map(TypedException::told)
                        .filter(told -> !told.equals(type))
                        .map(told -> new Violation(RULE, type, told, "what the AWS SDK throws")))
                .stream();
    }

    /** What a program gets to know when it catches, in a few words. */
    static String told(SdkView view) {
        if (view instanceof SdkView.Refusal refusal) {
            return refusal.exception();
        }
        return view instanceof SdkView.Unreadable unreadable
                ? "unreadable: " + Excerpt.of(unreadable.reason())
                : "no exception";
    }
}
