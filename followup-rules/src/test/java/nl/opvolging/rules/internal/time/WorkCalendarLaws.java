package nl.opvolging.rules.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.Moment;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.TermUnit;

class WorkCalendarLaws extends CalendarCases {
    @Property(seed = "20260514")
    void law_10_a_later_anchor_never_gets_an_earlier_moment(
            @ForAll("anchors") Instant one,
            @ForAll("gaps") Duration gap,
            @ForAll("amounts") Amount amount,
            @ForAll("hours") OpeningHours hours,
            @ForAll("closingDays") Set<LocalDate> closed) {
        WorkCalendar calendar = WorkCalendar.of(Calendars.OFFICE, closed);
        assertThat(calendar.add(one.plus(gap), amount, Optional.of(hours)).at())
                .isAfterOrEqualTo(calendar.add(one, amount, Optional.of(hours)).at());
    }

    @Property(seed = "20260515")
    void law_10_one_more_closing_day_never_makes_a_moment_earlier(
            @ForAll("anchors") Instant anchor,
            @ForAll("amounts") Amount amount,
            @ForAll("hours") OpeningHours hours,
            @ForAll @IntRange(min = 0, max = 40) int daysLater,
            @ForAll("closingDays") Set<LocalDate> closed) {
        Set<LocalDate> more = new HashSet<>(closed);
        more.add(day(anchor).plusDays(daysLater));
        assertThat(WorkCalendar.of(Calendars.OFFICE, more)
                        .add(anchor, amount, Optional.of(hours))
                        .at())
                .isAfterOrEqualTo(WorkCalendar.of(Calendars.OFFICE, closed)
                        .add(anchor, amount, Optional.of(hours))
                        .at());
    }

    @Property(seed = "20260516")
    void one_unit_more_never_ends_earlier_and_no_term_ends_before_its_anchor(
            @ForAll("anchors") Instant anchor, @ForAll("amounts") Amount amount, @ForAll("hours") OpeningHours hours) {
        Instant end = add(anchor, amount, hours).at();
        assertThat(end).isAfterOrEqualTo(anchor);
        assertThat(add(anchor, new Amount(amount.count() + 1, amount.unit()), hours)
                        .at())
                .isAfterOrEqualTo(end);
    }

    @Property(seed = "20260517")
    void law_10_working_days_end_on_a_working_day_at_closing_time(
            @ForAll("anchors") Instant anchor,
            @ForAll @IntRange(max = 60) int count,
            @ForAll("closingDays") Set<LocalDate> closed) {
        WorkCalendar calendar = WorkCalendar.of(Calendars.OFFICE, closed);
        Instant end = calendar.add(anchor, new Amount(count, TermUnit.WORKING_DAYS), Optional.empty())
                .at();
        assertThat(end.atZone(DutchDates.AMSTERDAM).toLocalTime()).isEqualTo("17:00");
        assertThat(calendar.isWorkingDay(day(end))).isTrue();
        assertThat(calendar.windowsAt(end.minusSeconds(1))).contains(TimeWindow.OFFICE_HOURS);
        if (count > 0) {
            assertThat(day(anchor).plusDays(1).datesUntil(day(end).plusDays(1)).filter(calendar::isWorkingDay))
                    .hasSize(count);
        }
    }

    @Property(seed = "20260518", tries = 200)
    void office_hours_are_as_many_open_minutes_as_they_say(
            @ForAll("wholeMinutes") Instant anchor,
            @ForAll @IntRange(max = 30) int count,
            @ForAll("hours") OpeningHours hours,
            @ForAll("closingDays") Set<LocalDate> closed) {
        WorkCalendar calendar = WorkCalendar.of(hours, closed);
        Instant end = calendar.add(anchor, new Amount(count, TermUnit.OFFICE_HOURS), Optional.empty())
                .at();
        int open = 0;
        for (Instant at = anchor; at.isBefore(end); at = at.plusSeconds(60)) {
            open += calendar.windowsAt(at).contains(TimeWindow.OFFICE_HOURS) ? 1 : 0;
        }
        assertThat(open).isEqualTo(count * 60);
        assertThat(calendar.windowsAt(count == 0 ? end : end.minusSeconds(1))).contains(TimeWindow.OFFICE_HOURS);
    }

    @Property(seed = "20260519")
    void days_and_weeks_end_with_a_working_day_and_with_no_earlier_one_after_their_count(
            @ForAll("anchors") Instant anchor,
            @ForAll @IntRange(max = 20) int weeks,
            @ForAll("closingDays") Set<LocalDate> closed) {
        WorkCalendar calendar = WorkCalendar.of(Calendars.OFFICE, closed);
        Instant end = calendar.add(anchor, new Amount(weeks, TermUnit.WEEKS), Optional.empty())
                .at();
        assertThat(calendar.isWorkingDay(day(end))).isTrue();
        assertThat(day(anchor).plusWeeks(weeks).datesUntil(day(end))).noneMatch(calendar::isWorkingDay);
        assertThat(calendar.add(anchor, new Amount(7 * weeks, TermUnit.DAYS), Optional.empty())
                        .at())
                .isEqualTo(end);
    }

    @Property(seed = "20260520")
    void hours_are_elapsed_time(@ForAll("anchors") Instant anchor, @ForAll @IntRange(max = 10_000) int count) {
        assertThat(add(anchor, new Amount(count, TermUnit.HOURS), OpeningHours.ALWAYS)
                        .at())
                .isEqualTo(anchor.plus(Duration.ofHours(count)))
                .isEqualTo(add(anchor, new Amount(count, TermUnit.OFFICE_HOURS), OpeningHours.ALWAYS)
                        .at());
    }

    @Property(seed = "20260521")
    void the_explanation_names_the_term_and_its_end(
            @ForAll("anchors") Instant anchor, @ForAll("amounts") Amount amount, @ForAll("hours") OpeningHours hours) {
        Moment moment = add(anchor, amount, hours);
        assertThat(moment.explanation()).startsWith(DutchDates.day(day(anchor)));
        assertThat(moment.explanation()).contains(" + " + amount + " = ");
        LocalDate end = day(moment.at().minusNanos(amount.unit() == TermUnit.OFFICE_HOURS ? 1 : 0));
        assertThat(moment.explanation()).containsAnyOf(DutchDates.day(end), DutchDates.day(day(moment.at())));
    }

    @Property(seed = "20260522")
    void every_moment_is_inside_or_outside_office_hours_and_on_a_day_of_some_kind(
            @ForAll("anchors") Instant at,
            @ForAll("hours") OpeningHours hours,
            @ForAll("closingDays") Set<LocalDate> closed) {
        WorkCalendar calendar = WorkCalendar.of(hours, closed);
        Set<TimeWindow> windows = calendar.windowsAt(at);
        assertThat(windows.contains(TimeWindow.OFFICE_HOURS))
                .isNotEqualTo(windows.contains(TimeWindow.OUTSIDE_OFFICE_HOURS));
        assertThat(windows.contains(TimeWindow.WORKING_DAY))
                .isEqualTo(calendar.isWorkingDay(day(at)))
                .isNotEqualTo(windows.contains(TimeWindow.WEEKEND) || windows.contains(TimeWindow.HOLIDAY));
        assertThat(windows.contains(TimeWindow.WEEKEND))
                .isEqualTo(day(at).getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);
    }

    private static Moment add(Instant anchor, Amount amount, OpeningHours hours) {
        return Calendars.USUAL.add(anchor, amount, Optional.of(hours));
    }
}
