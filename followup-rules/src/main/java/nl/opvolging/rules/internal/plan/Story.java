package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.opvolging.rules.internal.pack.DutchList;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.AssignmentBasis;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.OpenQuestion;
import nl.opvolging.signal.ParticipantRole;
import nl.opvolging.signal.Participation;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.Pause;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.Step;

/** Tells how a case stands in plain Dutch, fit to be read aloud. */
final class Story {
    private final CaseState state;
    private final PauseLedger pauses;
    private final Instant now;
    private final Narrator narrator;
    private final List<String> lines = new ArrayList<>();

    Story(CaseState state, PauseLedger pauses, Instant now) {
        this.state = state;
        this.pauses = pauses;
        this.now = now;
        this.narrator = new Narrator(state.chain());
    }

    /** What was observed, who follows up and why, by when, what has to be done now, and what could change it. */
    String tell(
            CaseStatus status,
            List<Participation> participants,
            List<Duty> duties,
            List<Step> steps,
            List<OpenQuestion> openQuestions) {
        List<ReadSignal> signals = state.signals();
        Routing leading = state.round().routing();
        signals.forEach(signal -> lines.add(narrator.observed(signal.signal())));
        if (!leading.cause().equals(signals.get(0))) {
            lines.add("De melding van "
                    + DutchDates.moment(leading.cause().signal().reportedAt())
                    + (!leading.cause().goesBefore(signals.get(0))
                            ? " bepaalt nu wie opvolgt."
                            : state.owner().basis() == AssignmentBasis.ASSIGNED
                                    ? " is dringender dan wat er al was. Daarom gelden sinds toen de termijnen die daarbij"
                                            + " horen."
                                    : " is dringender dan wat er al was. Daarom is toen opnieuw bepaald wie opvolgt."));
        }
        lines.add(narrator.about(leading, state.side()));
        lines.add(responsible(status));
        others(participants);
        Map<SignalRef, String> which = which(signals);
        duties.forEach(duty -> lines.add(due(duty, which)));
        if (status != CaseStatus.CLOSED) {
            pauses.all().forEach(this::stopped);
        }
        steps.stream()
                .filter(step -> step.takenAt().isEmpty()
                        && step.isNeeded(duties, state.owner().partner().ref()))
                .forEach(step -> lines.add("Nu te doen: " + step.reason() + " (Regel " + step.clause() + ".)"));
        openQuestions.forEach(
                question -> lines.add("Nog te vragen: " + question.question() + " " + question.consequence()));
        return String.join("\n", lines);
    }

    private String responsible(CaseStatus status) {
        Ownership owner = state.owner();
        if (status == CaseStatus.CLOSED) {
            return "Het dossier is gesloten. Het laatst verantwoordelijk was: "
                    + owner.partner().name() + ". " + owner.reason();
        }
        boolean isOver = status == CaseStatus.FOLLOWED_UP || status == CaseStatus.FED_BACK;
        String call = owner.partner().kind() == PartnerKind.EMERGENCY_SERVICES && !isOver
                ? owner.partner()
                        .serviceNumber()
                        .map(number -> "Bel nu " + number + ". ")
                        .orElse("")
                : "";
        return call + "Verantwoordelijk: " + owner.partner().name() + ". " + owner.reason();
    }

    private void others(List<Participation> participants) {
        List<String> parts = new ArrayList<>();
        for (ParticipantRole role : ParticipantRole.values()) {
            List<String> names = participants.stream()
                    .filter(participation -> participation.role() == role)
                    .map(participation -> participation.partner().name())
                    .toList();
            if (!names.isEmpty()) {
                parts.add(
                        role == ParticipantRole.TAKES_PART
                                ? "Doet mee: " + DutchList.and(names) + "."
                                : "Moet het weten: " + DutchList.and(names) + ".");
            }
        }
        if (!parts.isEmpty()) {
            lines.add(String.join(" ", parts));
        }
    }

    private void stopped(Pause pause) {
        if (pause.lastsAt(now)) {
            lines.add("De klok staat stil sinds " + DutchDates.moment(pause.since()) + " ("
                    + pause.reason().word() + ") voor: "
                    + DutchList.and(pause.duties().stream().map(DutyKind::word).toList())
                    + ". De klok loopt weer vanaf " + DutchDates.moment(pause.until())
                    + ", of eerder als iemand dat vastlegt.");
        }
    }

    /** With several signals, words that say which of them something is about. */
    private static Map<SignalRef, String> which(List<ReadSignal> signals) {
        Map<SignalRef, String> which = new HashMap<>();
        if (signals.size() > 1) {
            for (ReadSignal read : signals) {
                Signal signal = read.signal();
                which.put(signal.id(), " (melding van " + DutchDates.moment(signal.reportedAt()) + ")");
            }
        }
        return which;
    }

    private String due(Duty duty, Map<SignalRef, String> whichOf) {
        String who = state.chain()
                .partner(duty.debtor())
                .map(FollowUpPartner::name)
                .orElse(duty.debtor().value());
        String which = duty.signal().map(whichOf::get).orElse("");
        String target = duty.target().at().equals(duty.limit().at())
                ? ""
                : ", liefst " + DutchDates.moment(duty.target().at());
        String task = duty.task();
        String limit = DutchDates.moment(duty.limit().at());
        String counted = duty.limit().explanation();
        String clause = duty.clause().toString();
        String stand = stand(duty);
        return task + which + ", door " + who + ": uiterlijk " + limit + target + " (" + counted + "; regel " + clause
                + ")." + stand;
    }

    private static String stand(Duty duty) {
        return switch (duty.state()) {
            case OPEN -> "";
            case PAUSED -> " De klok staat nu stil.";
            case MISSED -> " Dit is te laat.";
            case WAIVED ->
                duty.waived()
                        .map(reason -> " Dit hoeft niet meer: " + reason.word() + ".")
                        .orElse("");
            case MET ->
                duty.metAt()
                        .map(at -> {
                            String done = DutchDates.moment(at);
                            return " Gedaan op " + done
                                    + (at.isBefore(duty.limit().at()) ? "." : ", te laat.");
                        })
                        .orElse("");
        };
    }
}
