package nl.opvolging.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import nl.opvolging.rules.DateRange;

/** Days and moments in Dutch local time, whatever the locale and time zone of the machine. */
final class DutchMoment {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final List<String> DAYS =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private DutchMoment() {}

    /**
     * Reads a moment.
     *
     * @param text such as {@code 2027-01-12T10:00} in Dutch local time, or with {@code Z} or an offset at its end
     * @return the moment
     * @throws Refusal if the text is written otherwise
     */
    static Instant parse(String text) {
        try {
            return text.matches(".*T.*(Z|[+-][0-9:]+)")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(AMSTERDAM).toInstant();
        } catch (DateTimeException e) {
            throw Refusal.wrongUse(
                    "\"" + text + "\" is geen moment: schrijf het als 2027-01-12T10:00 (Nederlandse tijd), "
                            + "of met de tijdzone erbij als 2027-01-12T09:00Z.");
        }
    }

    /** Such as {@code donderdag 14 mei 2026 om 17:00}; seconds are left out. */
    static String inFull(Instant moment) {
        ZonedDateTime local = moment.atZone(AMSTERDAM);
        return day(local.toLocalDate()) + " om " + twoDigits(local.getHour()) + ":" + twoDigits(local.getMinute());
    }

    /** Such as {@code donderdag 14 mei 2026}. */
    static String day(LocalDate day) {
        return DAYS.get(day.getDayOfWeek().getValue() - 1) + " " + day.getDayOfMonth() + " "
                + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** Such as {@code vanaf 1-1-2026} or {@code 1-1-2026 tot en met 31-12-2026}. */
    static String days(DateRange range) {
        return range.last().equals(LocalDate.MAX)
                ? "vanaf " + date(range.first())
                : date(range.first()) + " tot en met " + date(range.last());
    }

    private static String date(LocalDate day) {
        return day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
