package nl.opvolging.rules.internal.check;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.Step;
import nl.opvolging.signal.TermUnit;

/**
 * Finds ladders on which it takes too long before somebody else has what is left undone. Told when this table is all there is:
 *
 * <pre>
 * regel;als;na;stap;doe;naar
 * 1;niet opgepakt;2 werkdagen;1;herinner;verantwoordelijke
 * 2;niet opgepakt;15 werkdagen;2;neem over;vervanger
 * </pre>
 */
final class LateTakeOverCheck implements Check {
    /** After a missed limit somebody else has it by the first office hour after these working days, or it is told. */
    private static final Amount LONGEST = new Amount(10, TermUnit.WORKING_DAYS);

    @Override
    public CheckKind kind() {
        return CheckKind.LADDER;
    }

    @Override
    public void check(Subject subject, Report report) {
        Set<ClauseRef> told = new HashSet<>();
        Instant latest = latest(subject.agreement(), subject.ladders().ordinaryLimit());
        subject.ladders().all().stream()
                .filter(ladder -> Courses.causes().contains(ladder.cause()))
                .forEach(ladder -> subject.ladders()
                        .withoutDanger(ladder)
                        .forEach(situation -> firstTakeOver(ladder, situation, subject)
                                .filter(rung -> subject.ladders()
                                        .due(rung, subject.ladders().ordinaryLimit())
                                        .isAfter(latest))
                                .filter(rung -> told.add(rung.ref()))
                                .ifPresent(rung -> tell(rung, ladder, situation, subject, report))));
    }

    private static Instant latest(Chain agreement, Instant limit) {
        return agreement
                .calendar()
                .nextIn(
                        Set.of(TimeWindow.OFFICE_HOURS),
                        agreement
                                .calendar()
                                .add(limit, LONGEST, Optional.empty())
                                .at());
    }

    private static Optional<Clause<EscalationQuestion, Rung>> firstTakeOver(
            ClimbedLadders.Ladder ladder, Situation situation, Subject subject) {
        FollowUpPartner owner = subject.survey().owner(situation);
        return subject.ladders().inOrder(ladder).stream()
                .filter(ClimbedLadders::takesOver)
                .filter(rung -> subject.ladders()
                        .meant(rung, owner)
                        .filter(next -> !next.ref().equals(owner.ref()))
                        .isPresent())
                .findFirst();
    }

    private static void tell(
            Clause<EscalationQuestion, Rung> rung,
            ClimbedLadders.Ladder ladder,
            Situation situation,
            Subject subject,
            Report report) {
        report.clause(
                Weight.ATTENTION,
                rung.ref(),
                "na",
                List.of(),
                new Finding(
                        "Bij \"" + ladder.cause().word() + "\" neemt pas na "
                                + rung.answer().after() + " een ander het over. Dat is langer dan " + LONGEST
                                + ".",
                        "Laat iemand het eerder overnemen."),
                subject.rehearsal()
                        .steps(situation)
                        .filter(shown -> shown.step().clause().equals(rung.ref())
                                && takesOver(shown.step(), ladder)
                                && shown.before().stream().noneMatch(step -> takesOver(step, ladder)))
                        .map(Rehearsal.Shown::witness)
                        .findFirst());
    }

    private static boolean takesOver(Step step, ClimbedLadders.Ladder ladder) {
        return step.action() == EscalationAction.TAKE_OVER && step.cause() == ladder.cause();
    }
}
