package nl.opvolging.rules.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.Witness;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.Step;

/**
 * Finds rungs that change nothing: somebody takes over what he has already, or it comes after the end that every ladder has.
 *
 * <pre>
 * regel;als;na;stap;doe;naar
 * 1;niet opgepakt;2 werkdagen;1;neem over;regie
 * 2;niet opgepakt;4 werkdagen;2;neem over;regie      regie has it already
 * 3;niet opgepakt;12 werkdagen;3;bel;wijkagent       the safety net took over after 10
 * </pre>
 */
final class NeedlessStepCheck implements Check {
    @Override
    public CheckKind kind() {
        return CheckKind.LADDER;
    }

    @Override
    public void check(Subject subject, Report report) {
        ClimbedLadders ladders = subject.ladders();
        Set<ClauseRef> told = new HashSet<>();
        for (ClimbedLadders.Ladder ladder : ladders.all()) {
            if (ladders.withoutDanger(ladder).isEmpty()) {
                continue;
            }
            List<Clause<EscalationQuestion, Rung>> rungs = ladders.inOrder(ladder);
            for (int i = 0; i < rungs.size(); i++) {
                Clause<EscalationQuestion, Rung> rung = rungs.get(i);
                List<Clause<EscalationQuestion, Rung>> before = rungs.subList(0, i);
                if (subject.isOwn(rung)) {
                    lastTakeOver(before)
                            .filter(earlier -> hasItAlready(rung, earlier, subject) && told.add(rung.ref()))
                            .ifPresent(earlier -> tellNoChange(rung, earlier, ladder, subject, report));
                    before.stream()
                            .filter(earlier -> earlier.mandatory() && ClimbedLadders.takesOver(earlier))
                            .findFirst()
                            .filter(end -> told.add(rung.ref()))
                            .ifPresent(end -> tellAfterEnd(rung, end, ladder, subject, report));
                }
            }
        }
    }

    private static Optional<Clause<EscalationQuestion, Rung>> lastTakeOver(
            List<Clause<EscalationQuestion, Rung>> rungs) {
        return rungs.stream().filter(ClimbedLadders::takesOver).reduce((first, second) -> second);
    }

    /** Whether both name the same partner, whoever follows up. */
    private static boolean hasItAlready(
            Clause<EscalationQuestion, Rung> rung, Clause<EscalationQuestion, Rung> earlier, Subject subject) {
        return ClimbedLadders.takesOver(rung)
                && ClimbedLadders.isByName(rung)
                && ClimbedLadders.isByName(earlier)
                && named(rung, subject).equals(named(earlier, subject));
    }

    private static Optional<FollowUpPartner> named(Clause<EscalationQuestion, Rung> rung, Subject subject) {
        return subject.ladders().meant(rung, subject.agreement().safetyNet());
    }

    private static void tellNoChange(
            Clause<EscalationQuestion, Rung> rung,
            Clause<EscalationQuestion, Rung> earlier,
            ClimbedLadders.Ladder ladder,
            Subject subject,
            Report report) {
        report.clause(
                Weight.ATTENTION,
                rung.ref(),
                "na",
                List.of(earlier.ref()),
                new Finding(
                        "Deze stap verandert niets: door " + earlier.ref()
                                + " heeft dezelfde opvolger het dan al overgenomen.",
                        "Haal de regel weg, of noem een ander."),
                shown(rung, ladder, subject, step -> step.action() == EscalationAction.REMIND));
    }

    private static void tellAfterEnd(
            Clause<EscalationQuestion, Rung> rung,
            Clause<EscalationQuestion, Rung> end,
            ClimbedLadders.Ladder ladder,
            Subject subject,
            Report report) {
        report.clause(
                Weight.ATTENTION,
                rung.ref(),
                "na",
                List.of(end.ref()),
                new Finding(
                        "Deze stap komt na het einde van elke ladder (" + end.ref() + ").", "Laat hem eerder komen."),
                shown(rung, ladder, subject, step -> true));
    }

    private static Optional<Witness> shown(
            Clause<EscalationQuestion, Rung> rung,
            ClimbedLadders.Ladder ladder,
            Subject subject,
            Predicate<Step> isMeant) {
        return subject.ladders().withoutDanger(ladder).stream()
                .flatMap(subject.rehearsal()::steps)
                .filter(shown -> shown.step().clause().equals(rung.ref())
                        && shown.step().cause() == ladder.cause()
                        && isMeant.test(shown.step()))
                .map(Rehearsal.Shown::witness)
                .findFirst();
    }
}
