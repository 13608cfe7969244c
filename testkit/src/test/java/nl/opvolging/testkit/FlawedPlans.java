package nl.opvolging.testkit;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Assignment;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Grant;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.PartyRole;
import nl.opvolging.signal.PlanView;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalReceived;
import nl.opvolging.signal.Step;
import nl.opvolging.signal.Topic;

/** What flawed implementations make of plans. */
final class FlawedPlans {
    private static final Set<EscalationAction> ASKING =
            EnumSet.of(EscalationAction.TAKE_OVER, EscalationAction.CALL, EscalationAction.REMIND);

    private FlawedPlans() {}

    static Assignment ownedByAStranger(Assignment owner) {
        FollowUpPartner stranger = FollowUpPartner.builder()
                .from(owner.partner())
                .ref(PartnerRef.of("een-vreemde"))
                .build();
        return new Assignment(stranger, owner.basis(), owner.clause(), owner.reason(), owner.since());
    }

    static CaseFile withoutDanger(CaseFile file) {
        List<CaseEvent> events = new ArrayList<>();
        for (CaseEvent event : file.events()) {
            events.add(
                    event instanceof SignalReceived received
                            ? SignalReceived.builder()
                                    .from(received)
                                    .signal(Signal.builder()
                                            .from(received.signal())
                                            .immediateDanger(Answer.NO)
                                            .build())
                                    .build()
                            : event);
        }
        return CaseFile.builder().id(file.id()).events(events).build();
    }

    static FollowUpPlan.Builder takingStepsBack(FollowUpPlan.Builder builder, FollowUpPlan plan) {
        return plan.at().getEpochSecond() % 2 == 0 ? builder.steps(List.of()) : builder;
    }

    static FollowUpPlan.Builder stoppingAfterTheFirstStep(FollowUpPlan.Builder builder, FollowUpPlan plan) {
        List<Step> taken =
                plan.steps().stream().filter(step -> step.takenAt().isPresent()).toList();
        return taken.isEmpty() ? builder : builder.steps(taken);
    }

    static FollowUpPlan.Builder withoutAsking(FollowUpPlan.Builder builder, FollowUpPlan plan) {
        return builder.steps(plan.steps().stream()
                .filter(step -> !ASKING.contains(step.action()))
                .toList());
    }

    static FollowUpPlan.Builder withoutAnswers(FollowUpPlan.Builder builder, FollowUpPlan plan) {
        return builder.duties(
                plan.duties().stream().filter(duty -> !duty.answers()).toList());
    }

    static Instant inTheNight(Duty duty) {
        return duty.limit()
                .at()
                .atZone(ZoneId.of("Europe/Amsterdam"))
                .with(LocalTime.of(4, 0))
                .toInstant();
    }

    static String notes(CaseFile file) {
        return file.events().stream()
                .filter(SignalReceived.class::isInstance)
                .map(event -> ((SignalReceived) event).signal().note())
                .flatMap(Optional::stream)
                .collect(Collectors.joining());
    }

    static FollowUpPlan.Builder grantingAllToAll(FollowUpPlan.Builder builder, FollowUpPlan plan) {
        List<Grant> grants = new ArrayList<>();
        for (PartyRole role : PartyRole.values()) {
            for (Topic topic : Topic.values()) {
                grants.add(new Grant(
                        role, topic, "iedereen mag alles weten", plan.owner().clause()));
            }
        }
        return builder.grants(grants);
    }

    static Implementation showingAllToAll() {
        return new Implementation() {
            @Override
            public PlanView visibleTo(FollowUpPlan plan, Party party) {
                return grantingAllToAll(FollowUpPlan.builder().from(plan), plan)
                        .build()
                        .visibleTo(party);
            }
        };
    }

    static Implementation punishingWhoRefuses() {
        return (Flaws.Planning) (plan, packs, file) -> {
            boolean refused = file.events().stream()
                    .anyMatch(event -> event instanceof SignalReceived received
                            && received.signal().consent() == Answer.NO);
            return refused
                    ? grantingAllToAll(FollowUpPlan.builder().from(plan), plan).build()
                    : plan;
        };
    }
}
