package nl.opvolging.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.opvolging.signal.DutchWord;

/**
 * A part of the week or of the day that a clause may name, in Dutch local time.
 *
 * <p>Several hold at once. Of office hours and outside office hours exactly one holds at any moment; and every day is a
 * working day, or in the weekend, or a holiday, or the last two together.
 */
public enum TimeWindow implements DutchWord {
    /** Inside the agreement's office hours. */
    OFFICE_HOURS("kantooruren", "in kantooruren"),

    /** Outside the agreement's office hours. */
    OUTSIDE_OFFICE_HOURS("buiten kantooruren", "buiten kantooruren"),

    /** Monday to Friday, if the day is no holiday and no closing day. */
    WORKING_DAY("werkdag", "op een werkdag"),

    /** Saturday or Sunday. */
    WEEKEND("weekend", "in het weekend"),

    /** A recognised holiday, a day made equal to one, or a closing day of the agreement. */
    HOLIDAY("feestdag", "op een feestdag"),

    /** From 18:00 until 23:00. */
    EVENING("avond", "in de avond"),

    /** From 23:00 until 07:00. */
    NIGHT("nacht", "in de nacht");

    private final String word;
    private final String when;

    TimeWindow(String word, String when) {
        this.word = word;
        this.when = when;
    }

    /**
     * The windows that hold together at one moment or another, whatever the office hours and the holidays are.
     *
     * @return the sets, each in the order of the windows
     */
    public static List<SortedSet<TimeWindow>> together() {
        List<SortedSet<TimeWindow>> together = new ArrayList<>();
        for (TimeWindow office : List.of(OFFICE_HOURS, OUTSIDE_OFFICE_HOURS)) {
            for (Set<TimeWindow> day :
                    List.of(Set.of(WORKING_DAY), Set.of(WEEKEND), Set.of(HOLIDAY), Set.of(WEEKEND, HOLIDAY))) {
                for (Set<TimeWindow> hour : List.of(Set.<TimeWindow>of(), Set.of(EVENING), Set.of(NIGHT))) {
                    SortedSet<TimeWindow> windows = new TreeSet<>(day);
                    windows.add(office);
                    windows.addAll(hour);
                    together.add(Collections.unmodifiableSortedSet(windows));
                }
            }
        }
        return together;
    }

    /**
     * The window in a sentence.
     *
     * @return such as {@code in kantooruren} or {@code op een werkdag}
     */
    public String when() {
        return when;
    }

    @Override
    public String word() {
        return word;
    }
}
