package org.customerprofiles.tck.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.customerprofiles.reference.mutants.Mutants;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.reference.variants.Variants;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tck serve}: the reference implementation, until it is stopped. */
@Command(
        name = "serve",
        description = "Starts the reference implementation and serves until it is stopped (Ctrl-C).",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private static final int MOST_PORTS = 65_535;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "The address to listen on (default: ${DEFAULT-VALUE}).")
    private String host;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8787",
            description = "The port to listen on; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--mutant",
            paramLabel = "NAME",
            description =
                    "Serve with this fault in it, to see whether your own tests notice; 'tck self-check' names them.")
    private String mutant;

    @Option(
            names = "--variant",
            paramLabel = "NAME",
            description = "Serve in this lawful disguise, to see whether your own client copes.")
    private String variant;

    @Option(
            names = "--seed",
            paramLabel = "FILE",
            description = "A snapshot whose domains are there from the start (see /_control/domains/{domain}/export).")
    private Path seed;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > MOST_PORTS) {
            throw new UsageError("--port: " + port + " is not a port; take one from 0 to " + MOST_PORTS);
        }
        CustomerProfilesServer server = start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        System.out.println("The reference implementation of Customer Profiles listens on " + server.endpoint());
        System.out.println("  aws customer-profiles list-domains --endpoint-url " + server.endpoint());
        new CountDownLatch(1).await();
        return 0;
    }

    private CustomerProfilesServer start() {
        if (mutant != null && variant != null) {
            throw new UsageError("--mutant and --variant do not go together");
        }
        try {
            ServerOptions options = ServerOptions.local().withHost(host).withPort(port);
            if (seed != null) {
                options = options.withSeed(seed);
            }
            if (mutant != null) {
                return Mutants.named(mutant).start(options);
            }
            return variant != null ? Variants.named(variant).start(options) : CustomerProfilesServer.start(options);
        } catch (IllegalArgumentException unusable) {
            throw new UsageError(unusable.getMessage());
        } catch (UncheckedIOException unavailable) {
            throw new UsageError("cannot listen on " + host + ":" + port + " ("
                    + unavailable.getCause().getMessage() + "); is it in use? Choose another with --port");
        }
    }
}
