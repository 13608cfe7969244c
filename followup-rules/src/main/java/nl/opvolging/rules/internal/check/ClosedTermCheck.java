package nl.opvolging.rules.internal.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.TermGiven;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.Condition;
import nl.opvolging.rules.internal.pack.TermTable;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.PartnerRef;

/**
 * Finds limits that pass while the partner for whom they are meant is closed all the time. What comes in here after closing
 * time, is late before anybody sees it:
 *
 * <pre>
 * regel;stap;opvolger;uiterlijk
 * 1;oppakken;wijkagent;2 uur
 * </pre>
 */
final class ClosedTermCheck implements Check {
    /** What is owed as soon as something is reported; the rest comes with what is done about it. */
    private static final List<DutyKind> AT_REPORT = List.of(
            DutyKind.CONFIRM_RECEIPT, DutyKind.TAKE_UP, DutyKind.CHECK_HISTORY, DutyKind.DECIDE, DutyKind.FEED_BACK);

    @Override
    public CheckKind kind() {
        return CheckKind.TERM;
    }

    @Override
    public void check(Subject subject, Report report) {
        ClosingTimes closing = new ClosingTimes(subject);
        for (Clause<TermQuestion, TermGiven> clause : subject.own().clauses(TermTable.TABLE)) {
            List<ClosingTimes.Passed> passed =
                    closing.passing(clause.answer().term().limit(), named(clause, subject.agreement()).stream());
            if (!passed.isEmpty()) {
                report.clause(
                        Weight.ATTENTION,
                        clause.ref(),
                        "uiterlijk",
                        List.of(),
                        new Finding(
                                ClosingTimes.words(clause.answer().term().limit(), passed),
                                "Tel in kantooruren of werkdagen, of stuur het dan naar iemand die open is."),
                        passed.stream()
                                .flatMap(each -> closing
                                        .shown(
                                                each,
                                                situation -> isAsked(clause, situation, each.partner(), subject),
                                                duty -> duty.clause().equals(clause.ref()))
                                        .stream())
                                .findFirst());
            }
        }
    }

    /** The partners for whom alone a clause holds; none if it holds for others too. */
    static List<FollowUpPartner> named(Clause<TermQuestion, TermGiven> clause, Chain agreement) {
        return clause.conditions().stream()
                .filter(condition -> condition.column().header().equals("opvolger") && !condition.except())
                .flatMap(condition -> partners(condition, agreement))
                .toList();
    }

    private static Stream<FollowUpPartner> partners(Condition<TermQuestion, ?> condition, Chain agreement) {
        return condition.values().stream()
                .map(PartnerRef.class::cast)
                .sorted(Comparator.comparing(PartnerRef::value))
                .flatMap(partner -> agreement.partner(partner).stream());
    }

    private static boolean isAsked(
            Clause<TermQuestion, TermGiven> clause, Situation situation, FollowUpPartner partner, Subject subject) {
        return subject.survey().owner(situation).equals(partner)
                && AT_REPORT.stream()
                        .anyMatch(step -> subject.survey()
                                .courses()
                                .debts()
                                .term(step, situation, partner)
                                .equals(clause));
    }
}
