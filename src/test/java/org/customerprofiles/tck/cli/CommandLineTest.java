package org.customerprofiles.tck.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cucumber.htmlformatter.MessagesToHtmlWriter;
import io.cucumber.messages.NdjsonToMessageIterable;
import io.cucumber.messages.ndjson.Deserializer;
import io.cucumber.messages.ndjson.Serializer;
import io.cucumber.messages.types.Envelope;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerprofiles.tck.target.CredentialSource;
import org.customerprofiles.tck.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What people type, and what they are told. */
class CommandLineTest {

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int execute(String... arguments) {
        CommandLine line = Main.commandLine();
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run --endpoint ftp://example.com           | is not an http or https URL
            run --endpoint localhost:8787              | is not an http or https URL
            run --endpoint http://a b                  | is not an http or https URL
            run --settle-time 3                        | write for example 500ms, 3s or 2m
            run --rule SearchProfiles                  | SearchProfiles
            run --rule SearchProfiles-9999             | there is no rule SearchProfiles-9999
            run --operation Search                     | there are no rules of 'Search'
            run --release 2023-01-01                   | those that did are
            run --operation Wire --rule GetMatches-1   | no rule fits
            run --parallel 0                           | --parallel: 0 is not a number of scenarios
            run --without wings                        | no capability is called 'wings'
            run --endpoint http://127.0.0.1:1 --matching-trigger http://127.0.0.1:1/run | has no {domain} in it
            run --rate CreateDoman=1/s                 | there is no operation 'CreateDoman'
            run --rate fast                            | --rate: 'fast' is not a rate
            run --credentials nobody                   | write environment, none (unsigned requests), default or
            run --header X-Key:secret                  | --header: write NAME=VALUE
            run --ca-file nowhere.pem                  | --ca-file: 'nowhere.pem' cannot be read
            run --poll-interval 1                      | write for example 500ms, 3s or 2m
            run --target nowhere.yaml                  | nowhere.yaml: cannot be read as text
            run --colour                               | Unknown option: '--colour'
            serve --port 0 --seed nowhere.json         | Seeding failed. The seed nowhere.json cannot be read.
            serve --port 70000                         | --port: 70000 is not a port
            serve --require-signature                  | Missing required parameter
            serve --data-dir main                      | main holds something else
            serve --data-dir pom.xml                   | pom.xml is not a folder
            serve --data-dir d --mutant m              | --data-dir is for the reference as it is
            serve --log-bodies                         | --log-bodies needs --log text or --log json
            serve --log-file x.log                     | --log-file needs --log text or --log json
            serve --port 0 --log json --log-file main  | The log cannot be written: main (Is a directory)
            serve --data-dir d --jdbc-url u            | --data-dir and --jdbc-url do not go together
            serve --jdbc-url u --variant v             | --jdbc-url is for the reference as it is
            serve --jdbc-user ana                      | --jdbc-user needs --jdbc-url
            serve --jdbc-url jdbc:mysql://127.0.0.1/p  | write jdbc:postgresql://HOST:PORT/DATABASE
            serve --jdbc-url jdbc:postgresql://127.0.0.1:1/p?password=x | the database p at 127.0.0.1:1 cannot be reached
            rules SearchProfiles-9999                  | there is no rule SearchProfiles-9999
            walk                                       | walk
            ''                                         | What is to be done?
            """)
    void misuseIsExplained(String arguments, String explanation) {
        int exitCode = execute(arguments.isEmpty() ? new String[0] : arguments.split(" (?!b)"));
        assertAll(
                () -> assertEquals(2, exitCode),
                () -> assertTrue(err.toString().contains(explanation), err.toString()),
                () -> assertFalse(err.toString().contains("\tat "), "a stack trace for a user's mistake: " + err));
    }

    @Test
    void aRunOfOneRuleAgainstTheReferenceWritesItsReports() throws Exception {
        assertEquals(0, execute("run", "--rule", "CreateDomain-1", "--quiet", "--report", folder.toString()));
        assertAll(
                () -> assertTrue(Files.readString(folder.resolve("report.json")).contains("\"CreateDomain-1\"")),
                () -> assertTrue(Files.readString(folder.resolve("junit.xml")).contains("CreateDomain-1")),
                () -> assertTrue(Files.readString(folder.resolve("earl.jsonld")).contains("#CreateDomain-1")),
                () -> assertTrue(Files.readString(folder.resolve("summary.md")).contains("**CONFORMANT")),
                () -> assertTrue(Files.readString(folder.resolve("badge.svg")).contains("conformant 1/1")),
                () -> assertFalse(Files.exists(folder.resolve("messages-wire.ndjson")), "nobody asked for them"));
    }

    @Test
    void mergedReportsAreWrittenInEveryFormat() throws Exception {
        Path whole = folder.resolve("whole");
        assertEquals(0, execute("run", "--rule", "CreateDomain-1", "--quiet", "--report", folder.toString()));

        assertEquals(0, execute("merge-reports", folder.toString(), "--quiet", "--report", whole.toString()));
        for (String file : List.of("junit.xml", "badge.svg", "report.json", "earl.jsonld", "summary.md")) {
            assertTrue(Files.size(whole.resolve(file)) > 0, file);
        }
    }

    @Test
    void cucumberReadsItsMessagesOfARun() throws Exception {
        assertEquals(
                0, execute("run", "--rule", "CreateDomain-1", "--messages", "--quiet", "--report", folder.toString()));

        for (String driver : List.of("wire", "sdk")) {
            List<Envelope> messages = messages(folder.resolve("messages-" + driver + ".ndjson"));
            assertTrue(messages.get(0).getMeta().isPresent(), "the first says where they come from");
            Envelope last = messages.get(messages.size() - 1);
            assertTrue(last.getTestRunFinished().orElseThrow().getSuccess(), last::toString);
            ByteArrayOutputStream page = new ByteArrayOutputStream();
            try (MessagesToHtmlWriter html =
                    MessagesToHtmlWriter.builder(new Serializer()::writeValue).build(page)) {
                for (Envelope message : messages) {
                    html.write(message);
                }
            }
            assertTrue(page.toString(StandardCharsets.UTF_8).contains("@CreateDomain-1"), driver);
        }
    }

    private static List<Envelope> messages(Path file) throws IOException {
        List<Envelope> messages = new ArrayList<>();
        try (NdjsonToMessageIterable lines =
                new NdjsonToMessageIterable(Files.newInputStream(file), new Deserializer()::readValue)) {
            lines.forEach(messages::add);
        }
        return messages;
    }

    @Test
    void messagesThatCannotBeWrittenAreWrongUsage() throws Exception {
        Files.createDirectories(folder.resolve("messages-sdk.ndjson"));

        assertEquals(2, execute("run", "--rule", "CreateDomain-1", "--messages", "--report", folder.toString()));
        assertTrue(err.toString().contains("messages-sdk.ndjson cannot be written"), err.toString());
    }

    @Test
    void commandLineWinsOverTheTargetFile() throws Exception {
        Path file = Files.writeString(folder.resolve("t.yaml"), """
                endpoint: http://127.0.0.1:1
                region: eu-west-1
                credentials: none
                headers: {X-A: file, X-B: file}
                settle-time: 9s
                rates: {default: 1 per second, CreateDomain: 1 per minute}
                strict-members: true
                """);
        CommandLine line = Main.commandLine();
        line.parseArgs(
                "run",
                "--target",
                file.toString(),
                "--endpoint",
                "http://127.0.0.1:2",
                "--header",
                "x-b=line",
                "--settle-time",
                "1s",
                "--rate",
                "5/s",
                "--no-strict-members");

        Target target = ((RunCommand) line.getSubcommands().get("run").getCommand())
                .target()
                .described();

        assertAll(
                () -> assertEquals(URI.create("http://127.0.0.1:2"), target.endpoint()),
                () -> assertEquals("eu-west-1", target.region()),
                () -> assertEquals(new CredentialSource.Unsigned(), target.credentials()),
                () -> assertEquals(Map.of("X-A", "file", "x-b", "line"), target.headers()),
                () -> assertEquals(Duration.ofSeconds(1), target.settleTime()),
                () -> assertEquals(
                        Optional.of(Duration.ofMinutes(1)), target.rates().intervalOf("CreateDomain")),
                () -> assertEquals(
                        Optional.of(Duration.ofMillis(200)), target.rates().intervalOf("GetDomain")),
                () -> assertFalse(target.strictMembers()));
    }

    @Test
    void everyRuleCanBePrinted() {
        assertEquals(0, execute("rules"));
        assertEquals(0, execute("rules", "SearchProfiles-4"));
    }
}
