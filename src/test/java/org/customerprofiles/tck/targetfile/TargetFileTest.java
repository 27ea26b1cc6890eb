package org.customerprofiles.tck.targetfile;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.customerprofiles.tck.TestAuthority;
import org.customerprofiles.tck.drive.Bindings;
import org.customerprofiles.tck.target.Capability;
import org.customerprofiles.tck.target.CredentialSource;
import org.customerprofiles.tck.target.Isolation;
import org.customerprofiles.tck.target.Target;
import org.customerprofiles.tck.target.TargetBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class TargetFileTest {

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("target.yaml"), text.replace("\\n", "\n"));
    }

    private Target read(Path file, Map<String, String> environment) {
        TargetBuilder target = new TargetBuilder();
        TargetFile.read(file, environment::get).describe(target);
        return target.build();
    }

    private static Path example() {
        Path here = Path.of("").toAbsolutePath();
        Path root = Files.exists(here.resolve("examples")) ? here : here.getParent();
        return root.resolve("examples/my-emulator.yaml");
    }

    private static JsonNode schema() throws IOException {
        return new ObjectMapper()
                .readTree(TargetFileTest.class.getResourceAsStream("/org/customerprofiles/tck/schemas/target.json"));
    }

    @Test
    void exampleShowsEveryMember() throws IOException {
        assertEquals(
                new TreeSet<>(schema().path("properties").propertyNames()),
                new TreeSet<>(new YAMLMapper().readTree(example()).propertyNames()));
    }

    @Test
    void exampleMeansWhatItSays() throws IOException {
        Path copy = Files.copy(example(), folder.resolve("target.yaml"));
        Files.copy(TestAuthority.in(folder.resolve("keys")).certificate(), folder.resolve("my-authority.pem"));

        Target target = read(copy, Map.of("HOME", "/home/ana"));
        TargetFile file = TargetFile.read(copy);

        assertAll(
                () -> assertEquals(URI.create("https://profiles.example.com"), target.endpoint()),
                () -> assertEquals("eu-west-1", target.region()),
                () -> assertEquals(new CredentialSource.Profile("my-emulator"), target.credentials()),
                () -> assertEquals(Map.of("X-Team", "quality", "X-Home", "/home/ana"), target.headers()),
                () -> assertEquals(1, target.trusted().size()),
                () -> assertEquals(Duration.ofSeconds(2), target.settleTime()),
                () -> assertEquals(Duration.ofMillis(200), target.pollInterval()),
                () -> assertEquals(Duration.ofSeconds(2), target.connectTimeout()),
                () -> assertEquals(Duration.ofSeconds(15), target.timeout()),
                () -> assertEquals(
                        Optional.of(Duration.ofSeconds(1)), target.rates().intervalOf("CreateDomain")),
                () -> assertEquals(
                        Optional.of(Duration.ofMillis(20)), target.rates().intervalOf("GetDomain")),
                () -> assertTrue(target.matchingTrigger().orElseThrow().endsWith("/{domain}/matching-runs")),
                () -> assertEquals(Optional.of("000000000000"), target.account()),
                () -> assertEquals(Set.of(Capability.OBJECT_TYPES), target.lacking()),
                () -> assertTrue(target.strictMembers()),
                () -> assertEquals(
                        Set.of("SearchProfiles-26"),
                        file.knownFailing().reasons().keySet()),
                () -> assertEquals(Isolation.RUN, target.isolation()),
                () -> assertEquals(Optional.of(4), file.parallel()));
    }

    @Test
    void pathsAreRelativeToTheFile() throws IOException {
        Files.createDirectories(folder.resolve("lists"));
        Files.writeString(folder.resolve("lists/known.yaml"), "SearchProfiles-4: in the works\n");
        TargetFile file = TargetFile.read(file("known-failing: lists/known.yaml"));

        assertEquals(
                Map.of("SearchProfiles-4", "in the works"), file.knownFailing().reasons());
    }

    @Test
    void aKnownMissWithoutAReasonIsRefused() throws IOException {
        Path list = Files.writeString(folder.resolve("known.yaml"), "SearchProfiles-4: kept\nSearchProfiles-5:\n");

        assertEquals(
                list + ":2: SearchProfiles-5 has no reason; write why it is put up with",
                assertThrows(InvalidTargetFile.class, () -> KnownMisses.read(list))
                        .getMessage());
    }

    @Test
    void aListWithoutReasonsIsNoListOfKnownMisses() throws IOException {
        Path list = Files.writeString(folder.resolve("known.yaml"), "- SearchProfiles-4\n");

        assertTrue(assertThrows(InvalidTargetFile.class, () -> KnownMisses.read(list))
                .getMessage()
                .endsWith("expected are entries such as SearchProfiles-5: why it is so for now"));
    }

    @Test
    void schemaKnowsTheOperationsAndTheCapabilitiesThatATargetCanLack() throws IOException {
        Set<String> operations = new TreeSet<>(Bindings.OPERATIONS);
        operations.add("default");

        assertEquals(operations, texts(schema().at("/properties/rates/propertyNames/enum")));
        assertEquals(Set.of("object-types", "tags"), texts(schema().at("/properties/without/items/enum")));
    }

    private static Set<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            region: x\\nsettle-tme: 3s                    | :2: there is no member 'settle-tme' here; expected is one of endpoint
            settle-time: 3                                | :1: settle-time: 3 does not do; expected is a time
            settle-time: 3 hours                          | such as 500ms, 3s or 2m
            timeout: 0s                                   | :1: timeout: '0s' is no time at all
            endpoint: localhost:8787                      | is not an http or https URL
            endpoint: http://user:CANARY@example.com      | send them in a header
            endpoint: http://example.com?x=1              | has more than a path
            credentials: nobody                           | :1: credentials: "nobody" does not do; expected is environment
            credentials: {profil: x}                      | there is no member 'profil' here; expected is one of profile
            headers: {X-Key: '${env:MISSING}'}            | headers, X-Key: the environment variable MISSING is not set
            headers: {X-Key: [CANARY]}                    | headers, X-Key: expected is a text without line breaks
            headers: {X-Key: '${env:BROKEN}'}             | holds what no header can
            headers: {'a b': x}                           | expected is the name of a header
            region: x\\nheaders:\\n  X-Key: "CANARY\\n  Y: z | this is not YAML
            region: x\\nregion: y                         | :2: this is not YAML, or a name comes twice
            ca-file: nowhere.pem                          | cannot be read; is the path right?
            ca-file: target.yaml                          | holds no certificates; a PEM file is needed
            rates: {CreateDoman: 1/s}                     | expected is default, or the name of an operation
            rates: {default: fast}                        | rates, default: "fast" does not do; expected is a rate
            matching-trigger: http://example.com/run      | expected is a URL with {domain} in it
            account: 12                                   | an account id, twelve digits in quotes
            without: [wings]                              | expected is a capability
            parallel: 0                                   | from 1 to 256
            strict-members: maybe                         | true or false
            '- endpoint'                                  | this file describes nothing
            ''                                            | this file describes nothing
            """)
    void mistakeIsExplained(String text, String explanation) throws IOException {
        Path file = file(text);

        InvalidTargetFile invalid =
                assertThrows(InvalidTargetFile.class, () -> read(file, Map.of("BROKEN", "two\nlines CANARY")));

        assertTrue(invalid.getMessage().startsWith(file.toString()), invalid.getMessage());
        assertTrue(invalid.getMessage().contains(explanation), invalid.getMessage());
        assertFalse(invalid.getMessage().contains("CANARY"), invalid.getMessage());
    }

    @Test
    void everyMistakeIsNamedInTheOrderOfTheFile() throws IOException {
        Path file = file("a: 1\nregion: x\nb: 2\nparallel: 0\n");

        String message = assertThrows(InvalidTargetFile.class, () -> TargetFile.read(file))
                .getMessage();

        assertEquals(
                List.of(":1: ", ":3: ", ":4: "),
                message.lines()
                        .map(line -> line.substring(
                                file.toString().length(), file.toString().length() + 4))
                        .toList());
    }

    @Test
    void missingFileIsNamed() {
        Path file = folder.resolve("missing.yaml");

        String message = assertThrows(InvalidTargetFile.class, () -> TargetFile.read(file))
                .getMessage();

        assertEquals(file + ": cannot be read as text; is the path right?", message);
    }
}
