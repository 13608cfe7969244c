package nl.opvolging.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DisclosureGiven;
import nl.opvolging.rules.DisclosureQuestion;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.ConsentRecorded;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Grant;
import nl.opvolging.signal.Involvement;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.PartyKind;
import nl.opvolging.signal.PartyRole;
import nl.opvolging.signal.PlanView;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalReceived;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.ThemeFinding;
import nl.opvolging.signal.Topic;

/** Law 12: who sees what. */
final class DisclosureLaws {
    private static final Set<Topic> WHOLE_STORY = Set.of(
            Topic.STATUS, Topic.FOLLOWERS, Topic.THEME, Topic.DUTIES, Topic.OBSERVATIONS, Topic.PLACE, Topic.OBSERVER);

    private DisclosureLaws() {}

    /** Law 12. No party sees what no clause grants: every grant is what the tables answer for each theme of the case. */
    static void grantedByClauses(Case one) {
        FollowUpPlan plan = one.plan();
        Agreement agreement = one.agreement(plan);
        List<Answer> consents =
                consent(one, plan) == Answer.NO ? List.of(Answer.values()) : List.of(consent(one, plan));

        for (Grant grant : plan.grants()) {
            for (ThemeFinding finding : plan.themes()) {
                for (Answer consent : consents) {
                    assertThat(allows(agreement, grant.to(), grant.topic(), Optional.of(finding.theme()), consent))
                            .as("%s, %s, consent %s", grant, finding.theme(), consent)
                            .isTrue();
                }
            }
        }
    }

    /** What was recorded last, else what signals say; of these a refusal counts first. */
    private static Answer consent(Case one, FollowUpPlan plan) {
        List<ConsentRecorded> recorded = one.accepted(ConsentRecorded.class, plan);
        Answer last = recorded.isEmpty()
                ? Answer.UNKNOWN
                : recorded.get(recorded.size() - 1).consent();
        if (last != Answer.UNKNOWN) {
            return last;
        }
        List<Answer> reported = one.signals().stream().map(Signal::consent).toList();
        return Stream.of(Answer.NO, Answer.YES)
                .filter(reported::contains)
                .findFirst()
                .orElse(Answer.UNKNOWN);
    }

    private static boolean allows(
            Agreement agreement, PartyRole role, Topic topic, Optional<Theme> theme, Answer consent) {
        return agreement
                .disclose(new DisclosureQuestion(role, topic, theme, consent))
                .filter(DisclosureGiven::allowed)
                .isPresent();
    }

    /** Law 12. No party sees what no clause grants: what it sees of the plan is what the grants for its roles cover. */
    static void seesWhatIsGranted(Case one) {
        FollowUpPlan plan = one.plan();

        Stream.concat(
                        plan.involvements().stream().map(Involvement::party),
                        Stream.of(Party.partner(PartnerRef.of("een-buitenstaander"))))
                .distinct()
                .forEach(party -> assertSees(one.world().implementation().visibleTo(plan, party), plan, party));
    }

    private static void assertSees(PlanView view, FollowUpPlan plan, Party party) {
        List<Involvement> involvements = plan.involvements().stream()
                .filter(involvement -> involvement.party().equals(party))
                .toList();
        Set<PartyRole> roles = involvements.stream().map(Involvement::role).collect(Collectors.toSet());
        Set<SignalRef> signals = involvements.stream()
                .flatMap(involvement -> involvement.signals().stream())
                .collect(Collectors.toSet());
        SortedSet<Topic> topics = plan.grants().stream()
                .filter(grant -> roles.contains(grant.to()))
                .map(Grant::topic)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(view.topics()).isEqualTo(topics).isEqualTo(plan.topicsFor(party));
        assertThat(view.status().isPresent()).isEqualTo(topics.contains(Topic.STATUS));
        assertThat(view.owner().isPresent()).isEqualTo(topics.contains(Topic.FOLLOWERS));
        assertThat(view.participants().isEmpty() || topics.contains(Topic.FOLLOWERS))
                .isTrue();
        assertThat(view.urgency().isPresent()).isEqualTo(topics.contains(Topic.THEME));
        assertThat(view.themes().isEmpty() || topics.contains(Topic.THEME)).isTrue();
        assertThat(view.advice().isEmpty() || topics.contains(Topic.ADVICE)).isTrue();
        assertThat(view.questions().isEmpty() || topics.contains(Topic.ADVICE)).isTrue();
        assertThat(view.explanation().isPresent()).isEqualTo(topics.containsAll(WHOLE_STORY));
        assertThat(view.remarks().isEmpty() || topics.containsAll(WHOLE_STORY)).isTrue();
        assertThat(view.anonymousAnswers()).allMatch(answer -> signals.contains(answer.signal()));
        assertThat(view.feedback())
                .allMatch(promise -> topics.contains(Topic.FEEDBACK)
                        && (party.kind() == PartyKind.PARTNER || signals.contains(promise.signal())));
        assertThat(view.feedback()).allMatch(promise -> plan.duties().stream().anyMatch(duty -> tells(duty, promise)));
        if (!topics.contains(Topic.DUTIES)) {
            assertThat(view.duties()).isEmpty();
            assertThat(view.pauses()).isEmpty();
            assertThat(view.steps()).isEmpty();
            assertThat(view.forecast()).isEmpty();
            assertThat(view.nextReviewAt()).isEmpty();
        }
    }

    /** The words are those of the answer itself, and of no other. */
    private static boolean tells(Duty duty, PlanView.Promise promise) {
        return duty.signal().equals(Optional.of(promise.signal()))
                && duty.beneficiary() == promise.to()
                && duty.level().equals(Optional.of(promise.level()))
                && duty.text().equals(Optional.of(promise.text()))
                && duty.limit().at().equals(promise.until());
    }

    /** Law 12. Refusing consent never widens what is shared, of whatever the case is. */
    static void refusalNeverWidens(Case one) {
        FollowUpPlan refused = withConsent(one, Answer.NO);

        for (Answer consent : List.of(Answer.YES, Answer.UNKNOWN)) {
            FollowUpPlan plan = withConsent(one, consent);
            boolean same = plan.owner().partner().equals(refused.owner().partner())
                    && plan.themes().equals(refused.themes());
            if (same) {
                for (PartyRole role : rolesOfBoth(plan, refused)) {
                    assertThat(topics(plan, role))
                            .as("%s with consent %s", role, consent)
                            .containsAll(topics(refused, role));
                }
            }
        }
    }

    private static Set<PartyRole> rolesOfBoth(FollowUpPlan plan, FollowUpPlan other) {
        Set<PartyRole> roles = roles(plan);
        roles.retainAll(roles(other));
        return roles;
    }

    private static Set<PartyRole> roles(FollowUpPlan plan) {
        return plan.involvements().stream().map(Involvement::role).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Topic> topics(FollowUpPlan plan, PartyRole role) {
        return plan.grants().stream()
                .filter(grant -> grant.to() == role)
                .map(Grant::topic)
                .collect(Collectors.toSet());
    }

    private static FollowUpPlan withConsent(Case one, Answer consent) {
        List<CaseEvent> events = one.file().events().stream()
                .filter(event -> !(event instanceof ConsentRecorded))
                .map(event -> withConsent(event, consent))
                .toList();
        return one.with(events).plan();
    }

    private static CaseEvent withConsent(CaseEvent event, Answer consent) {
        return event instanceof SignalReceived received
                ? SignalReceived.builder()
                        .from(received)
                        .signal(Signal.builder()
                                .from(received.signal())
                                .consent(consent)
                                .build())
                        .build()
                : event;
    }
}
