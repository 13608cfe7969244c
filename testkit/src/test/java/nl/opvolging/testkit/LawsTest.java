package nl.opvolging.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Each law fails for an implementation that breaks it, and tells law, case and seed. */
class LawsTest {
    static List<Arguments> flaws() {
        return List.of(
                arguments(
                        FlawedSuites.OwnedByAStranger.class,
                        "law_01_every_signal_has_exactly_one_accountable_owner_until_it_is_closed",
                        "een-vreemde"),
                arguments(
                        FlawedSuites.OwingNothing.class,
                        "law_01_before_there_is_an_outcome_the_owner_always_has_something_to_do",
                        "to match given predicate but none did"),
                arguments(
                        FlawedSuites.DeafToDanger.class,
                        "law_02_immediate_danger_goes_to_the_emergency_services_first",
                        "EMERGENCY_SERVICES"),
                arguments(
                        FlawedSuites.DeafToLaterDanger.class,
                        "law_02_danger_in_any_signal_of_a_case_goes_before_all_else",
                        "EMERGENCY_SERVICES"),
                arguments(
                        FlawedSuites.TellingWhatWasRecordedFirst.class,
                        "law_03_the_order_in_which_events_were_recorded_changes_nothing",
                        "remarks="),
                arguments(
                        FlawedSuites.TellingWhenItWasRecorded.class,
                        "law_03_recording_an_event_later_changes_nothing",
                        "remarks="),
                arguments(
                        FlawedSuites.SpeakingTheLanguageOfTheMachine.class,
                        "law_03_the_locale_and_the_time_zone_of_the_machine_change_nothing",
                        "remarks="),
                arguments(
                        FlawedSuites.RememberingWhereItRead.class,
                        "law_03_packs_that_are_read_on_a_machine_elsewhere_give_the_same_plans",
                        "Iyi günler"),
                arguments(
                        FlawedSuites.AskingForEver.class,
                        "law_04_with_all_due_steps_taken_there_are_none",
                        "Expecting empty but was"),
                arguments(
                        FlawedSuites.TakingStepsBack.class,
                        "law_05_what_is_due_stays_until_it_is_taken",
                        "steps at 20"),
                arguments(
                        FlawedSuites.StoppingAfterTheFirstStep.class,
                        "law_06_asking_once_gives_the_same_steps_as_asking_often",
                        "Due[id="),
                arguments(
                        FlawedSuites.SleepingUntilNever.class,
                        "law_07_from_review_to_review_the_plan_does_not_change",
                        "satisfy given requirements"),
                arguments(
                        FlawedSuites.NobodyAtTheTop.class,
                        "law_08_if_nobody_acts_the_ladder_of_every_duty_reaches_the_safety_net",
                        "satisfy given requirements"),
                arguments(
                        FlawedSuites.AnsweringNobody.class,
                        "law_09_every_observer_is_owed_an_answer",
                        "satisfy given requirements"),
                arguments(
                        FlawedSuites.ClosingInSilence.class,
                        "law_09_a_case_closes_only_when_nobody_is_owed_an_answer",
                        "Expecting no elements of"),
                arguments(
                        FlawedSuites.LateBeforeItBegan.class,
                        "law_10_no_duty_has_its_target_after_its_limit",
                        "Expecting no elements of"),
                arguments(
                        FlawedSuites.WorkingAtNight.class,
                        "law_10_a_limit_in_working_time_falls_on_working_time",
                        "geteld op de vingers"),
                arguments(
                        FlawedSuites.HurryingBeforeClosingDays.class,
                        "law_10_one_more_closing_day_never_makes_a_limit_earlier",
                        "limit of "),
                arguments(
                        FlawedSuites.CountingBackwards.class,
                        "law_10_a_later_report_never_gets_an_earlier_limit",
                        "limit of "),
                arguments(FlawedSuites.ReadingNotes.class, "law_11_free_text_never_changes_a_plan", "remarks="),
                arguments(
                        FlawedSuites.GrantingAllToAll.class,
                        "law_12_every_grant_is_what_a_clause_says_for_each_theme",
                        "consent "),
                arguments(FlawedSuites.ShowingAllToAll.class, "law_12_nobody_sees_what_no_clause_grants", "STATUS"),
                arguments(
                        FlawedSuites.PunishingWhoRefuses.class,
                        "law_12_refusing_consent_never_widens_what_is_shared",
                        "with consent "),
                arguments(
                        FlawedSuites.TellingTheBytes.class,
                        "law_13_swapping_two_lines_that_cannot_both_match_changes_nothing",
                        "remarks="),
                arguments(FlawedSuites.TellingTheFolders.class, "law_13_a_pack_may_stand_in_any_folder", "map-"),
                arguments(
                        FlawedSuites.TellingObjectsApart.class,
                        "law_14_json_out_and_in_again_gives_the_same_case_and_the_same_plan",
                        "remarks="),
                arguments(
                        FlawedSuites.ReadingHalf.class,
                        "law_15_any_bytes_give_a_pack_or_a_problem_with_a_place",
                        "each pack is whole or has a problem"),
                arguments(
                        FlawedSuites.BreakingOff.class,
                        "law_15_any_bytes_give_a_pack_or_a_problem_with_a_place",
                        "The rule packs have "),
                arguments(
                        FlawedSuites.WithoutMeaning.class,
                        "law_16_every_observation_means_the_same_to_the_engine_and_to_the_plain_loop",
                        "Interpretation["),
                arguments(
                        FlawedSuites.SendingAllToTheSame.class,
                        "law_16_every_matter_is_routed_the_same_by_the_engine_and_by_the_plain_loop",
                        "Route[owner=ik"),
                arguments(
                        FlawedSuites.WithoutHaste.class,
                        "law_16_every_term_is_the_same_by_the_engine_and_by_the_plain_loop",
                        "99 weken"),
                arguments(
                        FlawedSuites.WithoutLadder.class,
                        "law_16_every_ladder_is_the_same_by_the_engine_and_by_the_plain_loop",
                        "Rung["),
                arguments(
                        FlawedSuites.PromisingNothing.class,
                        "law_16_everybody_is_promised_the_same_by_the_engine_and_by_the_plain_loop",
                        "FeedbackPromise["),
                arguments(
                        FlawedSuites.SharingNothing.class,
                        "law_16_everybody_may_see_the_same_by_the_engine_and_by_the_plain_loop",
                        "DisclosureGiven["),
                arguments(
                        FlawedSuites.AdvisingNothing.class,
                        "law_16_every_advice_is_the_same_by_the_engine_and_by_the_plain_loop",
                        "AdviceGiven["),
                arguments(
                        FlawedSuites.ForgettingWhoWasAssigned.class,
                        "law_17_a_manual_assignment_survives_until_somebody_takes_it_back",
                        "expected: "),
                arguments(
                        FlawedSuites.FollowingFashion.class,
                        "law_18_a_case_keeps_the_version_of_its_first_signal_until_it_is_moved",
                        "2027.1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("flaws")
    void a_flaw_breaks_its_law(Class<? extends Laws> suite, String law, String text) {
        EngineExecutionResults results = EngineTestKit.engine("jqwik")
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .selectors(selectMethod(suite, method(law)))
                .execute();

        List<Event> failed = results.testEvents().failed().list();
        assertThat(failed).hasSize(1);
        Throwable thrown = failed.get(0)
                .getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
        assertThat(thrown).hasMessageContaining(text);
        assertThat(reported(results)).contains(law.replace('_', ' '), "seed = ", "GM0512 2027.", "(generated from 9)");
    }

    private static Stream<Method> properties() {
        return Stream.of(Laws.class.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Property.class));
    }

    private static Method method(String law) {
        return properties()
                .filter(method -> method.getName().equals(law))
                .findFirst()
                .orElseThrow();
    }

    private static String reported(EngineExecutionResults results) {
        return results.allEvents().reportingEntryPublished().list().stream()
                .map(Event::toString)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void every_law_has_a_flaw_that_breaks_it() {
        List<String> laws = properties().map(Method::getName).toList();

        assertThat(flaws().stream().map(flaw -> String.valueOf(flaw.get()[1])).distinct())
                .containsExactlyInAnyOrderElementsOf(laws);
        assertThat(laws.stream().map(law -> law.substring(0, 6)).distinct()).hasSize(18);
    }
}
