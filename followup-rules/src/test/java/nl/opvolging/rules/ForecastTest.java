package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.decided;
import static nl.opvolging.rules.Cases.received;
import static nl.opvolging.rules.Cases.signalAt;
import static nl.opvolging.rules.Events.assigned;
import static nl.opvolging.rules.Events.paused;
import static nl.opvolging.rules.Events.policeWarned;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ForecastKind;
import nl.opvolging.signal.ForecastLine;
import nl.opvolging.signal.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is foreseen is what comes, if nobody does anything. */
class ForecastTest {
    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
        packs.local("opschaling.csv", ClimbingTest.HEADER + """
                1;niet opgepakt;;kantooruren;1;herinner;verantwoordelijke;;
                2;niet opgepakt;1 werkdag;kantooruren;2;bel;ouderenadviseur;;
                3;niet opgepakt, niet besloten;2 werkdagen;kantooruren;3;neem over;vervanger;;
                4;niet teruggekoppeld;;avond;1;informeer;coördinator;;
                5;niet afgehandeld;;;1;herinner;verantwoordelijke;;
                6;gevaar;2 uur;;1;bel;regie;;
                """);
    }

    static List<CaseFile> cases() {
        CaseEvent danger = received(signalAt("s-2", "2027-01-13T09:00", "gordijnen-dicht")
                .immediateDanger(Answer.YES)
                .build());
        return List.of(
                Events.caseOf(),
                Events.caseOf(decided("d", "2027-01-12T11:00", Decision.VISIT_NOW)),
                Events.caseOf(decided("d", "2027-01-12T11:00", Decision.WATCHFUL_WAITING)),
                Events.caseOf(paused("p", "2027-01-13T09:00", "2027-01-20T09:00", DutyKind.TAKE_UP)),
                Events.caseOf(paused(
                        "p", "2027-01-18T10:00", "2027-01-25T09:00", DutyKind.TAKE_UP, DutyKind.CONFIRM_RECEIPT)),
                Events.caseOf(assigned("m", "2027-01-13T09:00", "wijkagent")),
                Events.caseOf(danger),
                Events.caseOf(policeWarned("w", "2027-01-13T09:00", "2027-01-14T09:00", "GM0512")));
    }

    /** When everything in a case has happened. */
    private static Instant last(CaseFile caseFile) {
        return caseFile.events().stream()
                .map(CaseEvent::happenedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static List<String> foreseen(FollowUpPlan plan) {
        return plan.forecast().stream()
                .filter(line -> line.kind() == ForecastKind.STEP)
                .map(line ->
                        line.at() + " " + line.party() + " " + line.clause().orElseThrow() + " " + line.text())
                .toList();
    }

    private static String told(Step step) {
        return step.dueAt() + " " + step.recipient() + " " + step.clause() + " Stap " + step.rung() + ". "
                + step.reason();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_step_that_is_foreseen_falls_due_at_its_moment_and_no_other_does(CaseFile caseFile) {
        FollowUps followUps = packs.followUps();
        FollowUpPlan now = followUps.plan(caseFile, last(caseFile));
        List<Step> later =
                followUps.plan(caseFile, Cases.at("2028-06-01T09:00")).steps();

        assertThat(foreseen(now)).isNotEmpty();
        assertThat(later.subList(now.steps().size(), later.size()).stream().map(ForecastTest::told))
                .containsExactlyElementsOf(foreseen(now));
        for (Step step : later) {
            assertThat(followUps.plan(caseFile, step.dueAt()).steps()).contains(step);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_next_review_is_the_moment_of_the_first_line_of_the_forecast(CaseFile caseFile) {
        FollowUps followUps = packs.followUps();
        Optional<Instant> now = Optional.of(last(caseFile));
        while (now.isPresent()) {
            FollowUpPlan plan = followUps.plan(caseFile, now.get());

            assertThat(plan.nextReviewAt())
                    .isEqualTo(plan.forecast().stream().findFirst().map(ForecastLine::at));
            assertThat(plan.forecast()).isSortedAccordingTo(Comparator.comparing(ForecastLine::at));
            now = plan.nextReviewAt();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_later_plan_foresees_the_rest_of_what_an_earlier_one_foresaw(CaseFile caseFile) {
        FollowUps followUps = packs.followUps();
        List<ForecastLine> lines = followUps.plan(caseFile, last(caseFile)).forecast();
        Instant middle = lines.get(lines.size() / 2).at();

        assertThat(followUps.plan(caseFile, middle).forecast())
                .isEqualTo(
                        lines.stream().filter(line -> line.at().isAfter(middle)).toList());
    }

    @Test
    void the_owner_that_is_foreseen_is_the_owner_then() {
        FollowUps followUps = packs.followUps();
        CaseFile caseFile = Events.caseOf(assigned("m", "2027-01-13T09:00", "wijkagent"));
        List<ForecastLine> owners = followUps.plan(caseFile, last(caseFile)).forecast().stream()
                .filter(line -> line.kind() == ForecastKind.NEW_OWNER)
                .toList();

        assertThat(owners)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(followUps
                                .plan(caseFile, line.at())
                                .owner()
                                .partner()
                                .ref())
                        .hasToString(line.party().ref()));
    }

    @Test
    void the_forecast_tells_who_and_why() {
        assertThat(Events.plan(packs, "2027-01-14T18:00").forecast().stream()
                        .limit(3)
                        .map(line -> Cases.local(line.at()) + " " + line.kind() + " " + line.text()))
                .containsExactly(
                        "2027-01-15T17:00 DUTY_MISSED Te laat: nagaan wat er al speelt, door Sociaal team.",
                        "2027-01-15T17:00 DUTY_MISSED Te laat: oppakken, door Sociaal team.",
                        "2027-01-18T08:30 STEP Stap 1. Herinner Sociaal team. Niet op tijd gedaan: oppakken."
                                + " Dat moest uiterlijk vr 15-1 17:00.");
    }

    @Test
    void of_several_signals_the_forecast_tells_whose_answer_is_too_late() {
        CaseEvent second =
                received(signalAt("s-2", "2027-01-13T10:00", "gordijnen-dicht").build());

        assertThat(answersTooLate(Events.plan(packs, "2027-01-13T12:00")))
                .containsExactly(
                        "Te laat: aan de melder vertellen dat de melding is opgevolgd, door Regie van de gemeente.");
        assertThat(answersTooLate(Events.plan(packs, "2027-01-13T12:00", second)))
                .containsExactly(
                        "Te laat: aan de melder vertellen dat de melding is opgevolgd (melding s-1), door Regie van de gemeente.",
                        "Te laat: aan de melder vertellen dat de melding is opgevolgd (melding s-2), door Regie van de gemeente.");
    }

    private static List<String> answersTooLate(FollowUpPlan plan) {
        return plan.forecast().stream()
                .filter(line -> line.kind() == ForecastKind.DUTY_MISSED)
                .map(ForecastLine::text)
                .filter(text -> text.contains("opgevolgd"))
                .toList();
    }

    @Test
    void who_will_take_over_is_foreseen_with_whose_place_it_takes() {
        assertThat(Events.plan(packs, "2027-01-14T18:00").forecast())
                .filteredOn(line -> line.kind() == ForecastKind.NEW_OWNER)
                .extracting(line -> Cases.local(line.at()) + " " + line.text())
                .startsWith(
                        "2027-01-20T08:30 Regie van de gemeente wordt verantwoordelijk, in plaats van Sociaal team.");
    }
}
