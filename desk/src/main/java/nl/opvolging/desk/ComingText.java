package nl.opvolging.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.signal.ForecastLine;

/** Tells in short what happens if nobody does anything. */
final class ComingText {
    private static final int SHORT = 3;

    private ComingText() {}

    static void print(List<ForecastLine> forecast, Optional<Instant> nextReviewAt, Page page, boolean inFull) {
        page.heading("Als niemand iets doet");
        forecast.stream()
                .limit(inFull ? forecast.size() : SHORT)
                .forEach(line -> page.line(DutchMoment.shortly(line.at()) + ": " + line.text()));
        int more = forecast.size() - SHORT;
        if (more > 0 && !inFull) {
            page.line("Daarna nog " + more + (more == 1 ? " regel" : " regels") + ": zie opvolging verwachting.");
        }
        nextReviewAt.ifPresent(next -> page.line("Kijk opnieuw op " + DutchMoments.inFull(next)
                + ", ook als er niets gebeurt: dan verandert het plan."));
    }
}
