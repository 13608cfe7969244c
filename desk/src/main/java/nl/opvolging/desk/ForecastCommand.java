package nl.opvolging.desk;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.opvolging.signal.ModelJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what happens in a case if nobody does anything. */
@Command(
        name = "verwachting",
        aliases = "forecast",
        description = "Zegt wat er gebeurt als niemand iets doet: wanneer, wie en waarom.",
        sortOptions = false)
final class ForecastCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseQuestion question;

    @Option(names = "--json", description = "Geeft de regels als JSON, voor andere programma's.")
    private boolean json;

    ForecastCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Optional<CaseQuestion.Asked> asked =
                question.ask(surroundings, spec.commandLine().getErr());
        if (asked.isEmpty()) {
            return ExitCode.PROBLEMS;
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            byte[] lines = ModelJson.write(asked.get().plan().forecast());
            out.println(new String(lines, StandardCharsets.UTF_8));
        } else {
            Page page = new Page(out, surroundings.width(), spec.commandLine().getColorScheme());
            new ForecastText(asked.get(), page).print();
        }
        return ExitCode.FINE;
    }
}
