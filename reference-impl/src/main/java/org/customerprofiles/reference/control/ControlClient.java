package org.customerprofiles.reference.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a test wants of a reference server beyond the API: to fill it, to move its clock, to make it slow or busy. Every
 * method throws {@link ControlException} with the server's message when the server refuses, and
 * {@link UncheckedIOException} when it cannot be reached. Safe for use by several threads.
 *
 * <pre>{@code
 * ControlClient control = new ControlClient(URI.create("http://127.0.0.1:8787"));
 * control.advanceClock(Duration.ofDays(7));
 * control.throttle(Throttling.everyNth(3));
 * control.reset();
 * }</pre>
 */
public final class ControlClient {

    private static final String CLOCK = "/clock";
    private static final String LATENCY = "/latency";
    private static final String THROTTLING = "/throttling";

    private final ControlCall call;

    /** @param endpoint where the server listens; what stands behind host and port does not matter */
    public ControlClient(URI endpoint) {
        this.call = new ControlCall(endpoint);
    }

    /** Everything that can be controlled. */
    public List<Endpoint> endpoints() {
        return list(call.get(""), "Endpoints").stream()
                .map(each -> new Endpoint(
                        (String) each.get("Method"), (String) each.get("Path"), (String) each.get("Description")))
                .toList();
    }

    /** Makes everything as it was after the start: domains, clock, latency and throttling. */
    public void reset() {
        call.post("/reset");
    }

    /** Adds the domains of a snapshot, all or none; their names have to be free. */
    public List<ImportedDomain> seed(Path snapshot) {
        return domains(call.call("POST", "/seed", file(snapshot)));
    }

    /** Adds the domains of a snapshot, all or none; their names have to be free. */
    public List<ImportedDomain> seed(String snapshot) {
        return domains(call.call("POST", "/seed", BodyPublishers.ofString(snapshot)));
    }

    /** A domain with everything in it, as a snapshot. */
    public String export(String domain) {
        try (InputStream snapshot = call.open(path(domain, "/export"))) {
            return new String(snapshot.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("the export did not arrive", failure);
        }
    }

    /** Writes a domain with everything in it into a file, in place of the one that is there. */
    public void export(String domain, Path file) {
        try (InputStream snapshot = call.open(path(domain, "/export"))) {
            Files.copy(snapshot, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException("the export could not be written to " + file, failure);
        }
    }

    /** Adds the only domain of a snapshot under a name that is free. */
    public ImportedDomain importDomain(String domain, Path snapshot) {
        return domains(call.call("PUT", path(domain, "/import"), file(snapshot)))
                .get(0);
    }

    /** Adds the only domain of a snapshot under this name, in place of the domain that may have it. */
    public ImportedDomain replaceDomain(String domain, Path snapshot) {
        return domains(call.call("PUT", path(domain, "/import?replace=true"), file(snapshot)))
                .get(0);
    }

    /** Runs the matching process of a domain now; its match groups are there afterwards. */
    public void runMatching(String domain) {
        call.post(path(domain, "/matching-runs"));
    }

    public ClockReading clock() {
        return reading(call.get(CLOCK));
    }

    /** Sets the clock to an instant, at which it stands still. Matching runs that are due by then are done. */
    public ClockReading setClock(Instant instant) {
        return moved(Map.of("Instant", instant));
    }

    /** Moves the clock; it stands or runs as before. Matching runs that are due by then are done. */
    public ClockReading advanceClock(Duration duration) {
        return moved(Map.of("Advance", duration.toString()));
    }

    /** Stops the clock where it is. */
    public ClockReading stopClock() {
        return moved(Map.of("Running", false));
    }

    /** Lets the clock go on from where it is. */
    public ClockReading runClock() {
        return moved(Map.of("Running", true));
    }

    /** Makes the clock that of the start again. */
    public void restoreClock() {
        call.delete(CLOCK);
    }

    public PerOperation<Latency> latency() {
        return PerOperation.from(call.get(LATENCY), Latency::from);
    }

    /** Lets every call of the API wait; control endpoints never do. */
    public void delay(Latency latency) {
        delay(PerOperation.all(latency));
    }

    /** Lets calls wait, in place of what was said before. */
    public void delay(PerOperation<Latency> latency) {
        call.put(LATENCY, latency.members(Latency::members));
    }

    public void endLatency() {
        call.delete(LATENCY);
    }

    public PerOperation<Throttling> throttling() {
        return PerOperation.from(call.get(THROTTLING), Throttling::from);
    }

    /** Throttles the calls of the API, all operations counted together; control endpoints never are. */
    public void throttle(Throttling throttling) {
        throttle(PerOperation.all(throttling));
    }

    /** Throttles calls, in place of what was said before; an operation with a limit of its own counts by itself. */
    public void throttle(PerOperation<Throttling> throttling) {
        call.put(THROTTLING, throttling.members(Throttling::members));
    }

    public void endThrottling() {
        call.delete(THROTTLING);
    }

    private ClockReading moved(Map<String, Object> move) {
        return reading(call.put(CLOCK, new HashMap<>(move)));
    }

    private static ClockReading reading(Map<String, Object> answer) {
        return new ClockReading(Instant.parse((String) answer.get("Instant")), (Boolean) answer.get("Running"));
    }

    private static List<ImportedDomain> domains(Map<String, Object> answer) {
        return list(answer, "Domains").stream()
                .map(each -> new ImportedDomain(
                        (String) each.get("DomainName"), number(each, "Profiles"), number(each, "Objects")))
                .toList();
    }

    private static long number(Map<String, Object> members, String member) {
        return ((Number) members.get(member)).longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> answer, String member) {
        return (List<Map<String, Object>>) answer.get(member);
    }

    /** A name that is none is for the server to refuse, not to be taken for a path. */
    private static String path(String domain, String rest) {
        return "/domains/" + URLEncoder.encode(domain, UTF_8) + rest;
    }

    private static BodyPublisher file(Path file) {
        try {
            return BodyPublishers.ofFile(file);
        } catch (FileNotFoundException missing) {
            throw new UncheckedIOException("There is no file " + file, missing);
        }
    }
}
