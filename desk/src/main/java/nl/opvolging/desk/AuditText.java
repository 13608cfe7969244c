package nl.opvolging.desk;

import java.util.List;
import nl.opvolging.desk.page.Phrase;
import nl.opvolging.signal.AuditLine;

/** Tells what was not done, or not in time. */
final class AuditText {
    private static final int SHORT = 5;

    private final Names names;
    private final Page page;

    AuditText(Names names, Page page) {
        this.names = names;
        this.page = page;
    }

    void print(List<AuditLine> audit, boolean inFull) {
        page.heading("Wat niet of te laat is gedaan");
        audit.stream()
                .limit(inFull ? audit.size() : SHORT)
                .forEach(line -> page.line(DutchMoment.shortly(line.since()) + ", " + names.party(line.party()) + ": "
                        + Phrase.sentence(line.text())));
        int more = audit.size() - SHORT;
        if (more > 0 && !inFull) {
            page.line("Nog " + more + (more == 1 ? " regel" : " regels") + ": zie --uitgebreid.");
        }
    }
}
