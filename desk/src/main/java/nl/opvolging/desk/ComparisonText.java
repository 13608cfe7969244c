package nl.opvolging.desk;

import java.util.List;
import nl.opvolging.desk.page.Phrase;
import nl.opvolging.rules.Change;
import nl.opvolging.rules.Difference;

/** The comparison of two agreements, for people. */
final class ComparisonText {
    private final Page page;

    ComparisonText(Page page) {
        this.page = page;
    }

    void print(CompareCommand.Told told) {
        differences(told.comparison().differences());
        told.cases().ifPresent(this::cases);
        guarantees(told.guarantees());
        changes(told.comparison().changes());
    }

    private void differences(List<Difference> differences) {
        if (differences.isEmpty()) {
            page.heading("Voor welke meldingen het anders uitpakt");
            page.line("Voor geen enkele melding: wat er ook gebeurt, er komt hetzelfde uit.");
        }
        String table = "";
        for (Difference difference : differences) {
            if (!difference.table().equals(table)) {
                table = difference.table();
                page.heading("Voor welke meldingen het anders uitpakt in " + table);
            }
            difference.where().forEach(where -> page.line(Phrase.capital(where.isEmpty() ? "altijd" : where) + ":"));
            page.detail(difference.before() + " → " + difference.after());
        }
    }

    private void cases(CaseComparison cases) {
        page.heading("Welke dossiers anders zouden zijn gegaan");
        page.line(howMany(cases));
        if (!cases.elsewhere().isEmpty()) {
            page.line("Overgeslagen, want uit een andere gemeente: "
                    + cases.elsewhere().size() + ". Het eerste:");
            page.detail(cases.elsewhere().get(0));
        }
        if (!cases.unread().isEmpty()) {
            page.line("Overgeslagen, want geen dossier: " + cases.unread().size() + ". Het eerste:");
            page.detail(cases.unread().get(0));
        }
        for (CaseComparison.Changed changed : cases.changed()) {
            page.line(changed.file());
            changed.lines()
                    .forEach(line ->
                            page.detail(Phrase.capital(line.what()) + ": " + line.before() + " → " + line.after()));
        }
    }

    private static String howMany(CaseComparison cases) {
        if (cases.count() == 0) {
            return cases.elsewhere().isEmpty()
                    ? "In deze map staat geen dossier."
                    : "In deze map staat geen dossier uit een gemeente van deze afspraken.";
        }
        return (cases.changed().isEmpty()
                        ? "Geen van de " + cases.count()
                        : cases.changed().size() + " van de " + cases.count())
                + ". Elk dossier is nagespeeld alsof beide afspraken toen golden.";
    }

    private void guarantees(List<GuaranteeShift> shifts) {
        page.heading("Wat langer of korter kan duren");
        for (GuaranteeShift shift : shifts) {
            page.line(shift.longer() ? "Langer." : "Korter.");
            page.detail("Was: " + shift.before().orElse("geen belofte."));
            page.detail("Wordt: " + shift.after().orElse("geen belofte."));
        }
    }

    private void changes(List<Change> changes) {
        String file = "";
        for (Change change : changes) {
            if (!change.file().equals(file)) {
                file = change.file();
                page.heading("Wat er anders staat in " + file);
            }
            page.line(Phrase.capital(change.what()) + ": " + change.text());
        }
    }
}
