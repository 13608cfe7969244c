package nl.opvolging.desk;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.Area;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the packs. */
@Command(
        name = "afspraken",
        aliases = "packs",
        description = "Toont welke afspraken er zijn en wanneer ze gelden.",
        sortOptions = false)
final class PacksCommand implements Callable<Integer> {
    private static final String GAP = "  ";

    @Spec
    private CommandSpec spec;

    @Mixin
    private PackFolderOption folder;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Optional<RulePacks> packs = folder.read(spec.commandLine().getErr());
        packs.ifPresent(read -> rows(read).forEach(out::println));
        return packs.isPresent() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    /** One pack a line, each column as wide as its widest cell, the last as it comes. */
    private static List<String> rows(RulePacks packs) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("Code", "Naam", "Versie", "Geldig", "Status"));
        packs.packs().forEach(pack -> table.add(cells(pack, packs)));
        int[] widths = IntStream.range(0, table.get(0).size())
                .map(column -> table.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return table.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            line.append(cell).append(" ".repeat(widths[column] - cell.length())).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private static List<String> cells(RulePack pack, RulePacks packs) {
        String status = (pack.adopted() ? "vastgesteld" : "concept")
                + (pack.example() ? ", voorbeeld" : "")
                + pack.successor()
                        .map(successor -> ", opgegaan in " + name(successor, packs))
                        .orElse("");
        return List.of(
                Printable.text(pack.code()),
                Printable.text(pack.name()),
                Printable.text(pack.version()),
                DutchMoment.days(pack.validity()),
                status);
    }

    private static String name(Area municipality, RulePacks packs) {
        return packs.packs().stream()
                .filter(pack -> pack.municipality().equals(Optional.of(municipality)))
                .map(pack -> Printable.text(pack.name()) + " (" + municipality + ")")
                .findFirst()
                .orElse(municipality.code());
    }
}
