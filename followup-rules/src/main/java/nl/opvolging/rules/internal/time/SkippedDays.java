package nl.opvolging.rules.internal.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days that a count passed over, in the order of the calendar, and how to say so. */
final class SkippedDays {
    private static final int MOST_NAMED = 4;

    private final List<LocalDate> days = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private int unnamed;
    private int weekends;
    private long lastWeekend = Long.MIN_VALUE;

    void day(LocalDate date, String name) {
        if (days.size() == MOST_NAMED) {
            unnamed++;
        } else {
            days.add(date);
            names.add(name);
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
        for (int i = 0; i < days.size(); i++) {
            text.separator(part++, parts)
                    .day(days.get(i))
                    .plain(" (")
                    .plain(names.get(i))
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
