package nl.opvolging.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolging.desk.page.Phrase;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.DutyRef;
import nl.opvolging.signal.DutyState;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.Step;

/** Tells what has to be done now: what is too late, and which steps follow from that. */
final class NowText {
    private final Names names;
    private final Page page;
    private final boolean inFull;

    /** What is asked of whom; steps that ask the same of the same party are told together. */
    private record Ask(EscalationAction action, Party party) {}

    NowText(Names names, Page page, boolean inFull) {
        this.names = names;
        this.page = page;
        this.inFull = inFull;
    }

    void print(List<Duty> duties, List<Step> due, PartnerRef owner, DutyText words) {
        page.heading("Nu te doen");
        duties.stream().filter(duty -> duty.state() == DutyState.MISSED).forEach(duty -> {
            page.alarm(words.sentence(duty));
            page.detail(inFull ? DutyText.countedWithTarget(duty) : DutyText.counted(duty));
            duty.text().ifPresent(text -> page.detail(DutyText.quoted(text)));
        });
        Map<DutyRef, Duty> byRef = duties.stream().collect(Collectors.toMap(Duty::id, Function.identity()));
        Map<Ask, List<Step>> asks = new LinkedHashMap<>();
        List<Step> late = new ArrayList<>();
        for (Step step : due) {
            if (!step.isNeeded(duties, owner)) {
                late.add(step);
            } else if (step.duty().isEmpty()) {
                page.line(step.reason());
                page.detail(clauses(List.of(step)));
            } else {
                asks.computeIfAbsent(new Ask(step.action(), step.recipient()), key -> new ArrayList<>())
                        .add(step);
            }
        }
        asks.forEach((ask, steps) -> print(ask, steps, byRef));
        late(late);
    }

    private void print(Ask ask, List<Step> steps, Map<DutyRef, Duty> duties) {
        String about = Phrase.and(steps.stream()
                .flatMap(step -> step.duty().map(duties::get).map(Duty::kind).map(DutyKind::word).stream())
                .distinct()
                .toList());
        String who = names.party(ask.party());
        page.line(
                switch (ask.action()) {
                    case REMIND -> "Herinner " + who + " aan: " + about + ".";
                    case INFORM -> "Informeer " + who + " over: " + about + ".";
                    case TAKE_OVER -> "Vertel " + names.callable(ask.party()) + ": u bent nu verantwoordelijk.";
                    case CONVENE -> Phrase.capital(who) + " roept een overleg bijeen over: " + about + ".";
                    case CALL -> "Bel " + names.callable(ask.party()) + ", over: " + about + ".";
                });
        if (inFull) {
            steps.forEach(step -> page.detail(DutchMoment.shortly(step.dueAt()) + ", stap " + step.rung() + ": "
                    + step.reason() + " Regel " + step.clause() + "."));
        } else {
            page.detail("Sinds " + DutchMoment.shortly(steps.get(0).dueAt()) + ". " + clauses(steps));
        }
    }

    private static String clauses(List<Step> steps) {
        List<String> clauses =
                steps.stream().map(step -> step.clause().toString()).distinct().toList();
        return (clauses.size() == 1 ? "Regel " : "Regels ") + Phrase.and(clauses) + ".";
    }

    private void late(List<Step> steps) {
        List<String> asks = steps.stream()
                .map(step -> done(step.action(), names.party(step.recipient())))
                .distinct()
                .toList();
        if (!asks.isEmpty()) {
            page.line("Niet gedaan, en nu niet meer nodig: " + String.join("; ", asks) + ".");
        }
    }

    private static String done(EscalationAction action, String who) {
        return switch (action) {
            case REMIND -> who + " herinneren";
            case INFORM -> who + " informeren";
            case TAKE_OVER -> who + " vertellen dat die het overneemt";
            case CONVENE -> "overleg door " + who;
            case CALL -> who + " bellen";
        };
    }
}
