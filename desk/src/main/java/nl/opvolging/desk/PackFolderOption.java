package nl.opvolging.desk;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.RulePacks;
import picocli.CommandLine.Option;

/** The option that adds packs to those that come with the program. */
final class PackFolderOption {
    @Option(
            names = "--dir",
            paramLabel = "MAP",
            description = "Een map met afspraken, boven op de meegeleverde. Wat een gemeente daarin heeft, gaat voor.")
    private List<Path> folders = List.of();

    /** The packs; empty if there are problems, which are then told. */
    Optional<RulePacks> read(PrintWriter err) {
        PackFolders places = new PackFolders(folders);
        RulePacks.Result result = places.read();
        if (result.problems().isEmpty()) {
            return Optional.of(result.packs());
        }
        result.problems().forEach(problem -> err.println(places.line(problem)));
        err.println("Verbeter eerst de afspraken. Kijk daarna opnieuw.");
        return Optional.empty();
    }
}
