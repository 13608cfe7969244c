package nl.opvolging.packs;

import static nl.opvolging.packs.Reports.report;
import static nl.opvolging.testkit.OpvolgingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.opvolging.signal.About;
import nl.opvolging.signal.AssignmentBasis;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Outcome;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.Step;
import org.junit.jupiter.api.Test;

/** What happens if nobody does anything: it climbs until a named human has it. */
class StoriesOfSilenceTest {
    /** A volunteer of the eastern team sees in the evening that curtains of an older person stay closed. */
    private static Signal curtainsOn(String local) {
        return report("melding-1", local, "BU05121105", "gordijnen-dicht")
                .observer(Reports.volunteer("melder-1", Reports.team("team-oost", "WK051211")))
                .about(About.OLDER_PERSON)
                .build();
    }

    /**
     * The days on which Gorinchem is open: do 25 March, not Good Friday 26 and Easter Monday 29, then from di 30 March on.
     * Its office hours are 8:30 to 17:00, so 8.5 hours a day. The report is of di 23 March, 20:15.
     */
    private static Dossier beforeEaster() {
        return Dossier.begin(curtainsOn("2027-03-23T20:15"));
    }

    @Test
    void an_evening_report_that_nobody_picks_up_climbs_to_the_safety_net_over_easter() {
        Dossier story = beforeEaster();
        assertThat(story.plan())
                .isOwnedBy("ouderenadviseur")
                .owes(DutyKind.TAKE_UP)
                .by("2027-03-25T17:00") // 2 working days: wo 24, do 25
                .owes(DutyKind.CONFIRM_RECEIPT)
                .by("2027-03-24T17:00") // 1 working day
                .owes(DutyKind.DECIDE)
                .by("2027-04-01T17:00") // 5: wo 24, do 25, di 30, wo 31, do 1
                .owes(DutyKind.FEED_BACK)
                .by("2027-04-05T17:00"); // 7: and vr 2, ma 5

        story.on("2027-05-20T12:00");
        // At closing time of do 25 it is late, and it waits for the first open hour: di 30, 8:30. Then 2 and 6 office
        // hours
        // from there, and 10 working days after do 25: di 30, wo 31, 1, 2, 5, 6, 7, 8, 9, ma 12 at 17:00, so di 13
        // April.
        assertThat(story.steps(EscalationCause.NOT_TAKEN_UP))
                .containsExactly(
                        "2027-03-30T08:30 herinner ouderenadviseur",
                        "2027-03-30T10:30 bel sociaal-team",
                        "2027-03-30T14:30 neem over regie-gemeente",
                        "2027-04-13T08:30 herinner regie-gemeente");
        // do 1 April, 17:00, and then 1, 3 and 10 working days; who would take over has it already.
        assertThat(story.steps(EscalationCause.NOT_DECIDED))
                .containsExactly(
                        "2027-04-02T08:30 herinner regie-gemeente",
                        "2027-04-05T08:30 herinner regie-gemeente",
                        "2027-04-07T08:30 herinner regie-gemeente",
                        "2027-04-16T08:30 herinner regie-gemeente");
        assertThat(story.plan()).isOwnedBy("regie-gemeente");
        assertThat(story.plan().owner().basis()).isEqualTo(AssignmentBasis.TAKEN_OVER);
        assertThat(Dossier.local(story.plan().owner().since())).isEqualTo("2027-03-30T14:30");
        assertThat(story.plan().status()).isEqualTo(CaseStatus.RECEIVED);
        assertThat(story.plan().nextReviewAt()).isEmpty();
    }

    @Test
    void an_observer_whom_nobody_answers_is_not_forgotten_over_easter() {
        Dossier story = beforeEaster().on("2027-05-20T12:00");
        assertThat(story.steps(EscalationCause.NOT_FED_BACK))
                .containsExactly(
                        // the confirmation, late at wo 24, 17:00; 12 office hours are do 25 and 3.5 hours of di 30
                        "2027-03-25T08:30 herinner ouderenadviseur",
                        "2027-03-30T08:30 informeer coordinator-oost",
                        "2027-03-30T12:00 bel ouderenadviseur",
                        "2027-04-01T08:30 herinner regie-gemeente",
                        // the answer, late at ma 5 April, 17:00
                        "2027-04-06T08:30 herinner regie-gemeente",
                        "2027-04-07T08:30 informeer coordinator-oost",
                        "2027-04-07T12:00 bel regie-gemeente",
                        "2027-04-09T08:30 herinner regie-gemeente",
                        // the ends of both ladders: 10 working days
                        "2027-04-12T08:30 herinner regie-gemeente",
                        "2027-04-20T08:30 herinner regie-gemeente");
    }

    @Test
    void a_host_that_asks_once_a_week_finds_the_same_steps_each_once_and_in_order() {
        Dossier told = beforeEaster();
        List<Step> delivered = new ArrayList<>();
        Instant end = Dossier.at("2027-05-20T12:00");
        for (Instant at = Dossier.at("2027-03-24T09:00"); at.isBefore(end); at = at.plus(Duration.ofDays(7))) {
            told.on(Dossier.local(at));
            for (Step step : told.plan().dueSteps()) {
                told.delivered(step);
                delivered.add(step);
            }
        }
        FollowUpPlan never = beforeEaster().planOn("2027-05-20T12:00");

        assertThat(delivered).containsExactlyElementsOf(never.steps());
        assertThat(told.planOn("2027-05-20T12:00").dueSteps()).isEmpty();
        assertThat(told.planOn("2027-05-20T12:00").owner()).isEqualTo(never.owner());
    }

    @Test
    void what_was_taken_up_and_then_left_returns_to_the_ladder() {
        // Reported di 12 January; 5 working days to decide: 13, 14, 15, 18, di 19 at 17:00. Then 1, 3 and 10 working
        // days.
        Dossier story = Dossier.begin(curtainsOn("2027-01-12T10:00"))
                .on("2027-01-13T09:00")
                .by("ouderenadviseur")
                .acknowledged()
                .takenUp()
                .on("2027-01-22T12:00")
                .by("ouderenadviseur");
        assertThat(story.plan().status()).isEqualTo(CaseStatus.TAKEN_UP);
        assertThat(story.steps(EscalationCause.NOT_TAKEN_UP)).isEmpty();
        assertThat(story.steps(EscalationCause.NOT_DECIDED))
                .containsExactly(
                        "2027-01-20T08:30 herinner ouderenadviseur", "2027-01-21T08:30 informeer regie-gemeente");

        story.on("2027-03-01T12:00");
        assertThat(story.steps(EscalationCause.NOT_DECIDED))
                .containsExactly(
                        "2027-01-20T08:30 herinner ouderenadviseur",
                        "2027-01-21T08:30 informeer regie-gemeente",
                        "2027-01-25T08:30 neem over regie-gemeente",
                        "2027-02-03T08:30 herinner regie-gemeente");
        assertThat(story.plan()).isOwnedBy("regie-gemeente").informs("ouderenadviseur");
    }

    @Test
    void a_light_contact_that_is_forgotten_climbs_too() {
        Dossier story = Dossier.begin(curtainsOn("2027-01-12T10:00"))
                .on("2027-01-13T09:00")
                .by("ouderenadviseur")
                .acknowledged()
                .takenUp()
                .on("2027-01-18T10:00")
                .by("ouderenadviseur")
                .outcome(Outcome.INFORMAL_CARE)
                .fedBack(FeedbackLevel.FOLLOWED_UP)
                .scaledDown("burenhulp");
        assertThat(story.plan())
                .isOwnedBy("burenhulp")
                .informs("ouderenadviseur")
                .owes(DutyKind.KEEP_WATCH)
                .from("burenhulp")
                .by("2027-04-12T23:59:59"); // 12 weeks after ma 18 January
        assertThat(story.plan().status()).isEqualTo(CaseStatus.WAITING);

        story.on("2027-06-01T12:00");
        // Late in the last second of ma 12 April. 3, 5, 8 and 10 working days later are do 15, ma 19, do 22 and ma 26
        // April
        // at 17:00; the day after the last is King's Day.
        assertThat(story.steps(EscalationCause.NOT_SETTLED))
                .containsExactly(
                        "2027-04-13T08:30 herinner burenhulp",
                        "2027-04-16T08:30 informeer ouderenadviseur",
                        "2027-04-20T08:30 roep overleg bijeen burenhulp",
                        "2027-04-23T08:30 informeer regie-gemeente",
                        "2027-04-28T08:30 neem over regie-gemeente");
        assertThat(story.plan()).isOwnedBy("regie-gemeente");
    }

    @Test
    void a_reminder_in_the_evening_waits_at_the_desk_that_is_closed() {
        // Voorne aan Zee reminds until late in the evening; its desk closes at 17:00 and reads it in the morning. 3
        // working days
        // after vr 10 March 2023 are 13, 14 and wo 15 March, 17:00; the evening begins at 18:00.
        Dossier story = Dossier.begin(report("melding-1", "2023-03-10T10:00", "GM1992", "voertuig-rijdt-steeds-rond")
                        .build())
                .on("2023-03-15T18:00");
        assertThat(story.steps(EscalationCause.NOT_TAKEN_UP))
                .containsExactly("2023-03-15T18:00 herinner meldpunt-voorne");
    }
}
