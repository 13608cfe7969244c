package nl.opvolging.rules.internal.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days that a count passed over, in the order of the calendar, and how to say so. */
final class SkippedDays {
    private static final int MOST_NAMED = 4;

    private List<Named> days = List.of();
    private int unnamed;
    private int weekends;
    private long lastWeekend = Long.MIN_VALUE;

    private record Named(LocalDate date, String name) {}

    void day(LocalDate date, String name) {
        if (days.size() == MOST_NAMED) {
            unnamed++;
        } else {
            days = days.isEmpty() ? new ArrayList<>() : days;
            days.add(new Named(date, name));
        }
    }

    void weekendDay(LocalDate date) {
        long week = Math.floorDiv(date.toEpochDay() + 3, 7);
        if (week != lastWeekend) {
            lastWeekend = week;
            weekends++;
        }
    }

    boolean isEmpty() {
        return days.isEmpty() && weekends == 0;
    }

    /** Appends such as {@code vr 15-5 (gelijkgestelde dag) en het weekend tellen niet mee}; needs a day at least. */
    void appendTo(TermText text) {
        int parts = days.size() + (unnamed > 0 ? 1 : 0) + (weekends > 0 ? 1 : 0);
        int part = 0;
        for (Named day : days) {
            text.separator(part++, parts)
                    .day(day.date())
                    .plain(" (")
                    .plain(day.name())
                    .plain(")");
        }
        if (unnamed > 0) {
            text.separator(part++, parts).plain("nog ").number(unnamed).plain(unnamed == 1 ? " dag" : " dagen");
        }
        if (weekends > 0) {
            text.separator(part, parts).plain(weekends == 1 ? "het weekend" : "de weekenden");
        }
        text.plain(parts == 1 && weekends <= 1 ? " telt niet mee" : " tellen niet mee");
    }
}
