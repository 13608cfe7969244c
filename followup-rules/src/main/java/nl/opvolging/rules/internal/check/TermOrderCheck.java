package nl.opvolging.rules.internal.check;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.TermGiven;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.TermTable;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.Term;

/**
 * Finds targets that come after their limits at some moment of a year. Their units differ, or it would be a mistake that is told
 * when the table is read:
 *
 * <pre>
 * regel;stap;streef;uiterlijk
 * 1;besluiten;1 week;4 werkdagen
 * </pre>
 *
 * <p>No signal shows it: the target of a duty is then its limit.
 */
final class TermOrderCheck implements Check {
    private static final int OUTLOOK = 64;

    @Override
    public CheckKind kind() {
        return CheckKind.TERM;
    }

    @Override
    public void check(Subject subject, Report report) {
        Counting counting = new Counting(subject.agreement().calendar());
        subject.own().clauses(TermTable.TABLE).stream()
                .filter(clause -> clause.answer().term().target().unit()
                        != clause.answer().term().limit().unit())
                .forEach(clause -> check(clause, counting, subject, report));
    }

    private static void check(
            Clause<TermQuestion, TermGiven> clause, Counting counting, Subject subject, Report report) {
        Term term = clause.answer().term();
        List<Optional<OpeningHours>> opening = ClosedTermCheck.named(clause, subject.agreement()).stream()
                .map(FollowUpPartner::openingHours)
                .toList();
        (opening.isEmpty() ? Stream.of(Optional.<OpeningHours>empty()) : opening.stream())
                .flatMap(hours -> finding(term, hours, counting, subject).stream())
                .findFirst()
                .ifPresent(finding ->
                        report.clause(Weight.ATTENTION, clause.ref(), "streef", List.of(), finding, Optional.empty()));
    }

    private static Optional<Finding> finding(
            Term term, Optional<OpeningHours> hours, Counting counting, Subject subject) {
        Longest late = new Longest(new Late(counting, term, hours), Duration.ZERO);
        late.look(subject.survey().days().unlike(OUTLOOK));
        return late.found().map(found -> {
            Instant limit = subject.agreement()
                    .calendar()
                    .add(found.report(), term.limit(), hours)
                    .at();
            return new Finding(
                    "Streef (" + term.target() + ") is soms later dan uiterlijk (" + term.limit()
                            + "). Begint de termijn op " + DutchDates.moment(found.report()) + ", dan is streef "
                            + DutchDates.moment(found.end().at()) + " en uiterlijk " + DutchDates.moment(limit) + ".",
                    "Maak streef korter, of gebruik twee keer dezelfde eenheid.");
        });
    }

    /** Until a target that comes after its limit. */
    private record Late(Counting counting, Term term, Optional<OpeningHours> hours) implements Course {
        @Override
        public Optional<End> end(Instant report, Trace trace) {
            Instant target = counting.add(report, term.target(), hours, trace);
            Instant limit = counting.add(report, term.limit(), hours, trace);
            trace.add(target, Marks.NONE);
            trace.add(limit, Marks.NONE);
            return target.isAfter(limit) ? Optional.of(new End(target, Optional.empty(), List.of())) : Optional.empty();
        }

        @Override
        public Optional<Instant> bound(Instant report) {
            return Optional.empty();
        }
    }
}
