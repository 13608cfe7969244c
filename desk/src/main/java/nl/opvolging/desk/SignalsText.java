package nl.opvolging.desk;

import java.util.List;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.signal.Signal;

/** Tells what was reported. */
final class SignalsText {
    private final Names names;
    private final Page page;

    SignalsText(Names names, Page page) {
        this.names = names;
        this.page = page;
    }

    void print(List<Signal> signals) {
        page.heading(signals.size() == 1 ? "Melding" : "Meldingen");
        for (Signal signal : signals) {
            page.line(signal.id() + ", " + DutchMoments.inFull(signal.reportedAt()) + ", door "
                    + signal.observer().kind().word() + ", over " + names.place(signal.area()) + ": "
                    + names.observed(signal) + ".");
        }
    }
}
