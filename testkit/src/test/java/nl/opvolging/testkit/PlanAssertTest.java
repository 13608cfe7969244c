package nl.opvolging.testkit;

import static nl.opvolging.signal.DutyKind.CHECK_HISTORY;
import static nl.opvolging.signal.DutyKind.CONFIRM_RECEIPT;
import static nl.opvolging.signal.DutyKind.FEED_BACK;
import static nl.opvolging.signal.DutyKind.TAKE_UP;
import static nl.opvolging.testkit.OpvolgingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Consumer;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.Fact;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.RemarkKind;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.Urgency;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class PlanAssertTest {
    private final FollowUpPlan plan = Proefstad.plan();

    private void assertFails(Consumer<PlanAssert> assertion, String what, String expected, String found) {
        new FailingPlan(plan).fails(assertion, what, expected, found);
    }

    @Test
    void a_plan_that_is_as_expected_passes_everything_in_one_sentence() {
        assertThat(plan)
                .isOwnedBy("ouderenwerk")
                .because("GM0512/routering/1")
                .informs("wijkteam", "balie")
                .isJoinedBy()
                .isAbout("eenzaamheid")
                .withSideThemes()
                .hasUrgency(Urgency.ORDINARY)
                .owes(TAKE_UP)
                .by("2027-01-15T17:00")
                .owes(CHECK_HISTORY)
                .preferablyBy("2027-01-13T17:00")
                .by("2027-01-14T17:00")
                .owes(FEED_BACK)
                .from("balie")
                .onSignal("melding-1")
                .by("2027-01-26T23:59:59")
                .asks(Fact.ABOUT)
                .remarks(RemarkKind.EXAMPLE);
    }

    @Test
    void side_themes_are_told_apart_from_the_leading_one() {
        FollowUpPlan both = Proefstad.plan(Proefstad.signal()
                .addObservations(Proefstad.observation("harde-muziek"))
                .build());

        assertThat(both)
                .isAbout("eenzaamheid")
                .withSideThemes("cafe-overlast")
                .isOwnedBy("ouderenwerk")
                .isJoinedBy("balie")
                .informs("wijkteam");
    }

    @Test
    void another_owner_is_told() {
        assertFails(asserted -> asserted.isOwnedBy("wijkteam"), "owner", "wijkteam", "ouderenwerk");
    }

    @Test
    void another_clause_is_told() {
        assertFails(
                asserted -> asserted.because("GM0512/routering/2"),
                "clause",
                "GM0512/routering/2",
                "GM0512/routering/1");
    }

    @Test
    void a_clause_that_is_no_clause_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(plan).because("routering 1"))
                .withMessageContaining("A clause is named like GM0512/routering/4");
    }

    @Test
    void somebody_who_is_not_informed_is_told() {
        assertFails(asserted -> asserted.informs("wijkteam"), "informed", "[wijkteam]", "[balie, wijkteam]");
    }

    @Test
    void somebody_who_does_not_take_part_is_told() {
        assertFails(asserted -> asserted.isJoinedBy("wijkteam"), "taking part", "[wijkteam]", "[]");
    }

    @Test
    void another_leading_theme_is_told() {
        assertFails(asserted -> asserted.isAbout("vervuiling"), "leading theme", "vervuiling", "eenzaamheid");
    }

    @Test
    void another_side_theme_is_told() {
        assertFails(asserted -> asserted.withSideThemes("vervuiling"), "side themes", "[vervuiling]", "[]");
    }

    @Test
    void a_plan_without_a_theme_is_about_none() {
        FollowUpPlan unknown = Proefstad.plan(Proefstad.signal()
                .observations(List.of(Proefstad.observation("nooit-eerder-gezien")))
                .build());

        assertThat(unknown).isAbout("none").withSideThemes().remarks(RemarkKind.UNKNOWN_SIGN);
    }

    @Test
    void another_urgency_is_told() {
        assertFails(asserted -> asserted.hasUrgency(Urgency.SOON), "urgency", "SOON", "ORDINARY");
    }

    @Test
    void another_limit_is_told_in_dutch_local_time() {
        assertFails(
                asserted -> asserted.owes(TAKE_UP).by("2027-01-15T16:00"),
                "TAKE_UP limit",
                "2027-01-15T16:00",
                "2027-01-15T17:00");
    }

    @Test
    void the_last_second_of_a_day_is_not_the_next_midnight() {
        assertFails(
                asserted -> asserted.owes(FEED_BACK).by("2027-01-27T00:00"),
                "FEED_BACK limit",
                "2027-01-27T00:00",
                "2027-01-26T23:59:59");
    }

    @Test
    void another_target_is_told() {
        assertFails(
                asserted -> asserted.owes(CHECK_HISTORY).preferablyBy("2027-01-13T16:00"),
                "CHECK_HISTORY target",
                "2027-01-13T16:00",
                "2027-01-13T17:00");
    }

    @Test
    void another_debtor_is_told() {
        assertFails(
                asserted -> asserted.owes(CONFIRM_RECEIPT).from("balie"),
                "CONFIRM_RECEIPT owed by",
                "balie",
                "ouderenwerk");
    }

    @Test
    void another_signal_is_told() {
        assertFails(
                asserted -> asserted.owes(FEED_BACK).onSignal("melding-2"),
                "FEED_BACK on signal",
                "melding-2",
                "melding-1");
        assertFails(
                asserted -> asserted.owes(TAKE_UP).onSignal("melding-2"),
                "TAKE_UP on signal",
                "melding-2",
                "no signal");
    }

    @Test
    void a_limit_that_is_no_local_time_is_refused() {
        assertThatThrownBy(() -> assertThat(plan).owes(TAKE_UP).by("vrijdag vijf uur"))
                .isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void a_duty_that_is_not_owed_is_told() {
        FollowUpPlan free = FollowUpPlan.builder()
                .from(plan)
                .duties(plan.duties().stream()
                        .filter(duty -> duty.kind() == FEED_BACK)
                        .toList())
                .build();

        assertThatThrownBy(() -> assertThat(free).owes(TAKE_UP))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("duties:", "expected: TAKE_UP", "found:    [FEED_BACK]");
    }

    @Test
    void a_question_that_is_not_asked_is_told() {
        assertFails(
                asserted -> asserted.asks(Fact.AREA),
                "open questions",
                "AREA",
                shown(plan.openQuestions().stream()
                        .map(question -> question.fact())
                        .toList()));
    }

    private static String shown(Object found) {
        return found.toString();
    }

    @Test
    void a_remark_that_is_not_made_is_told() {
        assertFails(asserted -> asserted.remarks(RemarkKind.ANONYMOUS), "remarks", "ANONYMOUS", "[EXAMPLE]");
    }

    @Test
    void a_description_comes_first_and_tools_get_both_values() {
        AssertionFailedError failure = catchThrowableOfType(
                AssertionFailedError.class,
                () -> assertThat(plan).as("na de vergadering").isOwnedBy("wijkteam"));

        assertThat(failure).hasMessageStartingWith("[na de vergadering] ");
        assertThat(failure.getExpected().getValue()).isEqualTo("wijkteam");
        assertThat(failure.getActual().getValue()).isEqualTo("ouderenwerk");
    }

    @Test
    void one_of_several_duties_of_a_kind_must_fit() {
        CaseFile twice = CaseFile.builder()
                .from(CaseFile.of(Proefstad.signal().build()))
                .addAllEvents(CaseFile.of(Proefstad.signal()
                                .id(SignalRef.of("melding-2"))
                                .reportedAt(Instant.parse("2027-01-13T09:00:00Z"))
                                .build())
                        .events())
                .build();
        FollowUpPlan both = FollowUps.by(Proefstad.PACKS).plan(twice, Instant.parse("2027-01-13T09:00:00Z"));

        assertThat(both)
                .owes(CONFIRM_RECEIPT)
                .by("2027-01-13T17:00")
                .owes(CONFIRM_RECEIPT)
                .by("2027-01-14T17:00");
        assertThatThrownBy(() -> assertThat(both)
                        .owes(CONFIRM_RECEIPT)
                        .onSignal("melding-2")
                        .by("2027-01-13T17:00"))
                .hasMessageContainingAll("CONFIRM_RECEIPT limit", "found:    2027-01-14T17:00");
        assertThatThrownBy(() -> assertThat(both).owes(CONFIRM_RECEIPT).by("2027-01-15T17:00"))
                .hasMessageContaining("found:    2027-01-13T17:00 or 2027-01-14T17:00");
    }
}
