package org.customerprofiles.reference.server;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.stream.Stream;
import org.customerprofiles.reference.operations.Operations;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Reference;
import org.customerprofiles.reference.restjson.JsonObjects;
import org.customerprofiles.reference.restjson.Refusal;
import org.customerprofiles.reference.restjson.RestJson;
import org.customerprofiles.reference.store.MemoryStore;
import org.customerprofiles.reference.store.Store;
import org.customerprofiles.reference.telemetry.Metrics;
import org.eclipse.jetty.server.Handler;

/**
 * The reference implementation behind HTTP. It runs until it is closed, on daemon threads: a process that is only a
 * server has to wait by itself.
 */
public final class CustomerProfilesServer implements AutoCloseable {

    private final HttpListener listener;
    private final MatchingTicker ticker;
    private final Reference reference;
    private final Disturbances disturbances;

    private CustomerProfilesServer(
            HttpListener listener, MatchingTicker ticker, Reference reference, Disturbances disturbances) {
        this.listener = listener;
        this.ticker = ticker;
        this.reference = reference;
        this.disturbances = disturbances;
    }

    /** Starts a server on a free port of 127.0.0.1, with nothing in it and the system's clock. */
    public static CustomerProfilesServer start() {
        return start(ServerOptions.local());
    }

    /**
     * Starts a server of its own, with nothing in it but the seed of the options.
     *
     * @throws UncheckedIOException when the address cannot be listened on
     * @throws IllegalArgumentException when the seed is not a snapshot that can be taken over, or the log cannot be written
     */
    public static CustomerProfilesServer start(ServerOptions options) {
        return start(options, new MemoryStore());
    }

    /**
     * Starts a server with what is in a store. Whoever has opened the store closes it, after the server.
     *
     * @throws UncheckedIOException when the address cannot be listened on
     */
    public static CustomerProfilesServer start(ServerOptions options, Store store) {
        Reference reference = new Reference(
                store, Operations.all(new JsonObjects()), new SettableClock(options.clock()), RandomIds::next);
        RestJson protocol = new RestJson(reference);
        return start(options, Service.of(protocol), protocol, reference);
    }

    /**
     * Starts a server for an implementation that is put together elsewhere.
     *
     * @param api what answers the requests
     * @param protocol how answers are written that the server gives by itself
     * @param reference whose matching process runs when due and on demand; its clock should be that of the options, and can
     *     be moved when it is a {@link SettableClock}
     * @throws UncheckedIOException when the address cannot be listened on
     */
    public static CustomerProfilesServer start(
            ServerOptions options, Service api, RestJson protocol, Reference reference) {
        Disturbances disturbances = new Disturbances();
        MatchingTicker ticker = new MatchingTicker(reference::runDueMatching);
        ClockControl clock = new ClockControl(reference.clock(), ticker::look);
        DomainControl domains = new DomainControl(reference, options.seed(), clock, disturbances);
        plant(domains);
        Service service = new ThrottledService(guarded(options, api, protocol), protocol, disturbances);
        Handler handler = new DelayedHandler(
                disturbances,
                new ServiceHandler(service, protocol, options.limits().arrival()));
        if (options.hasControl()) {
            // a protocol of its own: control has to work where that of the API is made faulty
            RestJson plain = new RestJson(reference);
            Stream<ControlRoute> routes = Stream.of(
                            domains.routes(), clock.routes(), new DisturbanceControl(disturbances).routes())
                    .flatMap(each -> each);
            handler = new ControlHandler(new Control(plain, routes), plain, handler);
        }
        Metrics metrics = new Metrics();
        HttpListener listener =
                HttpListener.start(options, new StatusHandler(reference, metrics, handler), protocol, metrics);
        ticker.start();
        return new CustomerProfilesServer(listener, ticker, reference, disturbances);
    }

    private static Service guarded(ServerOptions options, Service api, RestJson protocol) {
        return options.signatures()
                .<Service>map(check -> new SignedService(api, protocol, check))
                .orElse(api);
    }

    private static void plant(DomainControl domains) {
        try {
            domains.plant();
        } catch (Refusal refusal) {
            throw new IllegalArgumentException("Seeding failed. " + refusal.getMessage(), refusal);
        }
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
        disturbances.end();
        listener.close();
    }
}
