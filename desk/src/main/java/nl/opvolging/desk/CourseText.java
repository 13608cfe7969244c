package nl.opvolging.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.opvolging.desk.page.Phrase;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.signal.Advice;
import nl.opvolging.signal.AnonymousAnswer;
import nl.opvolging.signal.Background;
import nl.opvolging.signal.CaseRef;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EarlierReport;
import nl.opvolging.signal.EventKind;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.Pause;
import nl.opvolging.signal.RefusedEvent;

/** Tells what came along in the course of a case. */
final class CourseText {
    private final Page page;

    CourseText(Page page) {
        this.page = page;
    }

    void anonymousAnswers(List<AnonymousAnswer> answers) {
        page.heading("Antwoord voor wie niet bekend wil zijn");
        answers.forEach(answer -> page.line("Melding " + answer.signal() + ": op te zoeken met code " + answer.code()
                + ", vanaf " + DutchMoments.inFull(answer.lookFrom()) + "."));
    }

    void pauses(List<Pause> pauses, Instant at) {
        page.heading("Pauzes");
        for (Pause pause : pauses) {
            String what = Phrase.capital(pause.reason().word()) + ": ";
            String duties =
                    Phrase.and(pause.duties().stream().map(DutyKind::word).toList());
            if (pause.lastsAt(at)) {
                page.line(what + "de klok staat stil sinds " + DutchMoments.inFull(pause.since()) + ", tot uiterlijk "
                        + DutchMoments.inFull(pause.until()) + ".");
            } else {
                page.line(what + "de klok stond stil van " + DutchMoments.inFull(pause.since()) + " tot "
                        + DutchMoments.inFull(pause.end()) + ".");
            }
            page.detail("Voor: " + duties + ".");
        }
    }

    void background(Background background, CaseRef own) {
        page.heading("Wat al bekend is");
        for (EarlierReport report : background.earlier()) {
            page.line("Eerder gemeld op " + DutchMoments.inFull(report.reportedAt()) + ": "
                    + report.signal().map(signal -> "melding " + signal + ", ").orElse("")
                    + (report.caseFile().equals(own) ? "in dit dossier" : "dossier " + report.caseFile()) + ".");
        }
        if (!background.involved().isEmpty()) {
            page.line("Al betrokken: "
                    + Phrase.and(background.involved().stream()
                            .map(PartnerKind::word)
                            .toList())
                    + ".");
        }
    }

    void advice(Advice advice) {
        advice(advice.text());
        page.detail("Na het laatste contact (" + advice.response().word() + "). Regel " + advice.clause() + ".");
    }

    void advice(String text) {
        page.heading("Advies aan de melder");
        page.line(text);
    }

    void refused(List<RefusedEvent> refused) {
        page.heading("Telt niet mee");
        for (RefusedEvent event : refused) {
            page.line("Gebeurtenis " + event.event() + " (" + event.kind().word() + "). " + event.reason());
            List<String> allowed = new ArrayList<>(
                    event.allowed().stream().map(EventKind::word).toList());
            if (!allowed.isEmpty()) {
                page.detail("Wel kon toen: " + Phrase.and(allowed) + ".");
            }
        }
    }
}
