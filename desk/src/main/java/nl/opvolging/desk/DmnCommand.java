package nl.opvolging.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.opvolging.desk.dmn.RoutingModel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes who follows up under an agreement as a DMN model. */
@Command(
        name = "dmn",
        description = "Schrijft de tabel routering van een afspraak als DMN, voor programma's die daarmee beslissen.",
        sortOptions = false)
final class DmnCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "AFSPRAAK",
            description =
                    "De map van een afspraak, of de code van een meegeleverde, zoals GM0556 of \"GM0512 2027.1\".")
    private String agreement;

    @Option(
            names = {"-o", "--uit"},
            required = true,
            paramLabel = "BESTAND",
            description = "Het bestand dat er komt, zoals afspraak.dmn. Wat er al is, blijft zoals het is.")
    private Path target;

    @Override
    public Integer call() throws IOException {
        Optional<NamedAgreements> named =
                NamedAgreements.read(agreement, spec.commandLine().getErr());
        if (named.isEmpty()) {
            return ExitCode.PROBLEMS;
        }
        if (Files.isDirectory(target)) {
            throw Refusal.wrongUse("\"" + target + "\" is een map. Geef de naam van een bestand, zoals "
                    + target.resolve("afspraak.dmn") + ".");
        }
        byte[] model = RoutingModel.of(named.get().only(agreement));
        @Nullable Path folder = target.getParent();
        new NewFiles(folder == null ? Path.of("") : folder, Map.of())
                .and(target.getFileName(), model)
                .write();
        spec.commandLine().getOut().println(Printable.text(target.toString()));
        return ExitCode.FINE;
    }
}
