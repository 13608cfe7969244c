package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.RecipientKind;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.EscalationTable;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.rules.internal.time.Pauses;
import nl.opvolging.signal.AssignmentBasis;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.ForecastKind;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.PartyKind;
import nl.opvolging.signal.Step;
import nl.opvolging.signal.StepRef;
import nl.opvolging.signal.Urgency;

/**
 * The ladders of a case while it runs. A step takes effect at the moment at which it falls due, whether or not the host
 * has delivered it: so a host that asks once a week finds the same steps as one that asks every minute.
 */
final class LadderBook {
    private static final int TWO_DIGITS = 10;

    private final CaseState state;
    private final Agenda agenda;
    private final PauseLedger pauses;
    private final DangerWatch watch;
    private final Debtors debtors;

    LadderBook(CaseState state, Agenda agenda, PauseLedger pauses, DangerWatch watch) {
        this.state = state;
        this.agenda = agenda;
        this.pauses = pauses;
        this.watch = watch;
        this.debtors = new Debtors(state);
    }

    /** Begins the ladder of a duty that was missed. */
    void climb(Obligation duty) {
        causeOf(duty.kind()).ifPresent(cause -> {
            Pauses stops = pauses.of(duty.kind());
            Ladder ladder = new Ladder(
                    cause,
                    duty.id().value(),
                    Optional.of(duty),
                    "Niet op tijd gedaan: " + duty.task(state.hasSeveralSignals()) + ". Dat moest uiterlijk "
                            + DutchDates.moment(duty.limit().at()) + ".",
                    Rungs.on(clauses(cause, duty.cause()), duty.limit().at(), duty.calendar(), stops));
            int clock = duty.clock();
            schedule(ladder, moment -> duty.isOpen() && duty.clock() == clock);
        });
    }

    private static Optional<EscalationCause> causeOf(DutyKind kind) {
        return switch (kind) {
            case TAKE_UP -> Optional.of(EscalationCause.NOT_TAKEN_UP);
            case DECIDE -> Optional.of(EscalationCause.NOT_DECIDED);
            case VISIT, SETTLE, LOOK_AGAIN, KEEP_WATCH -> Optional.of(EscalationCause.NOT_SETTLED);
            case CONFIRM_RECEIPT, FEED_BACK -> Optional.of(EscalationCause.NOT_FED_BACK);
            case CHECK_HISTORY -> Optional.empty();
        };
    }

    /**
     * Begins a ladder that an event calls for.
     *
     * @param isLive asked when a rung falls due: whether it is still called for at that moment
     */
    void climb(
            EscalationCause cause,
            List<Clause<EscalationQuestion, Rung>> clauses,
            EventRef event,
            Instant at,
            String reason,
            Predicate<Instant> isLive) {
        Ladder ladder = new Ladder(
                cause,
                event.value(),
                Optional.empty(),
                reason,
                Rungs.on(clauses, at, state.chain().calendar(), Pauses.none()));
        schedule(ladder, isLive);
    }

    /** The rungs that the agreement has for a cause, for a signal; danger is immediate, whatever the signal itself is. */
    List<Clause<EscalationQuestion, Rung>> clauses(EscalationCause cause, ReadSignal signal) {
        Urgency urgency = cause == EscalationCause.DANGER ? Urgency.IMMEDIATE : signal.urgency();
        return state.chain().ask(EscalationTable.TABLE, new EscalationQuestion(cause, signal.leadingTheme(), urgency));
    }

    private void schedule(Ladder ladder, Predicate<Instant> isLive) {
        List<DueRung> above = ladder.rungs();
        for (DueRung rung : ladder.rungs()) {
            above = above.subList(1, above.size());
            List<DueRung> next = above;
            agenda.add(
                    rung.dueAt(),
                    Agenda.Kind.RUNG,
                    () -> name(ladder, rung),
                    () -> state.phase() != CaseStatus.CLOSED && isLive.test(rung.dueAt()),
                    () -> take(ladder, rung, next));
        }
    }

    /** Lower rungs first, then by duty and clause. */
    private static String name(Ladder ladder, DueRung rung) {
        int number = rung.clause().answer().number();
        String zero = number < TWO_DIGITS ? "0" : "";
        String clause = rung.clause().ref().toString();
        return zero + number + " " + ladder.of() + " " + clause;
    }

    private void take(Ladder ladder, DueRung rung, List<DueRung> above) {
        ClauseRef clause = rung.clause().ref();
        if (ladder.duty().filter(duty -> !duty.climb(clause)).isPresent()) {
            return;
        }
        Rung answer = rung.clause().answer();
        if (answer.recipient().kind() == RecipientKind.TEAMS) {
            watch.arm(ladder.of(), rung.dueAt(), (team, at) -> record(ladder, rung, answer.action(), team, at, ""));
            return;
        }
        Delivery delivery = new Recipients(state.chain()).find(rung, above, standing(ladder));
        EscalationAction action = answer.action();
        String note = delivery.note();
        if (action == EscalationAction.TAKE_OVER && state.isInDanger()) {
            action = EscalationAction.CALL;
            note += " Zolang er gevaar is, blijft " + state.owner().partner().name() + " verantwoordelijk.";
        } else if (action == EscalationAction.TAKE_OVER && isOwner(delivery)) {
            action = EscalationAction.REMIND;
            note += " Wie het zou overnemen, is al verantwoordelijk.";
        } else if (action == EscalationAction.INFORM && isOwner(delivery)) {
            action = EscalationAction.REMIND;
            note += " Wie het zou horen, is al verantwoordelijk.";
        }
        for (Party party : delivery.parties()) {
            record(ladder, rung, action, party, rung.dueAt(), note);
        }
        if (action == EscalationAction.TAKE_OVER) {
            takeOver(delivery.partner().orElseThrow(), ladder, rung);
        } else if (action == EscalationAction.INFORM) {
            delivery.partner().ifPresent(partner -> state.inform(partner, clause));
        }
    }

    /** Who is accountable for a duty is who owes it: that is not always the owner of the case. */
    private Standing standing(Ladder ladder) {
        FollowUpPartner owner = state.owner().partner();
        return new Standing(owner, ladder.duty().map(debtors::of).orElse(owner), state.coordinators());
    }

    private boolean isOwner(Delivery delivery) {
        return delivery.partner()
                .filter(partner -> partner.ref().equals(state.owner().partner().ref()))
                .isPresent();
    }

    private void takeOver(FollowUpPartner partner, Ladder ladder, DueRung rung) {
        FollowUpPartner former = state.owner().partner();
        Instant at = rung.dueAt();
        ClauseRef clause = rung.clause().ref();
        String name = former.name();
        String moment = DutchDates.moment(at);
        String rule = clause.toString();
        String cause = ladder.reason();
        state.own(new Ownership(
                partner,
                AssignmentBasis.TAKEN_OVER,
                clause,
                at,
                "Overgenomen van " + name + " op " + moment + ", volgens regel " + rule + ". " + cause));
        state.inform(former, clause);
        state.chronicle()
                .foresee(
                        at,
                        ForecastKind.NEW_OWNER,
                        Party.partner(partner.ref()),
                        () -> partner.name() + " wordt verantwoordelijk, in plaats van " + former.name() + ".",
                        Optional.of(clause));
    }

    private void record(
            Ladder ladder, DueRung rung, EscalationAction action, Party recipient, Instant at, String note) {
        ClauseRef clause = rung.clause().ref();
        String each = recipient.kind() == PartyKind.PARTNER ? "" : "/" + recipient.ref();
        int number = rung.clause().answer().number();
        state.chronicle()
                .step(
                        () -> Step.builder()
                                .id(new StepRef(state.caseFile() + "/" + clause.pack() + "." + clause.number() + "/"
                                        + ladder.of() + each))
                                .clause(clause)
                                .cause(ladder.cause())
                                .rung(number)
                                .action(action)
                                .recipient(recipient)
                                .dueAt(at)
                                .duty(ladder.duty().map(Obligation::id))
                                .reason(instruction(action, recipient) + " " + ladder.reason() + note)
                                .build(),
                        rung.clause());
        state.chronicle()
                .foresee(
                        at,
                        ForecastKind.STEP,
                        recipient,
                        () -> {
                            String which = number == Step.HIGHEST_RUNG ? "Laatste stap. " : "Stap " + number + ". ";
                            String asked = instruction(action, recipient);
                            String reason = ladder.reason();
                            return which + asked + " " + reason + note;
                        },
                        Optional.of(clause));
    }

    private String instruction(EscalationAction action, Party recipient) {
        String name = state.chain().nameOf(recipient);
        return switch (action) {
            case REMIND -> "Herinner " + name + ".";
            case INFORM -> "Informeer " + name + ".";
            case TAKE_OVER -> name + " neemt het over.";
            case CONVENE -> name + " roept een overleg bijeen.";
            case CALL -> "Bel " + name + ".";
        };
    }
}
