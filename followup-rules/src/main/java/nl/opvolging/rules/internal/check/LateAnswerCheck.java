package nl.opvolging.rules.internal.check;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.FeedbackPromise;
import nl.opvolging.rules.FeedbackQuestion;
import nl.opvolging.rules.TermGiven;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPartner;

/**
 * Finds answers that may come when the case should long be done: after the last day to decide, and after that the last day to
 * settle it. Here it is settled within six weeks, and who reported it may wait for twelve:
 *
 * <pre>
 * regel;stap;uiterlijk
 * 1;besluiten;2 weken
 * 2;afhandelen;4 weken
 * 3;terugkoppelen;12 weken
 * </pre>
 *
 * <p>A case for which it is decided to wait, may take longer.
 */
final class LateAnswerCheck implements Check {
    @Override
    public CheckKind kind() {
        return CheckKind.FEEDBACK;
    }

    /** An answer that is promised, with the terms by which its case ends. */
    private record Answered(
            Clause<FeedbackQuestion, FeedbackPromise> promise,
            Clause<TermQuestion, TermGiven> answer,
            Clause<TermQuestion, TermGiven> decide,
            Clause<TermQuestion, TermGiven> settle) {
        Amount limit() {
            return promise.answer().limit().orElse(answer.answer().term().limit());
        }

        ClauseRef clause() {
            return promise.answer().limit().isPresent() ? promise.ref() : answer.ref();
        }

        List<ClauseRef> clauses() {
            return List.of(clause(), settle.ref(), decide.ref());
        }
    }

    @Override
    public void check(Subject subject, Report report) {
        Set<Answered> seen = new HashSet<>();
        Set<ClauseRef> told = new HashSet<>();
        for (Situation situation : subject.survey().situations()) {
            FollowUpPartner owner = subject.survey().owner(situation);
            answers(situation, owner, subject)
                    .filter(seen::add)
                    .forEach(answered -> answered.clauses().stream()
                            .filter(subject::isOwn)
                            .findFirst()
                            .filter(own -> !told.contains(own) && mayBeLate(answered, owner, subject))
                            .ifPresent(own -> subject.rehearsal()
                                    .duty(situation, duty -> isLate(duty, answered, owner, subject))
                                    .filter(witness -> told.add(own))
                                    .ifPresent(witness -> report.clause(
                                            Weight.ATTENTION,
                                            own,
                                            "uiterlijk",
                                            answered.clauses().stream()
                                                    .filter(clause -> !clause.equals(own))
                                                    .toList(),
                                            finding(answered),
                                            Optional.of(witness)))));
        }
    }

    private static Stream<Answered> answers(Situation situation, FollowUpPartner owner, Subject subject) {
        Courses courses = subject.survey().courses();
        return courses.debts().promises(situation, level -> level != FeedbackLevel.RECEIVED).stream()
                .map(promise -> new Answered(
                        promise,
                        courses.debts().term(DutyKind.FEED_BACK, situation, owner),
                        courses.debts().term(DutyKind.DECIDE, situation, owner),
                        courses.debts().term(DutyKind.SETTLE, situation, owner)));
    }

    /** Whether it is late for an ordinary report, by the hours of the owner; that saves making a signal for each other. */
    private static boolean mayBeLate(Answered answered, FollowUpPartner owner, Subject subject) {
        Instant report = subject.ladders().ordinaryLimit();
        return end(answered.limit(), owner, report, subject).isAfter(done(answered, owner, report, subject));
    }

    private static boolean isLate(Duty duty, Answered answered, FollowUpPartner owner, Subject subject) {
        return duty.promise().equals(Optional.of(answered.promise().ref()))
                && duty.limit().at().isAfter(done(answered, owner, duty.since(), subject));
    }

    private static Instant done(Answered answered, FollowUpPartner owner, Instant report, Subject subject) {
        Instant decided = end(answered.decide().answer().term().limit(), owner, report, subject);
        return end(answered.settle().answer().term().limit(), owner, decided, subject);
    }

    private static Instant end(Amount limit, FollowUpPartner owner, Instant from, Subject subject) {
        return subject.agreement()
                .calendar()
                .add(from, limit, owner.openingHours())
                .at();
    }

    private static Finding finding(Answered answered) {
        return new Finding(
                "Dit antwoord mag nog komen als de melding allang klaar moet zijn: antwoorden mag tot "
                        + answered.limit() + " na de melding, besluiten moet binnen "
                        + answered.decide().answer().term().limit() + " en afhandelen daarna binnen "
                        + answered.settle().answer().term().limit() + ".",
                "Antwoord eerder.");
    }
}
