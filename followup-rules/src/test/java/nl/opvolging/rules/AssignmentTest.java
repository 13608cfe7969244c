package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.decided;
import static nl.opvolging.rules.Cases.feedback;
import static nl.opvolging.rules.Cases.others;
import static nl.opvolging.rules.Cases.owner;
import static nl.opvolging.rules.Cases.received;
import static nl.opvolging.rules.Cases.signal;
import static nl.opvolging.rules.Cases.signalAt;
import static nl.opvolging.rules.Cases.takenUp;
import static nl.opvolging.rules.Events.acts;
import static nl.opvolging.rules.Events.assigned;
import static nl.opvolging.rules.Events.givenBack;
import static nl.opvolging.rules.Events.handedOver;
import static nl.opvolging.rules.Events.scaledDown;
import static nl.opvolging.rules.Events.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.AssignmentBasis;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.HandOverReason;
import nl.opvolging.signal.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is accountable after somebody decided about that, and what goes before what. */
class AssignmentTest {
    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
    }

    /** The plan of Friday 15 January at noon. */
    private FollowUpPlan plan(CaseEvent... events) {
        return Events.plan(packs, "2027-01-15T12:00", events);
    }

    private static CaseEvent later(String local, String sign) {
        return received(signalAt("s-" + sign, local, sign).build());
    }

    private static CaseEvent danger(String id, String local) {
        return received(signalAt(id, local, "gordijnen-dicht")
                .immediateDanger(Answer.YES)
                .build());
    }

    @Test
    void who_is_named_at_handing_over_is_responsible_and_the_former_owner_is_informed() {
        FollowUpPlan plan = plan(handedOver("h", "2027-01-13T09:00", "politie", HandOverReason.HEAVIER));

        assertThat(owner(plan)).isEqualTo("politie by GM0512/routering/2");
        assertThat(plan.owner().basis()).isEqualTo(AssignmentBasis.HANDED_OVER);
        assertThat(plan.owner().reason()).isEqualTo("Overgedragen door Sociaal team op wo 13-1 09:00: zwaarder nodig.");
        assertThat(others(plan)).containsExactly("INFORMED wijkagent", "INFORMED sociaal-team");
        assertThat(plan.status()).isEqualTo(CaseStatus.ASSIGNED);
    }

    @Test
    void who_gets_a_case_has_its_terms_from_then_on() {
        FollowUpPlan plan = plan(
                decided("d", "2027-01-12T12:00", Decision.VISIT_NOW), handedOver("h", "2027-01-13T09:00", "wijkagent"));

        assertThat(acts(plan)).containsExactly("TAKE_UP OPEN", "CHECK_HISTORY OPEN", "DECIDE OPEN");
        assertThat(Events.limit(plan, DutyKind.TAKE_UP)).isEqualTo("2027-01-18T17:00");
    }

    @Test
    void handing_over_leaves_the_limits_of_what_the_observer_is_owed() {
        FollowUpPlan plan = plan(handedOver("h", "2027-01-13T09:00", "wijkagent"));

        assertThat(Events.limit(plan, DutyKind.FEED_BACK))
                .isEqualTo(Events.limit(plan(), DutyKind.FEED_BACK))
                .isEqualTo("2027-02-02T23:59:59");
        assertThat(Cases.duty(plan, DutyKind.FEED_BACK).debtor()).hasToString("wijkagent");
    }

    @Test
    void a_safety_net_may_be_named_by_its_role() {
        assertThat(owner(plan(handedOver("h", "2027-01-13T09:00", "vangnet")))).startsWith("regie ");
    }

    @Test
    void who_handed_it_over_as_not_theirs_may_get_it_again_after_it_was_routed_anew() {
        FollowUpPlan plan = plan(
                handedOver("a", "2027-01-13T09:00", "wijkagent", HandOverReason.NOT_OURS),
                later("2027-01-13T10:00", "raam-geforceerd"),
                handedOver("b", "2027-01-13T11:00", "sociaal-team"));

        assertThat(plan.refused()).isEmpty();
        assertThat(owner(plan)).startsWith("sociaal-team ");
    }

    @Test
    void a_more_urgent_signal_moves_what_was_handed_over() {
        assertThat(owner(plan(
                        handedOver("h", "2027-01-13T09:00", "wijkagent"),
                        later("2027-01-14T09:00", "raam-geforceerd"))))
                .isEqualTo("politie by nederland/routering/2");
    }

    @Test
    void a_signal_that_is_no_more_urgent_leaves_what_was_handed_over() {
        assertThat(owner(plan(
                        handedOver("h", "2027-01-13T09:00", "wijkagent"),
                        later("2027-01-14T09:00", "gordijnen-dicht"))))
                .startsWith("wijkagent ");
    }

    @Test
    void what_was_assigned_by_hand_stands_above_the_agreement_and_says_so() {
        FollowUpPlan plan =
                plan(assigned("m", "2027-01-13T09:00", "wijkagent"), later("2027-01-14T09:00", "raam-geforceerd"));

        assertThat(owner(plan)).isEqualTo("wijkagent by GM0512/routering/2");
        assertThat(plan.owner().basis()).isEqualTo(AssignmentBasis.ASSIGNED);
        assertThat(plan.owner().reason())
                .isEqualTo("Met de hand toegewezen op wo 13-1 09:00. Dat gaat boven de regels van de afspraak.");
        assertThat(Cases.themes(plan)).contains("woninginbraak SOON");
        assertThat(Events.limit(plan, DutyKind.TAKE_UP)).isEqualTo("2027-01-15T17:00");
    }

    @Test
    void immediate_danger_goes_before_what_was_assigned_by_hand() {
        FollowUpPlan plan = plan(assigned("m", "2027-01-13T09:00", "wijkagent"), danger("s-2", "2027-01-14T09:00"));

        assertThat(owner(plan)).isEqualTo("hulpdiensten by nederland/routering/1");
        assertThat(plan.owner().basis()).isEqualTo(AssignmentBasis.ROUTED);
    }

    @Test
    void what_somebody_takes_from_112_by_hand_stays_there_until_there_is_new_danger() {
        CaseEvent first = danger("s-2", "2027-01-14T09:00");
        CaseEvent byHand = assigned("m", "2027-01-14T10:00", "wijkagent");

        assertThat(owner(plan(first, byHand, later("2027-01-14T11:00", "raam-geforceerd"))))
                .startsWith("wijkagent ");
        assertThat(owner(plan(first, byHand, danger("s-3", "2027-01-14T11:00"))))
                .startsWith("hulpdiensten ");
    }

    @Test
    void the_ladder_goes_before_what_was_assigned_by_hand() {
        FollowUpPlan plan = Events.plan(packs, "2027-02-08T09:00", assigned("m", "2027-01-13T09:00", "wijkagent"));

        assertThat(owner(plan)).isEqualTo("regie by nederland/opschaling/2");
        assertThat(plan.owner().basis()).isEqualTo(AssignmentBasis.TAKEN_OVER);
    }

    @Test
    void a_more_urgent_signal_moves_what_the_ladder_took_over() {
        FollowUpPlan plan = Events.plan(
                packs,
                "2027-02-08T09:00",
                assigned("m", "2027-01-13T09:00", "wijkagent"),
                later("2027-02-05T09:00", "raam-geforceerd"));

        assertThat(owner(plan)).isEqualTo("politie by nederland/routering/2");
    }

    @Test
    void what_is_given_back_goes_to_whom_the_agreement_names() {
        FollowUpPlan plan = plan(assigned("m", "2027-01-13T09:00", "wijkagent"), givenBack("g", "2027-01-14T09:00"));

        assertThat(owner(plan)).isEqualTo("sociaal-team by GM0512/routering/2");
        assertThat(plan.owner().basis()).isEqualTo(AssignmentBasis.ROUTED);
        assertThat(plan.owner().since()).isEqualTo(Cases.at("2027-01-14T09:00"));
    }

    @Test
    void what_is_given_back_is_routed_by_the_most_pressing_signal_of_all() {
        assertThat(owner(plan(
                        assigned("m", "2027-01-13T09:00", "wijkagent"),
                        later("2027-01-13T10:00", "raam-geforceerd"),
                        givenBack("g", "2027-01-14T09:00"))))
                .isEqualTo("politie by nederland/routering/2");
    }

    @Test
    void a_signal_that_was_taken_back_routes_nothing() {
        assertThat(owner(plan(
                        later("2027-01-13T10:00", "raam-geforceerd"),
                        withdrawn("w", "2027-01-13T11:00", "s-raam-geforceerd"),
                        givenBack("g", "2027-01-14T09:00"))))
                .isEqualTo("sociaal-team by GM0512/routering/2");
    }

    @Test
    void a_case_of_which_all_signals_were_taken_back_is_still_somebodys() {
        assertThat(owner(plan(
                        takenUp("t", "2027-01-13T08:00"),
                        withdrawn("w", "2027-01-13T09:00"),
                        givenBack("g", "2027-01-14T09:00"))))
                .isEqualTo("sociaal-team by GM0512/routering/2");
    }

    @Test
    void a_case_that_is_reopened_is_routed_by_the_most_pressing_signal() {
        FollowUpPlan plan = plan(
                assigned("m", "2027-01-13T09:00", "wijkagent"),
                later("2027-01-13T10:00", "raam-geforceerd"),
                Events.outcome("o", "2027-01-13T11:00", Outcome.REFERRED),
                feedback("f", "2027-01-13T12:00", FeedbackLevel.WHAT_WAS_DONE),
                Events.closed("z", "2027-01-13T13:00"),
                Events.reopened("r", "2027-01-14T09:00"));

        assertThat(owner(plan)).isEqualTo("politie by nederland/routering/2");
        assertThat(plan.status()).isEqualTo(CaseStatus.ASSIGNED);
    }

    @Test
    void who_keeps_watch_is_responsible_and_who_scaled_down_is_informed() {
        FollowUpPlan plan = plan(takenUp("t", "2027-01-13T09:00"), scaledDown("k", "2027-01-14T09:00", "wijkagent"));

        assertThat(owner(plan)).isEqualTo("wijkagent by GM0512/routering/2");
        assertThat(plan.owner().reason()).isEqualTo("Afgeschaald door Sociaal team op do 14-1 09:00.");
        assertThat(others(plan)).contains("INFORMED sociaal-team");
        assertThat(Cases.duty(plan, DutyKind.KEEP_WATCH).debtor()).hasToString("wijkagent");
        assertThat(Events.limit(plan, DutyKind.KEEP_WATCH)).isEqualTo("2027-02-11T23:59:59");
    }

    @Test
    void keeping_watch_is_done_by_deciding_anew() {
        FollowUpPlan plan = plan(
                takenUp("t", "2027-01-13T09:00"),
                scaledDown("k", "2027-01-14T09:00"),
                decided("d", "2027-01-15T09:00", Decision.VISIT_NOW));

        assertThat(acts(plan)).contains("KEEP_WATCH MET", "VISIT OPEN");
    }

    @Test
    void an_owner_who_scales_down_without_naming_anybody_keeps_watch_itself() {
        FollowUpPlan plan = plan(takenUp("t", "2027-01-13T09:00"), scaledDown("k", "2027-01-14T09:00"));

        assertThat(plan.owner().basis()).isEqualTo(AssignmentBasis.ROUTED);
        assertThat(Cases.duty(plan, DutyKind.KEEP_WATCH).debtor()).hasToString("sociaal-team");
        assertThat(plan.status()).isEqualTo(CaseStatus.WAITING);
    }

    @Test
    void an_owner_who_scales_down_to_itself_by_name_stays_the_owner_by_the_agreement() {
        FollowUpPlan plan = plan(takenUp("t", "2027-01-13T09:00"), scaledDown("k", "2027-01-14T09:00", "sociaal-team"));

        assertThat(plan.owner().basis()).isEqualTo(AssignmentBasis.ROUTED);
    }

    @Test
    void nobody_follows_up_what_was_taken_back_before_anybody_began() {
        FollowUpPlan plan = plan(withdrawn("w", "2027-01-13T09:00"));

        assertThat(plan.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(plan.duties())
                .allMatch(duty -> duty.waived().isPresent())
                .filteredOn(duty -> duty.answers())
                .extracting(duty -> duty.waived().orElseThrow().word())
                .containsOnly("melding ingetrokken");
    }

    @Test
    void what_somebody_took_up_goes_on_without_its_signal() {
        FollowUpPlan plan = plan(takenUp("t", "2027-01-13T08:00"), withdrawn("w", "2027-01-13T09:00"));

        assertThat(plan.status()).isEqualTo(CaseStatus.TAKEN_UP);
        assertThat(acts(plan)).containsExactly("TAKE_UP MET", "CHECK_HISTORY OPEN", "DECIDE OPEN");
    }

    @Test
    void a_case_with_another_signal_goes_on_when_one_is_taken_back() {
        FollowUpPlan plan = packs.followUps()
                .plan(
                        Cases.caseFile(
                                received(signal("gordijnen-dicht").build()),
                                later("2027-01-12T11:00", "gordijnen-dicht"),
                                Events.by("melder-s-1", withdrawn("w", "2027-01-13T09:00"))),
                        Cases.at("2027-01-14T09:00"));

        assertThat(plan.status()).isEqualTo(CaseStatus.RECEIVED);
        assertThat(Cases.duties(plan, DutyKind.FEED_BACK))
                .extracting(duty -> duty.signal().orElseThrow() + " " + duty.state())
                .containsExactly("s-1 WAIVED", "s-gordijnen-dicht OPEN");
    }
}
