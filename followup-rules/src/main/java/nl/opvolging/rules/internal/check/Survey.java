package nl.opvolging.rules.internal.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolging.rules.DateRange;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.rules.Witness;
import nl.opvolging.rules.internal.pack.RoutingTable;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.FollowUpPartner;

/** What can be reported in the first year of an agreement, and who gets it. */
final class Survey {
    private final Subject subject;
    private final Chain chain;
    private final YearDays days;
    private final Courses courses;
    private final List<Situation> situations;

    /**
     * Looks at a year.
     *
     * @param first its first day
     * @param last its last day
     */
    Survey(Subject subject, LocalDate first, LocalDate last) {
        this.subject = subject;
        this.chain = subject.agreement();
        this.days = new YearDays(chain, first, last);
        this.courses = new Courses(chain, first, last);
        this.situations = new Situations(subject).all();
    }

    static Survey ofFirstYear(Subject subject) {
        DateRange validity = subject.own().validity();
        LocalDate yearLater = validity.first().plusYears(1).minusDays(1);
        return new Survey(subject, validity.first(), yearLater.isAfter(validity.last()) ? validity.last() : yearLater);
    }

    Courses courses() {
        return courses;
    }

    YearDays days() {
        return days;
    }

    List<Situation> situations() {
        return situations;
    }

    /** Who gets the signals of a situation in the first days of the agreement. */
    FollowUpPartner owner(Situation situation) {
        return chain.available(
                situation.owner(), chain.packs().get(0).validity().first());
    }

    /** A signal of a situation on an ordinary working day. */
    Optional<Witness> witness(Situation situation) {
        return days.ordinaryWeek().stream()
                .flatMap(day -> Stream.of(10, 20, 3).map(hour -> DutchDates.atMinute(day, hour * 60)))
                .filter(at -> situation.isPossible(Set.copyOf(chain.calendar().windowsAt(at))))
                .findFirst()
                .flatMap(at -> witness(situation, at, at));
    }

    /** A signal of a situation, reported at a moment; the most ordinary one. */
    Optional<Witness> witness(Situation situation, Instant report, Instant asked) {
        Set<TimeWindow> windows = Set.copyOf(chain.calendar().windowsAt(report));
        if (!situation.isPossible(windows)) {
            return Optional.empty();
        }
        Space<RoutingQuestion, Route> space = subject.leading()
                .only(RoutingTable.MATTER, question -> isAbout(question, situation))
                .only(RoutingTable.OBSERVER, question -> question.observer() == situation.observer())
                .only(RoutingTable.ANONYMOUS, question -> question.anonymous() == situation.anonymous())
                .only(RoutingTable.MOMENT, question -> question.when().equals(windows));
        RoutingQuestion question = new Diagram<>(
                        space, 1, held -> subject.route(held).owner())
                .mostOrdinary(situation.owner()::equals)
                .map(point -> space.question(point, 0))
                .orElseThrow();
        Matters.Recipe recipe = subject.matters()
                .leading(Witnesses.matter(question), situation.danger())
                .orElseThrow();
        return Optional.of(new Witnesses(subject).witness(question, recipe, report, asked));
    }

    private boolean isAbout(RoutingQuestion question, Situation situation) {
        return question.theme().equals(situation.theme())
                && question.urgency() == situation.urgency()
                && subject.matters()
                        .leading(Witnesses.matter(question), situation.danger())
                        .isPresent();
    }
}
