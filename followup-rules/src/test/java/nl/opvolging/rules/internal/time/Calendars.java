package nl.opvolging.rules.internal.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.Moment;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.TermUnit;

/** The calendars and moments of the tests in this package. */
final class Calendars {
    static final OpeningHours OFFICE = OpeningHours.parse("ma-vr 08:30-17:00");
    static final WorkCalendar USUAL = WorkCalendar.of(OFFICE, Set.of());

    private Calendars() {}

    static WorkCalendar closedOn(String... days) {
        return WorkCalendar.of(OFFICE, Arrays.stream(days).map(LocalDate::parse).collect(Collectors.toSet()));
    }

    /** A local time in the Netherlands; of an hour that comes twice, the first. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(DutchDates.AMSTERDAM).toInstant();
    }

    static Pauses.Interval pause(String from, String until, String reason) {
        return new Pauses.Interval(at(from), at(until), reason);
    }

    static Moment add(String local, int count, TermUnit unit, Pauses.Interval... pauses) {
        return USUAL.add(at(local), new Amount(count, unit), Optional.empty(), Pauses.of(List.of(pauses)));
    }

    static Moment add(String local, int count, TermUnit unit, String hours, Pauses.Interval... pauses) {
        return USUAL.add(
                at(local), new Amount(count, unit), Optional.of(OpeningHours.parse(hours)), Pauses.of(List.of(pauses)));
    }
}
