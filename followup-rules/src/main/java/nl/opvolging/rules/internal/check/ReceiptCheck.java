package nl.opvolging.rules.internal.check;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.TermGiven;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.Witness;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.Urgency;

/**
 * Finds receipts that may come later than the taking up: on an ordinary day who reports hears that it arrived before somebody has
 * to have it. When it is urgent, acting goes first.
 *
 * <pre>
 * regel;stap;spoed;uiterlijk
 * 1;bevestigen;gewoon;8 werkdagen
 * 2;oppakken;gewoon;3 werkdagen
 * </pre>
 */
final class ReceiptCheck implements Check {
    @Override
    public CheckKind kind() {
        return CheckKind.TERM;
    }

    @Override
    public void check(Subject subject, Report report) {
        Set<ClauseRef> told = new HashSet<>();
        for (Situation situation : subject.survey().situations()) {
            if (situation.urgency() == Urgency.ORDINARY) {
                FollowUpPartner owner = subject.survey().owner(situation);
                Courses courses = subject.survey().courses();
                Clause<TermQuestion, TermGiven> receipt =
                        courses.debts().term(DutyKind.CONFIRM_RECEIPT, situation, owner);
                Clause<TermQuestion, TermGiven> takeUp = courses.debts().term(DutyKind.TAKE_UP, situation, owner);
                if ((subject.isOwn(receipt) || subject.isOwn(takeUp))
                        && !told.contains(receipt.ref())
                        && isLater(receipt, takeUp, owner, subject.ladders().ordinaryLimit(), subject)) {
                    subject.survey()
                            .witness(situation)
                            .filter(witness -> isLater(
                                            receipt,
                                            takeUp,
                                            owner,
                                            witness.signal().reportedAt(),
                                            subject)
                                    && isOwed(receipt, situation, witness, subject))
                            .filter(witness -> told.add(receipt.ref()))
                            .ifPresent(witness -> tell(receipt, takeUp, witness, subject, report));
                }
            }
        }
    }

    private static boolean isLater(
            Clause<TermQuestion, TermGiven> receipt,
            Clause<TermQuestion, TermGiven> takeUp,
            FollowUpPartner owner,
            Instant reported,
            Subject subject) {
        return end(receipt, owner, reported, subject).isAfter(end(takeUp, owner, reported, subject));
    }

    private static boolean isOwed(
            Clause<TermQuestion, TermGiven> receipt, Situation situation, Witness witness, Subject subject) {
        return subject.rehearsal()
                .duty(
                        situation,
                        witness.signal().reportedAt(),
                        duty -> duty.kind() == DutyKind.CONFIRM_RECEIPT
                                && duty.clause().equals(receipt.ref()))
                .isPresent();
    }

    private static Instant end(
            Clause<TermQuestion, TermGiven> clause, FollowUpPartner owner, Instant from, Subject subject) {
        return subject.agreement()
                .calendar()
                .add(from, clause.answer().term().limit(), owner.openingHours())
                .at();
    }

    /** Told of the clause that is the municipality's own, for that one it can mend. */
    private static void tell(
            Clause<TermQuestion, TermGiven> receipt,
            Clause<TermQuestion, TermGiven> takeUp,
            Witness witness,
            Subject subject,
            Report report) {
        Clause<TermQuestion, TermGiven> own = subject.isOwn(receipt) ? receipt : takeUp;
        Clause<TermQuestion, TermGiven> other = subject.isOwn(receipt) ? takeUp : receipt;
        report.clause(
                Weight.ATTENTION,
                own.ref(),
                "uiterlijk",
                List.of(other.ref()),
                new Finding(
                        "De bevestiging (" + receipt.answer().term().limit() + ") mag later komen dan het oppakken ("
                                + takeUp.answer().term().limit() + ").",
                        "Bevestig sneller, of geef meer tijd om op te pakken."),
                Optional.of(witness));
    }
}
