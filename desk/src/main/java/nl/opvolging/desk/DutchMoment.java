package nl.opvolging.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import nl.opvolging.rules.DateRange;
import nl.opvolging.rules.DutchMoments;

/** Moments as they are given on the command line, and days in short. */
final class DutchMoment {
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
                    : LocalDateTime.parse(text).atZone(DutchMoments.ZONE).toInstant();
        } catch (DateTimeException e) {
            throw Refusal.wrongUse(
                    "\"" + text + "\" is geen moment: schrijf het als 2027-01-12T10:00 (Nederlandse tijd), "
                            + "of met de tijdzone erbij als 2027-01-12T09:00Z.");
        }
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
}
