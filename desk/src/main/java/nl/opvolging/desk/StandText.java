package nl.opvolging.desk;

import java.time.Instant;
import java.util.List;
import nl.opvolging.desk.page.Phrase;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.signal.CaseStatus;

/** Tells how a case stands and what it is about. */
final class StandText {
    private final Page page;

    StandText(Page page) {
        this.page = page;
    }

    void status(CaseStatus status, Instant at) {
        page.line("Stand op " + DutchMoments.inFull(at) + ": " + status.word() + ".");
    }

    void themes(List<String> themes) {
        page.line(
                themes.isEmpty() ? "Gaat over: dat zegt de afspraak niet." : "Gaat over: " + Phrase.and(themes) + ".");
    }
}
