package nl.opvolging.signal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** What one observer reports about one matter: one or more observations, and the facts that are known about them. */
@Value.Immutable
@JsonDeserialize(builder = Signal.Builder.class)
public interface Signal {
    /** The most observations that one signal holds. */
    int MOST_OBSERVATIONS = 50;

    /** The longest note, in characters. */
    int LONGEST_NOTE = 4_000;

    /**
     * Which signal it is.
     *
     * @return the reference
     */
    SignalRef id();

    /**
     * When it was reported; terms are counted from here.
     *
     * @return the moment of the report
     */
    Instant reportedAt();

    /**
     * When it was noticed.
     *
     * @return the moment, if it is known; never after the report
     */
    Optional<Instant> observedAt();

    /**
     * Where it is, as exactly as is known.
     *
     * @return the area; its municipality decides which agreement holds
     */
    Area area();

    /**
     * Who reports.
     *
     * @return the observer
     */
    Observer observer();

    /**
     * Along which line it was reported.
     *
     * @return the line, if the observer chose one
     */
    Optional<Line> line();

    /**
     * Who or what it is about.
     *
     * @return who or what, by default unknown
     */
    @Value.Default
    default About about() {
        return About.UNKNOWN;
    }

    /**
     * What was noticed.
     *
     * @return 1 to {@value #MOST_OBSERVATIONS} observations, in the observer's order
     */
    List<Observation> observations();

    /**
     * Whether there is immediate danger.
     *
     * @return yes, no or (by default) unknown
     */
    @Value.Default
    default Answer immediateDanger() {
        return Answer.UNKNOWN;
    }

    /**
     * Whether the resident agrees with the report.
     *
     * @return yes, no or (by default) unknown
     */
    @Value.Default
    default Answer consent() {
        return Answer.UNKNOWN;
    }

    /**
     * Whom it is about.
     *
     * @return the reference, if the host has one
     */
    Optional<SubjectRef> subject();

    /**
     * Which place it is about.
     *
     * @return the reference, if the host has one
     */
    Optional<PlaceRef> place();

    /**
     * Which partners already know the resident. A kind in neither set is unknown.
     *
     * @return the kinds of partners
     */
    @Value.NaturalOrder
    SortedSet<PartnerKind> knownTo();

    /**
     * Which partners certainly do not know the resident.
     *
     * @return the kinds of partners
     */
    @Value.NaturalOrder
    SortedSet<PartnerKind> notKnownTo();

    /**
     * Free text of the observer. No clause looks at it, and it reaches neither log nor explanation.
     *
     * @return at most {@value #LONGEST_NOTE} characters
     */
    @Value.Redacted
    Optional<String> note();

    /** Refuses what cannot be a signal with an {@link IllegalArgumentException}. */
    @Value.Check
    default void check() {
        Moments.requireReckonable("the report of signal " + id(), reportedAt());
        if (observations().isEmpty() || observations().size() > MOST_OBSERVATIONS) {
            throw new IllegalArgumentException("A signal has 1 to " + MOST_OBSERVATIONS + " observations, but signal "
                    + id() + " has " + observations().size());
        }
        if (observedAt().filter(observed -> observed.isAfter(reportedAt())).isPresent()) {
            throw new IllegalArgumentException("A signal is noticed before it is reported, but signal " + id()
                    + " was noticed at " + observedAt().get() + " and reported at " + reportedAt());
        }
        if (note().filter(text -> text.length() > LONGEST_NOTE).isPresent()) {
            throw new IllegalArgumentException(
                    "A note has at most " + LONGEST_NOTE + " characters, but that of signal " + id() + " has more");
        }
        knownTo().stream()
                .filter(kind -> notKnownTo().contains(kind))
                .findFirst()
                .ifPresent(kind -> {
                    throw new IllegalArgumentException("A resident is known or not known to a partner, but signal "
                            + id() + " says both of " + kind);
                });
    }

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a signal. */
    final class Builder extends ImmutableSignal.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
