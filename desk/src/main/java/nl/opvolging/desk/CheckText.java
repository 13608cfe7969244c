package nl.opvolging.desk;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.opvolging.rules.Problem;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.WeakSpot;
import nl.opvolging.rules.Weight;
import nl.opvolging.scenarios.Coverage;
import nl.opvolging.scenarios.Mutation;
import nl.opvolging.scenarios.MutationReport;
import nl.opvolging.scenarios.ScenarioProblem;
import nl.opvolging.scenarios.ScenarioText;
import nl.opvolging.scenarios.StepFailure;
import nl.opvolging.signal.ClauseRef;

/** What came of checking packs, for people. */
final class CheckText {
    private final PackFolders places;
    private final PrintWriter out;
    private final Page page;

    CheckText(PackFolders places, PrintWriter out, Page page) {
        this.places = places;
        this.out = out;
        this.page = page;
    }

    void print(List<Problem> problems, List<PackCheck> checks) {
        problems.forEach(problem -> out.println(places.line(problem)));
        if (!problems.isEmpty()) {
            int files = (int) problems.stream().map(places::fileOf).distinct().count();
            out.println();
            out.println(counted(problems.size(), "probleem", "problemen") + " in "
                    + counted(files, "bestand", "bestanden") + ".");
        } else {
            out.println("Geen problemen in " + counted(checks.size(), "afspraak", "afspraken") + ".");
        }
        checks.forEach(this::print);
        checks.forEach(this::printWitnesses);
    }

    private void print(PackCheck check) {
        page.heading(name(check.pack()) + " (" + check.pack().folder() + ")");
        check.weakSpots().forEach(this::print);
        List<StepFailure> failures = check.scenarios().failures();
        check.scenarios().problems().forEach(this::print);
        failures.forEach(this::print);
        page.line(summary(check));
        printUntouched(check.scenarios().coverage(), check);
        check.mutations().ifPresent(this::print);
    }

    private static String name(RulePack pack) {
        return pack.name() + " " + pack.version();
    }

    private void print(WeakSpot spot) {
        String line = places.fileOf(spot.pack(), spot.file())
                + spot.place().substring(spot.file().length()) + "  "
                + spot.weight().word() + ": " + spot.check().word() + ". " + spot.message();
        if (spot.weight() == Weight.SERIOUS) {
            page.alarm(line);
        } else {
            page.line(line);
        }
        spot.witness().ifPresent(witness -> page.detail("Zoals: " + witness.description()));
    }

    private void print(ScenarioProblem problem) {
        page.alarm(place(problem.pack(), problem.file(), problem.line(), problem.column()) + "  " + problem.message());
    }

    private void print(StepFailure failure) {
        page.alarm(places.fileOf(failure.pack(), failure.file()) + ":" + failure.line() + "  " + failure.step());
        page.detail("verwacht: " + failure.expected());
        page.detail("gevonden: " + failure.found());
        if (!failure.explanation().isEmpty()) {
            page.detail("uitleg: " + failure.explanation().replace('\n', ' '));
        }
    }

    private String place(String pack, String file, int line, int column) {
        return places.fileOf(pack, file) + ":" + line + ":" + column;
    }

    private static String summary(PackCheck check) {
        int failed = check.scenarios().failures().size();
        int held = check.scenarios().results().size() - failed;
        List<String> parts = new ArrayList<>();
        if (check.pack().municipality().isPresent() || !check.weakSpots().isEmpty()) {
            parts.add(
                    check.weakSpots().isEmpty()
                            ? "Geen zwakke plekken."
                            : counted(check.weakSpots().size(), "zwakke plek", "zwakke plekken") + ".");
        }
        if (check.pack().scenarios().isEmpty()) {
            parts.add(
                    check.lacksScenarios()
                            ? "Deze afspraak is vastgesteld, maar heeft geen voorbeelden. Schrijf in de map voorbeelden op wat"
                                    + " altijd moet kloppen."
                            : "Er zijn nog geen voorbeelden.");
        } else if (held + failed == 0) {
            parts.add("Geen enkel voorbeeld is nagespeeld.");
        } else {
            parts.add(
                    failed == 0
                            ? (held == 1 ? "Het ene voorbeeld klopt." : "Alle " + held + " voorbeelden kloppen.")
                            : counted(held, "voorbeeld klopt", "voorbeelden kloppen") + ", "
                                    + counted(failed, "voorbeeld klopt", "voorbeelden kloppen") + " niet.");
        }
        return String.join(" ", parts);
    }

    private void printUntouched(Coverage coverage, PackCheck check) {
        if (check.pack().scenarios().isEmpty()) {
            return;
        }
        if (coverage.clauses() > 0) {
            page.line(touched(coverage));
        }
        coverage.untouched()
                .forEach((table, clauses) -> page.detail(table + ": "
                        + clauses.stream()
                                .map(ClauseRef::number)
                                .map(String::valueOf)
                                .collect(Collectors.joining(", "))));
    }

    private static String touched(Coverage coverage) {
        int clauses = coverage.clauses();
        int touched = coverage.touched();
        if (clauses == 1) {
            return touched == 1
                    ? "De ene regel komt in een voorbeeld voor."
                    : "De ene regel komt nog niet in een voorbeeld voor:";
        }
        return touched == clauses
                ? "Alle " + clauses + " regels komen in een voorbeeld voor."
                : "Van de " + clauses + " regels " + (touched == 1 ? "komt er 1" : "komen er " + touched)
                        + " in een voorbeeld voor. Nog niet:";
    }

    private void print(MutationReport mutations) {
        if (mutations.tried() == 0) {
            return;
        }
        int harmful = mutations.tried() - mutations.harmless().size();
        page.line("Van " + counted(harmful, "kleine verandering", "kleine veranderingen")
                + " aan deze afspraak"
                + " merken de voorbeelden er " + mutations.noticed() + " op: " + mutations.percentage() + " van de 100."
                + (mutations.unnoticed().isEmpty() ? "" : " Niet opgemerkt:"));
        mutations.unnoticed().forEach(this::print);
        if (!mutations.harmless().isEmpty()) {
            page.line("Verandert niets, want een andere regel zegt dan hetzelfde:");
            mutations.harmless().forEach(this::print);
        }
    }

    private void print(Mutation mutation) {
        page.detail(places.fileOf(mutation.pack(), mutation.file()) + ":" + mutation.line() + "  " + mutation.change());
    }

    /** Not wrapped: what stands here is meant to be put into a file. */
    private void printWitnesses(PackCheck check) {
        if (!check.witnesses().isEmpty()) {
            out.println();
            out.println(ScenarioText.LANGUAGE);
            out.println("Functionaliteit: Zwakke plekken van " + Printable.text(name(check.pack())));
            check.witnesses().forEach(witness -> {
                out.println();
                witness.lines().map(Printable::text).forEach(out::println);
            });
        }
    }

    private static String counted(int number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }
}
