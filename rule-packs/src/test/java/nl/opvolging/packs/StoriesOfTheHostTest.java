package nl.opvolging.packs;

import static nl.opvolging.packs.Reports.report;
import static nl.opvolging.testkit.OpvolgingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.HandOverReason;
import nl.opvolging.signal.ObserverRef;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.PlanDelta;
import nl.opvolging.signal.PlanView;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.Step;
import nl.opvolging.signal.Team;
import nl.opvolging.signal.Topic;
import org.junit.jupiter.api.Test;

/** What a host sends to whom, and whom it lets see what. */
class StoriesOfTheHostTest {
    private static final Team EAST = Reports.team("team-oost", "WK051211");

    /** Sends what has changed since it last looked, each thing once, and records each step that it delivers. */
    private static final class Host {
        private final List<PlanDelta.Message> sent = new ArrayList<>();
        private final List<Step> delivered = new ArrayList<>();
        private Optional<FollowUpPlan> before = Optional.empty();

        /** Gives to whom it sends something now, such as {@code duty sociaal-team}. */
        List<String> look(Dossier story) {
            FollowUpPlan plan = story.plan();
            PlanDelta delta = plan.since(before);
            before = Optional.of(plan);
            sent.addAll(delta.messages());
            for (Step step : delta.steps()) {
                story.delivered(step);
                delivered.add(step);
            }
            return delta.messages().stream()
                    .map(message -> message.id().substring(0, message.id().indexOf('/')) + " "
                            + message.to().ref())
                    .toList();
        }

        Optional<Instant> nextReview() {
            return before.flatMap(FollowUpPlan::nextReviewAt);
        }
    }

    @Test
    void a_host_sends_what_is_new_to_whom_it_concerns_and_nothing_twice() {
        Dossier story = Dossier.begin(report("melding-1", "2027-01-12T10:00", "BU05121105", "gordijnen-dicht")
                .observer(Reports.volunteer("melder-1", EAST))
                .about(About.OLDER_PERSON)
                .build());
        Host host = new Host();
        // Who has it, and what he owes: to confirm, to take up, to look up, to decide and to answer.
        assertThat(host.look(story))
                .containsExactly(
                        "owner ouderenadviseur",
                        "duty ouderenadviseur",
                        "duty ouderenadviseur",
                        "duty ouderenadviseur",
                        "duty ouderenadviseur",
                        "duty ouderenadviseur");
        assertThat(host.look(story)).isEmpty();

        story.on("2027-01-12T11:00").by("ouderenadviseur").acknowledged();
        assertThat(host.look(story)).isEmpty();

        story.on("2027-01-14T10:00").by("ouderenadviseur").handedOver("sociaal-team", HandOverReason.BETTER_PLACED);
        // The three duties to act anew, the answer that it owes from now on, and who has it now to be told.
        assertThat(host.look(story))
                .containsExactly(
                        "owner sociaal-team",
                        "duty sociaal-team",
                        "duty sociaal-team",
                        "duty sociaal-team",
                        "duty sociaal-team",
                        "duty sociaal-team");

        // From here on nobody does anything, and the host looks when the plan says so.
        for (Optional<Instant> next = host.nextReview(); next.isPresent(); next = host.nextReview()) {
            story.on(Dossier.local(next.get()));
            host.look(story);
        }
        assertThat(story.plan()).isOwnedBy("regie-gemeente");
        assertThat(host.delivered)
                .extracting(Step::id)
                .containsExactlyElementsOf(
                        story.plan().steps().stream().map(Step::id).toList());
        assertThat(story.plan().dueSteps()).isEmpty();
        assertThat(host.sent).extracting(PlanDelta.Message::id).doesNotHaveDuplicates();
        assertThat(host.sent)
                .filteredOn(message -> message.id().startsWith("owner/"))
                .extracting(message -> message.to().ref() + ": " + message.text())
                .containsExactly(
                        "ouderenadviseur: U bent nu verantwoordelijk voor dossier melding-1 (volgens de afspraak).",
                        "sociaal-team: U bent nu verantwoordelijk voor dossier melding-1 (overgedragen).",
                        "regie-gemeente: U bent nu verantwoordelijk voor dossier melding-1 (overgenomen).");
        assertThat(story.plan().audit()).noneMatch(line -> line.text().contains("gezet"));
    }

    /** A dirty house and closed curtains: the health service has it, and the social team takes part. */
    private static Dossier dirtyHouse() {
        return Dossier.begin(
                report("melding-1", "2027-01-12T10:00", "BU05121105", "stank-uit-woning", "gordijnen-dicht")
                        .observer(Reports.volunteer("melder-1", EAST))
                        .about(About.ADULT)
                        .note("Er staat een fiets voor de deur.")
                        .build());
    }

    @Test
    void a_volunteer_and_the_coordinator_see_how_it_stands_and_not_what_is_the_matter() {
        FollowUpPlan plan = dirtyHouse()
                .reported(Signal.builder()
                        .from(report("melding-2", "2027-01-12T12:00", "BU05121105", "vuil-in-huis")
                                .build())
                        .about(About.ADULT)
                        .build())
                .plan();
        PlanView seen = plan.visibleTo(Party.observer(ObserverRef.of("melder-1")));
        assertThat(seen.topics()).containsExactly(Topic.STATUS, Topic.FEEDBACK, Topic.ADVICE);
        assertThat(seen.status()).contains(CaseStatus.RECEIVED);
        assertThat(seen.feedback())
                .extracting(PlanView.Promise::level)
                .containsExactly(FeedbackLevel.RECEIVED, FeedbackLevel.FOLLOWED_UP);
        assertThat(seen.feedback()).allMatch(promise -> promise.signal().value().equals("melding-1"));
        assertThat(seen.duties()).isEmpty();
        assertThat(seen.owner()).isEmpty();
        assertThat(seen.themes()).isEmpty();
        assertThat(seen.explanation()).isEmpty();

        PlanView coordinator = plan.visibleTo(Party.coordinator(ObserverRef.of("coordinator-oost")));
        assertThat(coordinator.topics()).containsExactly(Topic.STATUS, Topic.FEEDBACK, Topic.ADVICE);
        assertThat(coordinator.feedback()).isEmpty(); // in Gorinchem the observer hears it himself
        assertThat(plan.visibleTo(Party.observer(ObserverRef.of("melder-9"))).topics())
                .isEmpty();
    }

    @Test
    void a_volunteer_in_gorinchem_knows_who_looks_after_somebody_who_is_alone() {
        FollowUpPlan plan = Dossier.begin(report("melding-1", "2027-01-12T10:00", "BU05121105", "gordijnen-dicht")
                        .about(About.OLDER_PERSON)
                        .build())
                .plan();
        PlanView seen = plan.visibleTo(Party.observer(ObserverRef.of("melder-1")));
        assertThat(seen.topics()).containsExactly(Topic.STATUS, Topic.FOLLOWERS, Topic.FEEDBACK, Topic.ADVICE);
        assertThat(seen.owner().orElseThrow().name()).isEqualTo("Ouderenadviseur");
        assertThat(seen.themes()).isEmpty();
    }

    @Test
    void the_follower_sees_everything_and_another_partner_nothing() {
        FollowUpPlan plan = dirtyHouse().plan();
        assertThat(plan).isOwnedBy("ggd-meldpunt").isJoinedBy("sociaal-team");
        PlanView owner = plan.visibleTo(Party.partner(PartnerRef.of("ggd-meldpunt")));
        assertThat(owner.topics()).containsExactly(Topic.values());
        assertThat(owner.explanation()).contains(plan.explanation());
        assertThat(plan.explanation().text()).doesNotContain("fiets");
        assertThat(plan.topicsFor(Party.partner(PartnerRef.of("leerplicht")))).isEmpty();
    }

    @Test
    void who_takes_part_sees_more_with_consent_and_less_when_it_is_refused() {
        Party partner = Party.partner(PartnerRef.of("sociaal-team"));
        assertThat(dirtyHouse().plan().topicsFor(partner))
                .containsExactly(
                        Topic.STATUS, Topic.FOLLOWERS, Topic.THEME, Topic.OBSERVATIONS, Topic.PLACE, Topic.DUTIES);

        Dossier story = dirtyHouse().on("2027-01-13T10:00").by("ggd-meldpunt").consent(Answer.NO);
        assertThat(story.plan().topicsFor(partner))
                .containsExactly(Topic.STATUS, Topic.FOLLOWERS, Topic.THEME, Topic.DUTIES);
        assertThat(story.plan().visibleTo(partner).explanation()).isEmpty();

        story.on("2027-01-14T10:00").by("ggd-meldpunt").consent(Answer.YES);
        assertThat(story.plan().topicsFor(partner))
                .containsExactly(
                        Topic.STATUS,
                        Topic.FOLLOWERS,
                        Topic.THEME,
                        Topic.OBSERVATIONS,
                        Topic.PLACE,
                        Topic.SUBJECT,
                        Topic.DUTIES,
                        Topic.OUTCOME);
    }
}
