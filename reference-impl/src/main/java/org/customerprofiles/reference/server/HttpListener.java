package org.customerprofiles.reference.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.customerprofiles.reference.restjson.RestJson;
import org.customerprofiles.reference.telemetry.Metrics;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** HTTP by Jetty, set up so that whatever a client sends is answered in the protocol's way. */
final class HttpListener implements AutoCloseable {

    private static final int MOST_THREADS = 32;
    private static final int LEAST_THREADS = 4;
    /** Each is a thread that answers what takes no time itself. */
    private static final int MOST_SELECTORS = 8;

    /** UntagResource has the longest URI: 50 tag keys of 128 characters, escaped, are 20 kB. */
    private static final int HEADER_BYTES = 64 << 10;

    /** Most requests come in one piece; the buffer is new for each, see {@link Buffers}. */
    private static final int REQUEST_BYTES = 2 << 10;

    private static final long IDLE_MILLIS_WHEN_STOPPING = 50;
    /** A body of which a part has come may pause a little longer than a connection without a request. */
    private static final long PAUSE_MILLIS_WHEN_STOPPING = 2_000;

    static {
        // Jetty would ask JMX for it, which takes longer than all the rest of the start
        System.setProperty("org.eclipse.jetty.util.referencesPerCacheLine", "16");
    }

    private final Server server;
    private final ServerConnector connector;
    private final GracefulHandler requests;
    private final URI endpoint;

    private HttpListener(Server server, ServerConnector connector, GracefulHandler requests, URI endpoint) {
        this.server = server;
        this.connector = connector;
        this.requests = requests;
        this.endpoint = endpoint;
    }

    /**
     * @param protocol how requests are refused that no handler gets
     * @param metrics counts every request, and is told of connections
     * @throws UncheckedIOException when the address cannot be listened on
     * @throws IllegalArgumentException when the log cannot be written
     */
    static HttpListener start(ServerOptions options, Handler handler, RestJson protocol, Metrics metrics) {
        Limits limits = options.limits();
        Server server = new Server(threads());
        ServerConnector connector = connector(server, options);
        GracefulHandler requests = new GracefulHandler(options.log().bodies() ? new KeptBodies(handler) : handler);
        server.addConnector(connector);
        connector.addBean(new LateHeads(connector, limits.arrival()));
        server.addBean(new NetworkConnectionLimit(limits.connections(), connector));
        server.setHandler(requests);
        server.setErrorHandler(new ErrorAnswers(protocol));
        metrics.watch(() -> connector.getConnectedEndPoints().size(), requests::getCurrentRequestCount);
        server.setRequestLog(metrics);
        options.log().open().ifPresent(log -> {
            server.addBean(log);
            server.setRequestLog(new RequestLog.Collection(metrics, log));
        });
        server.setStopTimeout(limits.stop().toMillis());
        listen(server, options.host(), options.port());
        return new HttpListener(server, connector, requests, endpoint(options.host(), connector.getLocalPort()));
    }

    URI endpoint() {
        return endpoint;
    }

    @Override
    public void close() {
        connector.setShutdownIdleTimeout(
                requests.getCurrentRequestCount() > 0 ? PAUSE_MILLIS_WHEN_STOPPING : IDLE_MILLIS_WHEN_STOPPING);
        LifeCycle.stop(server);
    }

    private static ServerConnector connector(Server server, ServerOptions options) {
        int selectors = Math.min(MOST_SELECTORS, Runtime.getRuntime().availableProcessors());
        HttpConnectionFactory http = new HttpConnectionFactory(configuration());
        http.setInputBufferSize(REQUEST_BYTES);
        ServerConnector connector = new ServerConnector(server, null, null, new Buffers(), 1, selectors, http);
        connector.setHost(options.host());
        connector.setPort(options.port());
        connector.setIdleTimeout(options.limits().idle().toMillis());
        connector.setAcceptedTcpNoDelay(true);
        return connector;
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS);
        threads.setName("http");
        threads.setDaemon(true);
        return threads;
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setUseInputDirectByteBuffers(false);
        // otherwise the values of some headers would come in another case than they were sent, and signed, in
        http.setHeaderCacheCaseSensitive(true);
        // escapes, right or wrong, are for the routes to judge
        http.setUriCompliance(UriCompliance.UNSAFE);
        return http;
    }

    private static void listen(Server server, String host, int port) {
        try {
            server.start();
        } catch (IOException cannotListen) {
            LifeCycle.stop(server);
            throw new UncheckedIOException("Cannot listen on %s:%d.".formatted(host, port), cannotListen);
        } catch (Exception failure) {
            LifeCycle.stop(server);
            throw new IllegalStateException("the server did not start", failure);
        }
    }

    private static URI endpoint(String host, int port) {
        // an IPv6 address has to stand in brackets
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port);
    }
}
