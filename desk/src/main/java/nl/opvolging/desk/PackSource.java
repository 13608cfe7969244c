package nl.opvolging.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.opvolging.rules.ColumnForm;
import nl.opvolging.rules.PackSheets;
import nl.opvolging.rules.Problem;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.rules.WeakSpot;
import nl.opvolging.rules.WeakSpots;

/** A pack as somebody named it: a folder, a workbook, or one that comes with the program. */
final class PackSource {
    private static final String SCENARIOS = "voorbeelden";

    private final PackFolders places;
    private final RulePacks.Result read;
    private final PackSheets.Result sheets;
    private final Optional<RulePack> pack;

    private PackSource(PackFolders places, RulePacks.Result read, PackSheets.Result sheets, Optional<RulePack> pack) {
        this.places = places;
        this.read = read;
        this.sheets = sheets;
        this.pack = pack;
    }

    /**
     * Finds a pack.
     *
     * @param source a folder, a workbook, or the code or name of a shipped pack
     * @throws Refusal if there is none, or more than one
     */
    static PackSource of(String source) {
        Path path = Path.of(source);
        return Files.exists(path) ? inPlace(path) : shipped(source);
    }

    private static PackSource inPlace(Path path) {
        PackFolders places = new PackFolders(List.of(path));
        RulePacks.Result read = places.read();
        if (places.count() != 1) {
            throw Refusal.wrongUse(
                    "In de map \"" + path + "\" staat meer dan een afspraak. Geef de map van een ervan.");
        }
        PackSheets.Result sheets = PackSheets.of(path);
        Optional<RulePack> pack = sheets.sheets()
                .flatMap(found -> read.packs().packs().stream()
                        .filter(candidate -> candidate.folder().equals(found.folder()))
                        .findFirst());
        return new PackSource(places, read, sheets, pack);
    }

    private static PackSource shipped(String source) {
        PackFolders none = new PackFolders(List.of());
        RulePacks.Result read = none.read();
        List<RulePack> found = read.packs().packs().stream()
                .filter(pack -> Stream.of(pack.code(), pack.name(), pack.folder(), pack.code() + " " + pack.version())
                        .anyMatch(source::equalsIgnoreCase))
                .toList();
        if (found.isEmpty()) {
            throw Refusal.wrongUse(
                    "\"" + source
                            + "\" is geen map, geen werkblad en geen meegeleverde afspraak. Kijk wat er is met: ./opvolging afspraken");
        }
        if (found.stream().map(RulePack::folder).distinct().count() > 1) {
            throw Refusal.wrongUse("Van \"" + source + "\" zijn er meer versies. Kies uit: "
                    + String.join(
                            ", ",
                            found.stream()
                                    .map(pack -> "\"" + pack.code() + " " + pack.version() + "\"")
                                    .distinct()
                                    .toList())
                    + ".");
        }
        return new PackSource(none, read, PackSheets.of(found.get(0)), Optional.of(found.get(0)));
    }

    PackSheets.Result sheets() {
        return sheets;
    }

    String line(Problem problem) {
        return places.line(problem);
    }

    /** The words of a column: those of the pack, or of its base pack if the pack itself has mistakes. */
    Function<ColumnForm, List<String>> words() {
        Optional<RulePack> known = pack.or(() -> sheets.sheets().flatMap(this::base));
        return column -> known.map(column::words).orElseGet(column::words);
    }

    private Optional<RulePack> base(PackSheets found) {
        return read.packs().packs().stream()
                .filter(candidate -> found.sheets().stream()
                        .flatMap(sheet -> sheet.rows().stream())
                        .anyMatch(row -> row.equals(List.of("basis", candidate.code()))))
                .findFirst();
    }

    /** What is wrong with the pack, and its weak spots if it can be read. */
    CellNotes notes(PackSheets found) {
        List<Problem> problems = read.problems().stream()
                .filter(problem -> problem.pack().equals(found.folder()))
                .toList();
        List<WeakSpot> weakSpots = read.packs().agreements().stream()
                .filter(agreement -> agreement.packs().get(0).folder().equals(found.folder()))
                .flatMap(agreement -> WeakSpots.of(agreement).stream())
                .filter(spot -> spot.pack().equals(found.folder()))
                .distinct()
                .toList();
        return CellNotes.of(found, problems, weakSpots);
    }

    /** The scenarios that belong to the pack, by the name of their file; they stand beside a workbook, not in it. */
    Map<String, String> scenarios() throws IOException {
        Map<String, String> scenarios = new TreeMap<>();
        pack.ifPresent(known -> known.files().forEach((name, text) -> {
            if (name.startsWith(SCENARIOS + "/")) {
                scenarios.put(name, text);
            }
        }));
        for (Path folder : places.folders()) {
            Path home =
                    Files.isDirectory(folder) ? folder : folder.toAbsolutePath().getParent();
            if (home != null && Files.isDirectory(home.resolve(SCENARIOS))) {
                try (Stream<Path> files = Files.list(home.resolve(SCENARIOS))) {
                    for (Path file : files.toList()) {
                        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".feature") && isFileOf(home, file)) {
                            scenarios.put(SCENARIOS + "/" + file.getFileName(), Files.readString(file));
                        }
                    }
                }
            }
        }
        return scenarios;
    }

    /** Whether a file is one, and no link to elsewhere: the reader of packs reads no other either. */
    private static boolean isFileOf(Path home, Path file) throws IOException {
        return Files.isRegularFile(file) && file.toRealPath().startsWith(home.toRealPath());
    }
}
