package nl.opvolging.rules.internal.plan;

import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.opvolging.rules.Recipient;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.time.Counted;
import nl.opvolging.rules.internal.time.Pauses;
import nl.opvolging.rules.internal.time.WorkCalendar;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.DutyRef;
import nl.opvolging.signal.DutyState;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.Term;
import nl.opvolging.signal.WaiverReason;
import org.jspecify.annotations.Nullable;

/** A duty while its case runs: its clock may stand still, and it is met, waived, or lapses. */
final class Obligation {
    private final DutyRef id;
    private final DutyKind kind;
    private final ReadSignal cause;
    private final @Nullable Promise promise;
    private final Clause<?, ?> termClause;
    private final Term term;
    private final Instant anchor;
    private final Optional<OpeningHours> hours;
    private final WorkCalendar calendar;
    private final Set<ClauseRef> fired = new HashSet<>();
    private Counted target;
    private Counted limit;
    private Instant limitSince;
    private @Nullable Instant metAt;
    private @Nullable WaiverReason waiver;
    private @Nullable PartnerRef missedBy;
    private boolean lapsed;
    private int clock;

    /**
     * What an observer was promised.
     *
     * @param signal about which signal
     * @param to who hears it
     * @param by who tells it
     * @param level how much
     * @param text in which words
     * @param clause the clause that promises it
     */
    record Promise(
            SignalRef signal, Beneficiary to, Recipient by, FeedbackLevel level, String text, Clause<?, ?> clause) {}

    /**
     * A new duty whose clock runs from a moment.
     *
     * @param cause the signal whose theme and urgency give the term
     * @param promise what was promised to whom, if it is an answer
     * @param hours the opening hours in which the term is counted, if not the office hours
     */
    Obligation(
            DutyRef id,
            DutyKind kind,
            ReadSignal cause,
            @Nullable Promise promise,
            Clause<?, ?> termClause,
            Term term,
            Instant anchor,
            Optional<OpeningHours> hours,
            WorkCalendar calendar,
            Pauses pauses) {
        this.id = id;
        this.kind = kind;
        this.cause = cause;
        this.promise = promise;
        this.termClause = termClause;
        this.term = term;
        this.anchor = anchor;
        this.hours = hours;
        this.calendar = calendar;
        this.limit = calendar.count(anchor, term.limit(), hours, pauses);
        this.limitSince = anchor;
        this.target = target(pauses);
    }

    private Counted target(Pauses pauses) {
        if (term.target().equals(term.limit())) {
            return limit;
        }
        Counted counted = calendar.count(anchor, term.target(), hours, pauses);
        return counted.at().isAfter(limit.at()) ? limit : counted;
    }

    /** Counts anew, since from a moment on a clock stands still or runs again. */
    void recount(Pauses pauses, Instant at) {
        Instant before = limit.at();
        limit = calendar.count(anchor, term.limit(), hours, pauses);
        if (!limit.at().equals(before)) {
            limitSince = at;
        }
        target = target(pauses);
        clock++;
    }

    /** How often it was counted anew: what was written down for an earlier count is void. */
    int clock() {
        return clock;
    }

    boolean isOpen() {
        return metAt == null && waiver == null && !lapsed;
    }

    /** Whether hearing this is what was promised. */
    boolean isGivenBy(FeedbackLevel heard) {
        return promise != null && heard.meets(promise.level());
    }

    void meet(Instant at) {
        if (isOpen()) {
            metAt = at;
        }
    }

    void waive(WaiverReason reason) {
        if (isOpen()) {
            waiver = reason;
        }
    }

    /** Makes it void without a trace: something else is owed instead. */
    void lapse() {
        lapsed = true;
    }

    /** Notes that a rung was climbed; false if it was before. */
    boolean climb(ClauseRef rung) {
        return fired.add(rung);
    }

    /**
     * How it stands.
     *
     * @param now the moment
     * @param paused whether its clock stands still at that moment
     */
    DutyState state(Instant now, boolean paused) {
        if (metAt != null) {
            return DutyState.MET;
        }
        if (waiver != null) {
            return DutyState.WAIVED;
        }
        if (!now.isBefore(limit.at())) {
            return DutyState.MISSED;
        }
        return paused ? DutyState.PAUSED : DutyState.OPEN;
    }

    DutyRef id() {
        return id;
    }

    DutyKind kind() {
        return kind;
    }

    ReadSignal cause() {
        return cause;
    }

    Beneficiary beneficiary() {
        return promise == null ? Beneficiary.RESIDENT : promise.to();
    }

    /**
     * What there is to do, within a sentence.
     *
     * @param several whether an answer has to say about which of several signals it is
     */
    String task(boolean several) {
        String task = promise == null ? kind.task() : promise.level().task(promise.to());
        String first = task.substring(0, 1).toLowerCase(Locale.ROOT);
        String rest = task.substring(1);
        String which = promise == null || !several ? "" : " (melding " + promise.signal() + ")";
        return first + rest + which;
    }

    Optional<Promise> promise() {
        return Optional.ofNullable(promise);
    }

    Clause<?, ?> termClause() {
        return termClause;
    }

    Term term() {
        return term;
    }

    /** When it is best done, and by what count. */
    Counted target() {
        return target;
    }

    /** When it must be done, and by what count. */
    Counted limit() {
        return limit;
    }

    /** From when on the limit is what it is. */
    Instant limitSince() {
        return limitSince;
    }

    Optional<Instant> metAt() {
        return Optional.ofNullable(metAt);
    }

    Optional<WaiverReason> waiver() {
        return Optional.ofNullable(waiver);
    }

    /** Notes who owed it when its limit passed. */
    void missedBy(PartnerRef debtor) {
        if (missedBy == null) {
            missedBy = debtor;
        }
    }

    Optional<PartnerRef> missedBy() {
        return Optional.ofNullable(missedBy);
    }

    Instant anchor() {
        return anchor;
    }

    WorkCalendar calendar() {
        return calendar;
    }
}
