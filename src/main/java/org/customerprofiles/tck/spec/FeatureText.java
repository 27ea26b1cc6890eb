package org.customerprofiles.tck.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A feature file, not yet parsed.
 *
 * @param file its path below the folder of features, with slashes
 */
record FeatureText(String file, byte[] bytes) {

    private static final String SUFFIX = ".feature";

    /** All feature files of a folder and its folders, by path. */
    static List<FeatureText> in(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return sorted(paths.filter(path -> path.toString().endsWith(SUFFIX)).map(path -> {
                String file = folder.relativize(path).toString();
                return new FeatureText(file.replace(path.getFileSystem().getSeparator(), "/"), bytes(path));
            }));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The features in " + folder + " cannot be read", unreadable);
        }
    }

    /** All feature files that the kit brings along. */
    static List<FeatureText> onClassPath() {
        URL folder = FeatureText.class.getResource(Specification.FOLDER);
        if (folder == null) {
            throw new IllegalStateException(
                    "There is no folder " + Specification.FOLDER + " on the class path: the build is broken");
        }
        return at(folder);
    }

    /** All feature files of a folder of classes, or of a folder in a jar, by path. */
    static List<FeatureText> at(URL folder) {
        try {
            return folder.openConnection() instanceof JarURLConnection jar ? in(jar) : in(Path.of(folder.toURI()));
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException("The features in " + folder + " cannot be read", unreadable);
        }
    }

    private static List<FeatureText> in(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        String folder = connection.getEntryName();
        String prefix = folder.endsWith("/") ? folder : folder + "/";
        try (JarFile jar = connection.getJarFile()) {
            return sorted(jar.stream()
                    .filter(entry -> entry.getName().startsWith(prefix)
                            && entry.getName().endsWith(SUFFIX))
                    .map(entry -> new FeatureText(entry.getName().substring(prefix.length()), bytes(jar, entry))));
        }
    }

    private static List<FeatureText> sorted(Stream<FeatureText> features) {
        return features.sorted(Comparator.comparing(FeatureText::file)).toList();
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(JarFile jar, JarEntry entry) {
        try (InputStream content = jar.getInputStream(entry)) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
