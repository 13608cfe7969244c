package nl.opvolging.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.ModelJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what is wrong with packs: what cannot be read, what does not work as people expect, and which scenarios fail. */
@Command(
        name = "controleer",
        aliases = "check",
        description =
                "Leest afspraken en zegt wat er niet aan klopt, met de plaats in het bestand. Zoekt daarna zwakke "
                        + "plekken en speelt de voorbeelden na.",
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "MAP",
            description = "Mappen met afspraken, boven op de meegeleverde. Zonder map: de meegeleverde afspraken zelf.")
    private List<Path> folders = List.of();

    @Option(
            names = "--grondig",
            description = "Verandert de afspraak ook steeds op één plek, en zegt welke veranderingen geen voorbeeld "
                    + "opmerkt. Dit duurt langer.")
    private boolean thorough;

    @Option(
            names = "--getuigen",
            description = "Geeft bij elke zwakke plek een voorbeeld dat haar laat zien, klaar om te bewaren.")
    private boolean witnesses;

    @Option(names = "--json", description = "Geeft alles als JSON, voor andere programma's.")
    private boolean json;

    @Option(
            names = "--blijf",
            description = "Blijft kijken, en kijkt opnieuw zodra er iets is opgeslagen. Stop met Ctrl-C.")
    private boolean stay;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        if (stay && folders.isEmpty()) {
            throw Refusal.wrongUse("Bij --blijf hoort een map. Geef de map waarin u werkt.");
        }
        return stay
                ? new FolderWatch(folders, FolderWatch::aMoment)
                        .follow(this::check, spec.commandLine().getOut())
                : check();
    }

    /** Says what takes so long, where it does not end up in the outcome. */
    private void tell(RulePack changed) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("Even geduld: \"" + Printable.text(changed.folder()) + "\" wordt steeds op één plek veranderd.");
        err.flush();
    }

    private Integer check() throws JsonProcessingException {
        PackFolders places = new PackFolders(folders);
        RulePacks.Result result = places.read();
        List<PackCheck> checks = PackCheck.of(
                result.packs(), places::hold, thorough ? Optional.of(this::tell) : Optional.empty(), witnesses);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(ModelJson.newMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(CheckJson.of(result.problems(), checks, places)));
        } else {
            Page page = new Page(out, surroundings.width(), spec.commandLine().getColorScheme());
            new CheckText(places, out, page).print(result.problems(), checks);
        }
        return result.problems().isEmpty() && checks.stream().allMatch(PackCheck::passes)
                ? ExitCode.FINE
                : ExitCode.PROBLEMS;
    }
}
