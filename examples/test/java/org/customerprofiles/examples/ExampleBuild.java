package org.customerprofiles.examples;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The build of an example, as a newcomer has it: a Maven of its own, which knows of the kit and the reference what is in a
 * repository.
 */
final class ExampleBuild {

    private static final Path ROOT = Path.of(System.getProperty("project.root"));
    private static final String VERSION = System.getProperty("project.version");
    private static final Path REPOSITORY = ROOT.resolve("examples/target/repository");

    private final Path folder;

    ExampleBuild(String name) {
        this.folder = ROOT.resolve("examples").resolve(name);
    }

    /** Puts what the examples depend on into a repository that nobody else uses. */
    static void install() throws IOException {
        install("customer-profiles-parent", ROOT.resolve("pom.xml"), Optional.empty());
        install(
                "customer-profiles-reference",
                ROOT.resolve("reference-impl/pom.xml"),
                Optional.of(ROOT.resolve("reference-impl/target")));
        install("customer-profiles-tck", ROOT.resolve("src/pom.xml"), Optional.of(ROOT.resolve("target")));
    }

    private static void install(String artifact, Path pom, Optional<Path> built) throws IOException {
        String file = artifact + "-" + VERSION;
        Path place = Files.createDirectories(
                REPOSITORY.resolve("org/customerprofiles").resolve(artifact).resolve(VERSION));
        Files.copy(pom, place.resolve(file + ".pom"), REPLACE_EXISTING);
        if (built.isPresent()) {
            Files.copy(built.get().resolve(file + ".jar"), place.resolve(file + ".jar"), REPLACE_EXISTING);
        }
    }

    /** Runs Maven offline: what the build needs from elsewhere, the build of the kit has needed too. */
    void run(String... arguments) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
        List<String> command = new ArrayList<>(List.of(
                ROOT.resolve(windows ? "mvnw.cmd" : "mvnw").toString(),
                "--offline",
                "--batch-mode",
                "-DargLine=-XX:TieredStopAtLevel=1",
                "-Dmaven.repo.local=" + REPOSITORY,
                "-Dmaven.repo.local.tail=" + System.getProperty("local.repository")));
        command.addAll(List.of(arguments));
        Path log = folder.resolve("target/build.log");
        Files.createDirectories(log.getParent());
        int exitCode = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (exitCode != 0) {
            throw new AssertionError(String.join(" ", command) + " in " + folder + "\n" + Files.readString(log));
        }
    }

    /** The XML that Surefire wrote for a test class. */
    String report(String testClass) throws IOException {
        return Files.readString(folder.resolve("target/surefire-reports/TEST-" + testClass + ".xml"));
    }
}
