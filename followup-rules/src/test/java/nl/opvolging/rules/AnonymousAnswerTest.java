package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.received;
import static nl.opvolging.rules.Cases.takenUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Observer;
import nl.opvolging.signal.ObserverKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where an observer whom nobody can reach finds the answer. */
class AnonymousAnswerTest {
    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
    }

    @Test
    void an_observer_who_is_not_known_looks_for_the_answer_by_a_code_after_the_last_limit() {
        FollowUpPlan plan = planOf(anonymous("s-1"));

        assertThat(plan.anonymousAnswers())
                .extracting(answer -> answer.signal() + " " + answer.lookFrom())
                .containsExactly("s-1 2027-02-03");
        assertThat(plan.anonymousAnswers().get(0).code()).matches("[2-9A-HJ-NP-Z]{10}");
    }

    @Test
    void the_code_is_the_same_in_every_plan_and_another_for_another_signal() {
        String code = planOf(anonymous("s-1")).anonymousAnswers().get(0).code();

        assertThat(planOf(anonymous("s-1"), takenUp("t", "2027-01-12T11:00"), anonymous("s-2"))
                        .anonymousAnswers())
                .hasSize(2)
                .satisfies(answers -> assertThat(answers.get(0).code()).isEqualTo(code))
                .satisfies(answers -> assertThat(answers.get(1).code()).isNotEqualTo(code));
    }

    private static CaseEvent anonymous(String id) {
        return received(Cases.signalAt(id, Cases.TUESDAY, "gordijnen-dicht")
                .observer(Observer.builder().kind(ObserverKind.RESIDENT).build())
                .build());
    }

    @Test
    void an_observer_who_is_known_has_no_code() {
        assertThat(planOf(Events.curtains()).anonymousAnswers()).isEmpty();
    }

    private FollowUpPlan planOf(CaseEvent... events) {
        return packs.followUps().plan(Cases.caseFile(events), Cases.at("2027-01-13T12:00"));
    }

    @Test
    void what_somebody_else_is_owed_later_does_not_put_off_the_answer() {
        CaseEvent known = Cases.received(
                Cases.signalAt("s-2", "2027-01-13T10:00", "gordijnen-dicht").build());

        assertThat(planOf(anonymous("s-1"), known).anonymousAnswers())
                .extracting(answer -> answer.signal() + " " + answer.lookFrom())
                .containsExactly("s-1 2027-02-03");
    }
}
