package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.TermGiven;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.TermTable;
import nl.opvolging.signal.Acknowledged;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.Decided;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.DutyState;
import nl.opvolging.signal.FeedbackGiven;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.Moment;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.TakenUp;
import nl.opvolging.signal.Term;

/** The duties of a case: to act, once for the case; to answer, once for each signal. */
final class DutyPlanner {
    private final Chain chain;
    private final CaseHistory history;
    private final Instant now;

    DutyPlanner(Chain chain, CaseHistory history, Instant now) {
        this.chain = chain;
        this.history = history;
        this.now = now;
    }

    List<Duty> plan(List<ReadSignal> signals, Routing leading) {
        List<Duty> duties = new ArrayList<>();
        Instant routedAt = leading.cause().signal().reportedAt();
        duties.add(toAct(DutyKind.TAKE_UP, leading, takenUp(routedAt)));
        duties.add(toAct(DutyKind.DECIDE, leading, history.first(Decided.class, routedAt, decided -> true)));
        for (ReadSignal signal : signals) {
            duties.add(toAnswer(DutyKind.CONFIRM_RECEIPT, signal, leading, confirmed(signal.signal())));
            duties.add(toAnswer(DutyKind.FEED_BACK, signal, leading, fedBack(signal.signal())));
        }
        duties.sort(Comparator.<Duty, Instant>comparing(duty -> duty.limit().at())
                .thenComparing(Duty::kind)
                .thenComparing(duty -> duty.signal().map(SignalRef::value).orElse("")));
        return duties;
    }

    /** A decision to go there or to wait is also a way of taking up. */
    private Optional<Instant> takenUp(Instant from) {
        return earliest(
                history.first(TakenUp.class, from, event -> true), history.first(Decided.class, from, event -> true));
    }

    /** Feedback of any level also tells that the signal arrived. */
    private Optional<Instant> confirmed(Signal signal) {
        return earliest(
                history.first(
                        Acknowledged.class, signal.reportedAt(), event -> isAbout(signal, event.signal())),
                history.first(
                        FeedbackGiven.class, signal.reportedAt(), event -> isAbout(signal, event.signal())));
    }

    /** That it arrived, or that somebody is on it, is not yet what became of it. */
    private Optional<Instant> fedBack(Signal signal) {
        return history.first(
                FeedbackGiven.class,
                signal.reportedAt(),
                event -> isAbout(signal, event.signal())
                        && event.level() != FeedbackLevel.RECEIVED
                        && event.level() != FeedbackLevel.TAKEN_UP);
    }

    private static boolean isAbout(Signal signal, Optional<SignalRef> named) {
        return named.isEmpty() || named.get().equals(signal.id());
    }

    private static Optional<Instant> earliest(Optional<Instant> one, Optional<Instant> other) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(one.get().isBefore(other.get()) ? one.get() : other.get())
                : one.or(() -> other);
    }

    private Duty toAct(DutyKind kind, Routing leading, Optional<Instant> metAt) {
        return duty(kind, leading.cause(), leading, leading.owner(), metAt)
                .beneficiary(Beneficiary.RESIDENT)
                .build();
    }

    private Duty toAnswer(DutyKind kind, ReadSignal signal, Routing leading, Optional<Instant> metAt) {
        FollowUpPartner debtor = leading.owner().reportsBack() ? leading.owner() : chain.safetyNet();
        return duty(kind, signal, leading, debtor, metAt)
                .beneficiary(Beneficiary.OBSERVER)
                .signal(signal.signal().id())
                .build();
    }

    private Duty.Builder duty(
            DutyKind kind, ReadSignal signal, Routing leading, FollowUpPartner debtor, Optional<Instant> metAt) {
        TermQuestion question = new TermQuestion(
                kind, signal.leadingTheme(), signal.urgency(), leading.owner().ref());
        Clause<TermQuestion, TermGiven> clause = chain.first(TermTable.TABLE, question);
        Term term = clause.answer().term();
        Instant anchor = signal.signal().reportedAt();
        Moment limit = chain.calendar().add(anchor, term.limit(), debtor.openingHours());
        Moment target = term.target().equals(term.limit())
                ? limit
                : notAfter(limit, chain.calendar().add(anchor, term.target(), debtor.openingHours()));
        Duty.Builder duty = Duty.builder();
        duty.kind(kind)
                .debtor(debtor.ref())
                .clause(clause.ref())
                .term(term)
                .target(target)
                .limit(limit)
                .state(state(limit.at(), metAt))
                .metAt(metAt);
        return duty;
    }

    private static Moment notAfter(Moment limit, Moment target) {
        return target.at().isAfter(limit.at()) ? limit : target;
    }

    private DutyState state(Instant limit, Optional<Instant> metAt) {
        if (metAt.isPresent()) {
            return DutyState.MET;
        }
        return now.isBefore(limit) ? DutyState.OPEN : DutyState.MISSED;
    }
}
