package nl.opvolging.rules.internal.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.rules.internal.plan.DueRung;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.PartnerRef;

/** How long things take in a situation. For one use. */
final class Courses {
    private static final Course NEVER = new Course() {
        @Override
        public Optional<Course.End> end(Instant report, Trace trace) {
            return Optional.empty();
        }

        @Override
        public Optional<Instant> bound(Instant report) {
            return Optional.of(report);
        }
    };

    private final Chain chain;
    private final Counting counting;
    private final Debts debts;
    private final Ladders ladders;

    /** How long things take that are reported from one day up to and including another. */
    Courses(Chain chain, LocalDate first, LocalDate last) {
        this.chain = chain;
        this.counting = new Counting(chain.calendar());
        this.debts = new Debts(chain, counting, first, last);
        this.ladders = new Ladders(chain, counting);
    }

    Debts debts() {
        return debts;
    }

    Ladders ladders() {
        return ladders;
    }

    /** Until somebody has it. */
    Course takenUp(Situation situation) {
        Ends ends = (report, trace) -> Optional.of(end(debts.owed(DutyKind.TAKE_UP, situation, report, trace)));
        return course(situation, ends, ends);
    }

    /** Until the observer hears something; the limit of the first promise of some levels. */
    Course promised(Situation situation, Predicate<FeedbackLevel> levels) {
        Ends ends = (report, trace) -> debts.promises(situation, levels, report, trace)
                .map(Courses::end)
                .min(Comparator.comparing(Course.End::at));
        return course(situation, ends, ends);
    }

    private static Course.End end(Debts.Owed owed) {
        return new Course.End(owed.limit(), Optional.of(owed.debtor().ref()), owed.clauses());
    }

    /** Until the first rung of the ladder for a cause. */
    Course firstStep(Situation situation, EscalationCause cause) {
        Ends ends = ladder(situation, cause, (owed, climbed, trace) -> {
            DueRung first = climbed.rungs().get(0);
            return Optional.of(end(owed, first, climbed.reached(0, owed, trace)));
        });
        return course(situation, ends, ends);
    }

    /** Until another partner is accountable. Who has immediate danger keeps it: nobody takes it over. */
    Course takenOver(Situation situation, EscalationCause cause) {
        if (situation.danger()) {
            return NEVER;
        }
        Ends ends = ladder(situation, cause, Courses::takenOver);
        Ends certain = ladder(
                situation,
                cause,
                (owed, climbed, trace) -> climbed.rungs().stream()
                        .filter(rung -> ladders.isCertain(rung.clause().answer(), owed.owner()))
                        .findFirst()
                        .map(rung -> end(owed, rung, Optional.empty())));
        return course(situation, ends, certain);
    }

    private static Optional<Course.End> takenOver(Debts.Owed owed, Ladders.Climbed climbed, Trace trace) {
        for (int i = 0; i < climbed.rungs().size(); i++) {
            DueRung rung = climbed.rungs().get(i);
            if (rung.clause().answer().action() == EscalationAction.TAKE_OVER) {
                Optional<PartnerRef> next = climbed.reached(i, owed, trace);
                if (next.filter(owed.owner().ref()::equals).isEmpty()) {
                    return Optional.of(end(owed, rung, next));
                }
            }
        }
        return Optional.empty();
    }

    private static Course.End end(Debts.Owed owed, DueRung rung, Optional<PartnerRef> who) {
        List<ClauseRef> clauses = new ArrayList<>(owed.clauses());
        clauses.add(rung.clause().ref());
        return new Course.End(rung.dueAt(), who, clauses);
    }

    private interface Climb {
        Optional<Course.End> climb(Debts.Owed owed, Ladders.Climbed climbed, Trace trace);
    }

    private Ends ladder(Situation situation, EscalationCause cause, Climb climb) {
        List<Clause<EscalationQuestion, Rung>> rungs = ladders.rungs(situation, cause);
        if (rungs.isEmpty()) {
            return (report, trace) -> Optional.empty();
        }
        return (report, trace) -> debts.missed(cause, situation, report, trace)
                .flatMap(owed -> {
                    Ladders.Climbed climbed = ladders.after(rungs, owed.limit());
                    trace.addAll(climbed.trace());
                    return climb.climb(owed, climbed, trace).stream();
                })
                .min(Comparator.comparing(Course.End::at));
    }

    private interface Ends {
        Optional<Course.End> at(Instant report, Trace trace);
    }

    /** A course whose end comes no later than that of another one, which never ends earlier for a later report. */
    private Course course(Situation situation, Ends ends, Ends certain) {
        return new Course() {
            @Override
            public Optional<Course.End> end(Instant report, Trace trace) {
                return situation.always() || situation.isPossible(counting.windowsAt(report, trace))
                        ? ends.at(report, trace)
                        : Optional.empty();
            }

            @Override
            public Optional<Instant> bound(Instant report) {
                return debts.areSettled() ? certain.at(report, new Trace()).map(Course.End::at) : Optional.empty();
            }
        };
    }

    /** What a course depends on: situations with the same key take equally long. */
    List<Object> key(Situation situation, List<DutyKind> steps, Optional<EscalationCause> cause) {
        List<Object> key = new ArrayList<>(
                List.of(situation.owner(), situation.danger(), situation.always() ? Set.of() : situation.moments()));
        Stream.concat(
                        chain.partner(situation.owner()).stream(),
                        chain.vocabulary().partners().all().stream()
                                .filter(partner -> partner.validFrom().isPresent()
                                        || partner.validUntil().isPresent()))
                .forEach(owner -> steps.forEach(
                        step -> key.add(debts.term(step, situation, owner).ref())));
        if (steps.stream().anyMatch(step -> step == DutyKind.CONFIRM_RECEIPT || step == DutyKind.FEED_BACK)) {
            debts.promises(situation, level -> true).forEach(clause -> key.add(clause.ref()));
        }
        cause.ifPresent(asked -> ladders.rungs(situation, asked).forEach(clause -> key.add(clause.ref())));
        return key;
    }

    static List<EscalationCause> causes() {
        return Arrays.asList(
                EscalationCause.NOT_TAKEN_UP,
                EscalationCause.NOT_DECIDED,
                EscalationCause.NOT_SETTLED,
                EscalationCause.NOT_FED_BACK);
    }
}
