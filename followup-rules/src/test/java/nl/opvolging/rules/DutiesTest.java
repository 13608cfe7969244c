package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.acknowledged;
import static nl.opvolging.rules.Cases.at;
import static nl.opvolging.rules.Cases.caseFile;
import static nl.opvolging.rules.Cases.decided;
import static nl.opvolging.rules.Cases.duties;
import static nl.opvolging.rules.Cases.duty;
import static nl.opvolging.rules.Cases.feedback;
import static nl.opvolging.rules.Cases.local;
import static nl.opvolging.rules.Cases.received;
import static nl.opvolging.rules.Cases.signal;
import static nl.opvolging.rules.Cases.signalAt;
import static nl.opvolging.rules.Cases.takenUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolging.signal.About;
import nl.opvolging.signal.ActorRef;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.DutyState;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.FeedbackGiven;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.SignalRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DutiesTest {
    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
    }

    /** The plan of the signal of Tuesday 10:00 and these events at a moment. */
    private FollowUpPlan plan(String now, CaseEvent... events) {
        return plan(at(now), events);
    }

    private FollowUpPlan plan(Instant now, CaseEvent... events) {
        CaseFile caseFile = caseFile(
                Stream.concat(Stream.of(received(signal("gordijnen-dicht").build())), Arrays.stream(events))
                        .toArray(CaseEvent[]::new));
        return packs.followUps().plan(caseFile, now);
    }

    private static List<String> states(FollowUpPlan plan) {
        return plan.duties().stream()
                .map(duty -> duty.kind() + " " + duty.state())
                .toList();
    }

    @Test
    void each_step_has_a_target_and_a_limit_in_the_order_of_the_limits() {
        assertThat(plan(Cases.TUESDAY).duties().stream()
                        .map(duty -> duty.kind() + " " + local(duty.target().at()) + " "
                                + local(duty.limit().at()) + " " + duty.clause()))
                .containsExactly(
                        "CONFIRM_RECEIPT 2027-01-13T17:00 2027-01-14T17:00 nederland/termijnen/3",
                        "TAKE_UP 2027-01-14T17:00 2027-01-15T17:00 nederland/termijnen/4",
                        "CHECK_HISTORY 2027-01-15T17:00 2027-01-15T17:00 nederland/termijnen/7",
                        "DECIDE 2027-01-26T17:00 2027-01-26T17:00 nederland/termijnen/5",
                        "FEED_BACK 2027-01-26T23:59:59 2027-02-02T23:59:59 nederland/termijnen/6");
    }

    @Test
    void terms_are_counted_in_the_opening_hours_of_the_debtor() {
        FollowUpPlan plan =
                packs.plan(signal("gordijnen-dicht").about(About.OLDER_PERSON).build());

        assertThat(local(duty(plan, DutyKind.TAKE_UP).target().at())).isEqualTo("2027-01-14T15:00");
        // The older persons' adviser is not open on Fridays and in the weekend.
        assertThat(local(duty(plan, DutyKind.TAKE_UP).limit().at())).isEqualTo("2027-01-18T15:00");
    }

    @Test
    void what_the_safety_net_owes_is_counted_in_its_own_hours() {
        FollowUpPlan plan = packs.plan(signal("roept-om-hulp").build());

        assertThat(local(duty(plan, DutyKind.TAKE_UP).limit().at())).isEqualTo("2027-01-12T10:30");
        assertThat(duty(plan, DutyKind.CONFIRM_RECEIPT).debtor()).hasToString("regie");
        assertThat(local(duty(plan, DutyKind.CONFIRM_RECEIPT).limit().at())).isEqualTo("2027-01-14T17:00");
    }

    @Test
    void the_municipalitys_terms_go_before_those_of_the_base_pack_and_the_rest_stays() {
        packs.local("termijnen.csv", "regel;stap;opvolger;uiterlijk\n1;oppakken;sociaal-team;4 uur\n");

        FollowUpPlan plan = plan(Cases.TUESDAY);

        assertThat(duty(plan, DutyKind.TAKE_UP).clause()).hasToString("GM0512/termijnen/1");
        assertThat(local(duty(plan, DutyKind.TAKE_UP).limit().at())).isEqualTo("2027-01-12T14:00");
        assertThat(duty(plan, DutyKind.DECIDE).clause()).hasToString("nederland/termijnen/5");
    }

    @Test
    void a_target_in_another_unit_is_never_after_the_limit() {
        packs.local("termijnen.csv", "regel;stap;streef;uiterlijk\n1;oppakken;1 werkdag;30 uur\n");

        Duty onTuesday = duty(plan(Cases.TUESDAY), DutyKind.TAKE_UP);
        Duty onFriday = duty(
                packs.plan(
                        signalAt("s-1", "2027-01-15T10:00", "gordijnen-dicht").build()),
                DutyKind.TAKE_UP);

        assertThat(local(onTuesday.target().at())).isEqualTo("2027-01-13T16:00");
        assertThat(local(onTuesday.limit().at())).isEqualTo("2027-01-13T16:00");
        assertThat(local(onFriday.target().at())).isEqualTo("2027-01-16T16:00");
        assertThat(onFriday.target()).isEqualTo(onFriday.limit());
    }

    @Test
    void a_duty_is_missed_from_its_limit_on_and_open_one_nanosecond_before() {
        Instant limit = at("2027-01-15T17:00");

        assertThat(duty(plan(limit.minusNanos(1)), DutyKind.TAKE_UP).state()).isEqualTo(DutyState.OPEN);
        assertThat(duty(plan(limit), DutyKind.TAKE_UP).state()).isEqualTo(DutyState.MISSED);
        assertThat(duty(plan(limit, takenUp("t", "2027-01-15T17:00")), DutyKind.TAKE_UP)
                        .state())
                .isEqualTo(DutyState.MET);
    }

    @Test
    void a_duty_that_is_met_late_is_met_and_says_when() {
        Duty duty = duty(plan("2027-02-01T09:00", takenUp("t", "2027-01-20T09:00")), DutyKind.TAKE_UP);

        assertThat(duty.state()).isEqualTo(DutyState.MET);
        assertThat(duty.metAt()).contains(at("2027-01-20T09:00"));
    }

    @Test
    void receipt_is_confirmed_by_an_acknowledgement_of_this_signal_or_of_none_in_particular() {
        assertThat(states(plan("2027-01-13T09:00", acknowledged("a", "2027-01-12T11:00"))))
                .containsExactly(
                        "CONFIRM_RECEIPT MET", "TAKE_UP OPEN", "CHECK_HISTORY OPEN", "DECIDE OPEN", "FEED_BACK OPEN");
        assertThat(states(plan("2027-01-13T09:00", acknowledged("a", "2027-01-12T11:00", "s-1"))))
                .contains("CONFIRM_RECEIPT MET");
        assertThat(states(plan("2027-01-13T09:00", acknowledged("a", "2027-01-12T11:00", "s-9"))))
                .contains("CONFIRM_RECEIPT OPEN");
    }

    @ParameterizedTest
    @EnumSource(FeedbackLevel.class)
    void feedback_confirms_receipt_and_is_enough_if_it_tells_what_became_of_it(FeedbackLevel level) {
        FollowUpPlan plan = plan("2027-01-13T09:00", feedback("f", "2027-01-12T12:00", level));
        boolean enough = level != FeedbackLevel.RECEIVED && level != FeedbackLevel.TAKEN_UP;

        assertThat(duty(plan, DutyKind.CONFIRM_RECEIPT).metAt()).contains(at("2027-01-12T12:00"));
        assertThat(duty(plan, DutyKind.FEED_BACK).state()).isEqualTo(enough ? DutyState.MET : DutyState.OPEN);
    }

    @Test
    void taking_up_decides_nothing() {
        FollowUpPlan plan = plan("2027-01-13T09:00", takenUp("t", "2027-01-12T12:00"));

        assertThat(states(plan))
                .containsExactly(
                        "CONFIRM_RECEIPT OPEN", "TAKE_UP MET", "CHECK_HISTORY OPEN", "DECIDE OPEN", "FEED_BACK OPEN");
        assertThat(plan.status()).isEqualTo(CaseStatus.TAKEN_UP);
    }

    @Test
    void a_duty_was_met_when_that_first_happened_in_whatever_order_it_was_recorded() {
        FollowUpPlan plan = plan(
                "2027-01-14T09:00",
                takenUp("a", "2027-01-13T12:00"),
                decided("b", "2027-01-12T12:00", Decision.VISIT_NOW),
                takenUp("c", "2027-01-12T11:00"));

        assertThat(duty(plan, DutyKind.TAKE_UP).metAt()).contains(at("2027-01-12T11:00"));
    }

    @Test
    void what_happened_before_the_signal_meets_nothing() {
        FollowUpPlan plan = plan(
                "2027-01-13T09:00",
                acknowledged("a", "2027-01-12T09:59"),
                takenUp("t", "2027-01-12T09:59"),
                decided("d", "2027-01-12T09:59", Decision.VISIT_NOW),
                feedback("f", "2027-01-12T09:59", FeedbackLevel.WHAT_WAS_DONE, "s-1"));

        assertThat(plan.duties()).hasSize(5).allMatch(duty -> duty.state() == DutyState.OPEN);
        assertThat(plan.status()).isEqualTo(CaseStatus.RECEIVED);
    }

    @Test
    void what_happens_at_the_moment_of_the_signal_counts() {
        assertThat(duty(plan(Cases.TUESDAY, takenUp("t", Cases.TUESDAY)), DutyKind.TAKE_UP)
                        .metAt())
                .contains(at(Cases.TUESDAY));
    }

    @Test
    void each_signal_of_a_case_has_its_own_receipt_and_feedback() {
        CaseFile caseFile = caseFile(
                received(signal("gordijnen-dicht").build()),
                received(signalAt("s-2", "2027-01-13T10:00", "gordijnen-dicht").build()),
                acknowledged("a-1", "2027-01-12T11:00"),
                acknowledged("a-2", "2027-01-13T11:00", "s-2"),
                feedback("f", "2027-01-14T09:00", FeedbackLevel.FOLLOWED_UP, "s-1"));

        FollowUpPlan plan = packs.followUps().plan(caseFile, at("2027-01-14T10:00"));

        assertThat(duties(plan, DutyKind.CONFIRM_RECEIPT))
                .extracting(duty ->
                        duty.signal().orElseThrow() + " " + local(duty.metAt().orElseThrow()))
                .containsExactly("s-1 2027-01-12T11:00", "s-2 2027-01-13T11:00");
        assertThat(duties(plan, DutyKind.FEED_BACK))
                .extracting(duty -> duty.signal().orElseThrow() + " " + duty.state())
                .containsExactly("s-1 MET", "s-2 OPEN");
        assertThat(duties(plan, DutyKind.TAKE_UP)).hasSize(1);
        assertThat(duties(plan, DutyKind.DECIDE)).hasSize(1);
        assertThat(plan.status()).isNotEqualTo(CaseStatus.FED_BACK);
    }

    @Test
    void the_next_review_is_at_the_first_limit_that_can_still_be_missed() {
        assertThat(plan(Cases.TUESDAY).nextReviewAt()).contains(at("2027-01-14T17:00"));
        assertThat(plan("2027-01-14T17:00").nextReviewAt()).contains(at("2027-01-15T17:00"));
        assertThat(plan("2027-01-13T09:00", acknowledged("a", "2027-01-12T11:00"))
                        .nextReviewAt())
                .contains(at("2027-01-15T17:00"));
        assertThat(plan("2027-03-01T09:00").nextReviewAt()).isEmpty();
    }

    @Test
    void what_is_recorded_for_later_is_reviewed_when_it_happens() {
        CaseEvent later = feedback("f", "2027-01-13T09:00", FeedbackLevel.WHAT_WAS_DONE);
        CaseEvent last = takenUp("t", "2027-06-01T09:00");

        assertThat(plan(Cases.TUESDAY, later).nextReviewAt()).contains(at("2027-01-13T09:00"));
        assertThat(states(plan(Cases.TUESDAY, later))).contains("FEED_BACK OPEN");
        assertThat(states(plan("2027-01-13T09:00", later))).contains("FEED_BACK MET");
        assertThat(plan("2027-05-01T09:00", last).nextReviewAt()).contains(at("2027-06-01T09:00"));
    }

    @Test
    void a_moment_before_the_first_signal_is_refused() {
        Instant justBefore = at(Cases.TUESDAY).minusNanos(1);

        assertThatThrownBy(() -> plan(justBefore, takenUp("t", "2027-01-11T10:00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A plan needs a signal that has been reported, but the first signal of case file zaak-1 is"
                        + " reported after 2027-01-12T08:59:59.999999999Z");
    }

    @Test
    void feedback_about_a_signal_that_is_not_in_the_case_confirms_nothing() {
        FollowUpPlan plan = packs.followUps()
                .plan(
                        caseFile(
                                received(signal("gordijnen-dicht").build()),
                                FeedbackGiven.builder()
                                        .id(EventRef.of("f"))
                                        .happenedAt(at("2027-01-12T11:00"))
                                        .recordedAt(at("2027-01-12T11:00"))
                                        .by(ActorRef.of("regie"))
                                        .signal(SignalRef.of("nergens"))
                                        .level(FeedbackLevel.RECEIVED)
                                        .build()),
                        at("2027-01-12T12:00"));

        assertThat(plan.status()).isEqualTo(CaseStatus.RECEIVED);
        assertThat(duty(plan, DutyKind.CONFIRM_RECEIPT).state()).isEqualTo(DutyState.OPEN);
    }

    @Test
    void who_gets_a_case_owes_its_answers_from_then_on() {
        FollowUpPlan plan = plan("2027-01-14T09:00", Events.handedOver("h", "2027-01-13T09:00", "wijkagent"));

        assertThat(duty(plan, DutyKind.FEED_BACK).since()).isEqualTo(at("2027-01-13T09:00"));
    }

    @Test
    void the_safety_net_that_gets_a_case_already_owed_the_answers_of_who_does_not_report_back() {
        FollowUpPlan plan = packs.followUps()
                .plan(
                        caseFile(
                                received(signal("roept-om-hulp").build()),
                                Events.handedOver("h", "2027-01-13T09:00", "regie")),
                        at("2027-01-13T10:00"));

        assertThat(duty(plan, DutyKind.FEED_BACK).debtor()).hasToString("regie");
        assertThat(duty(plan, DutyKind.FEED_BACK).since()).isEqualTo(at(Cases.TUESDAY));
        assertThat(duty(plan, DutyKind.TAKE_UP).since()).isEqualTo(at("2027-01-13T09:00"));
    }

    @Test
    void who_is_named_for_an_answer_owes_it_whoever_gets_the_case() {
        packs.local("terugkoppeling.csv", "regel;bij;aan;door;inhoud\n1;melding;melder;regie;opgevolgd\n");
        FollowUpPlan plan = plan("2027-01-14T09:00", Events.handedOver("h", "2027-01-13T09:00", "wijkagent"));

        assertThat(duty(plan, DutyKind.FEED_BACK).debtor()).hasToString("regie");
        assertThat(duty(plan, DutyKind.FEED_BACK).since()).isEqualTo(at(Cases.TUESDAY));
    }

    @Test
    void who_was_too_late_stays_so_when_somebody_else_gets_the_case_or_a_clock_stands_still() {
        FollowUpPlan plan = plan(
                "2027-02-08T09:00",
                Events.handedOver("h", "2027-02-04T09:00", "wijkagent"),
                Events.paused("p", "2027-02-05T09:00", "2027-02-12T09:00", DutyKind.FEED_BACK));

        assertThat(duty(plan, DutyKind.FEED_BACK).debtor()).hasToString("wijkagent");
        assertThat(duty(plan, DutyKind.FEED_BACK).missedBy()).contains(PartnerRef.of("regie"));
        assertThat(duty(plan, DutyKind.TAKE_UP).missedBy()).isEmpty();
    }
}
