package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.Fact;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamineTest {
    private static final ClauseRef FIRST = ClauseRef.parse("GM0512/routering/1");
    private static final ClauseRef SECOND = ClauseRef.parse("GM0512/routering/2");

    @TempDir
    private Path folder;

    private Agreement agreement;

    @BeforeEach
    void read() {
        agreement = TestPacks.in(folder)
                .local("routering.csv", """
                        regel;thema;over;opvolger
                        1;eenzaamheid;oudere;ouderenadviseur
                        2;behalve woninginbraak;;sociaal-team
                        """)
                .read()
                .agreements()
                .get(0);
    }

    private static RoutingQuestion about(About about, String theme) {
        return RoutingQuestion.builder()
                .theme(Theme.of(theme))
                .area(Area.of("GM0512"))
                .municipality(Area.of("GM0512"))
                .observer(ObserverKind.RESIDENT)
                .about(about)
                .urgency(Urgency.ORDINARY)
                .anonymous(false)
                .consent(Answer.UNKNOWN)
                .build();
    }

    @Test
    void the_clause_that_answers_holds_and_has_no_hurdles() {
        assertThat(agreement.examine(FIRST, about(About.OLDER_PERSON, "eenzaamheid")))
                .isEqualTo(new ClauseVerdict(FIRST, Answer.YES, List.of(), List.of(), true, Optional.empty()));
    }

    @Test
    void a_clause_that_holds_below_it_is_overtaken() {
        assertThat(agreement.examine(SECOND, about(About.OLDER_PERSON, "eenzaamheid")))
                .isEqualTo(new ClauseVerdict(SECOND, Answer.YES, List.of(), List.of(), false, Optional.of(FIRST)));
    }

    @Test
    void a_clause_that_holds_is_overtaken_by_one_that_no_pack_may_change() {
        assertThat(agreement.examine(SECOND, about(About.ADULT, "acuut-gevaar")).overtakenBy())
                .contains(ClauseRef.parse("nederland/routering/1"));
    }

    @Test
    void a_ladder_is_overtaken_by_that_of_the_municipality_and_not_by_the_end_that_all_have() {
        Agreement other = TestPacks.in(folder)
                .base("opschaling.csv", ClimbingTest.HEADER + ClimbingTest.END + "2;niet opgepakt;;;1;bel;politie;;\n")
                .local("opschaling.csv", ClimbingTest.HEADER + "7;niet opgepakt;;;1;informeer;regie;;\n")
                .read()
                .agreements()
                .get(0);
        EscalationQuestion question =
                new EscalationQuestion(EscalationCause.NOT_TAKEN_UP, Optional.empty(), Urgency.ORDINARY);

        assertThat(other.examine(ClauseRef.parse("nederland/opschaling/2"), question)
                        .overtakenBy())
                .contains(ClauseRef.parse("GM0512/opschaling/7"));
    }

    @Test
    void a_clause_that_needs_a_fact_names_it_also_when_another_answers() {
        assertThat(agreement.examine(FIRST, about(About.UNKNOWN, "eenzaamheid")))
                .isEqualTo(new ClauseVerdict(
                        FIRST,
                        Answer.UNKNOWN,
                        List.of("over een oudere"),
                        List.of(Fact.ABOUT),
                        false,
                        Optional.empty()));
    }

    @Test
    void a_clause_that_does_not_hold_tells_what_is_otherwise_and_needs_nothing() {
        assertThat(agreement.examine(FIRST, about(About.UNKNOWN, "verwardheid")))
                .isEqualTo(new ClauseVerdict(
                        FIRST, Answer.NO, List.of("thema eenzaamheid"), List.of(), false, Optional.empty()));
        assertThat(agreement.examine(SECOND, about(About.UNKNOWN, "woninginbraak")))
                .isEqualTo(new ClauseVerdict(
                        SECOND, Answer.NO, List.of("niet thema woninginbraak"), List.of(), false, Optional.empty()));
    }

    @Test
    void a_clause_that_the_agreement_does_not_have_in_the_table_of_the_question_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        agreement.examine(ClauseRef.parse("GM0512/routering/7"), about(About.UNKNOWN, "verwardheid")))
                .withMessage("The agreement of GM0512 has no clause GM0512/routering/7; in this table it has"
                        + " [nederland/routering/1, GM0512/routering/1, GM0512/routering/2, nederland/routering/2,"
                        + " nederland/routering/3]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agreement.examine(
                        FIRST,
                        new TermQuestion(
                                DutyKind.TAKE_UP, Optional.empty(), Urgency.ORDINARY, PartnerRef.of("gemeente"))))
                .withMessage("A question of the table termijnen is asked of a clause in that table, but"
                        + " GM0512/routering/1 stands in routering");
    }
}
