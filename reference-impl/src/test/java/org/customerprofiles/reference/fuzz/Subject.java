package org.customerprofiles.reference.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.customerprofiles.reference.model.MatchGroup;
import org.customerprofiles.reference.model.MatchRun;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.operations.Reference;
import org.customerprofiles.reference.oracle.Answer;
import org.customerprofiles.reference.oracle.Json;
import org.customerprofiles.reference.oracle.Reading;
import org.customerprofiles.reference.oracle.State;
import org.customerprofiles.reference.restjson.RestJson;
import org.customerprofiles.reference.restjson.WireRequest;
import org.customerprofiles.reference.restjson.WireResponse;
import org.customerprofiles.reference.server.Service;
import org.customerprofiles.reference.store.Store;

/**
 * The service that requests are thrown at: in this process, with a clock and ids that are known beforehand. Other threads
 * may handle its requests, one at a time.
 */
final class Subject implements AutoCloseable {

    private static final Instant START = Instant.parse("2026-11-18T12:00:00Z"); // a Wednesday
    /** So that updates within a millisecond happen. */
    private static final int REQUESTS_PER_MILLI = 3;

    private final Store store;
    private final Reference reference;
    private final RestJson protocol;
    private final Service service;
    private final List<String> handedOut = new ArrayList<>();
    private int number;
    private SplittableRandom ids = new SplittableRandom(0);

    Subject(Parts parts) {
        store = parts.store().get();
        reference = new Reference(
                store, parts.operations(), ((InstantSource) this::now).withZone(ZoneOffset.UTC), this::nextId);
        protocol = new RestJson(reference, parts.constraints(), parts.encoding());
        service = parts.front().apply(protocol::handle);
    }

    /** An answer, and how it came. */
    record Reply(WireResponse response, Answer answer) {}

    Reply send(Sent sent) {
        begin(sent.number());
        Optional<String> matched = Optional.of(sent.request())
                .filter(request -> request.path().startsWith("/_control/"))
                .flatMap(request -> Reading.of(request).call())
                .filter(call -> call.operation().equals("RunMatching"))
                .map(call -> call.text("DomainName"));
        WireResponse response = matched.map(domain -> protocol.answer(reference.runMatching(domain)))
                .orElseGet(() -> service.handle(sent.request()));
        Answer answer = answer(response);
        return new Reply(
                response, matched.map(domain -> withGroups(answer, domain)).orElse(answer));
    }

    /** What happens from now on is a matter of this number. */
    synchronized void begin(int newNumber) {
        number = newNumber;
        ids = new SplittableRandom(newNumber);
        handedOut.clear();
    }

    WireResponse handle(WireRequest request) {
        return service.handle(request);
    }

    Reference reference() {
        return reference;
    }

    RestJson protocol() {
        return protocol;
    }

    /** How what is kept differs from what should be; empty when it does not. */
    Optional<String> difference(State state) {
        return reference.inspect(kept -> Comparison.difference(kept, state));
    }

    synchronized Answer answer(WireResponse response) {
        Map<String, Object> members =
                Json.object(new String(response.body(), UTF_8)).orElse(Map.of("body", "is no JSON object"));
        Optional<String> error = response.status() == 200
                ? Optional.empty()
                : Optional.of(response.headers().getOrDefault("X-Amzn-Errortype", "status " + response.status()));
        return new Answer(
                error, members, List.copyOf(handedOut), Optional.of(BigDecimal.valueOf(now().toEpochMilli(), 3)));
    }

    @Override
    public void close() {
        if (store instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    private Answer withGroups(Answer answer, String domain) {
        if (answer.errorType().isPresent()) {
            return answer;
        }
        Map<String, Object> members = new LinkedHashMap<>(answer.members());
        members.put("Groups", groups(domain));
        return new Answer(answer.errorType(), members, answer.ids(), answer.now());
    }

    private Map<String, Object> groups(String domain) {
        Map<String, Object> groups = new LinkedHashMap<>();
        List<MatchGroup> found = reference.inspect(kept -> kept.domain(domain)
                .flatMap(contents -> contents.latestMatchRun())
                .map(MatchRun::groups)
                .orElse(List.of()));
        found.forEach(group -> groups.put(group.id(), group.profileIds()));
        return groups;
    }

    private synchronized Instant now() {
        return START.plusMillis(number / REQUESTS_PER_MILLI);
    }

    private synchronized String nextId() {
        String id = "%016x%016x".formatted(ids.nextLong(), ids.nextLong());
        handedOut.add(id);
        return id;
    }
}
