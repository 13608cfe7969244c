package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.decided;
import static nl.opvolging.rules.Cases.feedback;
import static nl.opvolging.rules.Cases.takenUp;
import static nl.opvolging.rules.Events.handedOver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EventKind;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An event is added to a case if it may happen, and leaves no trace in the plan if it may not. */
class AppendTest {
    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
    }

    @Test
    void an_event_that_is_refused_leaves_the_plan_as_it_is() {
        FollowUpPlan without = Events.plan(packs, "2027-01-15T12:00", takenUp("t", "2027-01-13T09:00"));
        FollowUpPlan with = Events.plan(
                packs,
                "2027-01-15T12:00",
                takenUp("t", "2027-01-13T09:00"),
                Events.closed("a", "2027-01-13T10:00"),
                Events.on("wijkagent", decided("b", "2027-01-13T10:00", Decision.WATCHFUL_WAITING)),
                handedOver("c", "2027-01-13T10:00", "buurvrouw"),
                Events.reopened("d", "2027-01-13T10:00"),
                Events.disputed("e", "2027-01-13T10:00", "s-1"),
                Events.paused("f", "2027-01-13T10:00", "2029-01-14T10:01", DutyKind.DECIDE),
                Events.withdrawn("g", "2027-01-13T10:00", "s-9"));
        FollowUpPlan.Builder same = FollowUpPlan.builder();
        same.from(with).refused(List.of()).receipt(without.receipt());

        assertThat(with.refused()).hasSize(7);
        assertThat(same.build()).isEqualTo(without);
    }

    @Test
    void an_event_that_may_happen_is_added() {
        CaseEvent event = takenUp("t", "2027-01-13T09:00");

        CaseFile longer = packs.followUps().append(Events.caseOf(), event);

        assertThat(longer).isEqualTo(Events.caseOf(event));
    }

    @Test
    void an_event_that_may_not_happen_is_not_added_and_says_why_and_what_may() {
        FollowUps followUps = packs.followUps();

        RefusedEventException thrown = catchThrowableOfType(
                RefusedEventException.class,
                () -> followUps.append(Events.caseOf(), Events.by("melder-s-1", takenUp("t", "2027-01-13T09:00"))));

        assertThat(thrown)
                .hasMessage("Wie melder is, kan \"opgepakt\" niet vastleggen. Dat kan wel: verantwoordelijke of"
                        + " dossierhouder. Wat wel kan: melding, contact, betwist, stap gezet, ingetrokken.");
        assertThat(thrown.refused().event()).hasToString("t");
        assertThat(thrown.refused().kind()).isEqualTo(EventKind.TAKEN_UP);
    }

    @Test
    void an_event_that_is_recorded_late_may_happen_if_it_might_when_it_happened() {
        CaseFile closed = Events.caseOf(
                Events.outcome("o", "2027-01-13T10:00", Outcome.REFERRED),
                feedback("f", "2027-01-13T11:00", FeedbackLevel.FOLLOWED_UP),
                Events.closed("z", "2027-01-13T12:00"));
        CaseEvent contact = decided("d", "2027-01-13T09:00", Decision.VISIT_NOW);

        assertThat(packs.followUps().append(closed, contact).events()).contains(contact);
    }

    @Test
    void an_event_that_may_happen_is_added_to_a_case_in_which_another_was_refused() {
        CaseEvent refused = Events.closed("a", "2027-01-13T08:00");
        CaseEvent event = takenUp("t", "2027-01-13T09:00");

        assertThat(packs.followUps().append(Events.caseOf(refused), event)).isEqualTo(Events.caseOf(refused, event));
    }
}
