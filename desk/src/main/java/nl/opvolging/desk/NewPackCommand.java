package nl.opvolging.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.signal.Area;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the beginning of an agreement. */
@Command(
        name = "nieuw",
        aliases = "new",
        description = "Maakt het begin van een nieuwe afspraak, met uitleg bij elke tabel.",
        sortOptions = false)
final class NewPackCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "GEMEENTE", description = "De CBS-code van de gemeente, zoals GM0502.")
    private String municipality;

    @Option(names = "--naam", paramLabel = "NAAM", required = true, description = "De naam van de gemeente.")
    private String name;

    @Option(
            names = {"-o", "--uit"},
            paramLabel = "MAP",
            required = true,
            description = "De nieuwe map waarin de afspraak komt.")
    private Path target;

    @Option(
            names = "--van",
            paramLabel = "DATUM",
            description = "De eerste dag, zoals 2027-01-01. Zonder deze optie: de eerste dag van de volgende maand.")
    private @Nullable LocalDate firstDay;

    NewPackCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        String code = code();
        if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.wrongUse("De naam van de gemeente is leeg, of er staat een onzichtbaar teken in.");
        }
        if (Files.exists(target) && !isEmptyFolder(target)) {
            throw Refusal.wrongUse("\"" + target + "\" is er al en blijft zoals het is. Kies een nieuwe map.");
        }
        LocalDate from = firstDay == null ? firstOfNextMonth() : firstDay;
        new NewFiles(target, new StarterPack(code, name.strip(), from).files()).write();
        String folder = target.toString().contains(" ") ? "\"" + target + "\"" : target.toString();
        PrintWriter out = spec.commandLine().getOut();
        out.println(Printable.text("Het begin van de afspraak van " + name.strip() + " staat in de map " + target
                + ". De afspraak geldt vanaf " + DutchMoments.inFull(from) + " en is nog een concept."));
        out.println();
        out.println("Wat u nu kunt doen:");
        Stream.of(
                        "1. Verander wat bij u anders is: in een tekstprogramma, of in een werkblad met",
                        "     ./opvolging werkblad " + folder + " -o afspraken.xlsx",
                        "2. Kijk steeds of alles klopt, ook terwijl u schrijft:",
                        "     ./opvolging controleer " + folder + " --blijf",
                        "3. Probeer de afspraak uit op een melding:",
                        "     ./opvolging plan MELDING.json --dir " + folder,
                        "4. Laat de gemeente hem vaststellen, en zet dan in afspraak.yaml: status: vastgesteld")
                .map(Printable::text)
                .forEach(out::println);
        return ExitCode.FINE;
    }

    private String code() {
        try {
            Area area = Area.of(municipality.toUpperCase(Locale.ROOT));
            if (area.equals(area.municipality())) {
                return area.code();
            }
        } catch (IllegalArgumentException e) {
            // It is no code of any area, so not that of a municipality either.
        }
        throw Refusal.wrongUse(
                "\"" + municipality + "\" is geen code van een gemeente. Schrijf die als GM0502: GM en vier cijfers.");
    }

    private LocalDate firstOfNextMonth() {
        return LocalDate.now(surroundings.clock()).plusMonths(1).withDayOfMonth(1);
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }
}
