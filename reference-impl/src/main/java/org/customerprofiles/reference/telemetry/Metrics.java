package org.customerprofiles.reference.telemetry;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.customerprofiles.reference.restjson.RestJson;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;

/**
 * Counts and times the requests of one server. Labels are names of operations, statuses and error types, of which there
 * are few, and never anything that a client has made up.
 */
public final class Metrics implements RequestLog {

    /** What no operation has the path of, such as health and control. */
    private static final String OTHER = "other";

    private static final double[] SECONDS = {.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10};

    private final PrometheusRegistry registry = new PrometheusRegistry();

    private final Counter requests = Counter.builder()
            .name("customer_profiles_requests_total")
            .help("Requests that were answered, by operation, status and error type")
            .labelNames("operation", "status", "error_type")
            .register(registry);

    private final Histogram durations = Histogram.builder()
            .name("customer_profiles_request_duration_seconds")
            .help("From the first byte of a request to the last of its answer")
            .labelNames("operation")
            .classicOnly()
            .classicUpperBounds(SECONDS)
            .withoutExemplars()
            .register(registry);

    /** Nothing counted yet. */
    public Metrics() {
        gauge(
                "jvm_memory_heap_used_bytes",
                "Heap in use, garbage included",
                () -> ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    /** Tells connections and requests of the present too. */
    public void watch(LongSupplier connections, LongSupplier inFlight) {
        gauge("customer_profiles_connections", "Open connections", connections);
        gauge("customer_profiles_requests_in_flight", "Requests that are not answered yet", inFlight);
    }

    @Override
    public void log(Request request, Response response) {
        String operation = RestJson.operation(
                        request.getMethod(), String.valueOf(request.getHttpURI().getPath()))
                .orElse(OTHER);
        String errorType = Objects.requireNonNullElse(response.getHeaders().get("X-Amzn-Errortype"), "");
        requests.labelValues(operation, Integer.toString(response.getStatus()), errorType)
                .inc();
        durations
                .labelValues(operation)
                .observe((double) NanoTime.since(request.getBeginNanoTime()) / TimeUnit.SECONDS.toNanos(1));
    }

    /** All of it in the text format of Prometheus, which {@link #contentType} names. */
    public byte[] text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(out, registry.scrape(), EscapingScheme.UNDERSCORE_ESCAPING);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The media type of {@link #text}. */
    public static String contentType() {
        return PrometheusTextFormatWriter.CONTENT_TYPE;
    }

    private void gauge(String name, String help, LongSupplier value) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(gauge -> gauge.call(value.getAsLong()))
                .register(registry);
    }
}
