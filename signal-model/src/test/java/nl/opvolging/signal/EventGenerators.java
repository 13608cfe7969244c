package nl.opvolging.signal;

import static nl.opvolging.signal.Generators.areas;
import static nl.opvolging.signal.Generators.moments;
import static nl.opvolging.signal.Generators.optional;
import static nl.opvolging.signal.Generators.references;
import static nl.opvolging.signal.Generators.signals;
import static nl.opvolging.signal.Generators.teams;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any valid event of each kind. */
final class EventGenerators {
    private static final int LONGEST_DELAY = 1_000_000;

    private EventGenerators() {}

    static Arbitrary<CaseEvent> events() {
        return Combinators.combine(Arbitraries.of(EventKind.class), stamps()).flatAs(EventGenerators::event);
    }

    /** What all events have. */
    private static Arbitrary<CaseEvent> stamps() {
        return Combinators.combine(
                        references().map(EventRef::of),
                        moments(),
                        delays(),
                        references().map(ActorRef::of),
                        optional(partners()))
                .as((id, at, delay, by, partner) -> TakenUp.builder()
                        .id(id)
                        .happenedAt(at)
                        .recordedAt(at.plusSeconds(delay))
                        .by(by)
                        .partner(partner)
                        .build());
    }

    private static Arbitrary<CaseEvent> event(EventKind kind, CaseEvent stamp) {
        return switch (kind) {
            case SIGNAL_RECEIVED -> signals().map(signal -> received(signal, stamp));
            case ACKNOWLEDGED ->
                optional(signalRefs())
                        .map(signal -> Acknowledged.builder()
                                .from(stamp)
                                .signal(signal)
                                .build());
            case HISTORY_CHECKED ->
                Combinators.combine(
                                earlierSignals().list().ofMaxSize(3),
                                Arbitraries.of(PartnerKind.class).set().ofMaxSize(3))
                        .as((earlier, involved) -> HistoryChecked.builder()
                                .from(stamp)
                                .earlier(earlier)
                                .involved(involved)
                                .build());
            case TAKEN_UP -> Arbitraries.just(stamp);
            case DECIDED ->
                Arbitraries.of(Decision.class)
                        .map(decision ->
                                Decided.builder().from(stamp).decision(decision).build());
            case CONTACT_MADE ->
                Arbitraries.of(ContactResponse.class)
                        .map(response -> ContactMade.builder()
                                .from(stamp)
                                .response(response)
                                .build());
            case OUTCOME_RECORDED ->
                Arbitraries.of(Outcome.class)
                        .map(outcome -> OutcomeRecorded.builder()
                                .from(stamp)
                                .outcome(outcome)
                                .build());
            case FEEDBACK_GIVEN ->
                Combinators.combine(
                                optional(signalRefs()),
                                Arbitraries.of(FeedbackLevel.class),
                                Arbitraries.of(Beneficiary.OBSERVER, Beneficiary.COORDINATOR, Beneficiary.TEAM))
                        .as((signal, level, addressee) -> FeedbackGiven.builder()
                                .from(stamp)
                                .signal(signal)
                                .level(level)
                                .addressee(addressee)
                                .build());
            case OBSERVER_NOT_REACHED ->
                optional(signalRefs())
                        .map(signal -> ObserverNotReached.builder()
                                .from(stamp)
                                .signal(signal)
                                .build());
            case FEEDBACK_DISPUTED ->
                signalRefs()
                        .map(signal -> FeedbackDisputed.builder()
                                .from(stamp)
                                .signal(signal)
                                .build());
            case HANDED_OVER ->
                Combinators.combine(partners(), Arbitraries.of(HandOverReason.class))
                        .as((to, reason) -> HandedOver.builder()
                                .from(stamp)
                                .to(to)
                                .reason(reason)
                                .build());
            case MANUALLY_ASSIGNED ->
                optional(partners())
                        .map(to -> ManuallyAssigned.builder().from(stamp).to(to).build());
            case SCALED_DOWN ->
                optional(partners())
                        .map(to -> ScaledDown.builder().from(stamp).to(to).build());
            case CONSENT_RECORDED ->
                Arbitraries.of(Answer.class)
                        .map(consent -> ConsentRecorded.builder()
                                .from(stamp)
                                .consent(consent)
                                .build());
            case PAUSED ->
                Combinators.combine(
                                Arbitraries.of(DutyKind.class).set().ofMinSize(1),
                                Arbitraries.of(PauseReason.class),
                                ends(stamp))
                        .as((duties, reason, until) -> Paused.builder()
                                .from(stamp)
                                .duties(duties)
                                .reason(reason)
                                .until(until)
                                .build());
            case RESUMED -> Arbitraries.just(Resumed.builder().from(stamp).build());
            case DUTY_WAIVED ->
                Combinators.combine(dutyRefs(), Arbitraries.of(WaiverReason.class))
                        .as((duty, reason) -> DutyWaived.builder()
                                .from(stamp)
                                .duty(duty)
                                .reason(reason)
                                .build());
            case STEP_TAKEN ->
                stepRefs()
                        .map(step -> StepTaken.builder().from(stamp).step(step).build());
            case TEAM_WENT_OUT ->
                Combinators.combine(teams(), ends(stamp))
                        .as((team, until) -> TeamWentOut.builder()
                                .from(stamp)
                                .team(team)
                                .until(until)
                                .build());
            case POLICE_WARNED ->
                Combinators.combine(areas(), ends(stamp))
                        .as((area, until) -> PoliceWarned.builder()
                                .from(stamp)
                                .area(area)
                                .until(until)
                                .build());
            case MOVED_TO_AGREEMENT ->
                Arbitraries.just(MovedToAgreement.builder().from(stamp).build());
            case CLOSED -> Arbitraries.just(Closed.builder().from(stamp).build());
            case REOPENED -> Arbitraries.just(Reopened.builder().from(stamp).build());
            case WITHDRAWN ->
                optional(signalRefs())
                        .map(signal ->
                                Withdrawn.builder().from(stamp).signal(signal).build());
        };
    }

    private static CaseEvent received(Signal signal, CaseEvent stamp) {
        return SignalReceived.builder()
                .from(stamp)
                .happenedAt(signal.reportedAt())
                .recordedAt(signal.reportedAt())
                .signal(signal)
                .build();
    }

    private static Arbitrary<EarlierSignal> earlierSignals() {
        return Combinators.combine(references().map(CaseRef::of), moments()).as(EarlierSignal::new);
    }

    private static Arbitrary<Instant> ends(CaseEvent stamp) {
        return delays().map(delay -> stamp.happenedAt().plusSeconds(1 + delay));
    }

    private static Arbitrary<Integer> delays() {
        return Arbitraries.integers().between(0, LONGEST_DELAY);
    }

    private static Arbitrary<SignalRef> signalRefs() {
        return references().map(SignalRef::of);
    }

    private static Arbitrary<PartnerRef> partners() {
        return references().map(PartnerRef::of);
    }

    static Arbitrary<DutyRef> dutyRefs() {
        return madeRefs().map(DutyRef::of);
    }

    static Arbitrary<StepRef> stepRefs() {
        return madeRefs().map(StepRef::of);
    }

    private static Arbitrary<String> madeRefs() {
        return Combinators.combine(references(), references(), references())
                .as((one, two, three) -> one + "/" + two + "/" + three);
    }
}
