package org.customerprofiles.tck.examples;

import java.util.Comparator;
import java.util.List;
import org.customerprofiles.tck.drive.Unsayable;
import org.customerprofiles.tck.report.RecordedExchange;

/** Examples for the rules of the specification, one for each scenario that was recorded. */
public final class Examples {

    /** What readers have to know of every example. */
    public static final String NOTE = "Recorded from the bundled reference implementation. What differs from run to run"
            + " was replaced, by the same value wherever it occurs in an example: names of domains, ids of profiles and"
            + " match groups, tokens, request ids and points in time. Headers that only belong to the connection are"
            + " left out, and JSON is laid out for readers. An AccountNumber that begins with marker- was added by the kit, so"
            + " that it would find the profile if a call that is refused had created one. The commands ask http://127.0.0.1:8787, where ./tck serve"
            + " listens; what the scenario starts from has to be there first.";

    /** Readers would not look through more, in characters of a whole request. */
    private static final int LONGEST = 4_000;

    private Examples() {}

    /** The examples that can be made of a recording, rule after rule, in the order of the scenarios. */
    public static List<Example> of(List<RecordedExchange> recorded) {
        return recorded.stream()
                .map(Examples::example)
                .sorted(Comparator.comparing(Example::rule))
                .toList();
    }

    private static Example example(RecordedExchange recorded) {
        StableExchange stable = StableExchange.of(recorded);
        String operation = recorded.exchange().operation();
        WireRequestText request = stable.request();
        boolean isLong = request.target().length() + request.body().length() > LONGEST
                || request.headers().toString().length() > LONGEST;
        return new Example(
                recorded.rule(),
                recorded.scenario().name(),
                recorded.scenario().line(),
                operation,
                WireText.of(request),
                WireText.of(stable.response()),
                isLong ? tooLong() : Translation.of(CurlCommand.of(request)),
                isLong ? tooLong() : translated(operation, request, AwsCli::command),
                isLong ? tooLong() : translated(operation, request, JavaSdk::call));
    }

    private static Translation tooLong() {
        return Translation.none("The request is too long to be written down here.");
    }

    private static Translation translated(String operation, WireRequestText request, Client client) {
        if (operation.equals("Wire")) {
            return Translation.none(
                    "The request is written by hand: it is about the wire, and no client would send it.");
        }
        try {
            return Translation.of(client.say(SentCall.in(operation, request)));
        } catch (Unsayable unsayable) {
            return Translation.none(unsayable.getMessage());
        }
    }

    /** What can write down a call, or throws {@link Unsayable}. */
    private interface Client {
        String say(SentCall call);
    }
}
