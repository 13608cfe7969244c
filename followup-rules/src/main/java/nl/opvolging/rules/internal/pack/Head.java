package nl.opvolging.rules.internal.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import nl.opvolging.rules.DateRange;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.PartnerRef;
import org.immutables.value.Value;

/** The head of a pack: who agreed, when it holds, and what it rests on. */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, jdkOnly = true)
public interface Head {
    /** Stands for a municipality that could not be read; CBS gives out no such code. */
    Area UNKNOWN_MUNICIPALITY = Area.of("GM0000");

    /** Stands for a validity that could not be read; nobody can write it. */
    DateRange UNKNOWN_VALIDITY = new DateRange(LocalDate.MIN, LocalDate.MAX);

    /** The municipality, empty for a base pack. */
    Optional<Area> municipality();

    /** The code by which clauses are named: that of the municipality, or the name of a base pack. */
    String code();

    /** What people call the municipality or the base pack. */
    String name();

    /** The version. */
    String version();

    /** When it holds. */
    DateRange validity();

    /** The base pack. */
    Optional<String> base();

    /** Whether it has been adopted. */
    boolean adopted();

    /** Whether it is an example. */
    boolean example();

    /** The office hours; empty if those of the base pack hold. */
    Optional<OpeningHours> officeHours();

    /** Days on which the office is closed besides the holidays. */
    @Value.NaturalOrder
    SortedSet<LocalDate> closingDays();

    /** Who has what nobody else has. */
    PartnerRef safetyNet();

    /** Where it comes from. */
    List<String> sources();

    /** The municipality that it merged into. */
    Optional<Successor> successor();

    /** Where the base pack, the validity and the safety net are stated, for messages. */
    Cell basePlace();

    /** See {@link #basePlace()}. */
    Cell validityPlace();

    /** See {@link #basePlace()}. */
    Cell safetyNetPlace();

    /** Where the calendar is stated. */
    Cell calendarPlace();

    /** Where the municipality is stated that it merged into. */
    Cell successorPlace();

    /**
     * The municipality that another merged into.
     *
     * @param municipality the successor
     * @param from the first day
     */
    record Successor(Area municipality, LocalDate from) {}
}
