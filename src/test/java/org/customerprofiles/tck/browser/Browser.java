package org.customerprofiles.tck.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser with one open page. */
final class Browser implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser start() {
        return new Browser(Chromium.start());
    }

    /** Opens a file, as by a double click: also when it is open already, and with nothing asked for before. */
    Browser open(Path file) {
        return open(file, "");
    }

    /** Opens a file at a place of it. */
    Browser open(Path file, String id) {
        driver.get("about:blank");
        logs(LogType.PERFORMANCE);
        logs(LogType.BROWSER);
        driver.get(file.toUri() + (id.isEmpty() ? "" : "#" + id));
        awaitLoaded();
        return this;
    }

    /** The driver may come back a moment too early. The page itself cannot tell, as its scripts may be off. */
    private void awaitLoaded() {
        Instant end = Instant.now().plusSeconds(30);
        while (!is("document.readyState === 'complete' && location.protocol === 'file:'")) {
            assertTrue(Instant.now().isBefore(end), "the page does not come to its end");
            LockSupport.parkNanos(10_000_000);
        }
    }

    void reload() {
        driver.navigate().refresh();
        awaitLoaded();
    }

    String address() {
        return driver.getCurrentUrl();
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** Presses keys, wherever the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Runs statements in the page. */
    void run(String statements, Object... arguments) {
        driver.executeScript(statements, arguments);
    }

    /** What an expression comes to in the page. */
    <T> T ask(Class<T> type, String expression, Object... arguments) {
        return type.cast(driver.executeScript("return (" + expression + "\n)", arguments));
    }

    boolean is(String expression, Object... arguments) {
        return ask(Boolean.class, expression, arguments);
    }

    /** What an expression, or a promise of it, comes to in the page: texts, in their order. */
    List<String> texts(String expression, Object... arguments) {
        List<?> values = ask(List.class, expression, arguments);
        return values.stream().map(String::valueOf).toList();
    }

    /** The text of a script among the resources, to be run in the page. */
    static String script(String resource) {
        try (InputStream script = Browser.class.getResourceAsStream(resource)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Makes the window as wide as that of some device; {@code 1440} is what every test starts with. */
    Browser width(int pixels) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** Lets the system prefer {@code light} or {@code dark}. */
    Browser preferring(String scheme) {
        send(
                "Emulation.setEmulatedMedia",
                Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    /** Shows the page as it is on paper. */
    void onPaper(String scheme) {
        send(
                "Emulation.setEmulatedMedia",
                Map.of("media", "print", "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Makes a PDF of the page, with all that happens before and after. */
    void print() {
        send("Page.printToPDF", Map.of("transferMode", "ReturnAsStream"));
    }

    /** Whether the scripts of pages run; those of tests always do. */
    Browser scripts(boolean wanted) {
        send("Emulation.setScriptExecutionDisabled", Map.of("value", !wanted));
        return this;
    }

    /** As at the beginning: wide, light, with scripts, and nothing remembered. */
    void reset(Path anyFile) {
        scripts(true).width(1440).preferring("light").open(anyFile);
        run("localStorage.clear()");
    }

    /** What was asked for since the page was opened, but for what is part of the page itself. */
    List<String> requests() {
        return logs(LogType.PERFORMANCE).stream()
                .map(entry -> JSON.readTree(entry.getMessage()).path("message"))
                .filter(message -> message.path("method").asString().equals("Network.requestWillBeSent"))
                .map(message -> message.path("params").path("request").path("url"))
                .map(JsonNode::asString)
                .filter(url -> !url.startsWith("data:"))
                .toList();
    }

    /** What the browser complains of since the page was opened, including what pages log. */
    List<String> complaints() {
        return logs(LogType.BROWSER).stream().map(LogEntry::getMessage).toList();
    }

    private List<LogEntry> logs(String type) {
        return driver.manage().logs().get(type).getAll();
    }

    private void send(String command, Map<String, Object> parameters) {
        driver.executeCdpCommand(command, parameters);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
