package org.customerprofiles.tck.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is entrusted to the kit is found in nothing that it writes, not even where a target repeats it. */
@Timeout(120)
class SecretsTest {

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "AWS_ACCESS_KEY_ID", "AKIDCANARY0123456789",
            "AWS_SECRET_ACCESS_KEY", "canary/secret+key/0123456789",
            "AWS_SESSION_TOKEN", "canary/session+token==0123456789",
            "TENANT_KEY", "canary-from-the-environment",
            "CI_REPOSITORY_TOKEN", "canary-of-the-build-server");
    private static final String IN_FILE = "canary-in-the-file";
    private static final String ON_LINE = "canary-on-the-command-line";

    @TempDir
    private Path folder;

    private HttpServer echo;

    /** It refuses every call, and repeats in headers and body all that it was sent. */
    @BeforeEach
    void start() throws IOException {
        echo = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        echo.createContext("/", SecretsTest::repeat);
        echo.start();
    }

    @AfterEach
    void stop() {
        echo.stop(0);
    }

    private static void repeat(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            StringBuilder said = new StringBuilder();
            exchange.getRequestHeaders().forEach((name, values) -> {
                said.append(name).append(": ").append(values.get(0)).append(' ');
                exchange.getResponseHeaders().add("X-Echo-" + name, values.get(0));
            });
            String message = said.toString().replace("\\", "\\\\").replace("\"", "\\\"");
            byte[] body = ("{\"Message\": \"" + message + "\"}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("X-Amzn-Errortype", "BadRequestException");
            exchange.sendResponseHeaders(400, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String run(int exitCode, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.customerprofiles.tck.cli.Main",
                "run"));
        command.addAll(List.of(options));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
        builder.environment().putAll(ENVIRONMENT);
        builder.environment().putAll(buildServer());
        Process kit = builder.start();
        String said = new String(kit.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(exitCode, kit.waitFor(), said);
        return said;
    }

    /** GitLab's runners know the repository's URL with a token in it, which Cucumber's messages name. */
    private Map<String, String> buildServer() {
        return Map.of(
                "CI_JOB_URL",
                "https://gitlab.example.com/jobs/1",
                "CI_REPOSITORY_URL",
                "https://gitlab-ci-token:" + ENVIRONMENT.get("CI_REPOSITORY_TOKEN") + "@gitlab.example.com/a.git",
                "CI_COMMIT_SHA",
                "5d672d79c15b13162d9279b0855cfba6789a8edb",
                "GITHUB_STEP_SUMMARY",
                folder.resolve("report").resolve("page.md").toString());
    }

    private Path target(String lines) throws IOException {
        return Files.writeString(
                folder.resolve("target.yaml"),
                "endpoint: http://127.0.0.1:" + echo.getAddress().getPort() + "\n" + lines);
    }

    private static void assertNoSecret(String place, String text) {
        assertAll(Stream.concat(ENVIRONMENT.values().stream(), Stream.of(IN_FILE, ON_LINE))
                .map(secret -> () -> assertFalse(text.contains(secret), () -> secret + " in " + place + ": " + text)));
    }

    @Test
    void nothingThatIsWrittenHoldsASecret() throws Exception {
        Path target = target("headers:\n  X-File: " + IN_FILE + "\n  X-Environment: ${env:TENANT_KEY}\n");
        Path report = folder.resolve("report");

        String said = run(
                1,
                "--target",
                target.toString(),
                "--credentials",
                "environment",
                "--header",
                "X-Line=" + ON_LINE,
                "--rule",
                "GetDomain-1,CreateDomain-1,Wire-20",
                "--messages",
                "--report",
                report.toString());

        assertTrue(said.contains("X-File: [redacted]"), said);
        assertNoSecret("what was printed", said);
        List<Path> files;
        try (Stream<Path> written = Files.walk(report)) {
            files = written.filter(Files::isRegularFile).toList();
        }
        Set<String> names =
                files.stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        assertTrue(
                names.containsAll(List.of(
                        "report.json",
                        "junit.xml",
                        "earl.jsonld",
                        "summary.md",
                        "badge.svg",
                        "index.html",
                        "messages-wire.ndjson",
                        "messages-sdk.ndjson",
                        "page.md")),
                names::toString);
        for (Path file : files) {
            assertNoSecret(file.toString(), Files.readString(file));
        }
        assertTrue(
                Files.readString(report.resolve("report.json"))
                        .toLowerCase(Locale.ROOT)
                        .contains("x-echo-x-file"),
                "the target's echo is in the report");
        String messages = Files.readString(report.resolve("messages-sdk.ndjson"));
        assertTrue(messages.contains("gitlab.example.com/a.git"), "the build server's repository is in the messages");
        assertTrue(messages.contains("\"status\":\"FAILED\""), "misses are in the messages");
    }

    @Test
    void mistakesAreExplainedWithoutSecrets() throws Exception {
        Path broken = target("headers:\n  X-File: \"" + IN_FILE + "\n  X-Environment: [" + IN_FILE + "]\n");
        assertNoSecret("what was printed", run(2, "--target", broken.toString()));
        Path wrong = target("headers:\n  X-File: [" + IN_FILE + "]\n");
        assertNoSecret("what was printed", run(2, "--target", wrong.toString()));
        assertNoSecret("what was printed", run(2, "--header", ON_LINE));
        assertNoSecret("what was printed", run(2, "--endpoint", "http://user:" + ON_LINE + "@127.0.0.1:1"));
    }
}
