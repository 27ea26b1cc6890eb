package org.customerprofiles.tck.target;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

/** Certificates in PEM files. */
public final class Certificates {

    private Certificates() {}

    /**
     * The certificates in a file.
     *
     * @throws IllegalArgumentException when the file cannot be read or holds none; the message says what it should hold
     */
    public static List<X509Certificate> read(Path file) {
        try (InputStream pem = Files.newInputStream(file)) {
            List<X509Certificate> found = CertificateFactory.getInstance("X.509").generateCertificates(pem).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("'" + file + "' cannot be read; is the path right?", unreadable);
        } catch (CertificateException malformed) {
            // said below, in the words that also serve for a file without certificates
        }
        throw new IllegalArgumentException(
                "'" + file + "' holds no certificates; a PEM file is needed, with -----BEGIN CERTIFICATE----- in it");
    }
}
