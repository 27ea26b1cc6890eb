package org.customerprofiles.tck.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.customerprofiles.reference.mutants.Mutants;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.reference.store.shared.StoreUnavailableException;
import org.customerprofiles.reference.variants.Variants;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tck serve}: the reference implementation, until it is stopped. */
@Command(
        name = "serve",
        description = "Starts the reference implementation and serves until it is stopped (Ctrl-C).",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private static final int MOST_PORTS = 65_535;

    @Spec
    private CommandSpec spec;

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
            description =
                    "A snapshot whose domains are there from the start, unless --data-dir or --jdbc-url has some already"
                            + " (see /_control/domains/{domain}/export).")
    private Path seed;

    @Option(
            names = "--control",
            negatable = true,
            description = "Whether /_control/ answers, which tests need and the API does not have"
                    + " (default: on a loopback address only).")
    private Boolean control;

    @Mixin
    private LogOptions log;

    @Mixin
    private StoreOptions stores;

    @Mixin
    private SignatureOptions signatures;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > MOST_PORTS) {
            throw new UsageError("--port: " + port + " is not a port; take one from 0 to " + MOST_PORTS);
        }
        CustomerProfilesServer server = start();
        warn(options());
        System.out.println("The reference implementation of Customer Profiles listens on " + server.endpoint());
        System.out.println("  aws customer-profiles list-domains --endpoint-url " + server.endpoint());
        new CountDownLatch(1).await();
        return 0;
    }

    private ServerOptions options() {
        ServerOptions options =
                ServerOptions.local().withHost(host).withPort(port).withLog(log.log());
        options = seed == null ? options : options.withSeed(seed);
        options = control == null ? options : options.withControl(control);
        ServerOptions unsigned = options;
        return signatures.check(System.getenv()).map(unsigned::withSignatures).orElse(unsigned);
    }

    /** Whoever opens a server to others should have meant it. */
    private void warn(ServerOptions options) {
        if (options.isLocal()) {
            return;
        }
        spec.commandLine()
                .getErr()
                .println("WARNING: whoever reaches " + host + " can read and change everything in it"
                        + (options.signatures().isPresent()
                                ? " with the access key; nothing is encrypted."
                                : "; nothing is encrypted, and nobody has to sign: see --require-signature.")
                        + (options.hasControl() ? " /_control/ answers them too, unsigned." : " /_control/ is off."));
    }

    private CustomerProfilesServer start() {
        if (mutant != null && variant != null) {
            throw new UsageError("--mutant and --variant do not go together");
        }
        return stores.opened(System.getenv(), mutant != null || variant != null)
                .map(this::kept)
                .orElseGet(this::inMemory);
    }

    private CustomerProfilesServer inMemory() {
        CustomerProfilesServer server = listening(options -> {
            if (mutant != null) {
                return Mutants.named(mutant).start(options);
            }
            return variant != null ? Variants.named(variant).start(options) : CustomerProfilesServer.start(options);
        });
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    private CustomerProfilesServer kept(StoreOptions.Opened opened) {
        try {
            CustomerProfilesServer server = listening(options -> CustomerProfilesServer.start(options, opened.store()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                opened.close().run();
            }));
            return server;
        } catch (UsageError unavailable) {
            opened.close().run();
            throw unavailable;
        }
    }

    private CustomerProfilesServer listening(Function<ServerOptions, CustomerProfilesServer> start) {
        try {
            return start.apply(options());
        } catch (IllegalArgumentException | StoreUnavailableException unusable) {
            throw new UsageError(unusable.getMessage());
        } catch (UncheckedIOException unavailable) {
            throw new UsageError("cannot listen on " + host + ":" + port + " ("
                    + unavailable.getCause().getMessage() + "); is it in use? Choose another with --port");
        }
    }
}
