package nl.opvolging.desk.page;

import java.util.List;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.EscalationCause;

/** The steps of a ladder in words. */
final class RungWords {
    private final Spoken spoken;

    RungWords(Spoken spoken) {
        this.spoken = spoken;
    }

    static String title(EscalationCause cause) {
        return switch (cause) {
            case NOT_TAKEN_UP -> "Niemand pakt het op";
            case NOT_DECIDED -> "Niemand besluit wat er gebeurt";
            case NOT_SETTLED -> "Het wordt niet afgerond";
            case NOT_FED_BACK -> "U krijgt geen antwoord";
            case REPEATED -> "Er wordt steeds weer gemeld";
            case DANGER -> "Er is direct gevaar";
            case DISPUTED -> "U bent het niet eens met het antwoord";
        };
    }

    static String when(Rung rung) {
        String again = rung.repetition()
                .map(repetition -> "na " + repetition.count() + " meldingen in " + repetition.within() + ", ")
                .orElse("");
        return again + (rung.after().count() == 0 ? "meteen" : rung.after() + " later");
    }

    /** In which part of the week, if not always. */
    static String windows(Rung rung) {
        List<String> words = rung.windows().stream().map(TimeWindow::when).toList();
        return words.isEmpty() ? "" : "Dit kan alleen " + Phrase.list(words, "of") + ".";
    }

    String step(Rung rung) {
        String who = spoken.recipient(rung.recipient());
        return switch (rung.action()) {
            case REMIND -> "Herinnering aan " + who;
            case INFORM -> "Bericht aan " + who;
            case CALL -> "Bellen met " + who;
            case TAKE_OVER -> Phrase.capital(who) + " neemt het over";
            case CONVENE -> Phrase.capital(who) + " roept een overleg bijeen";
        };
    }
}
