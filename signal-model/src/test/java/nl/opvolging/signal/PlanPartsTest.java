package nl.opvolging.signal;

import static nl.opvolging.signal.Samples.REPORTED;
import static nl.opvolging.signal.Samples.duty;
import static nl.opvolging.signal.Samples.partner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanPartsTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    @Test
    void a_target_after_the_limit_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> duty().target(new Moment(REPORTED.plusSeconds(7201), "te laat"))
                        .build())
                .withMessage("A target is not after the limit, but the target of TAKE_UP is 2027-01-12T11:00:01Z"
                        + " and the limit 2027-01-12T11:00:00Z");
    }

    @Test
    void a_target_at_the_limit_is_accepted() {
        Duty duty = duty().target(new Moment(REPORTED.plusSeconds(7200), "zelfde moment"))
                .build();

        assertThat(duty.target().at()).isEqualTo(duty.limit().at());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MET")
    void a_duty_that_is_not_met_has_no_moment_at_which_it_was(DutyState state) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> duty().state(state).metAt(REPORTED).build())
                .withMessage("A duty has a moment at which it was met if and only if it is met, but TAKE_UP is " + state
                        + " with one");
    }

    @Test
    void a_duty_that_is_met_has_a_moment_at_which_it_was() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> duty().state(DutyState.MET).build())
                .withMessage("A duty has a moment at which it was met if and only if it is met, but TAKE_UP is MET"
                        + " without one");
    }

    @Test
    void a_partner_that_ends_before_it_starts_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> partner().validFrom(LAST).validUntil(FIRST).build())
                .withMessage("A partner starts before it ends, but sociaal-team starts on 2027-12-31"
                        + " and ends on 2027-01-01");
    }

    @Test
    void a_partner_of_one_day_is_accepted() {
        FollowUpPartner partner = partner().validFrom(FIRST).validUntil(FIRST).build();

        assertThat(partner.isValidOn(FIRST)).isTrue();
    }

    @Test
    void nobody_stands_in_for_himself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        partner().substitute(PartnerRef.of("sociaal-team")).build())
                .withMessage("Nobody stands in for himself, but sociaal-team does");
    }

    @Test
    void a_partner_takes_part_from_its_first_up_to_and_including_its_last_day() {
        FollowUpPartner partner = partner().validFrom(FIRST).validUntil(LAST).build();

        assertThat(partner.isValidOn(FIRST.minusDays(1))).isFalse();
        assertThat(partner.isValidOn(FIRST)).isTrue();
        assertThat(partner.isValidOn(LAST)).isTrue();
        assertThat(partner.isValidOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void a_partner_without_dates_always_takes_part_and_reports_back() {
        FollowUpPartner partner = partner().build();

        assertThat(partner.isValidOn(LocalDate.MIN)).isTrue();
        assertThat(partner.isValidOn(LocalDate.MAX)).isTrue();
        assertThat(partner.reportsBack()).isTrue();
    }

    @Test
    void a_plan_names_the_fields_that_it_misses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FollowUpPlan.builder().build())
                .withMessage("Cannot build FollowUpPlan, some of required attributes are not set"
                        + " [caseFile, at, status, owner, urgency, explanation, receipt]");
    }

    @Test
    void lists_in_a_plan_are_copies_that_nobody_can_change() {
        List<TraceLine> trace = new ArrayList<>();
        List<PackStamp> packs = new ArrayList<>();
        List<ClauseRef> clauses = new ArrayList<>();
        Explanation explanation = new Explanation("tekst", trace);
        Receipt receipt = Receipt.of(packs, "1", Samples.SHA_256, REPORTED);
        OpenQuestion question = new OpenQuestion(Fact.ABOUT, "Gaat het om een oudere?", "dan …", clauses);

        trace.add(new TraceLine(ClauseRef.parse("GM0512/routering/4"), "tekst"));
        packs.add(new PackStamp("GM0512", "1", Samples.SHA_256));
        clauses.add(ClauseRef.parse("GM0512/routering/4"));

        assertThat(explanation.trace()).isEmpty();
        assertThat(receipt.packs()).isEmpty();
        assertThat(question.clauses()).isEmpty();
        assertThatThrownBy(() -> explanation.trace().addAll(trace)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> receipt.packs().addAll(packs)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> question.clauses().addAll(clauses)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void every_level_has_a_sentence_of_its_own() {
        assertThat(FeedbackLevel.values())
                .extracting(FeedbackLevel::text)
                .doesNotHaveDuplicates()
                .allMatch(text -> text.contains("uw melding") || text.contains("Uw melding"))
                .allMatch(text -> text.endsWith("."));
    }

    @Test
    void a_digest_that_is_no_sha_256_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PackStamp("GM0512", "1", "00"))
                .withMessage("The SHA-256 of a pack has 64 hexadecimal digits in lower case, but this is \"00\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Receipt.of(List.of(), "1", "x", REPORTED))
                .withMessage("The SHA-256 of facts has 64 hexadecimal digits in lower case, but this is \"x\"");
    }

    @Test
    void a_receipt_of_a_case_file_equals_the_one_that_was_written_down() {
        CaseFile file = CaseFile.of(Samples.signal().build());
        Receipt made = Receipt.of(List.of(), "1", file, REPORTED);
        Receipt written = Receipt.of(List.of(), "1", file.factsSha256(), REPORTED);

        assertThat(made).isEqualTo(written).hasSameHashCodeAs(written).hasToString(written.toString());
        assertThat(made.toString()).contains(file.factsSha256());
        assertThat(made)
                .isNotEqualTo(Receipt.of(List.of(), "1", Samples.SHA_256, REPORTED))
                .isNotEqualTo(Receipt.of(List.of(), "2", file, REPORTED))
                .isNotEqualTo(Receipt.of(List.of(), "1", file, REPORTED.plusSeconds(1)))
                .isNotEqualTo(Receipt.of(List.of(new PackStamp("GM0512", "1", Samples.SHA_256)), "1", file, REPORTED))
                .isNotEqualTo("1");
    }

    @Test
    void a_receipt_of_another_moment_than_its_plan_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.plan().at(REPORTED.plusSeconds(1)).build())
                .withMessage(
                        "A receipt is of the moment of its plan, but this plan is of 2027-01-12T09:00:01Z and its receipt"
                                + " of 2027-01-12T09:00:00Z");
    }

    @Test
    void a_review_that_is_not_after_the_moment_of_its_plan_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.plan().nextReviewAt(REPORTED).build())
                .withMessage(
                        "A plan is reviewed after its own moment, but this one of 2027-01-12T09:00:00Z is reviewed at"
                                + " 2027-01-12T09:00:00Z");
    }

    @Test
    void an_owner_that_also_takes_part_is_refused() {
        FollowUpPlan plan = Samples.plan().build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FollowUpPlan.builder()
                        .from(plan)
                        .addParticipants(new Participation(
                                plan.owner().partner(),
                                ParticipantRole.INFORMED,
                                plan.owner().clause()))
                        .build())
                .withMessage("A partner stands once in a plan, but this one has "
                        + plan.owner().partner().ref() + " more than once");
    }
}
