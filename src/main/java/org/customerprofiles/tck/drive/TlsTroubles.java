package org.customerprofiles.tck.drive;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.stream.Stream;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Says in plain words why a secure connection did not come about, and what to do. */
final class TlsTroubles {

    private TlsTroubles() {}

    /** @param ownAuthorities whether the target's owner has said whom to trust */
    static String reason(String authority, boolean ownAuthorities, Throwable trouble) {
        if (isCausedBy(trouble, CertificateExpiredException.class)) {
            return "the certificate of " + authority + " has expired; renew it, or check this machine's clock";
        }
        if (isCausedBy(trouble, CertificateNotYetValidException.class)) {
            return "the certificate of " + authority + " is not valid yet; check this machine's clock";
        }
        if (isCausedBy(trouble, CertPathBuilderException.class)
                || isCausedBy(trouble, CertPathValidatorException.class)) {
            return "the certificate of " + authority + " comes from an authority that "
                    + (ownAuthorities
                            ? "is not in the given --ca-file; give the file of the authority that has signed it"
                            : "Java does not know; give that authority's certificate with --ca-file FILE.pem");
        }
        if (trouble instanceof SSLPeerUnverifiedException) {
            return "the certificate of " + authority + " is for another host (" + trouble.getMessage()
                    + "); use the name that it is for, or give the server a certificate for this one";
        }
        if (String.valueOf(trouble.getMessage()).contains("Unsupported or unrecognized SSL message")) {
            return authority + " does not speak TLS; does it expect http?";
        }
        return "TLS with " + authority + " failed: " + trouble.getMessage();
    }

    private static boolean isCausedBy(Throwable trouble, Class<? extends Throwable> kind) {
        return Stream.iterate(trouble, cause -> cause != null, Throwable::getCause)
                .anyMatch(kind::isInstance);
    }
}
