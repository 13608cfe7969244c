package nl.opvolging.testkit;

import static nl.opvolging.testkit.OpvolgingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.CaseFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** The class path of these tests has {@link Proefstad}; the folder {@code klein} has a later agreement of the same code. */
@Afspraak("GM0512")
class AfspraakTest {
    private static final String SMALL = "src/test/resources/klein";

    private final RulePacks packs;
    private final SettableClock ofTheConstructor;
    private SettableClock ofTheMethodBefore;

    AfspraakTest(RulePacks packs, SettableClock clock) {
        this.packs = packs;
        this.ofTheConstructor = clock;
    }

    @BeforeEach
    void prepare(SettableClock clock) {
        ofTheMethodBefore = clock;
    }

    @Test
    void a_test_gets_a_planner_and_a_clock(FollowUps followUps, SettableClock clock) {
        clock.set("2027-01-12T10:00");
        CaseFile file = CaseFile.of(Proefstad.signal().build());

        assertThat(followUps.plan(file, clock.instant())).isOwnedBy("ouderenwerk");
    }

    @Test
    void a_test_gets_the_agreement_and_its_pack(Agreement agreement, RulePack pack) {
        assertThat(agreement.municipality().code()).isEqualTo("GM0512");
        assertThat(pack.name()).isEqualTo("Proefstad");
    }

    @Test
    void packs_are_read_once(RulePacks again) {
        assertThat(again).isSameAs(packs);
    }

    @Nested
    class Inside {
        @Test
        void packs_are_not_read_again_in_a_class_inside(RulePacks again) {
            assertThat(again).isSameAs(packs);
        }
    }

    @Test
    void all_that_belongs_to_one_test_has_one_clock(SettableClock clock) {
        assertThat(clock).isSameAs(ofTheMethodBefore).isSameAs(ofTheConstructor);
    }

    @RepeatedTest(2)
    void each_test_has_a_clock_of_its_own(SettableClock clock) {
        assertThat(clock).hasToString("2027-01-04T09:30 Europe/Amsterdam");
        clock.set("2028-01-01T00:00");
    }

    @Test
    @Afspraak(value = "GM0512", folder = SMALL)
    void the_annotation_of_a_method_goes_before_that_of_the_class(RulePack pack, SettableClock clock) {
        assertThat(pack.name()).isEqualTo("Kleinstad");
        assertThat(clock).hasToString("2027-05-10T10:00 Europe/Amsterdam");
    }

    @Test
    @Afspraak(value = "GM0512", folder = SMALL)
    void the_annotation_of_a_parameter_goes_before_that_of_the_method(
            @Afspraak("GM0512") RulePack one, RulePack other) {
        assertThat(List.of(one.name(), other.name())).containsExactly("Proefstad", "Kleinstad");
    }

    @Test
    @Afspraak(value = "GM0512", at = "2027-03-28T03:30")
    void a_clock_starts_at_the_moment_that_is_asked_for(SettableClock clock) {
        assertThat(clock).hasToString("2027-03-28T03:30 Europe/Amsterdam");
    }

    @Test
    @Afspraak(value = "GM0512", at = "2027-03-27")
    void a_clock_that_starts_on_a_day_on_which_the_office_is_closed_starts_on_the_next_one(SettableClock clock) {
        assertThat(clock).hasToString("2027-03-30T09:30 Europe/Amsterdam");
    }

    /** Fails with what the annotation says. */
    static class Failing {
        @Test
        void code(@Afspraak("GM0521") FollowUps followUps) {}

        @Test
        void name(@Afspraak("Proefstadt") RulePacks packs) {}

        @Test
        void base(@Afspraak("proef") Agreement agreement) {}

        @Test
        void day(@Afspraak(value = "GM0512", at = "2029-01-01") Agreement agreement) {}

        @Test
        void moment(@Afspraak(value = "GM0512", at = "morgen") SettableClock clock) {}

        @Test
        void skipped(@Afspraak(value = "GM0512", at = "2027-03-28T02:30") SettableClock clock) {}

        @Test
        void folder(@Afspraak(value = "GM0512", folder = "src/test/resources/weg") RulePacks packs) {}

        @Test
        void problems(@Afspraak(value = "GM0512", folder = "src/test/resources/fout") RulePack pack) {}

        @Test
        void other(@Afspraak("GM0512") String text) {}
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        "code(FollowUps)",
                        "No pack that was read is the agreement of \"GM0521\". Did you mean GM0512?"
                                + " Known are: [GM0512 Proefstad]"),
                Arguments.of(
                        "name(RulePacks)",
                        "No pack that was read is the agreement of \"Proefstadt\". Did you mean GM0512?"
                                + " Known are: [GM0512 Proefstad]"),
                Arguments.of(
                        "base(Agreement)",
                        "No pack that was read is the agreement of \"proef\". Known are: [GM0512 Proefstad]"),
                Arguments.of(
                        "day(Agreement)",
                        "No agreement of GM0512 holds on 2029-01-01; those that are known hold"
                                + " [2027-01-01 tot en met 2028-12-31]"),
                Arguments.of(
                        "moment(SettableClock)",
                        "An agreement holds at a moment such as 2027-01-12T10:00 or on a day such as 2027-01-12, but"
                                + " this is \"morgen\""),
                Arguments.of(
                        "skipped(SettableClock)",
                        "A Dutch clock never shows 2027-03-28T02:30: it is put forward then. Later it shows"
                                + " 2027-03-28T03:30"),
                Arguments.of("folder(RulePacks)", "This is no folder: src/test/resources/weg"),
                Arguments.of("problems(RulePack)", """
                        The rule packs have 2 problems:
                        GM0512-fout/routering.csv:2:3  onbekend-woord  "eenzaamhied" is geen thema. Bedoelde u "eenzaamheid"?
                        GM0512-fout/routering.csv:3:14  onbekend-woord  "lokket" is geen opvolger. Bedoelde u "loket"?\
                        """),
                Arguments.of("other(String)", "No ParameterResolver registered"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_cannot_be_given_fails_the_test_and_says_why(String test, String why) {
        assertThat(failures(Failing.class, test)).singleElement().asString().contains(why);
    }

    /** Has the scenarios of its agreement as tests. */
    @Afspraak(value = "GM0512", folder = SMALL)
    static class Scenarios {
        @TestFactory
        Stream<DynamicNode> our_scenarios_hold(RulePacks packs, RulePack pack) {
            return PackScenarios.of(packs, pack);
        }
    }

    @Test
    void a_factory_makes_tests_of_the_scenarios_of_its_agreement() {
        assertThat(events(Scenarios.class)
                        .succeeded()
                        .filter(event ->
                                event.getTestDescriptor().getDisplayName().equals("gordijnen (regel 3)")))
                .hasSize(1);
        assertThat(failures(Scenarios.class, "muziek (regel 7)"))
                .singleElement()
                .asString()
                .startsWith("""
                GM0512-klein/voorbeelden/klein.feature:10  Dan volgt "politie" op
                  verwacht: Dan volgt "politie" op
                  gevonden: volgt "loket" op volgens regel "proef/routering/2"
                  uitleg:\
                """);
    }

    /** Has no annotation of its own, nor has the class inside. */
    static class Heir extends Scenarios {
        @Nested
        class Inside {
            @Test
            void pack(RulePack pack, TestReporter told) {
                told.publishEntry(pack.name());
            }
        }
    }

    @Test
    void a_class_has_the_agreement_of_the_class_that_it_extends() {
        assertThat(told(EngineTestKit.engine("junit-jupiter").selectors(selectClass(Heir.class))))
                .containsExactly("Kleinstad");
    }

    /** Tells which packs and which clock each of its tests has. */
    @Afspraak("GM0512")
    static class Many {
        @RepeatedTest(20)
        void packs(RulePacks packs, TestReporter told) {
            told.publishEntry("packs " + System.identityHashCode(packs));
        }

        @RepeatedTest(20)
        void clock(SettableClock clock, TestReporter told) {
            clock.advance(Duration.ofHours(1));
            told.publishEntry(clock.toString());
        }
    }

    @Test
    void tests_that_run_side_by_side_share_the_packs_and_no_clock() {
        List<String> told = told(EngineTestKit.engine("junit-jupiter")
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                .selectors(selectClass(Many.class)));

        assertThat(told)
                .hasSize(40)
                .filteredOn(entry -> !entry.startsWith("packs"))
                .containsOnly("2027-01-04T10:30 Europe/Amsterdam");
        assertThat(told.stream().filter(entry -> entry.startsWith("packs")).distinct())
                .hasSize(1);
    }

    private static List<String> told(EngineTestKit.Builder tests) {
        return tests.execute()
                .allEvents()
                .reportingEntryPublished()
                .map(event -> event.getRequiredPayload(ReportEntry.class))
                .flatMap(entry -> entry.getKeyValuePairs().values().stream())
                .toList();
    }

    private static Events events(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute()
                .allEvents();
    }

    /** The messages with which a test fails. */
    private static List<String> failures(Class<?> tests, String test) {
        return events(tests)
                .failed()
                .filter(event -> event.getTestDescriptor().getDisplayName().equals(test))
                .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow()
                        .getMessage())
                .toList();
    }
}
