package nl.opvolging.rules.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.opvolging.rules.internal.time.Pauses.Interval;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.Moment;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.TermUnit;

class PauseLaws extends CalendarCases {
    @Property(seed = "20260601")
    void one_more_or_longer_pause_never_gives_an_earlier_end(
            @ForAll("anchors") Instant anchor,
            @ForAll("amounts") Amount amount,
            @ForAll("hours") OpeningHours hours,
            @ForAll("pauses") List<Near> shapes,
            @ForAll("pause") Near more) {
        Pauses pauses = near(anchor, shapes);
        assertThat(add(anchor, amount, hours, and(pauses, more.to(anchor))).at())
                .isAfterOrEqualTo(add(anchor, amount, hours, pauses).at());
    }

    @Property(seed = "20260602")
    void a_later_anchor_never_gets_an_earlier_end(
            @ForAll("anchors") Instant anchor,
            @ForAll("gaps") Duration gap,
            @ForAll("amounts") Amount amount,
            @ForAll("hours") OpeningHours hours,
            @ForAll("pauses") List<Near> shapes) {
        Pauses pauses = near(anchor, shapes);
        assertThat(add(anchor.plus(gap), amount, hours, pauses).at())
                .isAfterOrEqualTo(add(anchor, amount, hours, pauses).at());
    }

    @Property(seed = "20260603")
    void one_more_closing_day_never_makes_an_end_earlier(
            @ForAll("anchors") Instant anchor,
            @ForAll("amounts") Amount amount,
            @ForAll("hours") OpeningHours hours,
            @ForAll("pauses") List<Near> shapes,
            @ForAll @IntRange(min = 0, max = 40) int daysLater,
            @ForAll("closingDays") Set<LocalDate> closed) {
        Set<LocalDate> more = new HashSet<>(closed);
        more.add(day(anchor).plusDays(daysLater));
        Pauses pauses = near(anchor, shapes);
        assertThat(WorkCalendar.of(Calendars.OFFICE, more)
                        .add(anchor, amount, Optional.of(hours), pauses)
                        .at())
                .isAfterOrEqualTo(WorkCalendar.of(Calendars.OFFICE, closed)
                        .add(anchor, amount, Optional.of(hours), pauses)
                        .at());
    }

    @Property(seed = "20260604")
    void one_unit_more_never_ends_earlier(
            @ForAll("anchors") Instant anchor,
            @ForAll("amounts") Amount amount,
            @ForAll("hours") OpeningHours hours,
            @ForAll("pauses") List<Near> shapes) {
        Pauses pauses = near(anchor, shapes);
        assertThat(add(anchor, new Amount(amount.count() + 1, amount.unit()), hours, pauses)
                        .at())
                .isAfterOrEqualTo(add(anchor, amount, hours, pauses).at())
                .isAfterOrEqualTo(anchor);
    }

    @Property(seed = "20260605")
    void pauses_before_the_anchor_or_from_the_end_on_change_nothing(
            @ForAll("anchors") Instant anchor,
            @ForAll("amounts") Amount amount,
            @ForAll("hours") OpeningHours hours,
            @ForAll("gaps") Duration length) {
        Moment moment = Calendars.USUAL.add(anchor, amount, Optional.of(hours));
        Pauses around = Pauses.of(List.of(
                new Interval(anchor.minus(length), anchor, "eerder"),
                new Interval(moment.at(), moment.at().plus(length), "later")));
        Assume.that(around.intervals().size() == 2);
        assertThat(add(anchor, amount, hours, around)).isEqualTo(moment);
        assertThat(add(anchor, amount, hours, Pauses.none())).isEqualTo(moment);
    }

    @Property(seed = "20260606")
    void a_term_does_not_end_inside_a_pause_and_names_the_pauses_only_if_they_matter(
            @ForAll("anchors") Instant at,
            @ForAll("amounts") Amount amount,
            @ForAll("hours") OpeningHours hours,
            @ForAll("pauses") List<Near> shapes) {
        Instant anchor = at.truncatedTo(ChronoUnit.SECONDS);
        Pauses pauses = near(anchor, shapes);
        Moment moment = add(anchor, amount, hours, pauses);
        assertThat(pauses.intervals())
                .noneMatch(pause ->
                        pause.from().isBefore(moment.at()) && moment.at().isBefore(pause.until()));
        Moment without = add(anchor, amount, hours, Pauses.none());
        if (!moment.at().equals(without.at())) {
            assertThat(moment.explanation()).contains("; gepauzeerd van ");
        }
        if (!moment.explanation().contains("gepauzeerd")) {
            assertThat(moment).isEqualTo(without);
        }
    }

    @Property(seed = "20260607")
    void a_term_that_begins_in_a_pause_is_the_term_from_its_end(
            @ForAll("anchors") Instant at,
            @ForAll("amounts") Amount amount,
            @ForAll("hours") OpeningHours hours,
            @ForAll("gaps") Duration length) {
        Assume.that(amount.count() > 0);
        Instant anchor = at.truncatedTo(ChronoUnit.SECONDS);
        Instant until = anchor.plus(length).truncatedTo(ChronoUnit.SECONDS);
        Pauses pause = Pauses.of(List.of(new Interval(anchor.minusSeconds(1), until, "even aanzien")));
        assertThat(add(anchor, amount, hours, pause).at())
                .isEqualTo(add(until, amount, hours, Pauses.none()).at());
    }

    @Property(seed = "20260608")
    void terms_in_working_time_end_in_working_time(
            @ForAll("anchors") Instant anchor,
            @ForAll @IntRange(max = 40) int count,
            @ForAll("closingDays") Set<LocalDate> closed,
            @ForAll("pauses") List<Near> shapes) {
        WorkCalendar calendar = WorkCalendar.of(Calendars.OFFICE, closed);
        Pauses pauses = near(anchor, shapes);
        Instant closing = calendar.add(anchor, new Amount(count, TermUnit.WORKING_DAYS), Optional.empty(), pauses)
                .at();
        assertThat(closing.atZone(DutchDates.AMSTERDAM).toLocalTime()).isEqualTo("17:00");
        assertThat(calendar.isOpen(Optional.empty(), closing.minusNanos(1))).isTrue();
        Instant hours = calendar.add(anchor, new Amount(count, TermUnit.OFFICE_HOURS), Optional.empty(), pauses)
                .at();
        assertThat(calendar.isOpen(Optional.empty(), count == 0 ? hours : hours.minusNanos(1)))
                .isTrue();
        Instant days = calendar.add(anchor, new Amount(count, TermUnit.DAYS), Optional.empty(), pauses)
                .at();
        assertThat(calendar.isWorkingDay(day(days))).isTrue();
    }

    @Property(seed = "20260609")
    void a_term_in_working_days_of_a_debtor_who_is_always_open_ends_on_a_working_day(
            @ForAll("anchors") Instant anchor,
            @ForAll @IntRange(max = 40) int count,
            @ForAll("pauses") List<Near> shapes) {
        Amount amount = new Amount(count, TermUnit.WORKING_DAYS);
        Instant end =
                add(anchor, amount, OpeningHours.ALWAYS, near(anchor, shapes)).at();
        assertThat(Calendars.USUAL.isWorkingDay(day(end))).isTrue();
    }

    @Property(seed = "20260610")
    void as_many_days_count_as_the_term_says(
            @ForAll("anchors") Instant anchor,
            @ForAll @IntRange(min = 1, max = 40) int count,
            @ForAll("pauses") List<Near> shapes) {
        Pauses pauses = near(anchor, shapes);
        Set<LocalDate> stopped = new HashSet<>();
        for (Near shape : shapes) {
            Interval pause = shape.to(anchor);
            if (pause.from().isBefore(pause.until())) {
                day(pause.from())
                        .plusDays(1)
                        .datesUntil(day(pause.until()).plusDays(1))
                        .forEach(stopped::add);
            }
        }
        assertThat(counted(anchor, new Amount(count, TermUnit.CALENDAR_DAYS), pauses, stopped))
                .hasSize(count);
        assertThat(counted(anchor, new Amount(count, TermUnit.WORKING_DAYS), pauses, stopped).stream()
                        .filter(Calendars.USUAL::isWorkingDay))
                .hasSize(count);
    }

    /** The days that count up to the end of a term; only the term's last day is left if its end had to move. */
    private static Set<LocalDate> counted(Instant anchor, Amount amount, Pauses pauses, Set<LocalDate> stopped) {
        Moment moment = add(anchor, amount, Calendars.OFFICE, pauses);
        Assume.that(!moment.explanation().contains("dus niet"));
        Set<LocalDate> days = new HashSet<>(
                day(anchor).plusDays(1).datesUntil(day(moment.at()).plusDays(1)).toList());
        days.removeAll(stopped);
        return days;
    }

    @Property(seed = "20260611", tries = 200)
    void hours_and_office_hours_are_as_many_minutes_outside_the_pauses_as_they_say(
            @ForAll("wholeMinutes") Instant anchor,
            @ForAll @IntRange(max = 30) int count,
            @ForAll("hours") OpeningHours hours,
            @ForAll("pauses") List<Near> shapes) {
        Pauses pauses = Pauses.of(shapes.stream()
                .map(shape -> shape.to(anchor))
                .map(pause -> new Interval(
                        pause.from().truncatedTo(ChronoUnit.MINUTES),
                        pause.until().truncatedTo(ChronoUnit.MINUTES),
                        pause.reason()))
                .toList());
        Instant elapsed =
                add(anchor, new Amount(count, TermUnit.HOURS), hours, pauses).at();
        assertThat(minutes(anchor, elapsed, OpeningHours.ALWAYS, pauses)).isEqualTo(count * 60);
        Instant office = add(anchor, new Amount(count, TermUnit.OFFICE_HOURS), hours, pauses)
                .at();
        assertThat(minutes(anchor, office, hours, pauses)).isEqualTo(count * 60);
    }

    private static int minutes(Instant from, Instant until, OpeningHours hours, Pauses pauses) {
        int minutes = 0;
        for (Instant at = from; at.isBefore(until); at = at.plusSeconds(60)) {
            Instant minute = at;
            boolean paused = pauses.intervals().stream()
                    .anyMatch(pause -> !minute.isBefore(pause.from()) && minute.isBefore(pause.until()));
            minutes += !paused && Calendars.USUAL.isOpen(Optional.of(hours), minute) ? 1 : 0;
        }
        return minutes;
    }

    private static Moment add(Instant anchor, Amount amount, OpeningHours hours, Pauses pauses) {
        return Calendars.USUAL.add(anchor, amount, Optional.of(hours), pauses);
    }
}
