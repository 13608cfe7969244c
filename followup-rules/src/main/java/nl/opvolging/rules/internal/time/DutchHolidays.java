package nl.opvolging.rules.internal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The recognised holidays of the Netherlands: those of the Algemene termijnenwet, art. 3, and the days that a decree made equal
 * to them.
 *
 * <p>Easter Sunday and Whit Sunday are not named in the law, and not here: they are Sundays. The dates follow the rules that
 * hold since 1990, for earlier years too; decrees are known from 2023 on.
 */
public final class DutchHolidays {
    private static final LocalDate DECREED_DAYS_KNOWN_UNTIL = LocalDate.of(2028, 12, 31);

    // Algemene termijnenwet art. 3 lid 3. After a new decree: add its days, and move the date above.
    private static final Set<LocalDate> DECREED_DAYS = Set.of(
            // Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025
            LocalDate.of(2023, 4, 28),
            LocalDate.of(2023, 5, 19),
            LocalDate.of(2024, 5, 10),
            LocalDate.of(2024, 12, 27),
            LocalDate.of(2025, 5, 30),
            // Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028
            LocalDate.of(2026, 1, 2),
            LocalDate.of(2026, 5, 15),
            LocalDate.of(2027, 5, 7),
            LocalDate.of(2028, 4, 28),
            LocalDate.of(2028, 5, 26));

    private static final int FIRST_YEAR_OF_THE_KING = 2014;

    private static final int FIRST_KEPT_YEAR = 1990;
    private static final int KEPT_YEARS = 200;

    /** The holidays by the number of the day in the year, of the years that were asked for; others are worked out anew. */
    private static final AtomicReferenceArray<@Nullable BitSet> KEPT = new AtomicReferenceArray<>(KEPT_YEARS);

    private DutchHolidays() {}

    /**
     * The holiday on a day, in Dutch.
     *
     * @param date the day
     * @return the name, such as {@code Koningsdag}; {@code gelijkgestelde dag} for a day made equal to a holiday; two names
     *     with {@code en} between them where two holidays fall together; empty on all other days
     */
    public static Optional<String> nameOn(LocalDate date) {
        int year = date.getYear() - FIRST_KEPT_YEAR;
        boolean kept = year >= 0 && year < KEPT_YEARS;
        return kept && !holidaysOf(year).get(date.getDayOfYear()) ? Optional.empty() : findOn(date);
    }

    /** Two threads may both work out a year, and find the same. */
    private static BitSet holidaysOf(int keptYear) {
        BitSet known = KEPT.get(keptYear);
        if (known != null) {
            return known;
        }
        BitSet days = new BitSet();
        LocalDate newYear = LocalDate.of(FIRST_KEPT_YEAR + keptYear, Month.JANUARY, 1);
        for (LocalDate date = newYear; date.getYear() == newYear.getYear(); date = date.plusDays(1)) {
            days.set(date.getDayOfYear(), findOn(date).isPresent());
        }
        KEPT.set(keptYear, days);
        return days;
    }

    private static Optional<String> findOn(LocalDate date) {
        Optional<String> fixed = fixedOn(date);
        Optional<String> movable = movableOn(date);
        if (fixed.isPresent() && movable.isPresent()) {
            return Optional.of(movable.get() + " en " + fixed.get());
        }
        if (fixed.isPresent()) {
            return fixed;
        }
        if (movable.isPresent()) {
            return movable;
        }
        return DECREED_DAYS.contains(date) ? Optional.of("gelijkgestelde dag") : Optional.empty();
    }

    /**
     * Until when the decreed days are known; a decree for later years was not published yet.
     *
     * @return the last day of the last year that a decree covers
     */
    public static LocalDate decreedDaysKnownUntil() {
        return DECREED_DAYS_KNOWN_UNTIL;
    }

    private static Optional<String> fixedOn(LocalDate date) {
        int day = date.getDayOfMonth();
        return switch (date.getMonth()) {
            case JANUARY -> day == 1 ? Optional.of("Nieuwjaarsdag") : Optional.empty();
            case APRIL -> monarchsDayOn(date);
            case MAY -> day == 5 ? Optional.of("Bevrijdingsdag") : Optional.empty();
            case DECEMBER ->
                switch (day) {
                    case 25 -> Optional.of("eerste kerstdag");
                    case 26 -> Optional.of("tweede kerstdag");
                    default -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }

    /** On its own date, or on the Saturday before if that date is a Sunday. */
    private static Optional<String> monarchsDayOn(LocalDate date) {
        boolean king = date.getYear() >= FIRST_YEAR_OF_THE_KING;
        int usualDay = king ? 27 : 30;
        int daysBefore = usualDay - date.getDayOfMonth();
        boolean celebrated = date.getDayOfWeek() == DayOfWeek.SATURDAY
                ? (daysBefore == 0 || daysBefore == 1)
                : (daysBefore == 0 && date.getDayOfWeek() != DayOfWeek.SUNDAY);
        return celebrated ? Optional.of(king ? "Koningsdag" : "Koninginnedag") : Optional.empty();
    }

    private static Optional<String> movableOn(LocalDate date) {
        if (date.getMonth().compareTo(Month.MARCH) < 0 || date.getMonth().compareTo(Month.JUNE) > 0) {
            return Optional.empty();
        }
        long daysAfterEaster = date.toEpochDay() - easter(date.getYear()).toEpochDay();
        return switch ((int) daysAfterEaster) {
            case -2 -> Optional.of("Goede Vrijdag");
            case 1 -> Optional.of("tweede paasdag");
            case 39 -> Optional.of("Hemelvaartsdag");
            case 50 -> Optional.of("tweede pinksterdag");
            default -> Optional.empty();
        };
    }

    /**
     * Easter Sunday of the Gregorian calendar, for any year.
     *
     * <p>The "anonymous" method: New Scientist, 30 March 1961; Jean Meeus, Astronomical Algorithms (1991), chapter 8.
     */
    static LocalDate easter(int year) {
        int goldenNumber = Math.floorMod(year, 19);
        int century = Math.floorDiv(year, 100);
        int ofCentury = Math.floorMod(year, 100);
        int moonCorrection = Math.floorDiv(8 * century + 13, 25);
        int toFullMoon =
                Math.floorMod(19 * goldenNumber + century - Math.floorDiv(century, 4) - moonCorrection + 15, 30);
        int toSunday = (32 + 2 * Math.floorMod(century, 4) + 2 * (ofCentury / 4) - toFullMoon - ofCentury % 4) % 7;
        int lateMoon = (goldenNumber + 11 * toFullMoon + 22 * toSunday) / 451;
        return LocalDate.of(year, Month.MARCH, 22).plusDays(toFullMoon + toSunday - 7L * lateMoon);
    }
}
