package nl.opvolging.signal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody who follows up signals: an organisation or a function, never a named person. */
@Value.Immutable
@JsonDeserialize(builder = FollowUpPartner.Builder.class)
public interface FollowUpPartner {
    /**
     * Which partner it is.
     *
     * @return its code in the pack
     */
    PartnerRef ref();

    /**
     * What people call it.
     *
     * @return the name of the organisation or the function, in Dutch
     */
    String name();

    /**
     * What kind of partner it is.
     *
     * @return the kind
     */
    PartnerKind kind();

    /**
     * Who stands in when it is not available.
     *
     * @return the substitute, if the agreement names one
     */
    Optional<PartnerRef> substitute();

    /**
     * When it can be reached.
     *
     * @return its own hours; empty if it keeps the office hours of the agreement
     */
    Optional<OpeningHours> openingHours();

    /**
     * The number that everybody may call.
     *
     * @return a public service number
     */
    Optional<ServiceNumber> serviceNumber();

    /**
     * Whether it reports back to observers itself. If not, the safety net of the agreement does.
     *
     * @return true by default
     */
    @Value.Default
    default boolean reportsBack() {
        return true;
    }

    /**
     * The first day on which it takes part.
     *
     * @return the day; empty if it always did
     */
    Optional<LocalDate> validFrom();

    /**
     * The last day on which it takes part.
     *
     * @return the day; empty if no end is known
     */
    Optional<LocalDate> validUntil();

    /**
     * Whether it takes part on a day.
     *
     * @param day a day in Dutch local time
     * @return true from the first up to and including the last day
     */
    default boolean isValidOn(LocalDate day) {
        return validFrom().filter(day::isBefore).isEmpty()
                && validUntil().filter(day::isAfter).isEmpty();
    }

    /** Refuses what cannot be a partner with an {@link IllegalArgumentException}. */
    @Value.Check
    default void check() {
        if (validFrom().isPresent()
                && validUntil().filter(validFrom().get()::isAfter).isPresent()) {
            throw new IllegalArgumentException("A partner starts before it ends, but " + ref() + " starts on "
                    + validFrom().get() + " and ends on " + validUntil().get());
        }
        if (substitute().filter(ref()::equals).isPresent()) {
            throw new IllegalArgumentException("Nobody stands in for himself, but " + ref() + " does");
        }
    }

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a partner. */
    final class Builder extends ImmutableFollowUpPartner.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
