package nl.opvolging.rules.internal.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.opvolging.signal.Amount;

/** How a term was counted, in Dutch: what was added to what, what came of it, and after that why. */
final class TermText {
    private static final int USUAL_LENGTH = 128;

    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);
    private final int year;

    private TermText(int year) {
        this.year = year;
    }

    /** Begins with such as {@code do 14-5 + 3 werkdagen = }. Other years than that of the anchor will be shown. */
    static TermText ofDay(LocalDate anchor, Amount amount) {
        return new TermText(anchor.getYear()).day(anchor).plus(amount);
    }

    /** Begins with such as {@code do 14-5 10:00 + 3 uur = }. Other years than that of the anchor will be shown. */
    static TermText ofMoment(LocalDateTime anchor, Amount amount) {
        return new TermText(anchor.getYear()).moment(anchor).plus(amount);
    }

    private TermText plus(Amount amount) {
        text.append(" + ")
                .append(amount.count())
                .append(' ')
                .append(amount.unit().after(amount.count()))
                .append(" = ");
        return this;
    }

    TermText day(LocalDate date) {
        if (date.getYear() == year) {
            DutchDates.appendDay(text, date);
        } else {
            DutchDates.appendDayWithYear(text, date);
        }
        return this;
    }

    TermText moment(LocalDateTime local) {
        return moment(local.toLocalDate(), DutchDates.minuteOfDay(local));
    }

    TermText moment(LocalDate date, int minuteOfDay) {
        day(date);
        DutchDates.appendTime(text.append(' '), minuteOfDay);
        return this;
    }

    TermText plain(String words) {
        text.append(words);
        return this;
    }

    TermText number(int number) {
        text.append(number);
        return this;
    }

    /** Begins a part of a list: nothing before the first, {@code en} before the last, commas between the others. */
    TermText separator(int part, int parts) {
        if (part > 0) {
            text.append(part == parts - 1 ? " en " : ", ");
        }
        return this;
    }

    TermText because() {
        text.append("; ");
        return this;
    }

    TermText skipped(SkippedDays days) {
        if (!days.isEmpty()) {
            days.appendTo(because());
        }
        return this;
    }

    TermText paused(UsedPauses pauses) {
        if (!pauses.isEmpty()) {
            pauses.appendTo(because());
        }
        return this;
    }

    /** Says that the clock changed, unless the change is 0. */
    TermText clockChange(int forwardSeconds) {
        if (forwardSeconds != 0) {
            because().plain("de klok gaat in die tijd een uur ").plain(forwardSeconds > 0 ? "vooruit" : "terug");
        }
        return this;
    }

    /** Says that more days may not count than are known now, if the term ends that late. */
    TermText knownUntil(LocalDate end) {
        LocalDate known = DutchHolidays.decreedDaysKnownUntil();
        if (end.isAfter(known)) {
            because().plain("gelijkgestelde dagen na ").number(known.getYear()).plain(" zijn nog niet bekend");
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
