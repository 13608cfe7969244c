package nl.opvolging.rules;

import java.util.Optional;
import java.util.Set;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;
import org.immutables.value.Value;

/** Who follows up? Asked of the table {@code routering}, once for each theme. */
@Value.Immutable(lazyhash = true)
public non-sealed interface RoutingQuestion extends Question {
    /**
     * What it is about.
     *
     * @return the theme; empty if no clause knows what it is about
     */
    Optional<Theme> theme();

    /**
     * The line of the theme, or without a theme that along which it was reported.
     *
     * @return the line; empty if neither is known
     */
    Optional<Line> line();

    /**
     * Where it is.
     *
     * @return the area of the signal
     */
    Area area();

    /**
     * The municipality whose agreement is asked: that of the area, or the one that it merged into.
     *
     * @return the municipality
     */
    Area municipality();

    /**
     * In which role it was reported.
     *
     * @return the kind of observer
     */
    ObserverKind observer();

    /**
     * Who or what it is about.
     *
     * @return who or what, possibly unknown
     */
    About about();

    /**
     * How soon somebody is needed.
     *
     * @return the urgency
     */
    Urgency urgency();

    /**
     * When it was reported.
     *
     * @return all windows in which the moment of the report lies
     */
    Set<TimeWindow> when();

    /**
     * Whether the observer cannot be reached.
     *
     * @return true for an anonymous report
     */
    boolean anonymous();

    /**
     * Whether the resident agrees with the report.
     *
     * @return yes, no or unknown
     */
    Answer consent();

    /**
     * Which kinds of partners know the resident.
     *
     * @return the kinds
     */
    Set<PartnerKind> knownTo();

    /**
     * Which kinds of partners do not know the resident; kinds in neither set are unknown.
     *
     * @return the kinds
     */
    Set<PartnerKind> notKnownTo();

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a question. */
    final class Builder extends ImmutableRoutingQuestion.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
