package org.customerprofiles.reference.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.customerprofiles.reference.restjson.RestJson;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** HTTP by Jetty, set up so that whatever a client sends is answered in the protocol's way. */
final class HttpListener implements AutoCloseable {

    private static final int MOST_THREADS = 32;
    private static final int LEAST_THREADS = 4;
    /** UntagResource has the longest URI: 50 tag keys of 128 characters, escaped, are 20 kB. */
    private static final int HEADER_BYTES = 64 << 10;

    private static final long IDLE_MILLIS = 30_000;
    private static final long STOP_MILLIS = 10_000;
    private static final long IDLE_MILLIS_WHEN_STOPPING = 50;

    static {
        // Jetty would ask JMX for it, which takes longer than all the rest of the start
        System.setProperty("org.eclipse.jetty.util.referencesPerCacheLine", "16");
    }

    private final Server server;
    private final URI endpoint;

    private HttpListener(Server server, URI endpoint) {
        this.server = server;
        this.endpoint = endpoint;
    }

    /**
     * @param port 0 takes a free one
     * @param protocol how requests are refused that no handler gets
     * @throws UncheckedIOException when the address cannot be listened on
     */
    static HttpListener start(String host, int port, Handler handler, RestJson protocol) {
        Server server = new Server(threads());
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MILLIS);
        connector.setShutdownIdleTimeout(IDLE_MILLIS_WHEN_STOPPING);
        connector.setAcceptedTcpNoDelay(true);
        server.addConnector(connector);
        server.setHandler(new GracefulHandler(handler));
        server.setErrorHandler(new ErrorAnswers(protocol));
        server.setStopTimeout(STOP_MILLIS);
        listen(server, host, port);
        return new HttpListener(server, endpoint(host, connector.getLocalPort()));
    }

    URI endpoint() {
        return endpoint;
    }

    @Override
    public void close() {
        LifeCycle.stop(server);
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS);
        threads.setName("http");
        threads.setDaemon(true);
        threads.setReservedThreads(0);
        return threads;
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(HEADER_BYTES);
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
