package org.customerprofiles.tck.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.target.CredentialSource;
import org.customerprofiles.tck.target.Durations;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. Exit codes: 0 conformant, 1 not conformant, 2 wrong usage, 3 inconclusive. */
@Command(
        name = "tck",
        description = "Conformance test kit and reference implementation of the Amazon Connect Customer Profiles API.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Exit codes: 0 conformant, 1 not conformant, 2 wrong usage, 3 inconclusive.",
            "'tck run' judges the bundled reference, 'tck run --endpoint URL' judges anything."
        })
public final class Main implements Callable<Integer> {

    private static final List<Class<?>> COMMANDS = List.of(
            RunCommand.class,
            ServeCommand.class,
            RulesCommand.class,
            MergeReportsCommand.class,
            CompareCommand.class,
            SweepCommand.class,
            SelfCheckCommand.class,
            DocsCommand.class);

    @Spec
    private CommandSpec spec;

    public static void main(String... arguments) {
        // REST Assured's HTTP client would log its retries between the lines of the summary
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        // picocli would set up the whole of Groovy, which REST Assured brings, although no option here is a closure
        System.setProperty("picocli.disable.closures", "true");
        System.exit(commandLine(wanted(arguments)).execute(arguments));
    }

    static CommandLine commandLine() {
        return commandLine(COMMANDS);
    }

    /** The command that is named first, as reading the options of all of them takes a third of a start; else all. */
    private static List<Class<?>> wanted(String... arguments) {
        return COMMANDS.stream()
                .filter(command -> arguments.length > 0
                        && command.getAnnotation(Command.class).name().equals(arguments[0]))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(COMMANDS);
    }

    private static CommandLine commandLine(List<Class<?>> commands) {
        CommandLine line = new CommandLine(new Main());
        commands.forEach(line::addSubcommand);
        return line.registerConverter(Duration.class, Converted.by(Durations::parse))
                .registerConverter(RuleId.class, Converted.by(RuleId::parse))
                .registerConverter(CredentialSource.class, Converted.by(CredentialSource::parse))
                .setExecutionExceptionHandler(Main::explain)
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** What a command throws on purpose is a user's mistake with a message; anything else is a fault of the kit. */
    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (failure instanceof UsageError) {
            command.getErr().println("tck: " + failure.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        throw failure;
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "What is to be done? One of: run, serve, rules, docs, merge-reports, compare, sweep, self-check.");
    }
}
