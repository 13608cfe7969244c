package nl.opvolging.rules.internal.check;

import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.FeedbackPromise;
import nl.opvolging.rules.FeedbackQuestion;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.FeedbackTable;

/**
 * Finds answers with a limit of their own that passes while who has to give them is closed all the time. Who reports on Friday
 * after closing time, cannot hear it in time here:
 *
 * <pre>
 * regel;bij;door;aan;inhoud;uiterlijk
 * 1;melding;sociaal-team;melder;ontvangen;24 uur
 * </pre>
 */
final class ClosedAnswerCheck implements Check {
    @Override
    public CheckKind kind() {
        return CheckKind.FEEDBACK;
    }

    @Override
    public void check(Subject subject, Report report) {
        ClosingTimes closing = new ClosingTimes(subject);
        for (Clause<FeedbackQuestion, FeedbackPromise> clause : subject.own().clauses(FeedbackTable.TABLE)) {
            clause.answer()
                    .limit()
                    .ifPresent(limit -> closing.passing(
                                    limit,
                                    clause.answer().by().partner().flatMap(subject.agreement()::partner).stream())
                            .forEach(passed -> report.clause(
                                    Weight.ATTENTION,
                                    clause.ref(),
                                    "uiterlijk",
                                    List.of(),
                                    new Finding(
                                            ClosingTimes.words(limit, List.of(passed)),
                                            "Tel in kantooruren of werkdagen, of laat een ander antwoord geven."),
                                    closing.shown(
                                            passed,
                                            situation ->
                                                    promises(situation, subject).contains(clause),
                                            duty -> duty.promise().equals(Optional.of(clause.ref()))))));
        }
    }

    private static List<Clause<FeedbackQuestion, FeedbackPromise>> promises(Situation situation, Subject subject) {
        return subject.survey().courses().debts().promises(situation, level -> true);
    }
}
