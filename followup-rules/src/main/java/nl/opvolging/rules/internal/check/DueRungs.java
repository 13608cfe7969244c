package nl.opvolging.rules.internal.check;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.Witness;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.Party;

/** When rungs fall due that one signal brings about if nobody does anything, by the moment at which it is reported. */
final class DueRungs {
    private final Subject subject;

    DueRungs(Subject subject) {
        this.subject = subject;
    }

    /** Whether a signal alone brings a ladder about; for the others more has to happen. */
    static boolean isBroughtAbout(EscalationCause cause) {
        return switch (cause) {
            case NOT_TAKEN_UP, NOT_DECIDED, NOT_FED_BACK, DANGER -> true;
            case NOT_SETTLED, REPEATED, DISPUTED -> false;
        };
    }

    /**
     * A signal, reported in an ordinary week, with which a rung falls due at a moment of some kind and goes to another than
     * who is meant.
     *
     * @param rung the rung
     * @param meant whom the rung has to mean
     * @param isMeant at which moment it has to fall due
     * @return the signal until that moment; empty if there is none
     */
    Optional<Witness> find(Clause<EscalationQuestion, Rung> rung, FollowUpPartner meant, Predicate<Instant> isMeant) {
        return subject.ladders().all().stream()
                .filter(ladder ->
                        isBroughtAbout(ladder.cause()) && ladder.rungs().contains(rung))
                .flatMap(ladder -> situations(ladder, rung, meant).stream()
                        .flatMap(situation -> report(rung, ladder.cause(), situation, isMeant).stream()
                                .flatMap(report -> subject.rehearsal().steps(situation, report)))
                        .filter(shown -> shown.step().cause() == ladder.cause()))
                .filter(shown -> shown.step().clause().equals(rung.ref())
                        && isMeant.test(shown.step().dueAt())
                        && goesToAnother(shown, rung, meant))
                .map(Rehearsal.Shown::witness)
                .findFirst();
    }

    /** Whether a step was meant for a partner, and another one gets it. Who takes over, has a substitute of his own. */
    private static boolean goesToAnother(
            Rehearsal.Shown shown, Clause<EscalationQuestion, Rung> rung, FollowUpPartner meant) {
        return !shown.step().recipient().equals(Party.partner(meant.ref()))
                && (ClimbedLadders.isByName(rung)
                        || shown.before().stream().noneMatch(step -> step.action() == EscalationAction.TAKE_OVER));
    }

    /** One of all situations that take equally long. */
    private List<Situation> situations(
            ClimbedLadders.Ladder ladder, Clause<EscalationQuestion, Rung> rung, FollowUpPartner meant) {
        Set<List<Object>> seen = new HashSet<>();
        Courses courses = subject.survey().courses();
        return subject.survey().situations().stream()
                .filter(situation ->
                        courses.ladders().rungs(situation, ladder.cause()).equals(ladder.rungs())
                                && subject.ladders()
                                        .meant(rung, subject.survey().owner(situation))
                                        .equals(Optional.of(meant))
                                && seen.add(courses.key(situation, steps(ladder.cause()), Optional.of(ladder.cause()))))
                .toList();
    }

    private static List<DutyKind> steps(EscalationCause cause) {
        return switch (cause) {
            case NOT_TAKEN_UP -> List.of(DutyKind.TAKE_UP);
            case NOT_DECIDED -> List.of(DutyKind.DECIDE);
            case NOT_FED_BACK -> List.of(DutyKind.CONFIRM_RECEIPT, DutyKind.FEED_BACK);
            case NOT_SETTLED, REPEATED, DANGER, DISPUTED -> List.of();
        };
    }

    private Optional<Instant> report(
            Clause<EscalationQuestion, Rung> rung,
            EscalationCause cause,
            Situation situation,
            Predicate<Instant> isMeant) {
        return subject.ladders()
                .ordinaryWeek()
                .filter(report -> situation.isPossible(
                        Set.copyOf(subject.agreement().calendar().windowsAt(report))))
                .filter(report -> begins(cause, situation, report)
                        .anyMatch(limit -> isMeant.test(subject.ladders().due(rung, limit))))
                .findFirst();
    }

    /** From when the rungs of a ladder count: a limit, or for danger the report itself. */
    private Stream<Instant> begins(EscalationCause cause, Situation situation, Instant report) {
        Debts debts = subject.survey().courses().debts();
        return switch (cause) {
            case NOT_TAKEN_UP, NOT_DECIDED ->
                debts.missed(cause, situation, report, new Trace()).map(Debts.Owed::limit);
            case NOT_FED_BACK ->
                debts.promises(situation, level -> true, report, new Trace()).map(Debts.Owed::limit);
            case DANGER -> Stream.of(report).filter(moment -> situation.danger());
            case NOT_SETTLED, REPEATED, DISPUTED -> Stream.empty();
        };
    }
}
