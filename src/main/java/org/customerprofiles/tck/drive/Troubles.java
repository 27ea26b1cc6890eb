package org.customerprofiles.tck.drive;

import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.apache.http.NoHttpResponseException;
import org.apache.http.ProtocolException;
import org.apache.http.client.ClientProtocolException;
import org.apache.http.conn.ConnectTimeoutException;
import org.customerprofiles.tck.target.Target;

/** Says in plain words why no response came, and what to check. */
final class Troubles {

    private Troubles() {}

    static ConnectionTrouble explain(WireRequest request, Target target, Throwable trouble) {
        if (trouble instanceof ConnectionTrouble explained) {
            return explained;
        }
        if (trouble instanceof ClientProtocolException && trouble.getCause() != null) {
            return explain(request, target, trouble.getCause());
        }
        return new ConnectionTrouble(
                request.method() + " " + request.uri() + ": " + reason(request, target, trouble), trouble);
    }

    private static String reason(WireRequest request, Target target, Throwable trouble) {
        String authority = request.uri().getAuthority();
        if (trouble instanceof UnknownHostException) {
            return "the host of " + authority + " is not known; check the endpoint and your DNS";
        }
        if (trouble instanceof ConnectTimeoutException) {
            return authority + " did not accept a connection within " + seconds(target.connectTimeout())
                    + "; check the endpoint, a firewall or a proxy";
        }
        if (trouble instanceof ConnectException) {
            return "nothing listens at " + authority + "; is the server started, and is the port right?";
        }
        if (trouble instanceof SocketTimeoutException) {
            return authority + " did not answer within " + seconds(target.timeout())
                    + "; is it busy, or does it need a longer --timeout?";
        }
        if (trouble instanceof BoundedBody.Exceeded) {
            return trouble.getMessage() + " (" + seconds(target.timeout()) + " at most)";
        }
        if (trouble instanceof SSLException) {
            return TlsTroubles.reason(authority, !target.trusted().isEmpty(), trouble);
        }
        if (trouble instanceof NoHttpResponseException || trouble instanceof SocketException) {
            return authority + " cut the connection before a whole response had come" + scheme(request);
        }
        if (trouble instanceof ProtocolException || trouble instanceof org.apache.http.ConnectionClosedException) {
            return authority + " does not speak proper HTTP: " + trouble.getMessage() + scheme(request);
        }
        return trouble.getClass().getSimpleName() + ": " + trouble.getMessage();
    }

    private static String scheme(WireRequest request) {
        return "http".equalsIgnoreCase(request.uri().getScheme()) ? "; does it expect https?" : "";
    }

    private static String seconds(Duration time) {
        return time.toMillis() / 1000.0 + " s";
    }
}
