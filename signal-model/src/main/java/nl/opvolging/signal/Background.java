package nl.opvolging.signal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.SortedSet;
import org.immutables.value.Value;

/** What is known already about the matter of a case: earlier reports, partners that are involved, or both. */
@Value.Immutable
@JsonDeserialize(builder = Background.Builder.class)
public interface Background {
    /**
     * Which earlier reports there are.
     *
     * @return the reports from early to late, none if none are known
     */
    List<EarlierReport> earlier();

    /**
     * Which partners are involved already.
     *
     * @return the kinds of partners, none if none are known
     */
    @Value.NaturalOrder
    SortedSet<PartnerKind> involved();

    /** Refuses a background that tells nothing with an {@link IllegalArgumentException}. */
    @Value.Check
    default void check() {
        if (earlier().isEmpty() && involved().isEmpty()) {
            throw new IllegalArgumentException(
                    "A background has an earlier report or a partner that is involved, but this one has neither");
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

    /** Builds the background. */
    final class Builder extends ImmutableBackground.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
