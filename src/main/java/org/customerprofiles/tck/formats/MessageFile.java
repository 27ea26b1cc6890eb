package org.customerprofiles.tck.formats;

import io.cucumber.messages.MessageToNdjsonWriter;
import io.cucumber.messages.ndjson.Serializer;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Exception;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes Cucumber's own messages of a pass while it goes on, a line for each. Of a step that failed they tell what the
 * kit's reports tell, the sentence, and not the stack: what caused an exception may say more than a report should.
 */
public final class MessageFile implements ConcurrentEventListener, AutoCloseable {

    private final MessageToNdjsonWriter writer;
    private Optional<IOException> trouble = Optional.empty();
    private boolean closed;

    private MessageFile(OutputStream out) {
        this.writer = new MessageToNdjsonWriter(new Unhurried(out), new Serializer());
    }

    /** Opens the file, whose folder is made when it is missing. */
    public static MessageFile at(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return new MessageFile(Files.newOutputStream(file));
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(Envelope.class, this::write);
    }

    /** A full disk must not end a run: it is told of afterwards. */
    private synchronized void write(Envelope message) {
        if (closed || trouble.isPresent()) {
            return;
        }
        try {
            writer.write(withoutStack(message));
        } catch (IOException unwritable) {
            trouble = Optional.of(unwritable);
        }
    }

    private static Envelope withoutStack(Envelope message) {
        return message.getTestStepFinished()
                .filter(step -> step.getTestStepResult().getException().isPresent())
                .map(step -> Envelope.of(new TestStepFinished(
                        step.getTestCaseStartedId(),
                        step.getTestStepId(),
                        withoutStack(step.getTestStepResult()),
                        step.getTimestamp())))
                .orElse(message);
    }

    private static TestStepResult withoutStack(TestStepResult result) {
        Exception thrown = result.getException().orElseThrow();
        String sentence = thrown.getMessage().orElse(thrown.getType());
        return new TestStepResult(
                result.getDuration(), sentence, result.getStatus(), new Exception(thrown.getType(), sentence, null));
    }

    /**
     * Ends the file, whether or not the run came to its end.
     *
     * @throws IOException when it could not be written, now or before
     */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        writer.close();
        if (trouble.isPresent()) {
            throw trouble.get();
        }
    }

    /** The writer flushes after each message, which would cost a run tens of thousands of writes to the disk. */
    private static final class Unhurried extends FilterOutputStream {

        Unhurried(OutputStream out) {
            super(new BufferedOutputStream(out, 64 * 1024));
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void flush() {
            // when the buffer is full, and at the end
        }
    }
}
