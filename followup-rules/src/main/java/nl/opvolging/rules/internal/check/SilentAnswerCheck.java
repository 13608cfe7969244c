package nl.opvolging.rules.internal.check;

import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.FeedbackPromise;
import nl.opvolging.rules.FeedbackQuestion;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.Witness;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.FeedbackTable;
import nl.opvolging.signal.FollowUpPartner;

/**
 * Finds answers that somebody has to give who does not report back. The emergency services do not:
 *
 * <pre>
 * regel;bij;door;aan;inhoud
 * 1;melding;hulpdiensten;melder;opgevolgd
 * </pre>
 */
final class SilentAnswerCheck implements Check {
    @Override
    public CheckKind kind() {
        return CheckKind.FEEDBACK;
    }

    @Override
    public void check(Subject subject, Report report) {
        for (Clause<FeedbackQuestion, FeedbackPromise> clause : subject.own().clauses(FeedbackTable.TABLE)) {
            clause.answer()
                    .by()
                    .partner()
                    .flatMap(subject.agreement()::partner)
                    .filter(partner -> !partner.reportsBack())
                    .ifPresent(partner -> report.clause(
                            Weight.SERIOUS,
                            clause.ref(),
                            "door",
                            List.of(),
                            new Finding(
                                    partner.name()
                                            + " moet hier antwoord geven, maar koppelt volgens opvolgers.csv niet terug.",
                                    "Noem een ander, zoals het vangnet."),
                            shown(clause, partner, subject)));
        }
    }

    private static Optional<Witness> shown(
            Clause<FeedbackQuestion, FeedbackPromise> clause, FollowUpPartner partner, Subject subject) {
        return subject.survey().situations().stream()
                .filter(situation -> subject.survey()
                        .courses()
                        .debts()
                        .promises(situation, level -> true)
                        .contains(clause))
                .flatMap(situation -> subject
                        .rehearsal()
                        .duty(
                                situation,
                                duty -> duty.promise().equals(Optional.of(clause.ref()))
                                        && duty.debtor().equals(partner.ref()))
                        .stream())
                .findFirst();
    }
}
