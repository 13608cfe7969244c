package nl.opvolging.rules.internal.pack;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.rules.internal.time.WorkCalendar;
import nl.opvolging.signal.Area;

/**
 * What the values of fields depend on: the words and the calendar of an agreement, and what its signs can be about.
 *
 * @param vocabulary its words
 * @param name what people call the municipality
 * @param municipality the municipality
 * @param municipalities the municipality and those that merged into it
 * @param calendar its calendar
 * @param moments moments that differ in the windows in which they lie, the most ordinary first
 * @param matters what a signal can be about, the most ordinary first
 */
public record Surroundings(
        Vocabulary vocabulary,
        String name,
        Area municipality,
        Set<Area> municipalities,
        WorkCalendar calendar,
        List<Instant> moments,
        List<Matter> matters) {
    /**
     * Keeps its own copies.
     *
     * @param vocabulary its words
     * @param name what people call the municipality
     * @param municipality the municipality
     * @param municipalities the municipality and those that merged into it
     * @param calendar its calendar
     * @param moments moments that differ in the windows in which they lie, the most ordinary first
     * @param matters what a signal can be about, the most ordinary first
     */
    public Surroundings {
        municipalities = Set.copyOf(municipalities);
        moments = List.copyOf(moments);
        matters = List.copyOf(matters);
    }

    /**
     * The same, as far as signals are about other things.
     *
     * @param others what a signal can be about
     * @return the surroundings with these
     */
    public Surroundings withMatters(List<Matter> others) {
        return new Surroundings(vocabulary, name, municipality, municipalities, calendar, moments, others);
    }

    /** The windows in which a moment lies. */
    Set<TimeWindow> windowsAt(Instant moment) {
        return calendar.windowsAt(moment);
    }
}
