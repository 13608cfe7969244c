package nl.opvolging.signal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What a partner owes somebody, with a term. */
@Value.Immutable
@JsonDeserialize(builder = Duty.Builder.class)
public interface Duty {
    /**
     * Which duty it is.
     *
     * @return the reference, the same from plan to plan
     */
    DutyRef id();

    /**
     * What is owed.
     *
     * @return the kind of duty
     */
    DutyKind kind();

    /**
     * Who owes it.
     *
     * @return the partner
     */
    PartnerRef debtor();

    /**
     * To whom it is owed.
     *
     * @return the beneficiary
     */
    Beneficiary beneficiary();

    /**
     * Which signal it is about.
     *
     * @return the signal; empty if the duty is about the case as a whole, which no answer is
     */
    Optional<SignalRef> signal();

    /**
     * How much has to be told.
     *
     * @return the level, present if and only if the duty is an answer
     */
    Optional<FeedbackLevel> level();

    /**
     * In which words it has to be told.
     *
     * @return Dutch sentences for who hears it, present if and only if the duty is an answer
     */
    Optional<String> text();

    /**
     * The clause that promises it.
     *
     * @return the clause of terugkoppeling, present if and only if the duty is an answer
     */
    Optional<ClauseRef> promise();

    /**
     * The clause that gives the term.
     *
     * @return the clause
     */
    ClauseRef clause();

    /**
     * The term that the clause gives.
     *
     * @return the term
     */
    Term term();

    /**
     * By when it should be done.
     *
     * @return the target, not after the limit
     */
    Moment target();

    /**
     * By when it has to be done: at this moment it is too late.
     *
     * @return the limit
     */
    Moment limit();

    /**
     * From when on this debtor has owed it by this limit.
     *
     * @return the moment at which it arose, or at which its debtor or its limit last became another
     */
    Instant since();

    /**
     * How it stands.
     *
     * @return the state at the moment of the plan
     */
    DutyState state();

    /**
     * When it was done.
     *
     * @return the moment, present if and only if the state is {@link DutyState#MET}
     */
    Optional<Instant> metAt();

    /**
     * Why it need not be done any more.
     *
     * @return the reason, present if and only if the state is {@link DutyState#WAIVED}
     */
    Optional<WaiverReason> waived();

    /**
     * Who owed it when its limit passed, for a duty that was not done by then; later somebody else may owe it.
     *
     * @return the partner; empty if the limit has not passed, or the duty was done before
     */
    Optional<PartnerRef> missedBy();

    /**
     * Whether it is an answer to who reported, or to the coordinator or the team of who reported.
     *
     * @return false if it is owed to the resident
     */
    default boolean answers() {
        return beneficiary() != Beneficiary.RESIDENT;
    }

    /**
     * What there is to do, and of an answer to whom and how much.
     *
     * @return a Dutch phrase that starts with a capital
     */
    default String task() {
        return level().map(level -> level.task(beneficiary())).orElseGet(() -> kind().task());
    }

    /**
     * Whether it still has to be done.
     *
     * @return false if it was done, or need not be done any more
     */
    default boolean stands() {
        return state() != DutyState.MET && state() != DutyState.WAIVED;
    }

    /** Refuses what cannot be a duty with an {@link IllegalArgumentException}. */
    @Value.Check
    default void check() {
        if (target().at().isAfter(limit().at())) {
            throw new IllegalArgumentException("A target is not after the limit, but the target of " + kind() + " is "
                    + target().at() + " and the limit " + limit().at());
        }
        if (metAt().isPresent() != (state() == DutyState.MET)) {
            throw new IllegalArgumentException("A duty has a moment at which it was met if and only if it is met, but "
                    + kind() + " is " + state() + (metAt().isPresent() ? " with one" : " without one"));
        }
        if (waived().isPresent() != (state() == DutyState.WAIVED)) {
            throw new IllegalArgumentException("A duty has a reason to be waived if and only if it is waived, but "
                    + kind() + " is " + state() + (waived().isPresent() ? " with one" : " without one"));
        }
        if (answers() && signal().isEmpty()) {
            throw new IllegalArgumentException(
                    "An answer is about a signal, but " + kind() + " for " + beneficiary() + " is about none");
        }
        if (level().isPresent() != answers()
                || text().isPresent() != answers()
                || promise().isPresent() != answers()) {
            throw new IllegalArgumentException(
                    "A duty has a level, a text and a promise if and only if it is an answer, but " + kind() + " for "
                            + beneficiary() + " has " + (level().isPresent() ? "a" : "no") + " level, "
                            + (text().isPresent() ? "a" : "no") + " text and "
                            + (promise().isPresent() ? "a" : "no") + " promise");
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

    /** Builds a duty. */
    final class Builder extends ImmutableDuty.Builder {
        /** A builder without values. */
        public Builder() {}
    }
}
