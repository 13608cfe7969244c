package nl.opvolging.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.Interpretation;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.TermQuestion;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.TermUnit;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;
import org.junit.jupiter.api.Test;

/** The answers that follow from the tables of {@link Proefstad} when they are read by hand. */
class ReferenceInterpreterTest {
    private final ReferenceInterpreter reference = ReferenceInterpreter.of(Proefstad.AGREEMENT);

    private List<String> clauses(String sign, About about, Answer recurring, Answer danger) {
        InterpretationQuestion question =
                new InterpretationQuestion(Sign.of(sign), about, recurring, Optional.empty(), danger);
        return reference.interpret(question).stream()
                .map(Interpretation::clause)
                .map(Object::toString)
                .toList();
    }

    private static RoutingQuestion.Builder about(String theme) {
        return RoutingQuestion.builder()
                .theme(Theme.of(theme))
                .area(Area.of("BU05121105"))
                .municipality(Area.of("GM0512"))
                .observer(ObserverKind.RESIDENT)
                .about(About.UNKNOWN)
                .urgency(Urgency.ORDINARY)
                .addWhen(TimeWindow.OFFICE_HOURS, TimeWindow.WORKING_DAY)
                .anonymous(false)
                .consent(Answer.UNKNOWN);
    }

    private String clause(RoutingQuestion.Builder question) {
        return reference.route(question.build()).clause().toString();
    }

    @Test
    void all_lines_that_hold_tell_what_it_is_about_from_top_to_bottom() {
        assertThat(clauses("gordijnen-dicht", About.OLDER_PERSON, Answer.NO, Answer.NO))
                .containsExactly("proef/duiding/2", "proef/duiding/3");
        assertThat(clauses("gordijnen-dicht", About.ADULT, Answer.NO, Answer.NO))
                .containsExactly("proef/duiding/3");
    }

    @Test
    void a_line_that_needs_an_unknown_fact_does_not_hold() {
        assertThat(clauses("gordijnen-dicht", About.UNKNOWN, Answer.NO, Answer.UNKNOWN))
                .containsExactly("proef/duiding/3");
    }

    @Test
    void an_exception_to_an_unknown_fact_does_not_hold_either() {
        assertThat(clauses("vuile-tuin", About.HOME, Answer.YES, Answer.NO)).containsExactly("proef/duiding/5");
        assertThat(clauses("vuile-tuin", About.HOME, Answer.NO, Answer.NO)).isEmpty();
        assertThat(clauses("vuile-tuin", About.HOME, Answer.UNKNOWN, Answer.NO)).isEmpty();
    }

    @Test
    void what_no_pack_may_change_comes_first() {
        assertThat(clauses("harde-muziek", About.UNKNOWN, Answer.NO, Answer.YES))
                .containsExactly("proef/duiding/1", "proef/duiding/4");
        assertThat(clause(about("acuut-gevaar"))).isEqualTo("proef/routering/1");
    }

    @Test
    void a_sign_that_nobody_knows_means_nothing() {
        assertThat(clauses("nooit-eerder-gezien", About.CHILD, Answer.YES, Answer.NO))
                .isEmpty();
    }

    @Test
    void words_are_compared_without_case_accents_and_dashes() {
        InterpretationQuestion music = new InterpretationQuestion(
                Sign.of("harde-muziek"), About.UNKNOWN, Answer.NO, Optional.empty(), Answer.NO);

        assertThat(reference.interpret(music)).singleElement().satisfies(found -> {
            assertThat(found.theme()).isEqualTo(Theme.of("cafe-overlast"));
            assertThat(found.urgency()).isEqualTo(Urgency.ORDINARY);
        });
    }

    @Test
    void headers_and_words_are_read_however_they_are_written() {
        Agreement agreement = WrittenPacks.of(Proefstad.PACKS.packs())
                .with("GM0512-proefstad", "routering.csv", """
                        Regel;THEMA;Bekend_bij;opvolger;
                        1;cafe\u2013overlast;;handhaving;
                        2;;ggd;wijkteam;
                        3;;;balie;
                        """)
                .read()
                .agreements()
                .get(0);
        ReferenceInterpreter otherwise = ReferenceInterpreter.of(agreement);

        for (String theme : List.of("cafe-overlast", "vervuiling")) {
            RoutingQuestion question =
                    about(theme).addKnownTo(PartnerKind.PUBLIC_HEALTH).build();
            assertThat(otherwise.route(question)).isEqualTo(agreement.route(question));
        }
        assertThat(otherwise.route(about("cafe-overlast").build()).owner()).isEqualTo(PartnerRef.of("handhaving"));
    }

    @Test
    void words_mean_the_same_on_a_turkish_machine() {
        InterpretationQuestion curtains = new InterpretationQuestion(
                Sign.of("gordijnen-dicht"), About.OLDER_PERSON, Answer.NO, Optional.empty(), Answer.NO);
        Locale own = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Agreement elsewhere = Proefstad.read().agreement(Area.of("GM0512"), LocalDate.of(2027, 1, 12));

            assertThat(ReferenceInterpreter.of(elsewhere).interpret(curtains))
                    .hasSize(2)
                    .isEqualTo(elsewhere.interpret(curtains));
        } finally {
            Locale.setDefault(own);
        }
    }

    @Test
    void the_safety_net_is_that_of_the_municipality_also_in_lines_of_the_base_pack() {
        assertThat(reference.route(about("vervuiling").build()))
                .isEqualTo(new Route(PartnerRef.of("balie"), List.of(), ClauseRef.parse("proef/routering/2")));
    }

    @Test
    void owner_and_informed_partners_are_in_the_order_of_the_cell() {
        assertThat(reference.route(about("eenzaamheid").build()))
                .isEqualTo(new Route(
                        PartnerRef.of("ouderenwerk"),
                        List.of(PartnerRef.of("wijkteam"), PartnerRef.of("balie")),
                        ClauseRef.parse("GM0512/routering/1")));
    }

    @Test
    void an_area_holds_for_what_lies_in_it() {
        assertThat(clause(about("eenzaamheid").area(Area.of("WK051211")))).isEqualTo("GM0512/routering/1");
        assertThat(clause(about("eenzaamheid").area(Area.of("BU05121205")))).isEqualTo("GM0512/routering/1");
        assertThat(clause(about("eenzaamheid").area(Area.of("BU05120101")))).isEqualTo("GM0512/routering/2");
    }

    @Test
    void a_place_that_is_not_exact_enough_is_neither_in_an_area_nor_outside_it() {
        assertThat(clause(about("eenzaamheid").area(Area.of("WK051212")))).isEqualTo("proef/routering/2");
        assertThat(clause(about("eenzaamheid").area(Area.of("GM0512")))).isEqualTo("proef/routering/2");
    }

    @Test
    void the_municipality_itself_holds_also_for_what_merged_into_it() {
        assertThat(clause(about("cafe-overlast").area(Area.of("GM0545")).consent(Answer.NO)))
                .isEqualTo("GM0512/routering/6");
    }

    @Test
    void the_windows_of_the_moment_count() {
        assertThat(clause(about("cafe-overlast").addWhen(TimeWindow.EVENING))).isEqualTo("GM0512/routering/3");
        assertThat(clause(about("cafe-overlast"))).isEqualTo("proef/routering/2");
    }

    @Test
    void an_anonymous_observer_is_a_fact_that_is_always_known() {
        assertThat(clause(about("cafe-overlast").anonymous(true))).isEqualTo("GM0512/routering/4");
    }

    @Test
    void who_does_not_know_the_resident_must_be_known_to_be_excepted() {
        assertThat(clause(about("cafe-overlast").addNotKnownTo(PartnerKind.ENFORCEMENT)))
                .isEqualTo("GM0512/routering/5");
        assertThat(clause(about("cafe-overlast").addKnownTo(PartnerKind.ENFORCEMENT)))
                .isEqualTo("proef/routering/2");
    }

    @Test
    void every_condition_of_a_line_must_hold() {
        assertThat(clause(about("cafe-overlast").consent(Answer.NO))).isEqualTo("GM0512/routering/6");
        assertThat(clause(about("cafe-overlast").consent(Answer.NO).observer(ObserverKind.SHOPKEEPER)))
                .isEqualTo("proef/routering/2");
    }

    @Test
    void the_first_line_that_holds_gives_the_term() {
        assertThat(term(DutyKind.TAKE_UP, Urgency.SOON, "wijkteam"))
                .isEqualTo("GM0512/termijnen/1: 4 kantooruren, 1 werkdag");
        assertThat(term(DutyKind.TAKE_UP, Urgency.ORDINARY, "wijkteam"))
                .isEqualTo("proef/termijnen/3: 1 werkdag, 2 werkdagen");
        assertThat(term(DutyKind.DECIDE, Urgency.SOON, "wijkteam")).isEqualTo("proef/termijnen/4: 2 weken, 2 weken");
    }

    @Test
    void a_term_without_a_target_has_its_limit_as_target() {
        assertThat(term(DutyKind.TAKE_UP, Urgency.SOON, "balie"))
                .isEqualTo("GM0512/termijnen/2: 3 werkdagen, 3 werkdagen");
        assertThat(new Amount(3, TermUnit.WORKING_DAYS)).hasToString("3 werkdagen");
    }

    private String term(DutyKind step, Urgency urgency, String owner) {
        var given = reference.term(
                new TermQuestion(step, Optional.of(Theme.of("eenzaamheid")), urgency, PartnerRef.of(owner)));
        return given.clause() + ": " + given.term().target() + ", "
                + given.term().limit();
    }

    @Test
    void once_routed_no_theme_is_none_of_the_themes_so_an_exception_holds() {
        var given = reference.term(
                new TermQuestion(DutyKind.TAKE_UP, Optional.empty(), Urgency.SOON, PartnerRef.of("balie")));

        assertThat(given.clause()).hasToString("GM0512/termijnen/2");
    }
}
