package org.customerprofiles.tck.drive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.customerprofiles.tck.target.Target;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.customerprofiles.CustomerProfilesClient;

/**
 * Makes calls through the unmodified client of the AWS SDK for Java, as a user's program would. An exchange holds the raw
 * request and response all the same, and beside them what the client made of the response.
 */
public final class SdkDriver implements Driver {

    private final SdkTransport transport;
    private final CustomerProfilesClient client;
    private final RateLimiter limiter;
    private final Driver wire;
    private final Map<String, SdkOperation> operations = new ConcurrentHashMap<>();
    private final ThreadLocal<String> called = new ThreadLocal<>();

    /** @param wire sends the requests that are no operation, which an SDK cannot say */
    public SdkDriver(Target target, RateLimiter limiter, Driver wire) {
        this(target, new PooledTransport(target), limiter, wire);
    }

    SdkDriver(Target target, Transport transport, RateLimiter limiter, Driver wire) {
        this.transport =
                new SdkTransport(transport, new Secrets(target.headers().keySet()));
        this.client = SdkClient.of(target, this.transport, () -> limiter.reserve(called.get()));
        this.limiter = limiter;
        this.wire = wire;
    }

    @Override
    public String name() {
        return "sdk";
    }

    /** @throws Unsayable when the SDK does not let a program make this call */
    @Override
    public Exchange call(Call call) {
        if (!call.strayBody().isEmpty()) {
            throw new Unsayable("the AWS SDK puts nothing into a body but members of " + call.operation());
        }
        SdkOperation operation = operations.computeIfAbsent(call.operation(), SdkOperation::new);
        SdkPojo request = operation.request(call.members());
        transport.takeAttempts();
        called.set(call.operation());
        // before the request is signed: a signature does not keep for long
        limiter.await(call.operation());
        try {
            SdkPojo result = operation.call(client, request);
            return exchange(call, new SdkView.Result(SdkResults.members(result)));
        } catch (AwsServiceException refused) {
            return exchange(call, refusal(refused));
        } catch (SdkClientException failed) {
            return exchange(call, unreadable(call, failed));
        }
    }

    @Override
    public Exchange send(String operation, WireRequest request) {
        return wire.send(operation, request);
    }

    @Override
    public void close() {
        client.close();
        transport.close();
        wire.close();
    }

    private Exchange exchange(Call call, SdkView view) {
        List<SdkTransport.Attempt> attempts = transport.takeAttempts();
        SdkTransport.Attempt last = attempts.get(attempts.size() - 1);
        return new Exchange(
                call.operation(),
                name(),
                last.request(),
                last.response(),
                last.startedAt(),
                last.duration(),
                attempts.size() - 1,
                Optional.of(view));
    }

    private static SdkView refusal(AwsServiceException refused) {
        return new SdkView.Refusal(
                refused.getClass().getSimpleName(),
                Optional.ofNullable(refused.awsErrorDetails()).map(AwsErrorDetails::errorCode),
                refused.statusCode(),
                Optional.ofNullable(refused.requestId()),
                refused.getMessage());
    }

    private SdkView unreadable(Call call, SdkClientException failed) {
        if (!transport.hasAttempts()) {
            throw new Unsayable("the AWS SDK does not send " + call.operation() + ": " + failed.getMessage(), failed);
        }
        Throwable root = failed;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new SdkView.Unreadable(String.valueOf(root.getMessage()));
    }
}
