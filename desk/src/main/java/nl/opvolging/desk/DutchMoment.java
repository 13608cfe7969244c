package nl.opvolging.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import nl.opvolging.rules.DateRange;
import nl.opvolging.rules.DutchMoments;

/** Moments as they are given on the command line, and moments and days in short. */
final class DutchMoment {
    private static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private DutchMoment() {}

    /**
     * Reads a moment.
     *
     * @param text such as {@code 2027-01-12T10:00} in Dutch local time, or with {@code Z} or an offset at its end
     * @return the moment
     * @throws Refusal if the text is written otherwise, or if it is a local time that the clock skips or shows twice
     */
    static Instant parse(String text) {
        try {
            return text.matches(".*T.*(Z|[+-][0-9:]+)")
                    ? OffsetDateTime.parse(text).toInstant()
                    : instant(LocalDateTime.parse(text));
        } catch (DateTimeException e) {
            throw Refusal.wrongUse(
                    "\"" + text + "\" is geen moment: schrijf het als 2027-01-12T10:00 (Nederlandse tijd), "
                            + "of met de tijdzone erbij als 2027-01-12T09:00Z.");
        }
    }

    /** A local time that is none, or two, is not moved: only who asks knows which one is meant. */
    private static Instant instant(LocalDateTime local) {
        List<ZoneOffset> offsets = DutchMoments.ZONE.getRules().getValidOffsets(local);
        if (offsets.size() == 1) {
            return local.toInstant(offsets.get(0));
        }
        if (!offsets.isEmpty()) {
            throw Refusal.wrongUse(local + " komt twee keer voor: de klok gaat dan een uur terug. Schrijf "
                    + local.atOffset(offsets.get(0)) + " voor de eerste keer, of " + local.atOffset(offsets.get(1))
                    + " voor de tweede keer.");
        }
        ZoneOffsetTransition change = DutchMoments.ZONE.getRules().getTransition(local);
        throw Refusal.wrongUse(local + " bestaat niet: de klok gaat dan een uur vooruit. Schrijf "
                + local.atOffset(change.getOffsetAfter()).withOffsetSameInstant(change.getOffsetBefore())
                + " voor net ervoor, of "
                + local.atOffset(change.getOffsetBefore()).withOffsetSameInstant(change.getOffsetAfter())
                + " voor net erna.");
    }

    /** Such as {@code do 14-1-2027 17:00}. */
    static String shortly(Instant moment) {
        LocalDate day = day(moment);
        return DAYS.get(day.getDayOfWeek().getValue() - 1) + " " + date(day) + " " + time(moment);
    }

    /** Such as {@code 17:00}. */
    static String time(Instant moment) {
        return TIME.format(LocalTime.ofInstant(moment, DutchMoments.ZONE));
    }

    /** The Dutch day on which a moment lies. */
    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, DutchMoments.ZONE);
    }

    /** How far a later day is away, such as {@code over 3 dagen}. */
    static String distance(LocalDate from, LocalDate until) {
        long days = ChronoUnit.DAYS.between(from, until);
        return days == 0 ? "dezelfde dag" : days == 1 ? "over 1 dag" : "over " + days + " dagen";
    }

    /** How far a later moment on the same day is away, such as {@code over 2 uur}. */
    static String distance(Instant from, Instant until) {
        long minutes = ChronoUnit.MINUTES.between(from, until);
        if (minutes < 1) {
            return "zo meteen";
        }
        String hours = minutes < 60 ? "" : minutes / 60 + " uur";
        long rest = minutes % 60;
        String rests = rest == 0 ? "" : rest == 1 ? "1 minuut" : rest + " minuten";
        return "over " + (hours + (hours.isEmpty() || rests.isEmpty() ? "" : " en ") + rests);
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
