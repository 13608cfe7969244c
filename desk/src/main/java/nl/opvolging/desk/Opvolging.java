package nl.opvolging.desk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code opvolging}. */
@Command(
        name = "opvolging",
        description = "Zegt wat er volgt op een melding uit de buurt: wie, wanneer en waarom.",
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nUitkomst:%n",
        exitCodeList = {
            "0:goed",
            "1:er is iets mis met een afspraak of een dossier, of er geldt geen afspraak",
            "2:de opdracht klopt niet, of een bestand is er niet",
            "3:er is iets mis met dit programma"
        })
public final class Opvolging implements Runnable {
    @Spec
    private CommandSpec spec;

    private Opvolging() {}

    /**
     * Runs a command, and ends this Java with its exit code.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int exitCode;
        try {
            exitCode = commandLine(Surroundings.ofProcess())
                    .setOut(out)
                    .setErr(err)
                    .execute(arguments);
        } catch (RuntimeException | Error e) {
            // Such as too little memory: picocli passes that on, and nobody should see a stack trace.
            exitCode = Failures.tell(e, err);
        }
        if (out.checkError()) {
            err.println("De uitvoer is niet helemaal geschreven: wie hem las is gestopt, of schrijven lukt niet."
                    + " Kijk of er plaats is en of u er mag schrijven.");
            exitCode = ExitCode.BROKEN;
        }
        err.flush();
        System.exit(exitCode);
    }

    /** UTF-8 whatever the locale says: the same command gives the same bytes everywhere. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }

    /**
     * The command with its subcommands.
     *
     * @param surroundings what the commands read, other than files
     * @return the command, which prints to the standard streams until it is given writers
     */
    static CommandLine commandLine(Surroundings surroundings) {
        CommandLine commandLine = new CommandLine(new Opvolging())
                .addSubcommand(new PlanCommand(surroundings))
                .addSubcommand(new ForecastCommand(surroundings))
                .addSubcommand(new PacksCommand())
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new CompareCommand(surroundings))
                .addSubcommand(new PageCommand())
                .addSubcommand(new WorkbookCommand())
                .addSubcommand(new DmnCommand())
                .addSubcommand(new NewPackCommand(surroundings));
        commandLine.getCommandSpec().addOption(version());
        inDutch(commandLine.getCommandSpec());
        // An alias is a second name for the same command.
        commandLine.getSubcommands().values().stream().distinct().forEach(command -> inDutch(command.getCommandSpec()));
        return commandLine
                .setUsageHelpWidth(surroundings.width())
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new WrongUse())
                .setExecutionExceptionHandler(new Failures());
    }

    private static OptionSpec version() {
        return OptionSpec.builder("-V", "--version", "--versie")
                .versionHelp(true)
                .description("Toont de versie.")
                .build();
    }

    /** What picocli itself says, in Dutch: the option for help, and the headings of that help. */
    private static void inDutch(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-h", "--help", "--hulp")
                .usageHelp(true)
                .description("Toont deze hulp.")
                .build());
        spec.usageMessage()
                .synopsisHeading("Gebruik: ")
                .synopsisSubcommandLabel("OPDRACHT")
                .parameterListHeading("%nWaarover:%n")
                .optionListHeading("%nOpties:%n")
                .commandListHeading("%nOpdrachten:%n");
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command");
    }
}
