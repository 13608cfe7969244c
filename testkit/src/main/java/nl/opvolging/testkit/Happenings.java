package nl.opvolging.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolging.signal.Acknowledged;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseRef;
import nl.opvolging.signal.Closed;
import nl.opvolging.signal.ConsentRecorded;
import nl.opvolging.signal.ContactMade;
import nl.opvolging.signal.ContactResponse;
import nl.opvolging.signal.Decided;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.DutyRef;
import nl.opvolging.signal.DutyState;
import nl.opvolging.signal.DutyWaived;
import nl.opvolging.signal.EarlierSignal;
import nl.opvolging.signal.EventKind;
import nl.opvolging.signal.FeedbackDisputed;
import nl.opvolging.signal.FeedbackGiven;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.HandOverReason;
import nl.opvolging.signal.HandedOver;
import nl.opvolging.signal.HistoryChecked;
import nl.opvolging.signal.ManuallyAssigned;
import nl.opvolging.signal.MovedToAgreement;
import nl.opvolging.signal.ObserverNotReached;
import nl.opvolging.signal.ObserverRef;
import nl.opvolging.signal.Outcome;
import nl.opvolging.signal.OutcomeRecorded;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.PauseReason;
import nl.opvolging.signal.Paused;
import nl.opvolging.signal.PoliceWarned;
import nl.opvolging.signal.Reopened;
import nl.opvolging.signal.Resumed;
import nl.opvolging.signal.ScaledDown;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.Step;
import nl.opvolging.signal.StepRef;
import nl.opvolging.signal.StepTaken;
import nl.opvolging.signal.TakenUp;
import nl.opvolging.signal.Team;
import nl.opvolging.signal.TeamKind;
import nl.opvolging.signal.TeamRef;
import nl.opvolging.signal.TeamWentOut;
import nl.opvolging.signal.WaiverReason;
import nl.opvolging.signal.Withdrawn;

/** Makes events of each kind out of a number: about the signals that there are, partners of the agreement, duties of a plan. */
final class Happenings {
    private static final List<FeedbackLevel> LEVELS = List.of(
            FeedbackLevel.WHAT_WAS_DONE,
            FeedbackLevel.NOTHING_POSSIBLE,
            FeedbackLevel.FOLLOWED_UP,
            FeedbackLevel.TAKEN_UP,
            FeedbackLevel.RECEIVED);
    /** A partner that no agreement knows. */
    static final PartnerRef STRANGER = PartnerRef.of("een-opvolger-die-niemand-kent");

    private static final SignalRef NO_SIGNAL = SignalRef.of("een-melding-die-er-niet-is");

    private final List<PartnerRef> partners;
    private final List<Signal> signals;
    private final Optional<FollowUpPlan> plan;
    private final boolean odd;

    Happenings(List<PartnerRef> partners, List<Signal> signals, Optional<FollowUpPlan> plan, boolean odd) {
        this.partners = partners;
        this.signals = signals;
        this.plan = plan;
        this.odd = odd;
    }

    /**
     * An event.
     *
     * @param stamp an event with the same reference, moments and actor
     * @param pick chooses among what there is
     */
    CaseEvent event(EventKind kind, CaseEvent stamp, int pick) {
        return switch (kind) {
            case ACKNOWLEDGED ->
                Acknowledged.builder().from(stamp).signal(maybeSignal(pick)).build();
            case HISTORY_CHECKED ->
                HistoryChecked.builder()
                        .from(stamp)
                        .earlier(earlier(stamp, pick))
                        .involved(pick % 2 == 0 ? Set.of() : Set.of(any(PartnerKind.values(), pick / 2)))
                        .build();
            case TAKEN_UP -> TakenUp.builder().from(stamp).build();
            case DECIDED ->
                Decided.builder()
                        .from(stamp)
                        .decision(any(Decision.values(), pick))
                        .build();
            case CONTACT_MADE ->
                ContactMade.builder()
                        .from(stamp)
                        .response(any(ContactResponse.values(), pick))
                        .build();
            case OUTCOME_RECORDED ->
                OutcomeRecorded.builder()
                        .from(stamp)
                        .outcome(any(Outcome.values(), pick))
                        .build();
            case FEEDBACK_GIVEN -> feedback(stamp, pick);
            case OBSERVER_NOT_REACHED ->
                ObserverNotReached.builder()
                        .from(stamp)
                        .signal(maybeSignal(pick))
                        .build();
            case FEEDBACK_DISPUTED ->
                FeedbackDisputed.builder().from(stamp).signal(signal(pick)).build();
            case HANDED_OVER ->
                HandedOver.builder()
                        .from(stamp)
                        .to(partner(pick))
                        .reason(any(HandOverReason.values(), pick / 7))
                        .build();
            case MANUALLY_ASSIGNED ->
                ManuallyAssigned.builder()
                        .from(stamp)
                        .to(maybe(pick % 5 > 0, partner(pick / 5)))
                        .build();
            case SCALED_DOWN ->
                ScaledDown.builder()
                        .from(stamp)
                        .to(maybe(pick % 3 == 0, partner(pick / 3)))
                        .build();
            case CONSENT_RECORDED ->
                ConsentRecorded.builder()
                        .from(stamp)
                        .consent(any(Answer.values(), pick))
                        .build();
            case PAUSED -> pause(stamp, pick);
            case RESUMED -> Resumed.builder().from(stamp).build();
            case DUTY_WAIVED ->
                DutyWaived.builder()
                        .from(stamp)
                        .duty(duty(pick))
                        .reason(any(WaiverReason.values(), pick / 3))
                        .build();
            case STEP_TAKEN -> StepTaken.builder().from(stamp).step(step(pick)).build();
            case TEAM_WENT_OUT ->
                TeamWentOut.builder()
                        .from(stamp)
                        .team(team(pick))
                        .until(stamp.happenedAt().plus(Duration.ofHours(1 + pick % 5)))
                        .build();
            case POLICE_WARNED ->
                PoliceWarned.builder()
                        .from(stamp)
                        .area(about(pick).area())
                        .until(stamp.happenedAt().plus(Duration.ofHours(1 + pick % 48)))
                        .build();
            case MOVED_TO_AGREEMENT -> MovedToAgreement.builder().from(stamp).build();
            case CLOSED -> Closed.builder().from(stamp).build();
            case REOPENED -> Reopened.builder().from(stamp).build();
            case WITHDRAWN ->
                Withdrawn.builder().from(stamp).signal(maybeSignal(pick)).build();
            case SIGNAL_RECEIVED -> throw new IllegalArgumentException("A signal is no choice");
        };
    }

    private static <T> T any(T[] values, int pick) {
        return values[pick % values.length];
    }

    private static <T> Optional<T> maybe(boolean there, T value) {
        return there ? Optional.of(value) : Optional.empty();
    }

    private CaseEvent feedback(CaseEvent stamp, int pick) {
        boolean all = pick % 2 == 0;
        return FeedbackGiven.builder()
                .from(stamp)
                .signal(all ? Optional.empty() : Optional.of(signal(pick / 2)))
                .level(LEVELS.get(pick / 4 % LEVELS.size()))
                .addressee(
                        pick % 10 < 7
                                ? Beneficiary.OBSERVER
                                : pick % 10 < 9 ? Beneficiary.COORDINATOR : Beneficiary.TEAM)
                .build();
    }

    private CaseEvent pause(CaseEvent stamp, int pick) {
        EnumSet<DutyKind> duties = EnumSet.of(any(DutyKind.values(), pick));
        if (pick % 3 == 0) {
            duties.addAll(EnumSet.of(DutyKind.TAKE_UP, DutyKind.DECIDE, DutyKind.FEED_BACK));
        }
        return Paused.builder()
                .from(stamp)
                .duties(duties)
                .reason(any(PauseReason.values(), pick / 5))
                .until(stamp.happenedAt().plus(Duration.ofHours(1 + pick)))
                .build();
    }

    /** Reports of the same matter in another case file, as long ago as the number says. */
    private static List<EarlierSignal> earlier(CaseEvent stamp, int pick) {
        Instant before = stamp.happenedAt().minus(Duration.ofHours(pick));
        return Stream.of(1, 2, 3)
                .limit(pick % 4)
                .map(number -> new EarlierSignal(
                        CaseRef.of("ouder-dossier-" + number), before.minus(Duration.ofDays(number * 3L))))
                .toList();
    }

    private Signal about(int pick) {
        return signals.get(pick % signals.size());
    }

    private SignalRef signal(int pick) {
        return odd && pick % 11 == 10 ? NO_SIGNAL : about(pick).id();
    }

    private Optional<SignalRef> maybeSignal(int pick) {
        return maybe(pick % 2 == 1, signal(pick / 2));
    }

    private PartnerRef partner(int pick) {
        return odd && pick % 11 == 10 ? STRANGER : partners.get(pick % partners.size());
    }

    private DutyRef duty(int pick) {
        List<Duty> open = plan.stream()
                .flatMap(current -> current.duties().stream())
                .filter(duty -> duty.state() != DutyState.MET && duty.state() != DutyState.WAIVED)
                .toList();
        return open.isEmpty()
                ? new DutyRef("FEED_BACK/e0")
                : open.get(pick % open.size()).id();
    }

    private StepRef step(int pick) {
        List<Step> due = plan.map(FollowUpPlan::dueSteps).orElse(List.of());
        return due.isEmpty()
                ? new StepRef("dossier-1/een-stap-die-er-niet-is")
                : due.get(pick % due.size()).id();
    }

    private Team team(int pick) {
        return Team.builder()
                .ref(TeamRef.of("team-" + pick % 3))
                .kind(any(TeamKind.values(), pick))
                .homeAreas(pick % 2 == 0 ? Set.of() : Set.of(about(pick).area()))
                .coordinator(maybe(pick % 3 == 0, ObserverRef.of("coordinator-1")))
                .build();
    }
}
