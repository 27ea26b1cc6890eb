package org.customerprofiles.reference.concurrency;

import org.customerprofiles.reference.oracle.Answer;
import org.customerprofiles.reference.oracle.Call;
import org.customerprofiles.reference.oracle.Json;

/**
 * A call of a client.
 *
 * @param begin when it was made, on the clock that all clients share
 * @param end when it was answered
 */
record Event(int client, Call call, Answer answer, long begin, long end) {

    /** @param start the moment from which times are counted, in microseconds */
    String line(long start) {
        return "%7d to %7d  client %d: %s %s -> %s"
                .formatted(
                        (begin - start) / 1_000,
                        (end - start) / 1_000,
                        client,
                        call.operation(),
                        Json.text(call.members()),
                        answer);
    }
}
