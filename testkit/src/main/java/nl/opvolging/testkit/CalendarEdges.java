package nl.opvolging.testkit;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DateRange;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.rules.PackForm;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.TermUnit;

/** Finds the edges of the calendar of an agreement, on the days on which it holds. */
final class CalendarEdges {
    private static final Pattern CLOSING_DAYS =
            Pattern.compile("(?s)sluitingsdagen:((?:[\\s\\[,\\-'\"]*\\d{4}-\\d{2}-\\d{2})*)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** They are holidays in a weekend too. */
    private static final Set<MonthDay> FIXED_HOLIDAYS =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 5), MonthDay.of(12, 25), MonthDay.of(12, 26));

    private static final List<LocalTime> HOURS =
            List.of(LocalTime.MIDNIGHT, LocalTime.of(7, 0), LocalTime.NOON, LocalTime.of(18, 0), LocalTime.of(23, 0));

    private final Agreement agreement;
    private final DateRange days;
    private final Set<LocalDate> closingDays;

    CalendarEdges(Agreement agreement, DateRange days) {
        this.agreement = agreement;
        this.days = days;
        this.closingDays = closingDays(agreement);
    }

    /** The moments of one kind of edge; none if there is no such edge while the agreement holds. */
    List<Instant> of(CalendarEdge edge) {
        return switch (edge) {
            case OPENING_HOURS -> days().flatMap(this::openings).distinct().toList();
            case HOURS_OF_THE_DAY ->
                days().flatMap(day -> HOURS.stream().map(hour -> at(day, hour))).toList();
            case HOLIDAY -> beginAndEnd(days().filter(this::isHoliday));
            case CLOSING_DAY -> beginAndEnd(closingDays.stream().filter(days::contains));
            case CLOCK_CHANGE -> clockChanges();
            case NEW_YEAR -> begin(days().filter(day -> day.getDayOfYear() == 1));
            case LEAP_DAY -> begin(days().filter(CalendarEdges::isLeapDay));
            case VALIDITY -> begin(validity().stream());
        };
    }

    private Stream<LocalDate> days() {
        return days.first().datesUntil(days.last().plusDays(1));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(DutchMoments.ZONE).toInstant();
    }

    private static List<Instant> begin(Stream<LocalDate> all) {
        return all.map(day -> at(day, LocalTime.MIDNIGHT)).toList();
    }

    private static List<Instant> beginAndEnd(Stream<LocalDate> all) {
        return begin(all.flatMap(day -> Stream.of(day, day.plusDays(1))));
    }

    private Stream<Instant> openings(LocalDate day) {
        return Stream.concat(
                        Stream.of(agreement.officeHours()),
                        agreement.partners().stream()
                                .map(FollowUpPartner::openingHours)
                                .flatMap(Optional::stream))
                .flatMap(hours -> hours.on(day.getDayOfWeek()).stream())
                .flatMap(open -> Stream.of(open.fromMinute(), open.untilMinute()))
                .map(minute -> at(day.plusDays(minute / (24 * 60)), LocalTime.MIDNIGHT.plusMinutes(minute)));
    }

    private boolean isHoliday(LocalDate day) {
        return isFixedHoliday(day)
                || (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                        && !closingDays.contains(day)
                        && !isWorkingDay(day));
    }

    /** The King's birthday is kept the day before if it is on a Sunday. */
    private static boolean isFixedHoliday(LocalDate day) {
        LocalDate birthday = LocalDate.of(day.getYear(), Month.APRIL, 27);
        return FIXED_HOLIDAYS.contains(MonthDay.from(day))
                || day.equals(birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday);
    }

    /** The first working day after a day is the next day, or that is none. */
    private boolean isWorkingDay(LocalDate day) {
        Instant next = agreement.after(at(day.minusDays(1), LocalTime.NOON), new Amount(1, TermUnit.WORKING_DAYS));
        return next.atZone(DutchMoments.ZONE).toLocalDate().equals(day);
    }

    private static Set<LocalDate> closingDays(Agreement agreement) {
        return agreement.packs().stream()
                .flatMap(pack ->
                        Stream.ofNullable(pack.files().get(PackForm.head().file())))
                .flatMap(head -> CLOSING_DAYS.matcher(head).results())
                .flatMap(listed -> DAY.matcher(listed.group(1)).results())
                .map(MatchResult::group)
                .map(LocalDate::parse)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each change, and an hour before and after it: when it goes back, the hour that the clock has twice begins and ends then. */
    private List<Instant> clockChanges() {
        ZoneRules rules = DutchMoments.ZONE.getRules();
        List<Instant> edges = new ArrayList<>();
        Instant end = at(days.last().plusDays(1), LocalTime.MIDNIGHT);
        Instant change = at(days.first(), LocalTime.MIDNIGHT).minusNanos(1);
        for (ZoneOffsetTransition next = rules.nextTransition(change);
                next != null && next.getInstant().isBefore(end);
                next = rules.nextTransition(next.getInstant())) {
            edges.add(next.getInstant().minus(Duration.ofHours(1)));
            edges.add(next.getInstant());
            edges.add(next.getInstant().plus(Duration.ofHours(1)));
        }
        return edges;
    }

    private static boolean isLeapDay(LocalDate day) {
        return (day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29)
                || (day.getMonth() == Month.MARCH && day.getDayOfMonth() == 1);
    }

    /** First days, and the days after last days. */
    private List<LocalDate> validity() {
        List<LocalDate> all = new ArrayList<>(List.of(days.first(), days.last().plusDays(1)));
        agreement.partners().forEach(partner -> {
            partner.validFrom().ifPresent(all::add);
            partner.validUntil().ifPresent(last -> all.add(last.plusDays(1)));
        });
        return all;
    }
}
