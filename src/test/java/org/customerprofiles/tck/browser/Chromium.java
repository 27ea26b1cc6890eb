package org.customerprofiles.tck.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The browser of this machine, and the driver that goes with it; neither is ever downloaded. */
final class Chromium {

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> DRIVERS = List.of("chromedriver");

    /** It would warn that it does not know the newest Chromium's commands by name. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private Chromium() {}

    /** What this machine lacks, and how to get it; empty when it lacks nothing. */
    static Optional<String> missing() {
        List<String> missing = Stream.of(BROWSERS, DRIVERS)
                .filter(names -> installed(names).isEmpty())
                .map(names -> names.get(0))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("the pages are not tested in a browser: " + String.join(" and ", missing)
                        + " cannot be found on the PATH (Debian: apt-get install chromium chromium-driver)");
    }

    /** Starts it, without a window; the driver makes an empty profile, and deletes it in the end. */
    static ChromeDriver start() {
        SELENIUM.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions()
                .setBinary(installed(BROWSERS).orElseThrow())
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync");
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(installed(DRIVERS).orElseThrow())
                .withSilent(true)
                .build();
        return new ChromeDriver(service, options);
    }

    private static Optional<File> installed(List<String> names) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toFile)
                .findFirst();
    }
}
