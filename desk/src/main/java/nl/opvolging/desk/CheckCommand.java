package nl.opvolging.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.opvolging.rules.Problem;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.ModelJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what is wrong with packs. */
@Command(
        name = "controleer",
        aliases = "check",
        description = "Leest afspraken en zegt wat er niet aan klopt, met de plaats in het bestand.",
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "MAP",
            description = "Mappen met afspraken, boven op de meegeleverde. Zonder map: de meegeleverde afspraken zelf.")
    private List<Path> folders = List.of();

    @Option(names = "--json", description = "Geeft de problemen als JSON, voor andere programma's.")
    private boolean json;

    @Option(
            names = "--blijf",
            description = "Blijft kijken, en kijkt opnieuw zodra er iets is opgeslagen. Stop met Ctrl-C.")
    private boolean stay;

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

    private Integer check() throws JsonProcessingException {
        PackFolders places = new PackFolders(folders);
        RulePacks.Result result = places.read();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            List<Told> told = result.problems().stream()
                    .map(problem -> Told.of(problem, places.fileOf(problem)))
                    .toList();
            out.println(ModelJson.newMapper().writerWithDefaultPrettyPrinter().writeValueAsString(told));
        } else {
            tell(result, places, out);
        }
        return result.problems().isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private void tell(RulePacks.Result result, PackFolders places, PrintWriter out) {
        List<Problem> problems = result.problems();
        if (problems.isEmpty()) {
            int read = folders.isEmpty() ? shipped(result.packs()) : places.count();
            out.println("Geen problemen in " + counted(read, "afspraak", "afspraken") + ".");
            return;
        }
        problems.forEach(problem -> out.println(places.line(problem)));
        int files = (int) problems.stream().map(places::fileOf).distinct().count();
        out.println();
        out.println(counted(problems.size(), "probleem", "problemen") + " in " + counted(files, "bestand", "bestanden")
                + ".");
    }

    /** A pack that meets several versions of its base pack is one pack all the same. */
    private static int shipped(RulePacks packs) {
        return (int) packs.packs().stream()
                .map(pack -> pack.code() + " " + pack.version())
                .distinct()
                .count();
    }

    private static String counted(int number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }

    /** A problem as JSON: the code is its Dutch word, the path that of the file below the folder as it was named. */
    record Told(
            String code,
            String pack,
            String file,
            String path,
            Optional<String> sheet,
            Optional<String> cell,
            int line,
            int column,
            String found,
            String message,
            Optional<String> suggestion) {
        static Told of(Problem problem, String path) {
            return new Told(
                    problem.code().word(),
                    problem.pack(),
                    problem.file(),
                    path,
                    problem.sheet(),
                    problem.cell(),
                    problem.line(),
                    problem.column(),
                    problem.found(),
                    problem.message(),
                    problem.suggestion());
        }
    }
}
