package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolging.rules.TermGiven;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.PartnerTable;
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
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.TakenUp;
import nl.opvolging.signal.Term;

/** The duties of a case: to act, once for the case; to answer, once for each signal. */
final class DutyPlanner {
    private static final Comparator<PlannedDuty> BY_LIMIT = Comparator.<PlannedDuty, Instant>comparing(
                    planned -> planned.duty().limit().at())
            .thenComparing(planned -> planned.duty().kind())
            .thenComparing(
                    planned -> planned.duty().signal().map(SignalRef::value).orElse(""));

    private final Chain chain;
    private final CaseHistory history;
    private final Instant now;

    DutyPlanner(Chain chain, CaseHistory history, Instant now) {
        this.chain = chain;
        this.history = history;
        this.now = now;
    }

    List<PlannedDuty> plan(List<ReadSignal> signals, Routing leading) {
        List<Owed> owed = new ArrayList<>();
        Instant routedAt = leading.cause().signal().reportedAt();
        owed.add(toAct(DutyKind.TAKE_UP, leading, takenUp(routedAt)));
        owed.add(toAct(DutyKind.DECIDE, leading, history.first(Decided.class, routedAt)));
        Told confirmed = confirmed();
        Told fedBack = fedBack();
        for (ReadSignal signal : signals) {
            owed.add(toAnswer(DutyKind.CONFIRM_RECEIPT, signal, leading, confirmed.first(signal.signal())));
            owed.add(toAnswer(DutyKind.FEED_BACK, signal, leading, fedBack.first(signal.signal())));
        }
        List<Clause<TermQuestion, TermGiven>> terms = chain.first(
                TermTable.TABLE,
                owed.stream().map(each -> each.question(leading.owner())).toList());
        List<PlannedDuty> duties = new ArrayList<>();
        for (int i = 0; i < owed.size(); i++) {
            duties.add(new PlannedDuty(duty(owed.get(i), terms.get(i)), terms.get(i)));
        }
        duties.sort(BY_LIMIT);
        return duties;
    }

    /** What somebody owes, before it is known by when. */
    private record Owed(
            DutyKind kind,
            ReadSignal cause,
            FollowUpPartner debtor,
            Beneficiary beneficiary,
            Optional<SignalRef> signal,
            Optional<Instant> metAt) {
        private TermQuestion question(FollowUpPartner owner) {
            return new TermQuestion(kind, cause.leadingTheme(), cause.urgency(), owner.ref());
        }
    }

    private static Owed toAct(DutyKind kind, Routing leading, Optional<Instant> metAt) {
        return new Owed(kind, leading.cause(), leading.owner(), Beneficiary.RESIDENT, Optional.empty(), metAt);
    }

    private Owed toAnswer(DutyKind kind, ReadSignal signal, Routing leading, Optional<Instant> metAt) {
        FollowUpPartner debtor = leading.owner().reportsBack()
                ? leading.owner()
                : chain.available(
                        PartnerTable.SAFETY_NET, Router.day(signal.signal().reportedAt()));
        return new Owed(
                kind,
                signal,
                debtor,
                Beneficiary.OBSERVER,
                Optional.of(signal.signal().id()),
                metAt);
    }

    private Duty duty(Owed owed, Clause<TermQuestion, TermGiven> clause) {
        Term term = clause.answer().term();
        Instant anchor = owed.cause().signal().reportedAt();
        Moment limit = chain.calendar().add(anchor, term.limit(), owed.debtor().openingHours());
        Moment target = term.target().equals(term.limit())
                ? limit
                : notAfter(
                        limit,
                        chain.calendar()
                                .add(anchor, term.target(), owed.debtor().openingHours()));
        Duty.Builder duty = Duty.builder();
        duty.kind(owed.kind())
                .debtor(owed.debtor().ref())
                .beneficiary(owed.beneficiary())
                .signal(owed.signal())
                .clause(clause.ref())
                .term(term)
                .target(target)
                .limit(limit)
                .state(state(limit.at(), owed.metAt()))
                .metAt(owed.metAt());
        return duty.build();
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

    /** A decision to go there or to wait is also a way of taking up. */
    private Optional<Instant> takenUp(Instant from) {
        return Stream.of(history.first(TakenUp.class, from), history.first(Decided.class, from))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** Feedback of any level also tells that the signal arrived. */
    private Told confirmed() {
        Told told = new Told();
        history.events(Acknowledged.class).forEach(event -> told.add(event.signal(), event.happenedAt()));
        history.events(FeedbackGiven.class).forEach(event -> told.add(event.signal(), event.happenedAt()));
        return told;
    }

    /** That it arrived, or that somebody is on it, is not yet what became of it. */
    private Told fedBack() {
        Told told = new Told();
        history.events(FeedbackGiven.class)
                .filter(event -> event.level() != FeedbackLevel.RECEIVED && event.level() != FeedbackLevel.TAKEN_UP)
                .forEach(event -> told.add(event.signal(), event.happenedAt()));
        return told;
    }
}
