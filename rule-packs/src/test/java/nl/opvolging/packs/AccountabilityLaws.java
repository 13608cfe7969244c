package nl.opvolging.packs;

import static nl.opvolging.packs.Worlds.TRIES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.opvolging.packs.Worlds.Case;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.RulePack;
import nl.opvolging.signal.ActorRef;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Assignment;
import nl.opvolging.signal.AssignmentBasis;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.DutyRef;
import nl.opvolging.signal.DutyState;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.EventKind;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ForecastLine;
import nl.opvolging.signal.ManuallyAssigned;
import nl.opvolging.signal.MovedToAgreement;
import nl.opvolging.signal.PackStamp;
import nl.opvolging.signal.Participation;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.PartyKind;
import nl.opvolging.signal.SignalReceived;
import nl.opvolging.signal.Step;

/** Laws 1, 2, 8, 17 and 18: who is accountable, for every valid pack and every case file. */
class AccountabilityLaws {
    /** The longest that the end of a ladder is away: ten working days over Christmas, until office hours or until somebody is open. */
    private static final Duration LADDER = Duration.ofDays(40);

    private static final Set<EscalationAction> ASKS_TO_ACT =
            Set.of(EscalationAction.TAKE_OVER, EscalationAction.CALL, EscalationAction.REMIND);
    /** What takes a case from 112. */
    private static final Set<EventKind> DECISIONS =
            Set.of(EventKind.MANUALLY_ASSIGNED, EventKind.HANDED_OVER, EventKind.SCALED_DOWN, EventKind.CLOSED);
    /** What takes a case from somebody to whom it was assigned by hand, or ends it. */
    private static final Set<EventKind> GIVES_IT_AWAY = Set.of(
            EventKind.MANUALLY_ASSIGNED,
            EventKind.HANDED_OVER,
            EventKind.SCALED_DOWN,
            EventKind.REOPENED,
            EventKind.MOVED_TO_AGREEMENT,
            EventKind.CLOSED,
            EventKind.WITHDRAWN);

    @Provide
    Arbitrary<Case> cases() {
        return Worlds.cases();
    }

    @Provide
    Arbitrary<Case> casesOfDanger() {
        return Worlds.casesOfDanger();
    }

    /** Law 1. Every signal has exactly one accountable owner at all times until it is closed. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_01_every_signal_has_exactly_one_accountable_owner_until_it_is_closed(@ForAll("cases") Case one) {
        FollowUpPlan plan = one.plan();
        Agreement agreement = one.agreement(plan);
        Assignment assignment = plan.owner();
        FollowUpPartner owner = assignment.partner();

        assertThat(owner).isIn(agreement.partners());
        assertThat(assignment.since()).isBeforeOrEqualTo(one.now());
        boolean last = owner.equals(agreement.safetyNet());
        assertThat(last || owner.isValidOn(Worlds.day(assignment.since())))
                .as("%s takes part on the day on which it became accountable", owner)
                .isTrue();
        assertThat(last || plan.status() == CaseStatus.CLOSED || owner.isValidOn(Worlds.day(one.now())))
                .as("%s takes part today", owner)
                .isTrue();
        assertThat(plan.participants())
                .extracting(Participation::partner)
                .doesNotContain(owner)
                .doesNotHaveDuplicates();
        assertThat(plan.duties())
                .filteredOn(duty -> !duty.answers())
                .allMatch(duty -> duty.debtor().equals(owner.ref()));
    }

    /** Law 1, for what is owed while somebody has to act: there is always something that somebody owes. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_01_before_there_is_an_outcome_the_owner_always_has_something_to_do(@ForAll("cases") Case one) {
        FollowUpPlan plan = one.plan();

        if (Set.of(CaseStatus.RECEIVED, CaseStatus.ASSIGNED, CaseStatus.TAKEN_UP, CaseStatus.WAITING)
                .contains(plan.status())) {
            assertThat(plan.duties()).filteredOn(AccountabilityLaws::isUnmet).anyMatch(duty -> !duty.answers());
        }
    }

    /** Law 2. Immediate danger comes first; no pack can change that. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_02_immediate_danger_goes_to_the_emergency_services_first(@ForAll("casesOfDanger") Case one) {
        assertDangerComesFirst(one);
    }

    /** Law 2. Immediate danger comes first, in whichever of the signals of a case it comes up; no pack can change that. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_02_danger_in_any_signal_of_a_case_goes_before_all_else(@ForAll("cases") Case one) {
        assertDangerComesFirst(one);
    }

    private static void assertDangerComesFirst(Case one) {
        one.signals().stream()
                .filter(received -> received.signal().immediateDanger() == Answer.YES)
                .reduce((earlier, later) -> later)
                .ifPresent(danger -> Stream.of(danger.happenedAt(), one.now())
                        .filter(moment -> noDecisionSince(danger, one, moment))
                        .forEach(moment -> assertGoesTo112(one.plan(moment))));
    }

    /** Until somebody gives it to another or closes the case: only a decision ends danger. */
    private static boolean noDecisionSince(SignalReceived danger, Case one, Instant until) {
        return one.file().history().stream()
                .filter(event -> DECISIONS.contains(event.kind()))
                .noneMatch(event -> !event.happenedAt().isBefore(danger.happenedAt())
                        && !event.happenedAt().isAfter(until));
    }

    private static void assertGoesTo112(FollowUpPlan plan) {
        assertThat(plan.owner().partner().kind()).isEqualTo(PartnerKind.EMERGENCY_SERVICES);
        assertThat(plan.owner().partner().serviceNumber()).hasToString("Optional[112]");
        assertThat(plan.owner().basis()).isEqualTo(AssignmentBasis.ROUTED);
        assertThat(plan.owner().clause().pack()).as("a pack that all rest on").doesNotStartWith("GM");
        assertThat(plan.owner().clause().number()).isEqualTo(1);
        assertThat(plan.themes().get(0).theme().value()).isEqualTo("acuut-gevaar");
    }

    /** Law 8. From every state the ladder reaches an accountable human within the pack's stated bound. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_08_if_nobody_acts_the_ladder_of_every_duty_reaches_the_safety_net(@ForAll("cases") Case any) {
        Case one = any.untilNow();
        FollowUpPlan now = one.plan();
        Instant end = now.forecast().stream()
                .map(ForecastLine::at)
                .max(Instant::compareTo)
                .orElse(now.at());
        FollowUpPlan then = one.plan(end);
        List<Agreement> agreements = List.of(one.world().followUps().agreement(one.file()), one.agreement(now));

        assertThat(then.nextReviewAt()).isEmpty();
        if (now.status() != CaseStatus.CLOSED) {
            List<DutyRef> unmet = now.duties().stream()
                    .filter(AccountabilityLaws::isUnmet)
                    .map(Duty::id)
                    .toList();
            assertThat(then.duties())
                    .filteredOn(duty -> unmet.contains(duty.id()))
                    .hasSameSizeAs(unmet)
                    .allMatch(duty -> duty.state() == DutyState.MISSED)
                    .filteredOn(duty -> duty.kind() != DutyKind.CHECK_HISTORY)
                    .allSatisfy(duty -> assertThat(then.steps())
                            .anyMatch(step -> step.duty().equals(Optional.of(duty.id()))
                                    && agreements.stream().anyMatch(agreement -> asksSafetyNet(step, agreement))
                                    && !step.dueAt().isAfter(bound(duty, now))));
        }
    }

    private static boolean isUnmet(Duty duty) {
        return duty.state() == DutyState.OPEN || duty.state() == DutyState.PAUSED || duty.state() == DutyState.MISSED;
    }

    /** The safety net or who acts for it on that day; or if it is closed then, whoever can be reached. */
    private static boolean asksSafetyNet(Step step, Agreement agreement) {
        FollowUpPartner last = agreement.safetyNet();
        boolean reached = step.recipient().ref().equals(last.ref().value())
                || !last.isValidOn(Worlds.day(step.dueAt()))
                || step.reason().contains(last.name() + " is op dat moment gesloten.");
        return reached && ASKS_TO_ACT.contains(step.action()) && isAble(step.recipient(), step.dueAt(), agreement);
    }

    private static boolean isAble(Party party, Instant at, Agreement agreement) {
        return party.kind() == PartyKind.PARTNER
                && agreement
                        .partner(PartnerRef.of(party.ref()))
                        .filter(partner -> partner.equals(agreement.safetyNet()) || partner.isValidOn(Worlds.day(at)))
                        .isPresent();
    }

    private static Instant bound(Duty duty, FollowUpPlan plan) {
        return Stream.concat(
                        Stream.of(duty.limit().at()),
                        plan.pauses().stream()
                                .filter(pause -> pause.duties().contains(duty.kind()))
                                .map(pause -> pause.until()))
                .max(Instant::compareTo)
                .orElseThrow()
                .plus(LADDER);
    }

    /** Law 17. A manual assignment survives every re-planning until someone takes it back. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_17_a_manual_assignment_survives_until_somebody_takes_it_back(
            @ForAll("cases") Case any, @ForAll @IntRange(max = 999) int pick) {
        FollowUpPlan before = any.plan();
        Agreement agreement = any.agreement(before);
        List<FollowUpPartner> able = agreement.partners().stream()
                .filter(partner -> partner.isValidOn(Worlds.day(any.now())))
                .toList();
        FollowUpPartner chosen = able.get(pick % able.size());
        Assume.that(before.status() != CaseStatus.CLOSED);
        Case one = assigned(any, chosen);

        FollowUpPlan at = one.plan();
        if (isTakenOver(at, one.now())) { // with a term of no time at all
            return;
        }
        assertThat(at.owner().partner()).isEqualTo(chosen);
        assertThat(at.owner().basis()).isEqualTo(AssignmentBasis.ASSIGNED);
        Instant given = one.file().history().stream()
                .filter(event -> event.happenedAt().isAfter(one.now()) && GIVES_IT_AWAY.contains(event.kind()))
                .map(CaseEvent::happenedAt)
                .findFirst()
                .orElse(Instant.MAX);
        for (CaseEvent event : one.file().history()) {
            if (event.happenedAt().isAfter(one.now()) && event.happenedAt().isBefore(given)) {
                FollowUpPlan then = one.plan(event.happenedAt());
                boolean danger = then.owner().partner().kind() == PartnerKind.EMERGENCY_SERVICES
                        && hasSignalBetween(one, then.at());
                boolean gone = !chosen.isValidOn(Worlds.day(then.at()));
                if (isTakenOver(then, one.now()) || danger || gone) {
                    return;
                }
                assertThat(then.owner()).isEqualTo(at.owner());
            }
        }
    }

    private static boolean hasSignalBetween(Case one, Instant until) {
        return one.file().history().stream()
                .anyMatch(event -> event instanceof SignalReceived
                        && event.happenedAt().isAfter(one.now())
                        && !event.happenedAt().isAfter(until));
    }

    private static boolean isTakenOver(FollowUpPlan plan, Instant since) {
        return plan.steps().stream()
                .anyMatch(step -> step.action() == EscalationAction.TAKE_OVER
                        && !step.dueAt().isBefore(since));
    }

    /** After everything that happens at that moment. */
    private static Case assigned(Case one, FollowUpPartner to) {
        CaseFile file = one.file()
                .with(ManuallyAssigned.builder()
                        .id(EventRef.of("zzz"))
                        .happenedAt(one.now())
                        .recordedAt(one.now())
                        .by(ActorRef.of("dossierhouder"))
                        .to(to.ref())
                        .build());
        return new Case(one.world(), file, one.now());
    }

    /** Law 18. A case keeps the pack version in force when its first signal was reported, until an event moves it. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_18_a_case_keeps_the_version_of_its_first_signal_until_it_is_moved(@ForAll("cases") Case one) {
        FollowUpPlan plan = one.plan();
        Agreement begun = one.world()
                .packs()
                .agreement(
                        one.first().signal().area(),
                        Worlds.day(one.first().signal().reportedAt()));
        List<PackStamp> stamps = stamps(begun);

        assertThat(plan.receipt().packs().subList(0, stamps.size())).isEqualTo(stamps);
        if (one.accepted(MovedToAgreement.class, plan).isEmpty()) {
            assertThat(plan.receipt().packs()).isEqualTo(stamps);
        } else {
            assertThat(plan.receipt().packs()).containsAll(stamps(one.agreement(plan)));
        }
    }

    private static List<PackStamp> stamps(Agreement agreement) {
        return agreement.packs().stream().map(AccountabilityLaws::stamp).toList();
    }

    private static PackStamp stamp(RulePack pack) {
        return new PackStamp(pack.code(), pack.version(), pack.sha256());
    }
}
