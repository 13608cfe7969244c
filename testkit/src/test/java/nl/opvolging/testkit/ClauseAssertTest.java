package nl.opvolging.testkit;

import static nl.opvolging.testkit.OpvolgingAssertions.verifyThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import nl.opvolging.rules.AdviceQuestion;
import nl.opvolging.rules.DisclosureQuestion;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.FeedbackQuestion;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.rules.Question;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.ContactResponse;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.Fact;
import nl.opvolging.signal.FeedbackMoment;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.PartyRole;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Topic;
import nl.opvolging.signal.Urgency;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class ClauseAssertTest {
    private static final Optional<Theme> LONELY = Optional.of(Theme.of("eenzaamheid"));
    private static final Optional<Theme> DIRTY = Optional.of(Theme.of("vervuiling"));

    private static ClauseAssert verify(String clause) {
        return verifyThat(clause, Proefstad.AGREEMENT);
    }

    private static RoutingQuestion.Builder cafe() {
        return RoutingQuestion.builder()
                .theme(Theme.of("cafe-overlast"))
                .area(Area.of("BU05121105"))
                .municipality(Area.of("GM0512"))
                .observer(ObserverKind.RESIDENT)
                .about(About.UNKNOWN)
                .urgency(Urgency.ORDINARY)
                .addWhen(TimeWindow.EVENING)
                .anonymous(false)
                .consent(Answer.UNKNOWN);
    }

    @Test
    void a_clause_answers_when_its_conditions_hold_and_none_above_it_do() {
        verify("GM0512/routering/3")
                .given(cafe().build())
                .answers()
                .given(cafe().theme(LONELY).build())
                .doesNotHold();
    }

    @Test
    void a_clause_that_holds_below_one_that_answers_is_overtaken() {
        verify("GM0512/routering/4").given(cafe().anonymous(true).build()).isOvertakenBy("GM0512/routering/3");
        verify("proef/routering/2").given(cafe().build()).isOvertakenBy("GM0512/routering/3");
    }

    @Test
    void a_clause_that_depends_on_what_is_not_known_needs_to_know_it_whatever_stands_above_it() {
        verify("GM0512/routering/5").given(cafe().build()).needsToKnow(Fact.KNOWN_TO);
        verify("GM0512/routering/6").given(cafe().build()).needsToKnow(Fact.CONSENT);
        verify("GM0512/routering/1")
                .given(cafe().theme(Optional.empty()).area(Area.of("GM0512")).build())
                .needsToKnow(Fact.AREA, Fact.THEME);
    }

    @Test
    void a_clause_needs_to_know_nothing_more_once_one_of_its_conditions_does_not_hold() {
        verify("GM0512/routering/6")
                .given(cafe().observer(ObserverKind.SHOPKEEPER).build())
                .doesNotHold();
    }

    @Test
    void clauses_of_all_tables_can_be_verified() {
        verify("proef/duiding/2").given(curtains(About.UNKNOWN)).needsToKnow(Fact.ABOUT);
        verify("proef/duiding/3").given(curtains(About.OLDER_PERSON)).answers();
        verify("proef/termijnen/3").given(takeUp("wijkteam")).isOvertakenBy("GM0512/termijnen/1");
        verify("GM0512/termijnen/1")
                .given(takeUp("wijkteam"))
                .answers()
                .given(takeUp("balie"))
                .doesNotHold();
        verify("proef/adviezen/2")
                .given(new AdviceQuestion(ContactResponse.NOT_AT_HOME, LONELY))
                .isOvertakenBy("GM0512/adviezen/1")
                .given(new AdviceQuestion(ContactResponse.DENIAL, LONELY))
                .answers();
        verify("GM0512/delen/1")
                .given(new DisclosureQuestion(PartyRole.OBSERVER, Topic.OUTCOME, LONELY, Answer.UNKNOWN))
                .needsToKnow(Fact.CONSENT);
    }

    @Test
    void of_a_ladder_and_of_answers_the_first_pack_that_has_any_overtakes_the_packs_below_it() {
        EscalationQuestion late = new EscalationQuestion(EscalationCause.NOT_TAKEN_UP, LONELY, Urgency.ORDINARY);
        FeedbackQuestion received = new FeedbackQuestion(FeedbackMoment.REPORTED, LONELY, ObserverKind.RESIDENT, true);

        verify("GM0512/opschaling/1").given(late).answers();
        verify("proef/opschaling/2").given(late).isOvertakenBy("GM0512/opschaling/1");
        verify("proef/terugkoppeling/1").given(received).isOvertakenBy("GM0512/terugkoppeling/1");
    }

    @Test
    void what_no_pack_may_change_answers_beside_the_rest() {
        verify("proef/opschaling/1")
                .given(new EscalationQuestion(EscalationCause.NOT_TAKEN_UP, LONELY, Urgency.ORDINARY))
                .answers();
        verify("proef/terugkoppeling/2")
                .given(new FeedbackQuestion(FeedbackMoment.REPORTED, LONELY, ObserverKind.RESIDENT, true))
                .answers();
    }

    private static InterpretationQuestion curtains(About about) {
        return new InterpretationQuestion(
                Sign.of("gordijnen-dicht"), about, Answer.NO, Optional.empty(), Answer.UNKNOWN);
    }

    private static TermQuestion takeUp(String owner) {
        return new TermQuestion(DutyKind.TAKE_UP, LONELY, Urgency.SOON, PartnerRef.of(owner));
    }

    @Test
    void what_a_clause_does_instead_is_told_with_the_question() {
        RoutingQuestion evening = cafe().build();
        Question dirty = new AdviceQuestion(ContactResponse.ANGER, DIRTY);

        fails(
                () -> verify("GM0512/routering/3").given(evening).doesNotHold(),
                "GM0512/routering/3",
                "does not hold",
                "answers",
                evening);
        fails(
                () -> verify("proef/routering/2").given(evening).answers(),
                "proef/routering/2",
                "answers",
                "is overtaken by GM0512/routering/3",
                evening);
        fails(
                () -> verify("proef/routering/2").given(evening).isOvertakenBy("GM0512/routering/4"),
                "proef/routering/2",
                "is overtaken by GM0512/routering/4",
                "is overtaken by GM0512/routering/3",
                evening);
        fails(
                () -> verify("GM0512/routering/6").given(evening).needsToKnow(Fact.THEME, Fact.AREA),
                "GM0512/routering/6",
                "needs to know [THEME, AREA]",
                "needs to know [CONSENT]",
                evening);
        fails(
                () -> verify("GM0512/adviezen/1").given(dirty).answers(),
                "GM0512/adviezen/1",
                "answers",
                "does not hold: reactie niet thuis; thema Eenzaamheid",
                dirty);
    }

    private static void fails(Runnable verification, String clause, String expected, String found, Question question) {
        AssertionFailedError failure = catchThrowableOfType(AssertionFailedError.class, verification::run);

        assertThat(failure)
                .hasMessage(String.format(
                        "%nClause %s:%n  expected: %s%n  found:    %s%nThe question:%n  %s",
                        clause, expected, found, question));
        assertThat(failure.getExpected().getValue()).isEqualTo(expected);
        assertThat(failure.getActual().getValue()).isEqualTo(found);
    }

    @Test
    void a_clause_that_is_not_there_or_in_another_table_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> verify("GM0512/adviezen/7").given(new AdviceQuestion(ContactResponse.ANGER, DIRTY)))
                .withMessage("The agreement of GM0512 has no clause GM0512/adviezen/7; in this table it has"
                        + " [GM0512/adviezen/1, proef/adviezen/1, proef/adviezen/2]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> verify("GM0512/adviezen/1").given(takeUp("balie")))
                .withMessage("A question of the table termijnen is asked of a clause in that table, but"
                        + " GM0512/adviezen/1 stands in adviezen");
        assertThatThrownBy(() -> verify("adviezen 1")).isInstanceOf(IllegalArgumentException.class);
    }
}
