package nl.opvolging.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.opvolging.desk.page.AgreementPage;
import nl.opvolging.rules.Agreement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes agreements as pages for people. */
@Command(
        name = "pagina",
        aliases = "page",
        description = "Maakt van een afspraak een pagina voor bewoners: om op een website te zetten of te printen.",
        sortOptions = false)
final class PageCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "AFSPRAAK",
            description = "Een map met een of meer afspraken, of de code van een meegeleverde afspraak, zoals GM0512.")
    private String agreement;

    @Option(
            names = {"-o", "--uit"},
            required = true,
            paramLabel = "MAP",
            description = "De map waarin de pagina komt. Als hij er niet is, wordt hij gemaakt.")
    private Path folder;

    @Option(
            names = "--vorige",
            paramLabel = "AFSPRAAK",
            description = "De afspraak waarmee wordt vergeleken. Zonder deze optie: de vorige van dezelfde gemeente.")
    private @Nullable String previous;

    @Override
    public Integer call() {
        Optional<NamedAgreements> named =
                NamedAgreements.read(agreement, spec.commandLine().getErr());
        Optional<NamedAgreements> compared = previous == null
                ? named
                : NamedAgreements.read(previous, spec.commandLine().getErr());
        if (named.isEmpty() || compared.isEmpty()) {
            return ExitCode.PROBLEMS;
        }
        makeFolder();
        for (Agreement one : named.get().agreements()) {
            Optional<Agreement> before =
                    previous == null ? named.get().before(one) : compared.get().last();
            Path file = write(one, AgreementPage.of(one, before));
            spec.commandLine().getOut().println(Printable.text(file.toString()));
        }
        return ExitCode.FINE;
    }

    /** The name of a file is made of what cannot hold a path: the code of a municipality and a day. */
    private Path write(Agreement one, String html) {
        Path file = folder.resolve(
                one.packs().get(0).code() + "-" + one.packs().get(0).validity().first() + ".html");
        try {
            return Files.write(file, html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unwritable(file);
        }
    }

    /** Before any page is made, since that takes a while. */
    private void makeFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unwritable(folder);
        }
    }

    private static Refusal unwritable(Path path) {
        return Refusal.wrongUse("\"" + path + "\" kan niet worden geschreven. Kijk of u daar mag schrijven.");
    }
}
