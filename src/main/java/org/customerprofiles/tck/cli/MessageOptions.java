package org.customerprofiles.tck.cli;

import io.cucumber.plugin.ConcurrentEventListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerprofiles.tck.formats.MessageFile;
import picocli.CommandLine.Option;

/** Whether Cucumber's own messages are kept, for its formatters and whatever else reads them. */
final class MessageOptions {

    @Option(
            names = "--messages",
            description = "Also writes Cucumber's messages into the folder of --report, for its formatters:"
                    + " messages-wire.ndjson and messages-sdk.ndjson, about 10 MB each.")
    private boolean wanted;

    private final Map<String, MessageFile> files = new LinkedHashMap<>();

    /**
     * Opens a file for each driver, when they are wanted.
     *
     * @throws UsageError when that is not possible
     */
    void open(Collection<String> drivers, Path folder) {
        if (!wanted) {
            return;
        }
        for (String driver : drivers) {
            Path file = folder.resolve("messages-" + driver + ".ndjson");
            try {
                files.put(driver, MessageFile.at(file));
            } catch (IOException unwritable) {
                throw unwritable(file.toString(), unwritable);
            }
        }
    }

    /** Who keeps the messages of the pass with a driver. */
    List<ConcurrentEventListener> of(String driver) {
        return Optional.<ConcurrentEventListener>ofNullable(files.get(driver)).stream()
                .toList();
    }

    /** @throws UsageError when the messages could not all be written */
    void close() {
        files.forEach((driver, file) -> {
            try {
                file.close();
            } catch (IOException unwritable) {
                throw unwritable("messages-" + driver + ".ndjson", unwritable);
            }
        });
    }

    private static UsageError unwritable(String file, IOException why) {
        return UsageError.unwritable(file + " cannot be written", why, "--report");
    }
}
