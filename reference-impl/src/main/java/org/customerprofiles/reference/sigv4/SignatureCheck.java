package org.customerprofiles.reference.sigv4;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.customerprofiles.reference.restjson.WireError;
import org.customerprofiles.reference.restjson.WireRequest;

/**
 * Whether requests are signed by the one who has a key, in their Authorization header. A pre-signed URL counts as
 * unsigned.
 *
 * @param region that the signature has to be for
 * @param clock what the age of a signature is measured with: the world's, whatever clock the service goes by
 */
public record SignatureCheck(AccessKey key, String region, Clock clock) {

    private static final String SERVICE = "profile";
    private static final String TERMINATOR = "aws4_request";
    private static final String DATE = "x-amz-date";

    /** Why a request is not let in; empty when it is signed as it should be. */
    public Optional<WireError> refusal(WireRequest request) {
        try {
            verify(request);
            return Optional.empty();
        } catch (NotSigned refused) {
            return Optional.of(refused.error());
        }
    }

    private void verify(WireRequest request) {
        Authorization authorization =
                Authorization.of(request.header("Authorization").orElseThrow(NotSigned::missing));
        SigningTime time = SigningTime.of(request.header(DATE)
                .orElseThrow(() -> NotSigned.incomplete("A signed request has to have the header X-Amz-Date.")));
        verifyHeaders(request, authorization.signedHeaders());
        verifyScope(authorization.scope(), time);
        time.verify(clock.instant());
        if (!authorization.accessKey().equals(key.id())) {
            throw NotSigned.unrecognized();
        }
        verifySignature(request, authorization, time);
    }

    /** A header that says who calls and when is worth nothing when anybody can change it. */
    private static void verifyHeaders(WireRequest request, SortedSet<String> signed) {
        List<String> unsigned = Stream.concat(
                        Stream.of("host"),
                        request.headers().keySet().stream()
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .filter(name -> name.startsWith("x-amz-")))
                .filter(name -> !signed.contains(name))
                .toList();
        if (!unsigned.isEmpty()) {
            throw NotSigned.invalid("SignedHeaders has to name " + String.join(", ", unsigned) + ".");
        }
        for (String name : signed) {
            if (request.header(name).isEmpty()) {
                throw NotSigned.invalid("SignedHeaders names a header that the request does not have.");
            }
        }
    }

    private void verifyScope(Scope scope, SigningTime time) {
        if (!scope.terminator().equals(TERMINATOR)) {
            throw NotSigned.invalid("Credential should be scoped with a valid terminator: '" + TERMINATOR + "'.");
        }
        if (!scope.service().equals(SERVICE)) {
            throw NotSigned.invalid("Credential should be scoped to correct service: '" + SERVICE + "'.");
        }
        if (!scope.region().equals(region)) {
            throw NotSigned.invalid("Credential should be scoped to a valid region: '" + region + "'.");
        }
        if (!scope.date().equals(time.date())) {
            throw NotSigned.invalid("Date in Credential scope does not match that of X-Amz-Date, " + time.text() + ".");
        }
    }

    private void verifySignature(WireRequest request, Authorization authorization, SigningTime time) {
        String canonical =
                CanonicalRequest.of(request, authorization.signedHeaders()).text();
        String toSign = String.join(
                "\n",
                Authorization.ALGORITHM,
                time.text(),
                authorization.scope().text(),
                Digests.sha256(canonical.getBytes(UTF_8)));
        String expected = HexFormat.of().formatHex(Digests.hmac(signingKey(authorization.scope()), toSign));
        // takes as long for a signature that is nearly right as for any other
        if (!MessageDigest.isEqual(
                expected.getBytes(UTF_8), authorization.signature().getBytes(UTF_8))) {
            throw NotSigned.invalid("The request signature we calculated does not match the signature you provided."
                    + " Check the secret access key and how the request is signed; its payload has to be signed too.");
        }
    }

    private byte[] signingKey(Scope scope) {
        byte[] signing = ("AWS4" + key.secret()).getBytes(UTF_8);
        for (String part : List.of(scope.date(), scope.region(), scope.service(), scope.terminator())) {
            signing = Digests.hmac(signing, part);
        }
        return signing;
    }
}
