package org.customerprofiles.reference.restjson;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.customerprofiles.reference.operations.Api;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;

/**
 * The protocol restJson1 over an {@link Api}: finds the operation, reads and validates the members, calls, and writes the
 * answer. Every request gets an answer, whatever is in it.
 */
public final class RestJson {

    private final Api api;
    private final Constraints constraints;
    private final Encoding encoding;

    public RestJson(Api api) {
        this(api, Constraints.official(), Encoding.restJson1());
    }

    public RestJson(Api api, Constraints constraints, Encoding encoding) {
        this.api = api;
        this.constraints = constraints;
        this.encoding = encoding;
    }

    /** Answers a request; it throws nothing. */
    public WireResponse handle(WireRequest request) {
        return answering(request, () -> answer(called(request)));
    }

    /** The same where it takes little time and no waiting; empty where it would, and then nothing was done. */
    public Optional<WireResponse> handleAtOnce(WireRequest request) {
        return Optional.ofNullable(
                answering(request, () -> calledAtOnce(request).map(this::answer).orElse(null)));
    }

    /**
     * The answer to a request that is handled in another way, or the error that its handling has ended with; it throws
     * nothing.
     *
     * @param handled may end with a {@link Refusal}; null is given on
     */
    public WireResponse answering(WireRequest request, Supplier<WireResponse> handled) {
        try {
            return handled.get();
        } catch (Refusal refusal) {
            return answer(refusal.error());
        } catch (RuntimeException | StackOverflowError unexpected) {
            WireResponse answer = answer(WireError.internal());
            // looked up here, as a logger costs start-up and is not expected to be needed
            System.getLogger(RestJson.class.getName()).log(Level.ERROR, () -> failed(request, answer), unexpected);
            return answer;
        }
    }

    /** Which request has failed, without what in its path could be a customer's. */
    private static String failed(WireRequest request, WireResponse answer) {
        return "request %s failed: %s"
                .formatted(
                        answer.headers().get(Encoding.REQUEST_ID),
                        operation(request.method(), request.path()).orElse("no operation of the API"));
    }

    /** The answer that says what came of a call. */
    public WireResponse answer(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            return answer(WireError.of(refused.fault(), refused.message()));
        }
        return encoding.success(((Outcome.Done) outcome).members());
    }

    /** The answer that reports an error. */
    public WireResponse answer(WireError error) {
        return encoding.error(error);
    }

    /** The names of all operations in the service model. */
    public static List<String> operations() {
        return Routes.operations();
    }

    /** The operation that a request calls, by its name in the service model; empty when there is no such. */
    public static Optional<String> operation(String method, String path) {
        return Routes.operation(method, path);
    }

    private Outcome called(WireRequest request) {
        Routes.Match match = Routes.find(request.method(), request.path());
        return api.call(match.operation(), members(match, request));
    }

    private Optional<Outcome> calledAtOnce(WireRequest request) {
        Routes.Match match = Routes.find(request.method(), request.path());
        return api.callAtOnce(match.operation(), () -> members(match, request));
    }

    private Request members(Routes.Match match, WireRequest request) {
        return new Request(RequestMembers.collected(constraints.of(match.operation()), match.labels(), request));
    }
}
