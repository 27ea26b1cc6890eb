package org.customerprofiles.tck.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.customerprofiles.reference.mutants.Mutant;
import org.customerprofiles.reference.mutants.Mutants;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A target that makes its matching runs by itself: what is launched before such a run is judged after it. */
@Tag("slow")
class WeeklyMatchingTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int run(URI endpoint, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "run", "--endpoint", endpoint.toString(), "--credentials", "none", "--report", folder.toString()));
        arguments.addAll(List.of(options));
        return Main.commandLine().setErr(new PrintWriter(err, true)).execute(arguments.toArray(String[]::new));
    }

    /** The reference's own matching run of every domain, as on a Saturday. */
    private void matchingRun(URI endpoint) throws Exception {
        for (String domain : domains(endpoint)) {
            HttpRequest request = HttpRequest.newBuilder(
                            endpoint.resolve("/_control/domains/" + domain + "/matching-runs"))
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build();
            HTTP.send(request, HttpResponse.BodyHandlers.discarding());
        }
    }

    private static List<String> domains(URI endpoint) throws Exception {
        List<String> names = new ArrayList<>();
        String token = "";
        do {
            JsonNode page = new ObjectMapper()
                    .readTree(HTTP.send(
                                    HttpRequest.newBuilder(endpoint.resolve("/domains?max-results=100" + token))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .body());
            page.path("Items").forEach(item -> names.add(item.path("DomainName").asString()));
            token = page.has("NextToken")
                    ? "&next-token=" + page.path("NextToken").asString()
                    : "";
        } while (!token.isEmpty());
        return names;
    }

    private Set<String> rules(String verdict) throws IOException {
        Set<String> ids = new TreeSet<>();
        JsonNode report = new ObjectMapper().readTree(Files.readAllBytes(folder.resolve("report.json")));
        report.path("rules").forEach(rule -> {
            if (rule.path("verdict").asString().equals(verdict)) {
                ids.add(rule.path("id").asString());
            }
        });
        return ids;
    }

    private boolean exists(String file) {
        return Files.exists(folder.resolve(file));
    }

    private List<Path> journals() throws IOException {
        try (var files = Files.list(folder.resolve("journals"))) {
            return files.toList();
        }
    }

    @Test
    void whatIsLaunchedBeforeARunIsJudgedAfterIt() throws Exception {
        try (CustomerProfilesServer server = CustomerProfilesServer.start(ServerOptions.local())) {
            URI endpoint = server.endpoint();
            assertEquals(0, run(endpoint, "--launch"));
            assertAll(
                    () -> assertTrue(exists("launch.json")),
                    () -> assertFalse(exists("report.json"), "nothing was judged"),
                    () -> assertFalse(domains(endpoint).isEmpty()));

            int launched = domains(endpoint).size();
            assertEquals(3, run(endpoint, "--check"), "the matching process has not run yet");
            assertAll(
                    () -> assertEquals(Set.of(), rules("passed")),
                    () -> assertEquals(launched, domains(endpoint).size()));

            matchingRun(endpoint);
            assertEquals(0, run(endpoint, "--check"));
            Set<String> passed = rules("passed");
            assertAll(
                    () -> assertTrue(passed.containsAll(Set.of("GetMatches-2", "GetMatches-14", "MergeProfiles-67"))),
                    () -> assertTrue(passed.size() >= 18, passed.toString()),
                    () -> assertEquals(Set.of(), rules("untested")),
                    () -> assertEquals(List.of(), domains(endpoint)),
                    () -> assertFalse(exists("launch.json")),
                    () -> assertEquals(List.of(), journals()));
        }
    }

    @Test
    void aFaultIsFoundAsWithATrigger() throws Exception {
        Mutant mutant = Mutants.named("matches-without-number");
        try (CustomerProfilesServer server = mutant.start(ServerOptions.local())) {
            URI endpoint = server.endpoint();
            String rules = "GetMatches-14,GetMatches-15,GetMatches-6";
            String trigger = endpoint + "/_control/domains/{domain}/matching-runs";
            run(endpoint, "--driver", "wire", "--rule", rules, "--matching-trigger", trigger);
            Set<String> failed = rules("failed");
            Set<String> warned = rules("warned");
            assertEquals(Set.of("GetMatches-14"), failed);

            assertEquals(0, run(endpoint, "--driver", "wire", "--rule", rules, "--launch"));
            matchingRun(endpoint);
            assertEquals(1, run(endpoint, "--driver", "wire", "--check"));
            assertAll(
                    () -> assertEquals(failed, rules("failed")),
                    () -> assertEquals(warned, rules("warned")),
                    () -> assertEquals(Set.of("GetMatches-6"), rules("passed")));
        }
    }

    @Test
    void domainsThatWereSweptAwayAreNotTheTargetsFault() throws Exception {
        try (CustomerProfilesServer server = CustomerProfilesServer.start(ServerOptions.local())) {
            URI endpoint = server.endpoint();
            assertEquals(0, run(endpoint, "--launch", "--rule", "GetMatches-6"));
            assertEquals(2, run(endpoint, "--launch", "--rule", "GetMatches-6"), "the first one waits for its check");
            assertEquals(2, run(endpoint, "--check", "--driver", "sdk"), "it was launched with both");
            Main.commandLine().execute("sweep", "--report", folder.toString(), "--credentials", "none");
            assertEquals(List.of(), domains(endpoint));

            assertEquals(3, run(endpoint, "--check"));
            assertEquals(Set.of("GetMatches-6"), rules("broken"));
        }
    }

    @Test
    void aTargetThatIsAwayIsCheckedAnotherTime() throws Exception {
        Path launch = folder.resolve("launch.json");
        URI away;
        try (CustomerProfilesServer server = CustomerProfilesServer.start(ServerOptions.local())) {
            away = server.endpoint();
            assertEquals(0, run(away, "--launch", "--rule", "GetMatches-6"));
        }
        byte[] before = Files.readAllBytes(launch);
        assertEquals(3, run(away, "--check"));
        assertArrayEquals(before, Files.readAllBytes(launch));

        assertEquals(2, run(URI.create("http://127.0.0.1:1"), "--check"), "it was launched elsewhere");
        assertArrayEquals(before, Files.readAllBytes(launch));
    }

    @Test
    void aTargetThatSettlesSlowlyIsReplayedAsItWas() throws Exception {
        try (CustomerProfilesServer server = CustomerProfilesServer.start(ServerOptions.local())) {
            URI endpoint = server.endpoint();
            assertEquals(0, run(endpoint, "--settle-time", "300ms", "--launch", "--rule", "GetMatches-2,GetMatches-5"));
            matchingRun(endpoint);
            assertEquals(0, run(endpoint, "--settle-time", "300ms", "--check"));
            assertEquals(Set.of("GetMatches-2", "GetMatches-5"), rules("passed"));
        }
    }

    @Test
    void whatCannotBePreparedIsTold() throws Exception {
        try (CustomerProfilesServer server = CustomerProfilesServer.start(ServerOptions.local())) {
            URI endpoint = server.endpoint();
            assertEquals(3, run(endpoint, "--launch", "--rule", "GetMatches-26"), "it needs two runs");
            assertEquals(2, run(endpoint, "--check"), "nothing was launched");
            assertEquals(2, run(endpoint, "--launch", "--rule", "GetMatches-1"), "it needs no run");
            assertEquals(2, run(endpoint, "--launch", "--check"));
            assertEquals(2, Main.commandLine().setErr(new PrintWriter(err)).execute("run", "--launch"));
        }
    }
}
