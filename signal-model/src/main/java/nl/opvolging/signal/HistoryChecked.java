package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.SortedSet;
import org.immutables.value.Value;

/** Somebody looked up what was known already. */
@Value.Immutable
@JsonTypeName("history-checked")
@JsonDeserialize(builder = HistoryChecked.Builder.class)
public non-sealed interface HistoryChecked extends CaseEvent {
    /**
     * Which earlier reports there are about the same matter, in other case files.
     *
     * @return the reports, none if there are none
     */
    List<EarlierSignal> earlier();

    /**
     * Which partners are involved already.
     *
     * @return the kinds of partners
     */
    @Value.NaturalOrder
    SortedSet<PartnerKind> involved();

    @Override
    default EventKind kind() {
        return EventKind.HISTORY_CHECKED;
    }

    @Override
    @Value.Check
    default void check() {
        CaseEvent.super.check();
    }

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    final class Builder extends ImmutableHistoryChecked.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
