package nl.opvolging.desk;

import java.util.List;
import java.util.Locale;
import nl.opvolging.signal.Explanation;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.OpenQuestion;
import nl.opvolging.signal.Participation;
import nl.opvolging.signal.Receipt;
import nl.opvolging.signal.Remark;
import nl.opvolging.signal.ThemeFinding;

/** Tells what a plan rests on, and what could change it. */
final class WhyText {
    private static final int DIGITS_OF_HASH = 8;

    private final Page page;

    WhyText(Page page) {
        this.page = page;
    }

    void questions(List<String> questions) {
        page.heading("Nog te vragen");
        questions.forEach(page::line);
    }

    void openQuestions(List<OpenQuestion> questions) {
        page.heading("Nog te vragen");
        for (OpenQuestion question : questions) {
            page.line(question.question());
            page.detail(question.consequence());
        }
    }

    void print(FollowUpPlan plan) {
        page.heading("Waarom");
        page.line("Verantwoordelijk is " + plan.owner().partner().name() + ". "
                + plan.owner().reason());
        for (Participation participation : plan.participants()) {
            page.line(participation.partner().name() + " "
                    + participation.role().word() + ": dat staat in regel " + participation.clause() + ".");
        }
        for (ThemeFinding theme : plan.themes()) {
            page.line(theme.label() + ", lijn " + theme.line().word() + ", spoed "
                    + theme.urgency().word() + ": dat staat in regel " + theme.clause() + ".");
        }
    }

    void remarks(List<Remark> remarks) {
        page.heading("Let op");
        remarks.forEach(remark -> page.line(remark.text()));
    }

    void explanation(Explanation explanation) {
        page.heading("Om voor te lezen");
        explanation.text().lines().forEach(page::line);
        page.heading("Alle regels die meetelden");
        explanation.trace().forEach(line -> page.line(line.clause() + ": " + line.text()));
    }

    void receipt(Receipt receipt) {
        page.heading("Waar dit plan op rust");
        receipt.packs()
                .forEach(pack -> page.line("Afspraak " + pack.pack() + ", versie " + pack.version() + ", kenmerk "
                        + start(pack.sha256()) + "."));
        page.line("Feiten, kenmerk " + start(receipt.factsSha256()) + "; opvolging " + receipt.libraryVersion() + ".");
    }

    private static String start(String sha256) {
        return sha256.substring(0, DIGITS_OF_HASH).toLowerCase(Locale.ROOT);
    }
}
