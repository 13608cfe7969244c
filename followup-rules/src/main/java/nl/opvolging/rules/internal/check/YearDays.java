package nl.opvolging.rules.internal.check;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolging.rules.internal.memory.Lazy;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.rules.internal.time.WorkCalendar;

/** The days of a year on which something can be reported, and which of them are alike. */
final class YearDays {
    private static final int LONGEST = 1_024;
    private static final int HOURS_OF_DAY = 24;
    private static final int LETTERS = 2;

    private final Chain chain;
    private final WorkCalendar calendar;
    private final LocalDate first;
    private final LocalDate last;
    private final String pattern;
    private final Map<Integer, List<LocalDate>> unlike = new HashMap<>();
    private final Lazy<List<LocalDate>> ordinaryWeek = new Lazy<>(this::findOrdinaryWeek);

    YearDays(Chain chain, LocalDate first, LocalDate last) {
        this.chain = chain;
        this.calendar = chain.calendar();
        this.first = first;
        this.last = last;
        this.pattern =
                first.datesUntil(last.plusDays(LONGEST + 1L)).map(this::kind).collect(Collectors.joining());
    }

    /** What counts of a day, in two letters: its weekday, length and whether it is closed; and who takes part. */
    private String kind(LocalDate date) {
        Duration length = Duration.between(DutchDates.startOf(date), DutchDates.startOf(date.plusDays(1)));
        int kind = date.getDayOfWeek().getValue();
        kind = kind * 2 + (calendar.closedAs(date).isPresent() ? 1 : 0);
        kind = kind * 3 + (int) (length.toHours() - HOURS_OF_DAY + 1);
        return new String(new char[] {(char) kind, (char) changesUntil(date)});
    }

    /** How often a partner has come or gone by a day: between two changes the same partners take part. */
    private long changesUntil(LocalDate date) {
        return chain.vocabulary().partners().all().stream()
                .flatMap(partner -> Stream.concat(
                        partner.validFrom().stream(), partner.validUntil().map(until -> until.plusDays(1)).stream()))
                .filter(change -> !change.isAfter(date))
                .count();
    }

    /**
     * The days of the year, of those that are alike only the first: what begins on two days of the same weekday, with the same
     * holidays and the same partners in the days after them, takes equally long.
     *
     * @param daysAfter how many days after each count
     */
    List<LocalDate> unlike(int daysAfter) {
        return unlike.computeIfAbsent(daysAfter, this::findUnlike);
    }

    private List<LocalDate> findUnlike(int daysAfter) {
        Set<String> seen = new HashSet<>();
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            int at = (int) (day.toEpochDay() - first.toEpochDay());
            if (seen.add(pattern.substring(LETTERS * at, LETTERS * (at + daysAfter + 1)))) {
                days.add(day);
            }
        }
        return days;
    }

    /** The Monday to Friday at the beginning of the longest run of weeks without holidays and closing days. */
    List<LocalDate> ordinaryWeek() {
        return ordinaryWeek.get();
    }

    private List<LocalDate> findOrdinaryWeek() {
        LocalDate best = first;
        int longest = -1;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
                int run = openDaysFrom(day);
                if (run > longest) {
                    longest = run;
                    best = day;
                }
            }
        }
        return best.datesUntil(best.plusDays(DayOfWeek.FRIDAY.getValue()))
                .filter(day -> !day.isAfter(last) && calendar.isWorkingDay(day))
                .toList();
    }

    private int openDaysFrom(LocalDate start) {
        int run = 0;
        while (run < LONGEST && calendar.closedAs(start.plusDays(run)).isEmpty()) {
            run++;
        }
        return run;
    }

    /** The longest time after a day that is looked at. */
    static int longest() {
        return LONGEST;
    }
}
