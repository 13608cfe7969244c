package nl.opvolging.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import nl.opvolging.rules.PackSheets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a pack as a workbook, and a workbook as the folder of a pack. */
@Command(
        name = "werkblad",
        aliases = "workbook",
        description = "Maakt van een afspraak een werkblad voor een rekenprogramma, en van een werkblad weer een map.",
        sortOptions = false)
final class WorkbookCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "AFSPRAAK",
            description =
                    "Een map met een afspraak, of de code of de naam van een meegeleverde afspraak: dan komt er een "
                            + "werkblad. Of een werkblad (.xlsx): dan komt er een map.")
    private String source;

    @Option(
            names = {"-o", "--uit"},
            paramLabel = "UIT",
            required = true,
            description = "Het werkblad of de map die er komt. Wat er al is, blijft zoals het is.")
    private Path target;

    @Option(
            names = "--problemen",
            description = "Zet de problemen en zwakke plekken van de afspraak als opmerking bij hun cel.")
    private boolean problems;

    @Override
    public Integer call() throws IOException {
        Path path = Path.of(source);
        PackSource pack = PackSource.of(source);
        PackSheets.Result result = pack.sheets();
        if (result.sheets().isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            result.problems().forEach(problem -> err.println(pack.line(problem)));
            err.println("Verbeter dit eerst. Daarna kan de afspraak worden omgezet.");
            return ExitCode.PROBLEMS;
        }
        boolean back = PackFolders.isWorkbook(path) && !PackFolders.isWorkbook(target);
        if (back) {
            writeFolder(pack, result.sheets().get());
        } else {
            writeWorkbook(pack, result.sheets().get());
        }
        return ExitCode.FINE;
    }

    private void writeFolder(PackSource pack, PackSheets sheets) throws IOException {
        if (problems) {
            throw Refusal.wrongUse(
                    "Bij een map hoort --problemen niet. Kijk wat er niet klopt met: ./opvolging controleer " + source);
        }
        NewFiles files = new NewFiles(target, with(sheets.files(), pack.scenarios()));
        files.write();
        PrintWriter out = spec.commandLine().getOut();
        out.println(Printable.text(
                "De afspraak staat in de map " + target + ". Kijk of hij klopt met: ./opvolging controleer " + target));
    }

    private static Map<String, String> with(Map<String, String> files, Map<String, String> scenarios) {
        Map<String, String> all = new TreeMap<>(files);
        all.putAll(scenarios);
        return all;
    }

    private void writeWorkbook(PackSource pack, PackSheets sheets) throws IOException {
        Path file = Files.isDirectory(target) ? target.resolve(PackSheets.FILE) : target;
        if (!PackFolders.isWorkbook(file)) {
            throw Refusal.wrongUse("De naam van een werkblad eindigt op .xlsx, zoals " + PackSheets.FILE + ".");
        }
        CellNotes notes = problems ? pack.notes(sheets) : CellNotes.NONE;
        byte[] workbook = new WorkbookWriter(sheets, pack.words(), notes.byCell()).write();
        new NewFiles(parent(file), pack.scenarios())
                .and(file.getFileName(), workbook)
                .write();
        PrintWriter out = spec.commandLine().getOut();
        out.println(Printable.text("Het werkblad " + file + " is klaar."
                + (problems ? " " + notes.summary() : "")
                + (pack.scenarios().isEmpty() ? "" : " De voorbeelden staan ernaast, in de map voorbeelden.")));
    }

    private static Path parent(Path file) {
        @Nullable Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }
}
