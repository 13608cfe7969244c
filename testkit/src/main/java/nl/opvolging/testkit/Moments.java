package nl.opvolging.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DateRange;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ForecastLine;
import nl.opvolging.signal.Pause;
import nl.opvolging.signal.Step;

/**
 * Generated moments at which an agreement holds, until 2030 at most. Any second by default; edges of the calendar on request.
 * A moment at an edge is the edge itself, or the second before or after it.
 */
public final class Moments {
    private final Agreement agreement;
    private final DateRange days;
    private final Arbitrary<Instant> moments;

    private Moments(Agreement agreement, DateRange days, Arbitrary<Instant> moments) {
        this.agreement = agreement;
        this.days = days;
        this.moments = moments;
    }

    /**
     * Moments at which an agreement holds.
     *
     * @param agreement the agreement
     * @return any second
     */
    public static Moments of(Agreement agreement) {
        DateRange days = new AgreementWords(agreement, false).days();
        return new Moments(
                agreement,
                days,
                Arbitraries.longs()
                        .between(first(days), end(days) - 1)
                        .withDistribution(RandomDistribution.uniform())
                        .map(Instant::ofEpochSecond));
    }

    private static long first(DateRange days) {
        return days.first().atStartOfDay(DutchMoments.ZONE).toEpochSecond();
    }

    private static long end(DateRange days) {
        return days.last().plusDays(1).atStartOfDay(DutchMoments.ZONE).toEpochSecond();
    }

    /**
     * Moments at edges of every kind, of each kind as many.
     *
     * @return such moments
     */
    public Moments atEdges() {
        return at(CalendarEdge.values());
    }

    /**
     * Moments at edges of some kinds, of each kind as many.
     *
     * @param edges the kinds
     * @return such moments; if there is none while the agreement holds, those at which it begins and ends
     */
    public Moments at(CalendarEdge... edges) {
        CalendarEdges calendar = new CalendarEdges(agreement, days);
        List<Arbitrary<Instant>> found = new ArrayList<>();
        for (CalendarEdge edge : edges) {
            List<Instant> within =
                    near(calendar.of(edge).stream()).filter(this::holds).toList();
            if (!within.isEmpty()) {
                found.add(Arbitraries.of(within));
            }
        }
        return found.isEmpty() ? at(CalendarEdge.VALIDITY) : new Moments(agreement, days, Arbitraries.oneOf(found));
    }

    private boolean holds(Instant moment) {
        return moment.getEpochSecond() >= first(days) && moment.getEpochSecond() < end(days);
    }

    private static Stream<Instant> near(Stream<Instant> edges) {
        return edges.flatMap(edge -> Stream.of(edge.minusSeconds(1), edge, edge.plusSeconds(1)));
    }

    /**
     * Moments of which half are at edges.
     *
     * @return ordinary and odd moments
     */
    public Moments withOddities() {
        return new Moments(agreement, days, Arbitraries.oneOf(moments, atEdges().moments));
    }

    /**
     * The moments.
     *
     * @return an arbitrary
     */
    public Arbitrary<Instant> arbitrary() {
        return moments;
    }

    /**
     * Moments at which a plan changes: targets and limits of its duties, its next review, what is forecast, the ends of its
     * pauses, and when its steps were due; each of them, or the second before or after it.
     *
     * @param plan the plan
     * @return an arbitrary of moments, whether before or after that of the plan
     */
    public static Arbitrary<Instant> around(FollowUpPlan plan) {
        Stream<Instant> duties = plan.duties().stream()
                .flatMap(duty -> Stream.of(duty.target().at(), duty.limit().at()));
        Stream<Instant> steps = plan.steps().stream().map(Step::dueAt);
        Stream<Instant> later = Stream.concat(
                plan.nextReviewAt().stream(), plan.forecast().stream().map(ForecastLine::at));
        Stream<Instant> ends = plan.pauses().stream().map(Pause::until);
        List<Instant> changes = near(Stream.of(Stream.of(plan.at()), duties, steps, later, ends)
                        .flatMap(moments -> moments))
                .distinct()
                .sorted()
                .toList();
        return Arbitraries.of(changes);
    }
}
