package org.customerprofiles.tck;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate authority that nobody knows, made by the JDK's keytool, and the certificates that it gives to servers. */
public final class TestAuthority {

    private static final String PASSWORD = "test-only";

    private final Path folder;

    private TestAuthority(Path folder) {
        this.folder = folder;
    }

    /** A new authority that keeps its files in a folder. */
    public static TestAuthority in(Path folder) {
        TestAuthority authority = new TestAuthority(folder);
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        authority.keytool("authority", "-genkeypair", "-keyalg", "EC", "-dname", "CN=Test authority", "-ext", "bc:c");
        authority.keytool(
                "authority",
                "-exportcert",
                "-rfc",
                "-file",
                authority.certificate().toString());
        return authority;
    }

    /** The authority's own certificate, as PEM. */
    public Path certificate() {
        return folder.resolve("authority.pem");
    }

    /**
     * What a server needs to say that it has this name.
     *
     * @param name as in certificates, such as {@code ip:127.0.0.1}
     * @param from when the certificate begins to hold for a day, relative to now, such as {@code -1H}
     */
    public SSLContext server(String name, String from) {
        try {
            Files.deleteIfExists(folder.resolve("server.p12"));
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
        keytool("server", "-genkeypair", "-keyalg", "EC", "-dname", "CN=Test server");
        Path request = folder.resolve("server.csr");
        Path certificate = folder.resolve("server.pem");
        keytool("server", "-certreq", "-file", request.toString());
        keytool(
                "authority",
                "-gencert",
                "-rfc",
                "-infile",
                request.toString(),
                "-outfile",
                certificate.toString(),
                "-ext",
                "san=" + name,
                "-startdate",
                from,
                "-validity",
                "1");
        imported("authority-of-server", certificate());
        imported("server", certificate);
        return context();
    }

    private void imported(String alias, Path certificate) {
        run(alias, "server", "-importcert", "-noprompt", "-file", certificate.toString());
    }

    private SSLContext context() {
        try (InputStream stored =
                new FileInputStream(folder.resolve("server.p12").toFile())) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(stored, PASSWORD.toCharArray());
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    private void keytool(String alias, String... arguments) {
        run(alias, alias, arguments);
    }

    private void run(String alias, String store, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of(
                "-alias",
                alias,
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                folder.resolve(store + ".p12").toString()));
        try {
            Process keytool =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(keytool.getInputStream().readAllBytes());
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException("keytool: " + output);
            }
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
