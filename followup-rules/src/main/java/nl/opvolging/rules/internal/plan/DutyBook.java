package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolging.rules.FeedbackPromise;
import nl.opvolging.rules.FeedbackQuestion;
import nl.opvolging.rules.TermGiven;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.FeedbackTable;
import nl.opvolging.rules.internal.pack.TermTable;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.DutyRef;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FeedbackMoment;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.ForecastKind;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.Paused;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.Team;
import nl.opvolging.signal.Term;
import nl.opvolging.signal.WaiverReason;

/** The duties of a case while it runs: to act, of each kind one at a time; to answer, for each signal what was promised. */
final class DutyBook {
    private final CaseState state;
    private final Agenda agenda;
    private final PauseLedger pauses;
    private final LadderBook ladders;
    private final Debtors debtors;
    private final Map<DutyKind, Obligation> acts = new EnumMap<>(DutyKind.class);
    private final AnswerBook answers = new AnswerBook();

    DutyBook(CaseState state, Agenda agenda, PauseLedger pauses, LadderBook ladders) {
        this.state = state;
        this.agenda = agenda;
        this.pauses = pauses;
        this.ladders = ladders;
        this.debtors = new Debtors(state);
    }

    /** What is owed to the resident, and what is owed to observers, in the order in which it came up. */
    Stream<Obligation> all() {
        return Stream.concat(acts.values().stream(), answers.all().stream());
    }

    AnswerBook answers() {
        return answers;
    }

    Optional<Obligation> find(DutyRef duty) {
        return answers.find(duty)
                .or(() -> acts.values().stream()
                        .filter(obligation -> obligation.id().equals(duty))
                        .findFirst());
    }

    boolean isOpen(DutyKind kind) {
        Obligation act = acts.get(kind);
        return act != null && act.isOpen();
    }

    boolean anyOpen(Collection<DutyKind> kinds) {
        return kinds.stream().anyMatch(this::isOpen) || answers.anyOpen(kinds);
    }

    /** Makes somebody owe a step, in place of what was owed of that kind. */
    void act(DutyKind kind, EventRef event, Instant at) {
        lapse(kind);
        ReadSignal cause = state.round().signal();
        FollowUpPartner owner = state.owner().partner();
        Clause<TermQuestion, TermGiven> clause = term(kind, cause);
        Obligation act = new Obligation(
                new DutyRef(kind + "/" + event),
                kind,
                cause,
                null,
                clause,
                clause.answer().term(),
                at,
                owner.openingHours(),
                state.chain().calendar(),
                pauses.of(kind));
        acts.put(kind, act);
        schedule(act);
    }

    private Clause<TermQuestion, TermGiven> term(DutyKind kind, ReadSignal cause) {
        PartnerRef owner = state.owner().partner().ref();
        return state.chain()
                .first(TermTable.TABLE, new TermQuestion(kind, cause.leadingTheme(), cause.urgency(), owner));
    }

    void lapse(DutyKind... kinds) {
        for (DutyKind kind : kinds) {
            Obligation act = acts.remove(kind);
            if (act != null) {
                act.lapse();
            }
        }
    }

    /** Makes void what is still owed of some kinds; what was done stays. */
    void lapseOpen(DutyKind... kinds) {
        for (DutyKind kind : kinds) {
            if (isOpen(kind)) {
                lapse(kind);
            }
        }
    }

    /** Makes void what is still owed to the resident. */
    void lapseOpen() {
        lapseOpen(DutyKind.values());
    }

    void lapseAll() {
        lapse(DutyKind.values());
    }

    void meet(Instant at, DutyKind... kinds) {
        for (DutyKind kind : kinds) {
            Obligation act = acts.get(kind);
            if (act != null) {
                act.meet(at);
            }
        }
    }

    /** Promises what the agreement says about a moment of the follow-up of a signal; false if it says nothing. */
    boolean promise(FeedbackMoment moment, ReadSignal signal, EventRef event, Instant at) {
        List<Clause<FeedbackQuestion, FeedbackPromise>> clauses = promises(moment, signal);
        clauses.forEach(clause -> promise(clause, signal, event, at));
        return !clauses.isEmpty();
    }

    /** Promises once more what was promised when a signal came in, without the confirmation. */
    void promiseAnew(ReadSignal signal, EventRef event, Instant at) {
        promises(FeedbackMoment.REPORTED, signal).stream()
                .filter(clause -> clause.answer().level() != FeedbackLevel.RECEIVED)
                .forEach(clause -> promise(clause, signal, event, at));
    }

    private List<Clause<FeedbackQuestion, FeedbackPromise>> promises(FeedbackMoment moment, ReadSignal read) {
        Signal signal = read.signal();
        return state.chain()
                .ask(
                        FeedbackTable.TABLE,
                        new FeedbackQuestion(
                                moment,
                                read.leadingTheme(),
                                signal.observer().kind(),
                                signal.observer().anonymous()));
    }

    private void promise(
            Clause<FeedbackQuestion, FeedbackPromise> clause, ReadSignal read, EventRef event, Instant at) {
        FeedbackPromise promised = clause.answer();
        Signal signal = read.signal();
        if (answers.isOpen(clause.ref(), signal.id())) { // what is promised already stands with its earlier limit
            return;
        }
        DutyKind kind = promised.level() == FeedbackLevel.RECEIVED ? DutyKind.CONFIRM_RECEIPT : DutyKind.FEED_BACK;
        Obligation.Promise promise = promise(clause, signal);
        Optional<Clause<TermQuestion, TermGiven>> general =
                promised.limit().isPresent() ? Optional.empty() : Optional.of(term(kind, read));
        ClauseRef ref = clause.ref();
        Obligation answer = new Obligation(
                new DutyRef(kind.name() + "/" + event.value() + "/" + ref.pack() + "." + ref.number() + "/"
                        + signal.id().value()),
                kind,
                read,
                promise,
                general.<Clause<?, ?>>map(term -> term).orElse(clause),
                general.map(term -> term.answer().term())
                        .orElseGet(() -> once(promised.limit().orElseThrow())),
                at,
                debtors.of(promise, at).openingHours(),
                state.chain().calendar(),
                pauses.of(kind));
        answers.add(answer, promise);
        schedule(answer);
    }

    /** Words for a coordinator or a team are not said to an observer: who hears it instead, hears those of the level. */
    private static Obligation.Promise promise(Clause<FeedbackQuestion, FeedbackPromise> clause, Signal signal) {
        FeedbackPromise promised = clause.answer();
        Beneficiary to = known(promised.to(), signal);
        FeedbackLevel level = promised.level();
        String text = to == promised.to() ? promised.text() : level.text();
        return new Obligation.Promise(signal.id(), to, promised.by(), level, text, clause);
    }

    private static Term once(Amount limit) {
        return new Term(limit, limit);
    }

    /** Who hears an answer: without a coordinator or a team that is known, the observer. */
    private static Beneficiary known(Beneficiary to, Signal signal) {
        boolean unknown = switch (to) {
            case COORDINATOR ->
                signal.observer().team().flatMap(Team::coordinator).isEmpty();
            case TEAM -> signal.observer().team().isEmpty();
            case OBSERVER, RESIDENT -> false;
        };
        return unknown ? Beneficiary.OBSERVER : to;
    }

    void waive(Obligation duty, WaiverReason reason) {
        answers.waive(duty, reason);
    }

    /** Waives what is still owed to the resident. */
    void waiveActs(WaiverReason reason) {
        acts.values().forEach(act -> act.waive(reason));
    }

    /** Counts the terms of some kinds anew, since their clocks stand still or run again. */
    private void recount(Collection<DutyKind> kinds, Instant at) {
        all().filter(duty -> duty.isOpen() && kinds.contains(duty.kind())).forEach(duty -> {
            duty.recount(pauses.of(duty.kind()), at);
            schedule(duty);
        });
    }

    /** Stops the clocks that an event names. */
    void pause(Paused event) {
        recount(pauses.begin(event).duties(), event.happenedAt());
    }

    /** Lets the clocks run again that stand still. */
    void resume(Instant at) {
        recount(pauses.resume(at), at);
    }

    /** Promises anew what somebody disputes, and begins the ladder of a dispute, until it has been decided on. */
    void dispute(ReadSignal signal, EventRef event, Instant at) {
        if (!promise(FeedbackMoment.DISPUTED, signal, event, at)) {
            promiseAnew(signal, event, at);
        }
        ladders.climb(
                EscalationCause.DISPUTED,
                ladders.clauses(EscalationCause.DISPUTED, signal),
                event,
                at,
                "De melder is het niet eens met het antwoord, sinds " + DutchDates.moment(at) + ".",
                moment -> state.round().cause().equals(event) && isOpen(DutyKind.DECIDE));
    }

    private void schedule(Obligation duty) {
        int clock = duty.clock();
        agenda.add(
                duty.limit().at(),
                Agenda.Kind.LIMIT,
                duty.id()::value,
                () -> duty.isOpen() && duty.clock() == clock && state.phase() != CaseStatus.CLOSED,
                () -> miss(duty));
    }

    private void miss(Obligation duty) {
        Instant at = duty.limit().at();
        FollowUpPartner debtor = debtors.of(duty);
        duty.missedBy(debtor.ref());
        state.chronicle()
                .foresee(
                        at,
                        ForecastKind.DUTY_MISSED,
                        Party.partner(debtor.ref()),
                        () -> {
                            String task = duty.task(state.hasSeveralSignals());
                            String name = debtor.name();
                            return "Te laat: " + task + ", door " + name + ".";
                        },
                        Optional.of(duty.termClause().ref()));
        ladders.climb(duty);
    }
}
