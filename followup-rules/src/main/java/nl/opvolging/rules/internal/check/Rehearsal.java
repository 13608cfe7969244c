package nl.opvolging.rules.internal.check;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.opvolging.rules.Witness;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.rules.internal.plan.Planner;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Step;

/** Plans what becomes of a signal when nobody does anything: what a weak spot says, is then seen to happen. */
final class Rehearsal {
    private static final Duration OUTLOOK = Duration.ofDays(YearDays.longest());

    private final Survey survey;
    private final Planner planner;

    Rehearsal(Chain agreement, Survey survey) {
        this.survey = survey;
        this.planner = new Planner(agreement, moment -> Optional.of(agreement), "rehearsal");
    }

    /**
     * A step that falls due.
     *
     * @param before the steps before it
     * @param step the step
     * @param witness the signal, until the step falls due
     */
    record Shown(List<Step> before, Step step, Witness witness) {}

    /** The steps that a signal of an ordinary working day brings about, from early to late. */
    Stream<Shown> steps(Situation situation) {
        return survey.witness(situation).stream()
                .flatMap(witness -> steps(situation, witness.signal().reportedAt()));
    }

    /** The steps that a signal brings about that is reported at a moment, from early to late. */
    Stream<Shown> steps(Situation situation, Instant report) {
        return survey.witness(situation, report, report).stream().flatMap(witness -> {
            List<Step> steps = plan(witness, report.plus(OUTLOOK)).steps().stream()
                    .sorted(Comparator.comparing(Step::dueAt))
                    .toList();
            return IntStream.range(0, steps.size())
                    .mapToObj(i -> new Shown(
                            steps.subList(0, i),
                            steps.get(i),
                            until(steps.get(i).dueAt(), witness)));
        });
    }

    /**
     * A signal that somebody owes something for, as soon as it is reported.
     *
     * @param situation a situation of the signal
     * @param report when it is reported
     * @param isMeant what the duty must look like
     * @return the signal; empty if nobody owes such a thing
     */
    Optional<Witness> duty(Situation situation, Instant report, Predicate<Duty> isMeant) {
        return survey.witness(situation, report, report)
                .filter(witness -> plan(witness, report).duties().stream().anyMatch(isMeant));
    }

    /** The same with a signal of an ordinary working day. */
    Optional<Witness> duty(Situation situation, Predicate<Duty> isMeant) {
        return survey.witness(situation)
                .flatMap(witness -> duty(situation, witness.signal().reportedAt(), isMeant));
    }

    private FollowUpPlan plan(Witness witness, Instant at) {
        return planner.plan(CaseFile.of(witness.signal()), at);
    }

    private static Witness until(Instant at, Witness witness) {
        return new Witness(
                witness.signal(),
                at,
                witness.description() + " Als niemand iets doet, blijkt het op " + DutchDates.longMoment(at) + ".");
    }
}
