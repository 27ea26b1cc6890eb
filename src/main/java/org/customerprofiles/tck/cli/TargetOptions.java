package org.customerprofiles.tck.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.customerprofiles.tck.target.CredentialSource;
import org.customerprofiles.tck.target.Isolation;
import org.customerprofiles.tck.target.Target;
import org.customerprofiles.tck.target.TargetBuilder;
import org.customerprofiles.tck.targetfile.InvalidTargetFile;
import org.customerprofiles.tck.targetfile.TargetFile;
import picocli.CommandLine.Option;

/** What is judged and how it is reached: what the target file says, and over that, what the command line says. */
final class TargetOptions {

    @Option(
            names = "--target",
            paramLabel = "FILE",
            description = "A YAML file that describes what to judge, with the options below as members; see"
                    + " examples/my-emulator.yaml. Options on the command line win.")
    private Path file;

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "Where the implementation to judge answers; without it the bundled reference is judged.")
    private String endpoint;

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description = "The region to sign for (default: AWS_REGION, else us-east-1).")
    private String region;

    @Option(
            names = "--credentials",
            paramLabel = "SOURCE",
            description =
                    "Where the keys that sign requests come from: environment, profile:NAME, none (unsigned"
                            + " requests) or default (the AWS default chain; on a loopback endpoint without any, made-up ones).")
    private CredentialSource credentials;

    @Option(names = "--profile", paramLabel = "NAME", description = "The same as --credentials profile:NAME.")
    private String profile;

    @Option(
            names = "--header",
            paramLabel = "NAME=VALUE",
            description = "A header for every request, such as 'X-Key=$${env:MY_KEY}', taken from the environment; may"
                    + " be repeated. Its value never enters a report.")
    private List<String> headers = List.of();

    @Option(
            names = "--ca-file",
            paramLabel = "FILE",
            description = "A PEM file with the authorities that may vouch for the server's certificate, instead of"
                    + " those that Java knows.")
    private Path caFile;

    @Option(
            names = "--settle-time",
            paramLabel = "TIME",
            description = "How long after a write a read may still be answered as before it, such as 3s (default: 0s).")
    private Duration settleTime;

    @Option(
            names = "--poll-interval",
            paramLabel = "TIME",
            description = "The longest pause between two reads while the implementation settles (default: 250ms).")
    private Duration pollInterval;

    @Option(names = "--timeout", paramLabel = "TIME", description = "How long one request may take (default: 10s).")
    private Duration timeout;

    @Option(
            names = "--connect-timeout",
            paramLabel = "TIME",
            description = "How long connecting may take (default: as long as the request).")
    private Duration connectTimeout;

    @Option(
            names = "--rate",
            paramLabel = "[OPERATION=]RATE",
            description =
                    "How often an operation, or each that is not named, may be called, such as 'CreateDomain=1 per"
                            + " second' or 50/s; may be repeated.")
    private List<String> rates = List.of();

    @Option(
            names = "--matching-trigger",
            paramLabel = "URL",
            description = "A URL with {domain} in it; an empty POST to it asks for a matching run. Without it the"
                    + " rules that need a run are not applicable.")
    private String matchingTrigger;

    @Option(
            names = "--account",
            paramLabel = "ID",
            description = "The account id in the implementation's ARNs. Without it the rules about tagging by ARN are"
                    + " not applicable.")
    private String account;

    @Option(
            names = "--without",
            paramLabel = "CAPABILITY",
            split = ",",
            description = "A capability that the implementation does not claim: object-types or tags.")
    private List<String> without = List.of();

    @Option(
            names = "--strict-members",
            negatable = true,
            description = "Name the members of responses that nobody documents, as a warning.")
    private Boolean strictMembers;

    @Option(
            names = "--isolation",
            paramLabel = "scenario|run",
            description = "Whether each scenario has its own domains, or those that can share domains of the run, to"
                    + " save quota (default: scenario).")
    private Isolation isolation;

    private TargetFile described;

    boolean judgesReference() {
        return endpoint == null && file == null;
    }

    /** The target as it was described. */
    Target described() {
        TargetBuilder target = new TargetBuilder();
        describe(target);
        if (!target.hasEndpoint()) {
            throw new UsageError(file + " names no endpoint; add endpoint: URL to it, or give --endpoint URL");
        }
        return target.build();
    }

    /** The bundled reference, which listens here. */
    Target reference(URI listening) {
        TargetBuilder target = Target.at(listening)
                .matchingTrigger(InProcess.matchingTrigger(listening))
                .account(InProcess.ACCOUNT)
                .strictMembers(true);
        describe(target);
        return target.build();
    }

    /** Whether what is described is at this address, as far as an address is named at all. */
    boolean isOf(URI address) {
        return judgesReference() || described().endpoint().equals(address);
    }

    /** What is at this address, reached as is described. */
    Target at(URI address, String signedFor) {
        TargetBuilder target = Target.at(address);
        describe(target);
        return region == null ? target.region(signedFor).build() : target.build();
    }

    /** What the target file says beside what is of the target itself; empty without one. */
    Optional<TargetFile> file() {
        if (described == null && file != null) {
            try {
                described = TargetFile.read(file);
            } catch (InvalidTargetFile invalid) {
                throw new UsageError(invalid.getMessage());
            }
        }
        return Optional.ofNullable(described);
    }

    private void describe(TargetBuilder target) {
        Optional.ofNullable(System.getenv("AWS_REGION"))
                .filter(name -> !name.isBlank())
                .ifPresent(target::region);
        try {
            file().ifPresent(said -> said.describe(target));
        } catch (InvalidTargetFile invalid) {
            throw new UsageError(invalid.getMessage());
        }
        TargetArguments given = new TargetArguments(target);
        given.endpoint(endpoint);
        given.caFile(caFile);
        given.matchingTrigger(matchingTrigger);
        headers.forEach(given::header);
        rates.forEach(given::rate);
        without.forEach(given::without);
        whenGiven(region, target::region);
        whenGiven(profile, name -> target.credentials(new CredentialSource.Profile(name)));
        whenGiven(credentials, target::credentials);
        whenGiven(settleTime, target::settleTime);
        whenGiven(pollInterval, target::pollInterval);
        whenGiven(timeout, target::timeout);
        whenGiven(connectTimeout, target::connectTimeout);
        whenGiven(account, target::account);
        whenGiven(strictMembers, target::strictMembers);
        whenGiven(isolation, target::isolation);
    }

    private static <T> void whenGiven(T value, Consumer<T> take) {
        if (value != null) {
            take.accept(value);
        }
    }
}
