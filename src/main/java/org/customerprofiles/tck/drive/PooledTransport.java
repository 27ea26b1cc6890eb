package org.customerprofiles.tck.drive;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.http.Header;
import org.apache.http.HttpResponse;
import org.apache.http.NoHttpResponseException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.client.utils.HttpClientUtils;
import org.apache.http.config.SocketConfig;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;
import org.customerprofiles.tck.target.Target;

/** Sends requests over pooled connections. */
final class PooledTransport implements Transport {

    private static final int MOST_CONNECTIONS = 256;

    private final Target target;
    private final RequestConfig configuration;
    private final CloseableHttpClient client;

    PooledTransport(Target target) {
        int millis = Math.toIntExact(target.timeout().toMillis());
        this.target = target;
        this.configuration = RequestConfig.custom()
                .setConnectTimeout(Math.toIntExact(target.connectTimeout().toMillis()))
                .setSocketTimeout(millis)
                .setConnectionRequestTimeout(millis)
                .setNormalizeUri(false)
                .build();
        this.client = HttpClients.custom()
                .setSSLContext(Tls.trusting(target.trusted()))
                .setDefaultRequestConfig(configuration)
                .setDefaultSocketConfig(SocketConfig.custom()
                        .setTcpNoDelay(true)
                        .setSoTimeout(millis)
                        .build())
                .setMaxConnTotal(MOST_CONNECTIONS)
                .setMaxConnPerRoute(MOST_CONNECTIONS)
                .disableContentCompression()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .setRetryHandler((failure, attempt, context) -> isStale(failure, attempt))
                .build();
    }

    /** A connection that the target closed while it was idle answers nothing at all and is replaced once. */
    static boolean isStale(IOException failure, int attempt) {
        return attempt == 1 && failure instanceof NoHttpResponseException;
    }

    @Override
    public WireResponse send(WireRequest request) {
        try (CloseableHttpResponse response = client.execute(asHttp(request))) {
            byte[] body = response.getEntity() == null
                    ? new byte[0]
                    : EntityUtils.toByteArray(new BoundedBody(response.getEntity(), target.timeout()));
            return new WireResponse(response.getStatusLine().getStatusCode(), headers(response), body);
        } catch (IOException | RuntimeException trouble) {
            throw Troubles.explain(request, target, trouble);
        }
    }

    @Override
    public void close() {
        HttpClientUtils.closeQuietly(client);
    }

    private HttpUriRequest asHttp(WireRequest request) {
        RequestBuilder http =
                RequestBuilder.create(request.method()).setUri(request.uri()).setConfig(configuration);
        request.headers().forEach((name, values) -> values.forEach(value -> http.addHeader(name, value)));
        if (request.body().length > 0) {
            http.setEntity(new ByteArrayEntity(request.body()));
        }
        return http.build();
    }

    private static Map<String, List<String>> headers(HttpResponse response) {
        return Arrays.stream(response.getAllHeaders())
                .collect(Collectors.groupingBy(
                        Header::getName,
                        LinkedHashMap::new,
                        Collectors.mapping(Header::getValue, Collectors.toList())));
    }
}
