package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.ContactResponse;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FeedbackMoment;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.PartyRole;
import nl.opvolging.signal.TermUnit;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an agreement says about who hears what, who may see what, and what is advised. */
class SharingTest {
    private static final Optional<Theme> LONELY = Optional.of(Theme.of("eenzaamheid"));
    private static final Optional<Theme> CONFUSED = Optional.of(Theme.of("verwardheid"));

    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
    }

    @Test
    void a_promise_comes_out_as_it_is_written() {
        packs.local("terugkoppeling.csv", """
                regel;bij;thema;melder;anoniem;door;aan;inhoud;uiterlijk;tekst
                4;afgehandeld;;buurtprevent;nee;wijkagent;Coordinator;wat er is gedaan;1 week;Het team kan weer lopen.
                """);
        assertThat(agreement()
                        .promises(new FeedbackQuestion(
                                FeedbackMoment.SETTLED, LONELY, ObserverKind.NEIGHBOURHOOD_WATCH, false)))
                .containsExactly(new FeedbackPromise(
                        Recipient.of(PartnerRef.of("wijkagent")),
                        Beneficiary.COORDINATOR,
                        FeedbackLevel.WHAT_WAS_DONE,
                        "Het team kan weer lopen.",
                        Optional.of(new Amount(1, TermUnit.WEEKS)),
                        ClauseRef.parse("GM0512/terugkoppeling/4")));
    }

    @Test
    void unless_said_otherwise_the_owner_tells_within_the_usual_term() {
        assertThat(agreement().promises(reported(CONFUSED)))
                .first()
                .isEqualTo(new FeedbackPromise(
                        Recipient.of(RecipientKind.OWNER),
                        Beneficiary.OBSERVER,
                        FeedbackLevel.RECEIVED,
                        "Uw melding is ontvangen.",
                        Optional.empty(),
                        ClauseRef.parse("nederland/terugkoppeling/1")));
    }

    @Test
    void promises_of_its_own_come_in_place_of_those_of_the_base_pack_but_for_what_no_pack_may_change() {
        packs.base("terugkoppeling.csv", """
                regel;bij;aan;inhoud;voorrang
                1;melding;melder;ontvangen;
                2;melding;melder;opgevolgd;onoverschrijdbaar
                """);
        packs.local("terugkoppeling.csv", "regel;bij;thema;aan;inhoud\n1;melding;eenzaamheid;team;ontvangen\n");
        assertThat(clauses(agreement().promises(reported(LONELY))))
                .containsExactly("nederland/terugkoppeling/2", "GM0512/terugkoppeling/1");
        assertThat(clauses(agreement().promises(reported(CONFUSED))))
                .containsExactly("nederland/terugkoppeling/2", "nederland/terugkoppeling/1");
    }

    @Test
    void who_cannot_be_reached_may_be_promised_something_else() {
        packs.local("terugkoppeling.csv", """
                regel;bij;anoniem;melder;aan;inhoud
                1;melding;ja;;melder;opgevolgd
                2;melding;nee;behalve buurtbewoner;melder;ontvangen
                """);
        Agreement agreement = agreement();
        assertThat(clauses(agreement.promises(
                        new FeedbackQuestion(FeedbackMoment.REPORTED, LONELY, ObserverKind.SCHOOL, true))))
                .containsExactly("GM0512/terugkoppeling/1");
        assertThat(clauses(agreement.promises(
                        new FeedbackQuestion(FeedbackMoment.REPORTED, LONELY, ObserverKind.SCHOOL, false))))
                .containsExactly("GM0512/terugkoppeling/2");
    }

    @Test
    void at_a_moment_of_which_no_pack_speaks_nothing_is_promised() {
        assertThat(agreement()
                        .promises(new FeedbackQuestion(FeedbackMoment.DECIDED, LONELY, ObserverKind.RESIDENT, false)))
                .isEmpty();
    }

    @Test
    void what_no_line_grants_is_not_said_to_be_shared() {
        assertThat(agreement().disclose(new DisclosureQuestion(PartyRole.OWNER, Topic.STATUS, LONELY, Answer.YES)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OBSERVER, STATUS, eenzaamheid, UNKNOWN, nederland/delen/2 true",
        "OBSERVER, SUBJECT, eenzaamheid, YES, nederland/delen/1 false",
        "OBSERVER, NOTE, eenzaamheid, YES, -",
        "OBSERVER, OUTCOME, eenzaamheid, YES, GM0512/delen/1 true",
        "OBSERVER, OUTCOME, eenzaamheid, UNKNOWN, -",
        "OBSERVER, OUTCOME, eenzaamheid, NO, GM0512/delen/2 false",
        "OBSERVER, OUTCOME, verwardheid, YES, -",
        "OBSERVER, OUTCOME, , YES, -",
        "TAKES_PART, SUBJECT, verwardheid, YES, nederland/delen/3 true",
        "TAKES_PART, SUBJECT, verwardheid, NO, -"
    })
    void the_topmost_line_that_holds_says_who_may_see_what(
            PartyRole to, Topic topic, String theme, Answer consent, String expected) {
        packs.base("delen.csv", """
                regel;aan;wat;toestemming;mag;grondslag;voorrang
                1;melder;bewoner;;nee;de melder hoeft dit niet te weten;onoverschrijdbaar
                2;melder;status;;ja;wie meldt, hoort wat er gebeurt;
                3;meedoener;;ja;ja;samenwerken;
                """);
        packs.local("delen.csv", """
                regel;aan;wat;thema;toestemming;mag;grondslag
                1;melder;uitkomst, bewoner;eenzaamheid;ja;ja;zo is het afgesproken
                2;melder;uitkomst;eenzaamheid;nee;nee;de bewoner wil het niet
                """);
        Optional<DisclosureGiven> given = agreement()
                .disclose(new DisclosureQuestion(
                        to, topic, Optional.ofNullable(theme).map(Theme::of), consent));
        assertThat(given.map(answer -> answer.clause() + " " + answer.allowed()).orElse("-"))
                .isEqualTo(expected);
    }

    @Test
    void what_may_be_seen_may_be_seen_on_a_ground() {
        packs.local("delen.csv", "regel;mag;grondslag\n3;ja;Wmo 2015, artikel 5.1.1\n");
        assertThat(agreement()
                        .disclose(
                                new DisclosureQuestion(PartyRole.TEAM, Topic.PLACE, Optional.empty(), Answer.UNKNOWN)))
                .contains(new DisclosureGiven(true, "Wmo 2015, artikel 5.1.1", ClauseRef.parse("GM0512/delen/3")));
    }

    @Test
    void the_topmost_advice_that_holds_is_given() {
        packs.base("adviezen.csv", """
                regel;reactie;thema;advies
                1;boosheid;verwardheid;Ga weg en bel de wijkagent.
                2;ontkenning, boosheid;;Dring niet aan.
                """);
        packs.local("adviezen.csv", "regel;reactie;advies\n1;ontkenning;Vraag het sociaal team mee.\n");
        assertThat(advice(ContactResponse.ANGER, CONFUSED)).contains("Ga weg en bel de wijkagent.");
        assertThat(advice(ContactResponse.ANGER, LONELY)).contains("Dring niet aan.");
        assertThat(advice(ContactResponse.ANGER, Optional.empty())).contains("Dring niet aan.");
        assertThat(advice(ContactResponse.DENIAL, LONELY)).contains("Vraag het sociaal team mee.");
        assertThat(advice(ContactResponse.RECOGNITION, LONELY)).isEmpty();
    }

    private Optional<String> advice(ContactResponse response, Optional<Theme> theme) {
        return agreement().advise(new AdviceQuestion(response, theme)).map(AdviceGiven::text);
    }

    private Agreement agreement() {
        return packs.read().agreement(Area.of("GM0512"), LocalDate.of(2027, 1, 12));
    }

    private static FeedbackQuestion reported(Optional<Theme> theme) {
        return new FeedbackQuestion(FeedbackMoment.REPORTED, theme, ObserverKind.RESIDENT, false);
    }

    private static List<String> clauses(List<FeedbackPromise> promises) {
        return promises.stream().map(promise -> promise.clause().toString()).toList();
    }
}
