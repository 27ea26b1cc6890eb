package org.customerprofiles.benchmarks;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * What HTTP costs without any work behind it: the server library of the reference, which reads each body and answers
 * always the same. {@code BareServer PORT ANSWER}
 */
public final class BareServer extends Handler.Abstract {

    private final byte[] answer;

    private BareServer(byte[] answer) {
        this.answer = answer;
    }

    public static void main(String... arguments) throws Exception {
        Server server = new Server(new QueuedThreadPool(32, 4));
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory());
        connector.setHost("127.0.0.1");
        connector.setPort(Integer.parseInt(arguments[0]));
        connector.setAcceptedTcpNoDelay(true);
        server.addConnector(connector);
        server.setHandler(new BareServer(arguments[1].getBytes(StandardCharsets.UTF_8)));
        server.start();
        server.join();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Content.Source.asByteBuffer(
                request,
                Promise.Invocable.from(
                        InvocationType.NON_BLOCKING, body -> answer(response, callback), callback::failed));
        return true;
    }

    private void answer(Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        response.write(true, ByteBuffer.wrap(answer), callback);
    }
}
