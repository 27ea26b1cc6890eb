package org.customerprofiles.tck.drive;

import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.EncoderConfig;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.apache.http.client.HttpClient;
import org.apache.http.impl.NoConnectionReuseStrategy;
import org.apache.http.impl.client.AbstractHttpClient;
import org.customerprofiles.tck.target.Target;

/** Sends raw requests with REST Assured, which leaves them as they stand. */
final class RestAssuredTransport implements Transport {

    private final Target target;
    private final SSLContext tls;
    private final ThreadLocal<RestAssuredConfig> configuration;

    RestAssuredTransport(Target target) {
        this.target = target;
        this.tls = Tls.trusting(target.trusted());
        // REST Assured changes its client's parameters with each request, so threads must not share one
        this.configuration = ThreadLocal.withInitial(this::configure);
    }

    @Override
    public WireResponse send(WireRequest request) {
        try {
            RequestSpecification specification = RestAssured.given()
                    .config(configuration.get())
                    .urlEncodingEnabled(false)
                    .noFilters();
            request.headers().forEach((name, values) -> values.forEach(value -> specification.header(name, value)));
            if (request.body().length > 0) {
                specification.body(request.body());
            }
            Response response =
                    specification.request(request.method(), request.uri().toString());
            return new WireResponse(response.statusCode(), headers(response), response.asByteArray());
        } catch (Exception trouble) { // REST Assured lets checked exceptions through undeclared
            throw Troubles.explain(request, target, trouble);
        }
    }

    private static Map<String, List<String>> headers(Response response) {
        return response.headers().asList().stream()
                .collect(Collectors.groupingBy(
                        header -> header.getName(),
                        LinkedHashMap::new,
                        Collectors.mapping(header -> header.getValue(), Collectors.toList())));
    }

    private RestAssuredConfig configure() {
        int connectMillis = Math.toIntExact(target.connectTimeout().toMillis());
        int millis = Math.toIntExact(target.timeout().toMillis());
        return RestAssuredConfig.config()
                .redirect(RedirectConfig.redirectConfig().followRedirects(false))
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders())
                .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false))
                .httpClient(HttpClientConfig.httpClientConfig()
                        .httpClientFactory(this::client)
                        .reuseHttpClientInstance()
                        .setParam("http.connection.timeout", connectMillis)
                        .setParam("http.socket.timeout", millis)
                        // the check costs a millisecond a call; a connection that the target has closed meanwhile
                        // answers nothing at all and is replaced below
                        .setParam("http.connection.stalecheck", false));
    }

    @SuppressWarnings("deprecation") // the client that REST Assured requires
    private HttpClient client() {
        AbstractHttpClient client = new org.apache.http.impl.client.DefaultHttpClient();
        client.getConnectionManager()
                .getSchemeRegistry()
                .register(new org.apache.http.conn.scheme.Scheme(
                        "https",
                        443,
                        new org.apache.http.conn.ssl.SSLSocketFactory(
                                tls, org.apache.http.conn.ssl.SSLSocketFactory.STRICT_HOSTNAME_VERIFIER)));
        // raw requests are rare, and a connection kept since the last one may have been closed by the target meanwhile
        client.setReuseStrategy(new NoConnectionReuseStrategy());
        client.setHttpRequestRetryHandler((failure, attempt, context) -> PooledTransport.isStale(failure, attempt));
        client.addResponseInterceptor((response, context) -> {
            if (response.getEntity() != null) {
                response.setEntity(new BoundedBody(response.getEntity(), target.timeout()));
            }
        });
        return client;
    }
}
