package org.customerprofiles.reference.server;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.UUID;
import org.customerprofiles.reference.operations.Operations;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Reference;
import org.customerprofiles.reference.restjson.JsonObjects;
import org.customerprofiles.reference.restjson.RestJson;
import org.customerprofiles.reference.store.MemoryStore;

/**
 * The reference implementation behind HTTP. It runs until it is closed, on daemon threads: a process that is only a
 * server has to wait by itself.
 */
public final class CustomerProfilesServer implements AutoCloseable {

    private final HttpListener listener;
    private final MatchingTicker ticker;
    private final Reference reference;

    private CustomerProfilesServer(HttpListener listener, MatchingTicker ticker, Reference reference) {
        this.listener = listener;
        this.ticker = ticker;
        this.reference = reference;
    }

    /** Starts a server on a free port of 127.0.0.1, with nothing in it and the system's clock. */
    public static CustomerProfilesServer start() {
        return start(ServerOptions.local());
    }

    /**
     * Starts a server of its own, with nothing in it.
     *
     * @throws UncheckedIOException when the address cannot be listened on
     */
    public static CustomerProfilesServer start(ServerOptions options) {
        Reference reference = new Reference(
                new MemoryStore(),
                Operations.all(new JsonObjects()),
                options.clock(),
                () -> UUID.randomUUID().toString().replace("-", ""));
        RestJson protocol = new RestJson(reference);
        return start(options, protocol::handle, protocol, reference);
    }

    /**
     * Starts a server for an implementation that is put together elsewhere.
     *
     * @param api what answers the requests
     * @param protocol how answers are written that the server gives by itself
     * @param reference whose matching process runs when due and on demand; its clock should be that of the options
     * @throws UncheckedIOException when the address cannot be listened on
     */
    public static CustomerProfilesServer start(
            ServerOptions options, Service api, RestJson protocol, Reference reference) {
        Service guarded = options.signatures()
                .<Service>map(check -> new SignedService(api, protocol, check))
                .orElse(api);
        Service service = options.hasControl() ? new Control(guarded, protocol, reference::runMatching) : guarded;
        HttpListener listener = HttpListener.start(options, service, protocol);
        return new CustomerProfilesServer(listener, new MatchingTicker(reference::runDueMatching), reference);
    }

    /** Where the server listens, for example {@code http://127.0.0.1:8787}. */
    public URI endpoint() {
        return listener.endpoint();
    }

    /**
     * Runs the matching process of a domain now, whatever its schedule; its match groups are there afterwards.
     *
     * @throws IllegalStateException when there is no such domain, or its matching is disabled
     */
    public void runMatching(String domain) {
        if (reference.runMatching(domain) instanceof Outcome.Refused refused) {
            throw new IllegalStateException(refused.message());
        }
    }

    /** Stops listening, lets the requests that have arrived be answered, and ends. */
    @Override
    public void close() {
        ticker.close();
        listener.close();
    }
}
