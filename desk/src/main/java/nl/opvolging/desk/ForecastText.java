package nl.opvolging.desk;

import java.time.LocalDate;
import java.util.List;
import nl.opvolging.desk.page.Phrase;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ForecastKind;
import nl.opvolging.signal.ForecastLine;

/** Tells day by day what happens if nobody does anything. */
final class ForecastText {
    private final FollowUpPlan plan;
    private final boolean hasFuture;
    private final Names names;
    private final Page page;

    ForecastText(CaseQuestion.Asked asked, Page page) {
        this.plan = asked.plan();
        this.hasFuture = asked.hasFuture();
        this.names = asked.names();
        this.page = page;
    }

    void print() {
        page.title("Verwachting voor " + plan.caseFile() + ", als niemand iets doet");
        new StandText(page).status(plan.status(), plan.at());
        WhoText who = new WhoText(names, page);
        if (plan.status() == CaseStatus.CLOSED) {
            page.line("Het laatst verantwoordelijk: " + plan.owner().partner().name() + ".");
        } else {
            who.owner(plan.owner().partner());
        }
        if (hasFuture) {
            page.line("Wat in het dossier staat van na dit moment, telt hier niet mee.");
        }
        days();
        page.heading("Aan het eind");
        end();
    }

    private void days() {
        LocalDate today = DutchMoment.day(plan.at());
        List<LocalDate> days = plan.forecast().stream()
                .map(line -> DutchMoment.day(line.at()))
                .distinct()
                .toList();
        for (LocalDate day : days) {
            page.heading(Phrase.capital(DutchMoments.inFull(day)) + ", " + DutchMoment.distance(today, day));
            plan.forecast().stream()
                    .filter(line -> DutchMoment.day(line.at()).equals(day))
                    .forEach(line -> print(line, day.equals(today)));
        }
    }

    private void print(ForecastLine line, boolean isToday) {
        String distance = isToday ? " (" + DutchMoment.distance(plan.at(), line.at()) + ")" : "";
        String name = names.party(line.party());
        String who = line.text().contains(name) ? "" : Phrase.capital(name) + ": ";
        String text = DutchMoment.time(line.at()) + distance + " " + who + line.text()
                + line.clause().map(clause -> " Regel " + clause + ".").orElse("");
        if (line.kind() == ForecastKind.DUTY_MISSED || line.kind() == ForecastKind.NEW_OWNER) {
            page.alarm(text);
        } else {
            page.line(text);
        }
    }

    private void end() {
        List<ForecastLine> forecast = plan.forecast();
        if (forecast.isEmpty()) {
            page.line("Er staat niets te gebeuren. Ook als niemand iets doet, blijft het zo.");
            return;
        }
        String last = forecast.stream()
                .filter(line -> line.kind() == ForecastKind.NEW_OWNER)
                .reduce((earlier, later) -> later)
                .map(line -> names.party(line.party()))
                .orElseGet(() -> plan.owner().partner().name());
        page.line("Verantwoordelijk is dan: " + last + ".");
        page.line("Na " + DutchMoments.inFull(forecast.get(forecast.size() - 1).at())
                + " verandert er vanzelf niets meer.");
    }
}
