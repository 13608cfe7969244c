package nl.opvolging.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.rules.RulePack;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyState;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Observation;
import nl.opvolging.signal.OpenQuestion;
import nl.opvolging.signal.ParticipantRole;
import nl.opvolging.signal.Participation;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.Receipt;
import nl.opvolging.signal.Remark;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalReceived;
import nl.opvolging.signal.ThemeFinding;

/** Tells a plan to people: first who and when, then why. */
final class PlanText {
    private static final int DIGITS_OF_HASH = 8;

    private final FollowUpPlan plan;
    private final Agreement agreement;
    private final Page page;

    PlanText(FollowUpPlan plan, Agreement agreement, Page page) {
        this.plan = plan;
        this.agreement = agreement;
        this.page = page;
    }

    void print(CaseFile caseFile, boolean inFull) {
        List<Signal> signals = caseFile.history().stream()
                .filter(event -> !event.happenedAt().isAfter(plan.at()))
                .filter(SignalReceived.class::isInstance)
                .map(event -> ((SignalReceived) event).signal())
                .toList();
        title();
        who();
        terms(signals.size() > 1);
        why();
        list("Let op", plan.remarks().stream().map(Remark::text).toList());
        openQuestions();
        reported(signals);
        if (inFull) {
            list("Om voor te lezen", plan.explanation().text().lines().toList());
            list(
                    "Alle regels die meetelden",
                    plan.explanation().trace().stream()
                            .map(line -> line.clause() + ": " + line.text())
                            .toList());
        }
        receipt();
    }

    private void title() {
        RulePack pack = agreement.packs().get(0);
        page.title("Plan voor " + plan.caseFile());
        page.line("Afspraak: " + pack.name() + ", versie " + pack.version() + ".");
        page.line("Stand op " + DutchMoments.inFull(plan.at()) + ": "
                + plan.status().word() + ".");
    }

    private void who() {
        FollowUpPartner owner = plan.owner().partner();
        page.heading("Wie");
        if (owner.kind() == PartnerKind.EMERGENCY_SERVICES) {
            owner.serviceNumber().ifPresent(number -> page.alarm("Bel nu " + number + "."));
        }
        page.line("Verantwoordelijk: " + reachable(owner) + ".");
        for (Participation participation : plan.participants()) {
            page.line(role(participation) + ": " + reachable(participation.partner()) + ".");
        }
        page.line("Spoed: " + plan.urgency().word() + ".");
        page.line(
                plan.themes().isEmpty()
                        ? "Gaat over: dat zegt de afspraak niet."
                        : "Gaat over: "
                                + plan.themes().stream()
                                        .map(ThemeFinding::label)
                                        .collect(Collectors.joining(", ")) + ".");
    }

    private static String role(Participation participation) {
        return participation.role() == ParticipantRole.TAKES_PART ? "Doet mee" : "Moet het weten";
    }

    private static String reachable(FollowUpPartner partner) {
        return partner.name()
                + partner.serviceNumber().map(number -> ", telefoon " + number).orElse("")
                + partner.openingHours().map(hours -> ", bereikbaar " + hours).orElse("");
    }

    private void terms(boolean severalSignals) {
        page.heading("Wanneer");
        for (Duty duty : plan.duties()) {
            String about = severalSignals
                    ? duty.signal().map(signal -> " (melding " + signal + ")").orElse("")
                    : "";
            String what = duty.kind().task() + about + ": uiterlijk "
                    + DutchMoments.inFull(duty.limit().at()) + "." + done(duty);
            if (duty.state() == DutyState.MISSED) {
                page.alarm("TE LAAT. " + what);
            } else {
                page.line(what);
            }
            page.detail("Door: " + name(duty) + ". Zo geteld: " + duty.limit().explanation() + ". Regel "
                    + duty.clause() + ".");
            if (!duty.target().at().equals(duty.limit().at())) {
                page.detail("Liefst " + DutchMoments.inFull(duty.target().at()) + ": "
                        + duty.target().explanation() + ".");
            }
        }
        plan.nextReviewAt()
                .ifPresent(next -> page.line("Kijk opnieuw op " + DutchMoments.inFull(next)
                        + ", ook als er niets gebeurt: dan verandert het plan."));
    }

    private static String done(Duty duty) {
        return duty.metAt()
                .map(at -> " Gedaan op " + DutchMoments.inFull(at)
                        + (at.isBefore(duty.limit().at()) ? "." : ", na de termijn."))
                .orElse("");
    }

    private String name(Duty duty) {
        return agreement
                .partner(duty.debtor())
                .map(FollowUpPartner::name)
                .orElse(duty.debtor().value());
    }

    private void why() {
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

    private void openQuestions() {
        if (!plan.openQuestions().isEmpty()) {
            page.heading("Nog te vragen");
            for (OpenQuestion question : plan.openQuestions()) {
                page.line(question.question());
                page.detail(question.consequence());
            }
        }
    }

    private void reported(List<Signal> signals) {
        page.heading(signals.size() == 1 ? "Melding" : "Meldingen");
        for (Signal signal : signals) {
            String seen = signal.observations().stream().map(this::observed).collect(Collectors.joining("; "));
            page.line(signal.id() + ", " + DutchMoments.inFull(signal.reportedAt()) + ", door "
                    + signal.observer().kind().word() + ", over " + place(signal.area()) + ": " + seen + ".");
        }
    }

    private String place(Area area) {
        return agreement.nameOf(area).map(name -> name + " (" + area + ")").orElse(area.code());
    }

    private String observed(Observation observation) {
        return agreement.nameOf(observation.sign()).orElse(observation.sign().value())
                + " (" + observation.sense().word()
                + (observation.recurring() == Answer.YES ? ", vaker" : "") + ")";
    }

    private void receipt() {
        Receipt receipt = plan.receipt();
        page.heading("Waar dit plan op rust");
        receipt.packs()
                .forEach(pack -> page.line("Afspraak " + pack.pack() + ", versie " + pack.version() + ", kenmerk "
                        + start(pack.sha256()) + "."));
        page.line("Feiten, kenmerk " + start(receipt.factsSha256()) + "; opvolging " + receipt.libraryVersion() + ".");
    }

    private static String start(String sha256) {
        return sha256.substring(0, DIGITS_OF_HASH).toLowerCase(Locale.ROOT);
    }

    private void list(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            page.heading(heading);
            lines.forEach(page::line);
        }
    }
}
