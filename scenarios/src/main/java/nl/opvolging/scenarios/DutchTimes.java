package nl.opvolging.scenarios;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.TermUnit;

/** Dates, moments and amounts of time as they are written in scenarios. */
final class DutchTimes {
    /** A day, with or without its name. */
    static final String DAY = "(?:(?:" + String.join("|", DutchMoments.DAYS) + ") )?\\d{1,2} (?:"
            + String.join("|", DutchMoments.MONTHS) + ") \\d{4}";

    /** A moment. */
    static final String MOMENT = DAY + " om \\d{1,2}[:.]\\d{2}";

    /** An amount of time. */
    static final String AMOUNT = "\\d{1,9} (?:"
            + Arrays.stream(TermUnit.values())
                    .flatMap(unit -> List.of(unit.word(), unit.singular()).stream())
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.joining("|"))
            + ")";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private static final Pattern PARTS =
            Pattern.compile("(?:(\\p{L}+) )?(\\d{1,2}) (\\p{L}+) (\\d{4})(?: om (\\d{1,2})[:.](\\d{2}))?");

    private DutchTimes() {}

    static LocalDate day(String text) {
        Matcher parts = parts(text);
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(parts.group(4)),
                    DutchMoments.MONTHS.indexOf(parts.group(3)) + 1,
                    Integer.parseInt(parts.group(2)));
            String name = DutchMoments.DAYS.get(day.getDayOfWeek().getValue() - 1);
            if (parts.group(1) != null && !parts.group(1).equals(name)) {
                throw new Mismatch(
                        "de goede naam van de dag", "\"" + text + "\": die dag is een " + name + ". Pas de datum aan.");
            }
            return requireReckonable(day);
        } catch (DateTimeException e) {
            throw new Mismatch("een dag die bestaat", "De dag in \"" + text + "\" bestaat niet. Pas de datum aan.");
        }
    }

    static Instant moment(String text) {
        LocalDate day = day(text);
        Matcher parts = parts(text);
        try {
            return LocalDateTime.of(
                            day, LocalTime.of(Integer.parseInt(parts.group(5)), Integer.parseInt(parts.group(6))))
                    .atZone(DutchMoments.ZONE)
                    .toInstant();
        } catch (DateTimeException e) {
            throw new Mismatch(
                    "een tijd van 00:00 tot en met 23:59",
                    "De tijd in \"" + text + "\" bestaat niet. Pas de tijd aan.");
        }
    }

    /** The moment at which an amount of time has passed. */
    static Instant after(Agreement agreement, Instant moment, Amount amount) {
        try {
            Instant passed = agreement.after(moment, amount);
            if (passed.atZone(DutchMoments.ZONE).getYear() <= LAST_YEAR) {
                return passed;
            }
        } catch (IllegalArgumentException e) { // too few working days in too many years
            throw tooLong(amount.toString());
        }
        throw tooLong(amount.toString());
    }

    private static LocalDate requireReckonable(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new Mismatch(
                    "een jaar van " + FIRST_YEAR + " tot en met " + LAST_YEAR,
                    "Met het jaar " + day.getYear() + " kan niet worden gerekend. Schrijf een jaar van " + FIRST_YEAR
                            + " tot en met " + LAST_YEAR + ".");
        }
        return day;
    }

    private static Mismatch tooLong(String amount) {
        return new Mismatch(
                "een kortere duur", "Met \"" + amount + "\" kan niet worden gerekend. Schrijf een kortere duur.");
    }

    private static Matcher parts(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new Mismatch("een dag, zoals dinsdag 12 januari 2027", "\"" + text + "\" is geen dag.");
        }
        return parts;
    }

    static Amount amount(String text) {
        int space = text.indexOf(' ');
        String unit = text.substring(space + 1);
        TermUnit known = Arrays.stream(TermUnit.values())
                .filter(one -> one.word().equals(unit) || one.singular().equals(unit))
                .findFirst()
                .orElseThrow();
        try {
            return new Amount(Integer.parseInt(text.substring(0, space)), known);
        } catch (IllegalArgumentException e) { // more than an agreement counts
            throw tooLong(text);
        }
    }

    /** Whether two moments are written the same: seconds are not. */
    static boolean same(Instant one, Instant other) {
        return Math.floorDiv(one.getEpochSecond(), 60) == Math.floorDiv(other.getEpochSecond(), 60);
    }
}
