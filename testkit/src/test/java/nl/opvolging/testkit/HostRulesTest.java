package nl.opvolging.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.internal.text.Words;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.PlanView;
import org.junit.jupiter.api.Test;

class HostRulesTest {
    private static JavaClasses classes(Class<?>... classes) {
        return new ClassFileImporter().importClasses(classes);
    }

    private static void passes(ArchRule rule, Class<?> type) {
        assertThat(rule.evaluate(classes(type)).getFailureReport().getDetails()).isEmpty();
    }

    /** The message, without the numbers of the lines of this file. */
    private static void fails(ArchRule rule, Class<?> type, String message) {
        assertThatThrownBy(() -> rule.check(classes(type)))
                .isInstanceOf(AssertionError.class)
                .satisfies(failure -> assertThat(failure.getMessage()
                                .replaceAll("\\(HostRulesTest.java:\\d+\\)", "(HostRulesTest.java)")
                                .replace(type.getName(), type.getSimpleName()))
                        .isEqualTo(message));
    }

    /** Shows what the party may see. */
    static class Shows {
        PlanView shown(FollowUpPlan plan, Party party) {
            return plan.visibleTo(party);
        }

        String title(FollowUpPlan plan) {
            return plan.caseFile() + " " + plan.at() + " " + plan.nextReviewAt();
        }
    }

    /** Shows the theme and the owner to everybody. */
    static class ShowsAll {
        String shown(FollowUpPlan plan) {
            return plan.owner().reason();
        }

        Supplier<List<?>> themes(FollowUpPlan plan) {
            return plan::themes;
        }
    }

    @Test
    void a_class_that_shows_views_keeps_the_rule_about_views() {
        passes(HostRules.plansAreShownAsViews("nl.opvolging.testkit"), Shows.class);
    }

    @Test
    void a_class_that_shows_parts_of_the_plan_itself_is_told() {
        fails(HostRules.plansAreShownAsViews("nl.opvolging.testkit"), ShowsAll.class, """
                Architecture Violation [Priority: MEDIUM] - Rule 'no classes that reside in any package ['nl.opvolging.testkit'] should access target where it is what a plan says to everybody, because no party sees what no clause grants: ask plan.visibleTo(party)' was violated (2 times):
                Method <ShowsAll.shown(nl.opvolging.signal.FollowUpPlan)> calls method <nl.opvolging.signal.FollowUpPlan.owner()> in (HostRulesTest.java)
                Method <ShowsAll.themes(nl.opvolging.signal.FollowUpPlan)> references method <nl.opvolging.signal.FollowUpPlan.themes()> in (HostRulesTest.java)\
                """);
    }

    @Test
    void a_package_without_classes_is_no_proof() {
        assertThatThrownBy(() -> HostRules.plansAreShownAsViews("nl.example..").check(classes(ShowsAll.class)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    /** Gets the moment, and a clock. */
    static class Passes {
        FollowUpPlan ask(FollowUps followUps, CaseFile file, Clock clock) {
            Clock whole = Clock.tick(clock, Duration.ofSeconds(1));
            return followUps.plan(file, clock.instant().isAfter(Instant.EPOCH) ? Instant.now(whole) : Instant.MAX);
        }
    }

    /** Asks the machine. */
    @SuppressWarnings({"JavaTimeDefaultTimeZone", "JavaUtilDate"})
    static class Reads {
        FollowUpPlan ask(FollowUps followUps, CaseFile file) {
            return followUps.plan(file, Instant.now());
        }

        Supplier<Instant> later() {
            return Instant::now;
        }

        Object others() {
            return Clock.systemUTC() + " " + LocalDate.now() + System.currentTimeMillis() + new Date() + new Date(0);
        }
    }

    /** Asks the machine, and not the planner. */
    static class ReadsForItself {
        Instant started() {
            return Instant.now();
        }
    }

    @Test
    void a_class_that_gets_the_moment_keeps_the_rule_about_the_moment() {
        passes(HostRules.theMomentIsPassedIn(), Passes.class);
        passes(HostRules.theMomentIsPassedIn().allowEmptyShould(true), ReadsForItself.class);
    }

    @Test
    void a_class_that_asks_the_planner_and_the_machine_is_told() {
        fails(HostRules.theMomentIsPassedIn(), Reads.class, """
                Architecture Violation [Priority: MEDIUM] - Rule 'no classes that ask the planner should access target where it is the clock of the machine, because a plan that is asked for with a moment from outside can be asked for again, and tested' was violated (6 times):
                Method <Reads.ask(nl.opvolging.rules.FollowUps, nl.opvolging.signal.CaseFile)> calls method <java.time.Instant.now()> in (HostRulesTest.java)
                Method <Reads.later()> references method <java.time.Instant.now()> in (HostRulesTest.java)
                Method <Reads.others()> calls constructor <java.util.Date.<init>()> in (HostRulesTest.java)
                Method <Reads.others()> calls method <java.lang.System.currentTimeMillis()> in (HostRulesTest.java)
                Method <Reads.others()> calls method <java.time.Clock.systemUTC()> in (HostRulesTest.java)
                Method <Reads.others()> calls method <java.time.LocalDate.now()> in (HostRulesTest.java)\
                """);
    }

    /** Uses what is nobody else's. */
    static class UsesInternals {
        String plain(String word) {
            return Words.plain(word);
        }
    }

    @Test
    void a_class_that_uses_the_api_keeps_the_rule_about_the_api() {
        passes(HostRules.onlyTheApiIsUsed(), Passes.class);
    }

    @Test
    void a_class_that_uses_internals_is_told() {
        fails(HostRules.onlyTheApiIsUsed(), UsesInternals.class, """
                Architecture Violation [Priority: MEDIUM] - Rule 'no classes should depend on classes that reside in a package 'nl.opvolging..internal..', because only the root package of a module is kept compatible' was violated (1 times):
                Method <UsesInternals.plain(java.lang.String)> calls method <nl.opvolging.rules.internal.text.Words.plain(java.lang.String)> in (HostRulesTest.java)\
                """);
    }
}
