package nl.opvolging.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.Comparison;
import nl.opvolging.signal.ModelJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what one agreement says otherwise than another, and for which signals that makes a difference. */
@Command(
        name = "vergelijk",
        aliases = "diff",
        description = "Vergelijkt twee afspraken: wat er anders staat, en voor welke meldingen het anders uitpakt.",
        sortOptions = false)
final class CompareCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "OUD",
            description =
                    "De map van een afspraak, of de code van een meegeleverde, zoals GM0512 of \"GM0512 2026.1\".")
    private String before;

    @Parameters(index = "1", paramLabel = "NIEUW", description = "De afspraak waarmee u vergelijkt.")
    private String after;

    @Option(
            names = "--dossiers",
            paramLabel = "MAP",
            description = "Een map met dossiers (JSON): welke zouden anders zijn gegaan?")
    private @Nullable Path cases;

    @Option(names = "--json", description = "Geeft de vergelijking als JSON, voor andere programma's.")
    private boolean json;

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Agreement> old = NamedAgreements.read(before, err).flatMap(NamedAgreements::last);
        Optional<Agreement> renewed = NamedAgreements.read(after, err).flatMap(NamedAgreements::last);
        if (old.isEmpty() || renewed.isEmpty()) {
            return ExitCode.PROBLEMS;
        }
        compare(old.get(), renewed.get());
        return ExitCode.FINE;
    }

    private void compare(Agreement old, Agreement renewed) throws JsonProcessingException {
        Told told = new Told(
                Comparison.of(old, renewed),
                GuaranteeShift.between(old, renewed),
                Optional.ofNullable(cases).map(folder -> CaseComparison.of(folder, old, renewed)));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(ModelJson.newMapper().writerWithDefaultPrettyPrinter().writeValueAsString(told));
        } else {
            Page page = new Page(out, surroundings.width(), spec.commandLine().getColorScheme());
            page.title("Vergelijking van " + name(old) + " met " + name(renewed));
            new ComparisonText(page).print(told);
        }
    }

    private static String name(Agreement agreement) {
        return agreement.packs().get(0).name() + " " + agreement.packs().get(0).version();
    }

    /**
     * All that is otherwise.
     *
     * @param comparison what is written and what comes out otherwise
     * @param guarantees which longest times are longer or shorter
     * @param cases which cases go otherwise, if some were given
     */
    record Told(Comparison comparison, List<GuaranteeShift> guarantees, Optional<CaseComparison> cases) {}
}
