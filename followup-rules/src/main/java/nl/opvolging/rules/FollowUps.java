package nl.opvolging.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.rules.internal.plan.Planner;
import nl.opvolging.rules.internal.plan.WhyNot;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalReceived;

/**
 * Says what follows on a signal: a pure function of the agreement, what has happened, and the time.
 *
 * <p>It stores nothing, starts no thread, opens no connection and reads no clock. Immutable, and safe for use by many
 * threads. Ask again after each event, and at {@link FollowUpPlan#nextReviewAt()}.
 */
public final class FollowUps {
    private final BiFunction<Area, LocalDate, Agreement> agreements;

    private FollowUps(BiFunction<Area, LocalDate, Agreement> agreements) {
        this.agreements = agreements;
    }

    /**
     * Plans by these packs.
     *
     * @param packs the packs
     * @return a planner
     */
    public static FollowUps by(RulePacks packs) {
        return new FollowUps(packs::agreement);
    }

    /**
     * Plans by one agreement, wherever and whenever it is: how would it have gone under that one?
     *
     * @param agreement the agreement
     * @return a planner
     */
    public static FollowUps under(Agreement agreement) {
        return new FollowUps((area, day) -> agreement);
    }

    /**
     * The plan of a case at a moment.
     *
     * @param caseFile what has happened; events later than the moment do not count yet
     * @param now the moment
     * @return the plan
     * @throws NoAgreementException if no agreement held where and when the first signal was reported
     * @throws IllegalArgumentException if no signal has been reported at the moment
     */
    public FollowUpPlan plan(CaseFile caseFile, Instant now) {
        return planner(caseFile).plan(caseFile, now);
    }

    /**
     * Why a partner does not follow up a case.
     *
     * @param caseFile what has happened
     * @param now the moment
     * @param partner the partner
     * @return Dutch sentences, one for each clause that names the partner, or one that says that none does
     * @throws NoAgreementException if no agreement held where and when the first signal was reported
     * @throws IllegalArgumentException if the agreement does not know the partner, or if no signal has been reported at the
     *     moment
     */
    public List<String> whyNot(CaseFile caseFile, Instant now, PartnerRef partner) {
        return new WhyNot(planner(caseFile)).explain(caseFile, now, partner);
    }

    /**
     * The agreement under which a case begins: the one that held where and when its first signal was reported. It stays under
     * it until an event moves it.
     *
     * @param caseFile the case
     * @return the agreement
     * @throws NoAgreementException if none held there and then
     */
    public Agreement agreement(CaseFile caseFile) {
        return inForce(first(caseFile), first(caseFile).reportedAt());
    }

    private static Signal first(CaseFile caseFile) {
        return caseFile.events().stream()
                .filter(SignalReceived.class::isInstance)
                .map(SignalReceived.class::cast)
                .min(Comparator.comparing(CaseEvent::happenedAt).thenComparing(CaseEvent::id))
                .orElseThrow()
                .signal();
    }

    private Agreement inForce(Signal signal, Instant moment) {
        return agreements.apply(signal.area(), DutchDates.dayOf(moment));
    }

    private Planner planner(CaseFile caseFile) {
        Signal first = first(caseFile);
        return new Planner(
                inForce(first, first.reportedAt()).chain(), moment -> later(first, moment), LibraryVersion.VERSION);
    }

    private Optional<Chain> later(Signal first, Instant moment) {
        try {
            return Optional.of(inForce(first, moment).chain());
        } catch (NoAgreementException e) { // so the case stays under the agreement that it has
            return Optional.empty();
        }
    }

    /**
     * Adds an event to a case file, if it may happen as the case stands then.
     *
     * @param caseFile what has happened
     * @param event what happened now, or earlier but is recorded late
     * @return the case file with the event
     * @throws RefusedEventException if it may not happen; it says why, and what may
     * @throws NoAgreementException if no agreement held where and when the first signal was reported
     * @throws IllegalArgumentException if the case file holds another event with the same reference
     */
    public CaseFile append(CaseFile caseFile, CaseEvent event) {
        CaseFile longer = caseFile.with(event);
        planner(longer).refusal(longer, event).ifPresent(refused -> {
            throw new RefusedEventException(refused);
        });
        return longer;
    }
}
