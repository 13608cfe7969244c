package nl.opvolging.rules.internal.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.rules.Witness;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.ClauseTable;
import nl.opvolging.rules.internal.pack.Pack;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.Signal;

/** What can be reported in the first year of an agreement, and who gets it. */
final class Survey {
    private final Chain chain;
    private final YearDays days;
    private final Courses courses;
    private final List<Situation> situations;

    Survey(Chain chain) {
        LocalDate first = chain.packs().get(0).validity().first();
        LocalDate yearLater = first.plusYears(1).minusDays(1);
        LocalDate end = chain.packs().get(0).validity().last();
        LocalDate last = yearLater.isAfter(end) ? end : yearLater;
        this.chain = chain;
        this.days = new YearDays(chain, first, last);
        this.courses = new Courses(chain, first, last);
        this.situations = new Situations(chain, Situations.elsewhere(chain), days.moments())
                .of(new Specimens(chain, Situations.elsewhere(chain), DutchDates.startOf(first)).all());
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

    /** The clauses of the municipality's own pack. */
    static <Q, A> List<Clause<Q, A>> own(Chain chain, ClauseTable<Q, A> table) {
        return chain.packs().get(0).clauses(table);
    }

    /** The clauses of all packs, each with its pack. */
    static <Q, A> Stream<Map.Entry<Pack, Clause<Q, A>>> all(Chain chain, ClauseTable<Q, A> table) {
        return chain.packs().stream()
                .flatMap(pack -> pack.clauses(table).stream().map(clause -> Map.entry(pack, clause)));
    }

    /** A signal of a situation on an ordinary working day. */
    Optional<Witness> witness(Situation situation) {
        return days.ordinaryWeek().stream()
                .flatMap(day -> Stream.of(10, 20, 3).map(hour -> DutchDates.atMinute(day, hour * 60)))
                .filter(at -> situation.isPossible(Set.copyOf(chain.calendar().windowsAt(at))))
                .findFirst()
                .flatMap(at -> witness(situation, at, at));
    }

    /** A signal of a situation, reported at a moment. */
    Optional<Witness> witness(Situation situation, Instant report, Instant asked) {
        Set<TimeWindow> windows = Set.copyOf(chain.calendar().windowsAt(report));
        return Optional.ofNullable(situation.signals().get(windows)).map(signal -> {
            Signal.Builder copy = Signal.builder();
            copy.from(signal);
            String what = situation.theme().map(theme -> "over " + theme).orElse("zonder thema");
            return new Witness(
                    copy.reportedAt(report).build(),
                    asked,
                    "Een melding " + what + ", spoed " + situation.urgency().word() + ", door een "
                            + situation.observer().word() + ", op " + DutchDates.longMoment(report) + ".");
        });
    }
}
