package org.customerprofiles.tck.examples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.customerprofiles.CustomerProfilesClient;

/** Compiles the Java of examples, and finds out what the AWS SDK sends when it runs. */
final class JavaForms {

    private static final String HEAD = """
            import java.util.List;
            import java.util.Map;
            import software.amazon.awssdk.services.customerprofiles.CustomerProfilesClient;
            import software.amazon.awssdk.services.customerprofiles.model.*;

            final class Forms {
            """;

    private JavaForms() {}

    /** What the SDK sends for each of the statements. */
    static Map<String, SentMessage> sent(List<String> statements, Path folder) throws Exception {
        compile(statements, folder);
        Map<String, SentMessage> sent = new LinkedHashMap<>();
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {folder.toUri().toURL()}, JavaForms.class.getClassLoader());
                Ear ear = new Ear();
                CustomerProfilesClient client = client(ear)) {
            Class<?> forms = loader.loadClass("Forms");
            for (int n = 0; n < statements.size(); n++) {
                Method form = forms.getDeclaredMethod("form" + n, CustomerProfilesClient.class);
                form.setAccessible(true);
                form.invoke(null, client);
                sent.put(statements.get(n), ear.heard.getAndSet(null));
            }
        }
        return sent;
    }

    private static void compile(List<String> statements, Path folder) throws IOException {
        StringBuilder source = new StringBuilder(HEAD);
        for (int n = 0; n < statements.size(); n++) {
            source.append("static void form" + n + "(CustomerProfilesClient customerProfiles) {\n" + statements.get(n)
                    + "\n}\n");
        }
        Path file = Files.writeString(folder.resolve("Forms.java"), source.append("}\n"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-proc:none", "-nowarn", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
            boolean compiles = compiler.getTask(null, files, found, options, null, files.getJavaFileObjects(file))
                    .call();
            assertTrue(
                    compiles,
                    () -> found.getDiagnostics().stream()
                            .limit(5)
                            .map(Object::toString)
                            .collect(Collectors.joining("\n")));
        }
    }

    private static CustomerProfilesClient client(SdkHttpClient ear) {
        return CustomerProfilesClient.builder()
                .endpointOverride(URI.create("http://127.0.0.1:8787"))
                .region(Region.US_WEST_2)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .httpClient(ear)
                .build();
    }

    /** Hears what is sent, and answers that all is well. */
    private static final class Ear implements SdkHttpClient {

        private final AtomicReference<SentMessage> heard = new AtomicReference<>();

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            heard.set(SentMessage.of(
                    request.httpRequest().method().name(), request.httpRequest().getUri(), body(request)));
            return new ExecutableHttpRequest() {
                @Override
                public HttpExecuteResponse call() {
                    return HttpExecuteResponse.builder()
                            .response(SdkHttpResponse.builder().statusCode(200).build())
                            .responseBody(AbortableInputStream.create(new ByteArrayInputStream(new byte[] {'{', '}'})))
                            .build();
                }

                @Override
                public void abort() {}
            };
        }

        private static String body(HttpExecuteRequest request) {
            return request.contentStreamProvider()
                    .map(content -> {
                        try {
                            return new String(content.newStream().readAllBytes(), StandardCharsets.UTF_8);
                        } catch (IOException unreadable) {
                            throw new UncheckedIOException(unreadable);
                        }
                    })
                    .orElse("");
        }

        @Override
        public void close() {}
    }
}
