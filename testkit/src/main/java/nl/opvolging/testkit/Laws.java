package nl.opvolging.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import nl.opvolging.rules.AdviceQuestion;
import nl.opvolging.rules.DisclosureQuestion;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.FeedbackQuestion;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.TermQuestion;

/**
 * The eighteen laws that hold for every valid pack and every case, as tests of your own agreement. Extend it, and name the
 * agreement:
 *
 * <pre>{@code
 * class OnzeAfspraakLawsTest extends Laws {
 *     @Override
 *     protected TriedAgreements agreements() {
 *         return TriedAgreements.in(Path.of("mijn-afspraken"));
 *     }
 * }
 * }</pre>
 *
 * <p>Its name ends in {@code Test}, so that Maven runs it without being told. Each law is tried on generated cases, odd ones too; the suite runs with jqwik's engine. A failure names the law, the case
 * and the seed that repeats it. The number of tries of each property is 200, or what the annotation
 * {@link PropertyDefaults} of your class says; of many agreements each is tried if that is several times their number.
 *
 * <ol>
 *   <li>Every signal has exactly one accountable owner at all times until it is closed.
 *   <li>Immediate danger comes first; no pack can change that.
 *   <li>The plan depends on nothing but the packs, the case and the moment.
 *   <li>With all due steps recorded as taken, asking again gives none.
 *   <li>Without new events, what is due is due, or taken, at every later moment.
 *   <li>Asking once gives the same steps as asking at every moment up to then.
 *   <li>Between a plan and its next review, the plan does not change.
 *   <li>From every state the ladder reaches an accountable human in time.
 *   <li>An observer is owed an answer; closing needs it met or waived.
 *   <li>A target is not after its limit; a limit in working time falls on working time; neither one more holiday nor a later
 *       report makes a limit earlier.
 *   <li>Free text never changes a plan.
 *   <li>No party sees what no clause grants; refusing consent never widens what is shared.
 *   <li>Swapping two lines that cannot both match changes nothing, nor does renaming a folder.
 *   <li>JSON out and in again gives the same case and the same plan.
 *   <li>Any bytes given as a pack give a pack or a problem with a position.
 *   <li>The engine and a plain loop over the tables give the same answers.
 *   <li>A manual assignment survives until someone takes it back.
 *   <li>A case keeps the version of its first signal until an event moves it.
 * </ol>
 */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
public abstract class Laws extends LawSubjects {
    /** For subclasses. */
    protected Laws() {}

    @Property
    void law_01_every_signal_has_exactly_one_accountable_owner_until_it_is_closed(@ForAll("cases") Case one) {
        AccountabilityLaws.oneOwner(one);
    }

    @Property
    void law_01_before_there_is_an_outcome_the_owner_always_has_something_to_do(@ForAll("cases") Case one) {
        AccountabilityLaws.somethingToDo(one);
    }

    @Property
    void law_02_immediate_danger_goes_to_the_emergency_services_first(@ForAll("casesOfDanger") Case one) {
        AccountabilityLaws.dangerComesFirst(one);
    }

    @Property
    void law_02_danger_in_any_signal_of_a_case_goes_before_all_else(@ForAll("cases") Case one) {
        AccountabilityLaws.dangerComesFirst(one);
    }

    @Property
    void law_03_the_order_in_which_events_were_recorded_changes_nothing(
            @ForAll("cases") Case one, @ForAll Random random) {
        PurityLaws.orderChangesNothing(one, random);
    }

    @Property
    void law_03_recording_an_event_later_changes_nothing(
            @ForAll("cases") Case one, @ForAll @IntRange(max = 5_000_000) int seconds) {
        PurityLaws.recordingLaterChangesNothing(one, seconds);
    }

    @Property
    void law_03_the_locale_and_the_time_zone_of_the_machine_change_nothing(
            @ForAll("cases") Case one, @ForAll("locales") Locale locale, @ForAll("zones") TimeZone zone) {
        PurityLaws.machineChangesNothing(one, locale, zone);
    }

    @Property
    void law_03_packs_that_are_read_on_a_machine_elsewhere_give_the_same_plans(@ForAll("cases") Case one) {
        PurityLaws.readElsewhereChangesNothing(one);
    }

    @Property
    void law_04_with_all_due_steps_taken_there_are_none(@ForAll("cases") Case one) {
        StepLaws.takenStepsAreGone(one);
    }

    @Property
    void law_05_what_is_due_stays_until_it_is_taken(@ForAll("cases") Case one) {
        StepLaws.dueStaysDue(one);
    }

    @Property
    void law_06_asking_once_gives_the_same_steps_as_asking_often(@ForAll("cases") Case one) {
        StepLaws.askingOnceIsEnough(one);
    }

    @Property
    void law_07_from_review_to_review_the_plan_does_not_change(
            @ForAll("cases") Case one, @ForAll @IntRange(max = 9) int checked) {
        StepLaws.nothingBetweenReviews(one, checked);
    }

    @Property
    void law_08_if_nobody_acts_the_ladder_of_every_duty_reaches_the_safety_net(@ForAll("cases") Case one) {
        LadderLaws.reachesSafetyNet(one);
    }

    @Property
    void law_09_every_observer_is_owed_an_answer(@ForAll("cases") Case one) {
        AnswerLaws.everyObserverIsAnswered(one);
    }

    @Property
    void law_09_a_case_closes_only_when_nobody_is_owed_an_answer(@ForAll("ordinaryCases") Case one) {
        AnswerLaws.closesWhenAnswered(one);
    }

    @Property
    void law_10_no_duty_has_its_target_after_its_limit(@ForAll("cases") Case one) {
        TermLaws.targetBeforeLimit(one);
    }

    @Property
    void law_10_a_limit_in_working_time_falls_on_working_time(@ForAll("cases") Case one) {
        TermLaws.workingTimeEndsInWorkingTime(one);
    }

    @Property
    void law_10_one_more_closing_day_never_makes_a_limit_earlier(
            @ForAll("cases") Case one, @ForAll @IntRange(max = 9) int number) {
        TermLaws.moreClosedDaysLaterLimit(one, number);
    }

    @Property
    void law_10_a_later_report_never_gets_an_earlier_limit(
            @ForAll("cases") Case one, @ForAll @IntRange(min = 1, max = 20 * 24 * 60) int minutes) {
        TermLaws.laterReportLaterLimit(one, minutes);
    }

    @Property
    void law_11_free_text_never_changes_a_plan(@ForAll("cases") Case one) {
        PurityLaws.freeTextChangesNothing(one);
    }

    @Property
    void law_12_every_grant_is_what_a_clause_says_for_each_theme(@ForAll("cases") Case one) {
        DisclosureLaws.grantedByClauses(one);
    }

    @Property
    void law_12_nobody_sees_what_no_clause_grants(@ForAll("cases") Case one) {
        DisclosureLaws.seesWhatIsGranted(one);
    }

    @Property
    void law_12_refusing_consent_never_widens_what_is_shared(@ForAll("cases") Case one) {
        DisclosureLaws.refusalNeverWidens(one);
    }

    @Property
    void law_13_swapping_two_lines_that_cannot_both_match_changes_nothing(
            @ForAll("cases") Case one, @ForAll @IntRange(max = 9) int swap) {
        PackLaws.swappingChangesNothing(one, swap);
    }

    @Property
    void law_13_a_pack_may_stand_in_any_folder(@ForAll("cases") Case one) {
        PackLaws.folderChangesNothing(one);
    }

    @Property
    void law_14_json_out_and_in_again_gives_the_same_case_and_the_same_plan(@ForAll("cases") Case one) {
        PurityLaws.jsonChangesNothing(one);
    }

    @Property
    void law_15_any_bytes_give_a_pack_or_a_problem_with_a_place(@ForAll("hurtPacks") HurtPack hurt) {
        PackLaws.packOrProblem(hurt);
    }

    @Property
    void law_16_every_observation_means_the_same_to_the_engine_and_to_the_plain_loop(
            @ForAll("interpretations") Asked<InterpretationQuestion> asked) {
        assertThat(asked.engine().interpret(asked.agreement(), asked.question()))
                .isEqualTo(asked.reference().interpret(asked.question()));
    }

    @Property
    void law_16_every_matter_is_routed_the_same_by_the_engine_and_by_the_plain_loop(
            @ForAll("routings") Asked<RoutingQuestion> asked) {
        assertThat(asked.engine().route(asked.agreement(), asked.question()))
                .isEqualTo(asked.reference().route(asked.question()));
    }

    @Property
    void law_16_every_term_is_the_same_by_the_engine_and_by_the_plain_loop(@ForAll("terms") Asked<TermQuestion> asked) {
        assertThat(asked.engine().term(asked.agreement(), asked.question()))
                .isEqualTo(asked.reference().term(asked.question()));
    }

    @Property
    void law_16_every_ladder_is_the_same_by_the_engine_and_by_the_plain_loop(
            @ForAll("escalations") Asked<EscalationQuestion> asked) {
        assertThat(asked.engine().escalate(asked.agreement(), asked.question()))
                .isEqualTo(asked.reference().escalate(asked.question()));
    }

    @Property
    void law_16_everybody_is_promised_the_same_by_the_engine_and_by_the_plain_loop(
            @ForAll("feedback") Asked<FeedbackQuestion> asked) {
        assertThat(asked.engine().promises(asked.agreement(), asked.question()))
                .isEqualTo(asked.reference().promises(asked.question()));
    }

    @Property
    void law_16_everybody_may_see_the_same_by_the_engine_and_by_the_plain_loop(
            @ForAll("disclosures") Asked<DisclosureQuestion> asked) {
        assertThat(asked.engine().disclose(asked.agreement(), asked.question()))
                .isEqualTo(asked.reference().disclose(asked.question()));
    }

    @Property
    void law_16_every_advice_is_the_same_by_the_engine_and_by_the_plain_loop(
            @ForAll("advice") Asked<AdviceQuestion> asked) {
        assertThat(asked.engine().advise(asked.agreement(), asked.question()))
                .isEqualTo(asked.reference().advise(asked.question()));
    }

    @Property
    void law_17_a_manual_assignment_survives_until_somebody_takes_it_back(
            @ForAll("cases") Case one, @ForAll @IntRange(max = 999) int pick) {
        AccountabilityLaws.assignmentSurvives(one, pick);
    }

    @Property
    void law_18_a_case_keeps_the_version_of_its_first_signal_until_it_is_moved(@ForAll("cases") Case one) {
        AccountabilityLaws.versionStays(one);
    }
}
