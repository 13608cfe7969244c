package nl.opvolging.rules.internal.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.TermGiven;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.Condition;
import nl.opvolging.rules.internal.pack.DutchList;
import nl.opvolging.rules.internal.pack.TermTable;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Term;
import nl.opvolging.signal.TermUnit;
import nl.opvolging.signal.Urgency;

/**
 * Terms that do not fit together: a target after its limit, a receipt later than the taking up, a limit that passes while who
 * has to act is closed all the time.
 *
 * <pre>
 * regel;stap;spoed;opvolger;streef;uiterlijk
 * 1;besluiten;;;1 week;4 werkdagen         the target is a week later, the limit comes first
 * 2;bevestigen;gewoon;;;8 werkdagen        taken up within 3 working days, confirmed after 8
 * 3;oppakken;;wijkagent;;2 uren            at night the two hours pass before he opens
 * </pre>
 */
final class TermCheck implements Check {
    private static final int OUTLOOK = 64;
    private static final int NOON = 12 * 60;

    @Override
    public CheckKind kind() {
        return CheckKind.TERM;
    }

    @Override
    public void check(Subject subject, Report report) {
        Chain agreement = subject.agreement();
        Survey survey = subject.survey();
        for (Clause<TermQuestion, TermGiven> clause : Survey.own(agreement, TermTable.TABLE)) {
            List<FollowUpPartner> named = named(agreement, clause);
            checkOrder(agreement, survey, clause, named, report);
            checkClosed(agreement, survey, clause, named, report);
        }
        checkReceipt(agreement, survey, report);
    }

    /** The partners for whom alone a clause holds; none if it holds for others too. */
    private static List<FollowUpPartner> named(Chain agreement, Clause<TermQuestion, TermGiven> clause) {
        return clause.conditions().stream()
                .filter(condition -> condition.column().header().equals("opvolger") && !condition.except())
                .flatMap(condition -> partners(agreement, condition))
                .toList();
    }

    private static Stream<FollowUpPartner> partners(Chain agreement, Condition<TermQuestion, ?> condition) {
        return condition.values().stream()
                .map(PartnerRef.class::cast)
                .sorted(Comparator.comparing(PartnerRef::value))
                .flatMap(partner -> agreement.partner(partner).stream());
    }

    private static void checkOrder(
            Chain agreement,
            Survey survey,
            Clause<TermQuestion, TermGiven> clause,
            List<FollowUpPartner> named,
            Report report) {
        Term term = clause.answer().term();
        if (term.target().unit() == term.limit().unit()) {
            return;
        }
        Optional<OpeningHours> hours = named.stream().findFirst().flatMap(FollowUpPartner::openingHours);
        Counting counting = new Counting(agreement.calendar());
        Longest late = new Longest(tooLate(counting, term, hours), Duration.ZERO);
        late.look(survey.days().unlike(OUTLOOK));
        late.found()
                .ifPresent(found -> report.clause(
                        Weight.ATTENTION,
                        clause.ref(),
                        "streef",
                        List.of(),
                        "Streef (" + term.target() + ") is soms later dan uiterlijk (" + term.limit()
                                + "). Begint de termijn op "
                                + DutchDates.moment(found.report()) + ", dan is streef "
                                + DutchDates.moment(found.end().at()) + " en uiterlijk "
                                + DutchDates.moment(agreement
                                        .calendar()
                                        .add(found.report(), term.limit(), hours)
                                        .at())
                                + ". Maak streef korter, of gebruik twee keer dezelfde eenheid.",
                        Optional.empty()));
    }

    private static Course tooLate(Counting counting, Term term, Optional<OpeningHours> hours) {
        return new Course() {
            @Override
            public Optional<End> end(Instant report, Trace trace) {
                Instant target = counting.add(report, term.target(), hours, trace);
                Instant limit = counting.add(report, term.limit(), hours, trace);
                trace.add(target, Marks.NONE);
                trace.add(limit, Marks.NONE);
                return target.isAfter(limit)
                        ? Optional.of(new End(target, Optional.empty(), List.of()))
                        : Optional.empty();
            }

            @Override
            public Optional<Instant> bound(Instant report) {
                return Optional.empty();
            }
        };
    }

    private static void checkClosed(
            Chain agreement,
            Survey survey,
            Clause<TermQuestion, TermGiven> clause,
            List<FollowUpPartner> named,
            Report report) {
        Term term = clause.answer().term();
        boolean elapsed =
                term.limit().unit() == TermUnit.MINUTES || term.limit().unit() == TermUnit.HOURS;
        Map<FollowUpPartner, Instant> closed = new LinkedHashMap<>();
        named.forEach(partner ->
                passesClosed(agreement, survey, term, partner).ifPresent(closing -> closed.put(partner, closing)));
        if (!elapsed || closed.isEmpty()) {
            return;
        }
        FollowUpPartner first = closed.keySet().iterator().next();
        Instant closing = closed.values().iterator().next();
        report.clause(
                Weight.ATTENTION,
                clause.ref(),
                "uiterlijk",
                List.of(),
                "Voor "
                        + DutchList.and(closed.keySet().stream()
                                .map(FollowUpPartner::name)
                                .toList())
                        + " is " + term.limit() + " soms te kort. Wat op " + DutchDates.moment(closing)
                        + " binnenkomt, moet op "
                        + DutchDates.moment(end(agreement, clause, first, closing)) + " klaar zijn, en pas op "
                        + DutchDates.moment(opening(agreement, first, closing))
                        + " is die opvolger weer open. Tel in kantooruren of werkdagen, of stuur het dan naar iemand die"
                        + " open is.",
                Optional.empty());
    }

    /** The closing time after which a term passes before a partner opens again. */
    private static Optional<Instant> passesClosed(Chain agreement, Survey survey, Term term, FollowUpPartner partner) {
        OpeningHours hours = partner.openingHours().orElse(agreement.calendar().office());
        return survey.days().ordinaryWeek().stream()
                .flatMap(day ->
                        hours.on(day.getDayOfWeek()).stream().map(open -> DutchDates.atMinute(day, open.untilMinute())))
                .filter(closing -> agreement
                        .calendar()
                        .add(closing, term.limit(), partner.openingHours())
                        .at()
                        .isBefore(opening(agreement, partner, closing)))
                .findFirst();
    }

    private static Instant opening(Chain agreement, FollowUpPartner partner, Instant from) {
        return agreement
                .calendar()
                .add(from, new Amount(0, TermUnit.OFFICE_HOURS), partner.openingHours())
                .at();
    }

    /** On an ordinary day who reports hears that it arrived before somebody has to have it; when it is urgent, acting goes first. */
    private static void checkReceipt(Chain agreement, Survey survey, Report report) {
        List<ClauseRef> told = new ArrayList<>();
        for (Situation situation : survey.situations()) {
            if (situation.urgency() != Urgency.ORDINARY) {
                continue;
            }
            FollowUpPartner owner = survey.owner(situation);
            Clause<TermQuestion, TermGiven> receipt =
                    survey.courses().debts().term(DutyKind.CONFIRM_RECEIPT, situation, owner);
            Clause<TermQuestion, TermGiven> takeUp = survey.courses().debts().term(DutyKind.TAKE_UP, situation, owner);
            boolean own = List.of(receipt, takeUp).stream()
                    .anyMatch(clause ->
                            clause.ref().pack().equals(agreement.head().code()));
            List<LocalDate> week = survey.days().ordinaryWeek();
            if (!own || week.isEmpty() || told.contains(receipt.ref())) {
                continue;
            }
            Instant reported = DutchDates.atMinute(week.get(0), NOON);
            Instant confirmed = end(agreement, receipt, owner, reported);
            Instant takenUp = end(agreement, takeUp, owner, reported);
            if (confirmed.isAfter(takenUp)) {
                told.add(receipt.ref());
                report.clause(
                        Weight.ATTENTION,
                        receipt.ref(),
                        "uiterlijk",
                        List.of(takeUp.ref()),
                        "De bevestiging (" + receipt.answer().term().limit() + ") mag later komen dan het oppakken ("
                                + takeUp.answer().term().limit() + "). Bevestig sneller, of pak later op.",
                        survey.witness(situation));
            }
        }
    }

    private static Instant end(
            Chain agreement, Clause<TermQuestion, TermGiven> clause, FollowUpPartner owner, Instant from) {
        return agreement
                .calendar()
                .add(from, clause.answer().term().limit(), owner.openingHours())
                .at();
    }
}
