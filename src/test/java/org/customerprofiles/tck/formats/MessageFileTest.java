package org.customerprofiles.tck.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cucumber.messages.types.Duration;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Exception;
import io.cucumber.messages.types.TestRunFinished;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.messages.types.TestStepResultStatus;
import io.cucumber.messages.types.Timestamp;
import io.cucumber.plugin.event.EventHandler;
import io.cucumber.plugin.event.EventPublisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class MessageFileTest {

    private static final Timestamp NOW = new Timestamp(1_800_000_000L, 0L);

    @TempDir
    private Path folder;

    /** Says something as Cucumber does. */
    private static Consumer<Envelope> to(MessageFile file) {
        List<EventHandler<Object>> handlers = new ArrayList<>();
        file.setEventPublisher(new EventPublisher() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> void registerHandlerFor(Class<T> type, EventHandler<T> handler) {
                assertEquals(Envelope.class, type);
                handlers.add((EventHandler<Object>) handler);
            }

            @Override
            public <T> void removeHandlerFor(Class<T> type, EventHandler<T> handler) {
                throw new UnsupportedOperationException();
            }
        });
        return message -> handlers.forEach(handler -> handler.receive(message));
    }

    private static Envelope missed(String message, String stack) {
        return Envelope.of(new TestStepFinished(
                "case-1",
                "step-1",
                new TestStepResult(
                        new Duration(1L, 2L),
                        stack,
                        TestStepResultStatus.FAILED,
                        new Exception("org.example.Mismatch", message, stack)),
                NOW));
    }

    private static Envelope finished() {
        return Envelope.of(new TestRunFinished(null, false, NOW, null, null));
    }

    private static JsonNode read(String line) {
        return new ObjectMapper().readTree(line);
    }

    @Test
    void aMissIsTheSentenceWithoutTheStack() throws IOException {
        Path written = folder.resolve("new/messages.ndjson");
        try (MessageFile file = MessageFile.at(written)) {
            to(file).accept(missed("expected a but came b", "Mismatch: expected\n\tat x\nCaused by: header secret"));
        }

        assertEquals(read("""
                        {"testStepFinished": {"testCaseStartedId": "case-1", "testStepId": "step-1",
                         "testStepResult": {"duration": {"seconds": 1, "nanos": 2}, "message": "expected a but came b",
                           "status": "FAILED",
                           "exception": {"type": "org.example.Mismatch", "message": "expected a but came b"}},
                         "timestamp": {"seconds": 1800000000, "nanos": 0}}}
                        """), read(Files.readString(written)));
    }

    @Test
    void everyMessageIsALineWhateverATargetSays() throws IOException {
        Path written = folder.resolve("messages.ndjson");
        try (MessageFile file = MessageFile.at(written)) {
            to(file).accept(missed("a\nb\r\n\u2028\u0000\uD800 🦊", "stack"));
            to(file).accept(finished());
        }

        List<String> lines = Files.readAllLines(written);
        assertEquals(2, lines.size(), lines::toString);
        assertEquals(
                "a\nb\r\n\u2028\u0000? 🦊",
                read(lines.get(0))
                        .at("/testStepFinished/testStepResult/message")
                        .stringValue());
        assertEquals(false, read(lines.get(1)).at("/testRunFinished/success").booleanValue());
    }

    @Test
    void whatIsSaidAfterTheEndIsNotHeard() throws IOException {
        Path written = folder.resolve("messages.ndjson");
        MessageFile file = MessageFile.at(written);
        Consumer<Envelope> cucumber = to(file);
        file.close();
        cucumber.accept(finished());

        assertEquals("", Files.readString(written));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsToldOfAtTheEndOnly() throws IOException {
        MessageFile file = MessageFile.at(Path.of("/dev/full"));
        Consumer<Envelope> cucumber = to(file);
        for (int i = 0; i < 100; i++) {
            cucumber.accept(missed("x".repeat(10_000), "stack"));
        }

        assertThrows(IOException.class, file::close);
    }
}
