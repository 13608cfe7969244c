package nl.opvolging.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.opvolging.rules.PackText;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a clause holds, when it does not, and when nobody knows. */
class ConditionTest {
    private static final String LONELY_AND_OLDER = "eenzaamheid;;;;oudere;;;;;";

    /** The conditions of one route: thema;lijn;gebied;melder;over;spoed;wanneer;anoniem;toestemming;bekend bij. */
    private static Clause<RoutingQuestion, Route> clause(String conditions) {
        String header = PackText.gorinchem().text("routering.csv").split("\n", 2)[0];
        Library.Result read = PackText.read(
                PackText.basis(),
                PackText.gorinchem().with("routering.csv", header + "\n1;" + conditions + ";regie;;;;\n"));
        assertThat(read.problems()).isEmpty();
        return read.packs().stream()
                .filter(pack -> pack.head().code().equals("GM0512"))
                .flatMap(pack -> pack.clauses(RoutingTable.TABLE).stream())
                .findFirst()
                .orElseThrow();
    }

    private static RoutingQuestion.Builder question() {
        return RoutingQuestion.builder()
                .theme(Theme.of("eenzaamheid"))
                .line(Line.CONCERN)
                .area(Area.of("BU05121105"))
                .municipality(Area.of("GM0512"))
                .observer(ObserverKind.RESIDENT)
                .about(About.OLDER_PERSON)
                .urgency(Urgency.ORDINARY)
                .when(Set.of(TimeWindow.OFFICE_HOURS, TimeWindow.WORKING_DAY))
                .anonymous(false)
                .consent(Answer.YES)
                .knownTo(Set.of(PartnerKind.SOCIAL_TEAM))
                .notKnownTo(Set.of(PartnerKind.POLICE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eenzaamheid;;;;;;;;;                      | YES",
                "Eenzaamheid, verwardheid;;;;;;;;;         | YES",
                "verwardheid;;;;;;;;;                      | NO",
                "behalve eenzaamheid;;;;;;;;;              | NO",
                "behalve verwardheid;;;;;;;;;              | YES",
                "Behalve verwardheid, eenzaamheid;;;;;;;;; | NO",
                ";niet pluis;;;;;;;;                       | YES",
                ";behalve burenhulp, wijkveiligheid;;;;;;;; | YES",
                ";;;winkelier, buurtbewoner;;;;;;          | YES",
                ";;;behalve buurtbewoner;;;;;;             | NO",
                ";;;;oudere;;;;;                           | YES",
                ";;;;kind;;;;;                             | NO",
                ";;;;;gewoon;;;;                           | YES",
                ";;;;;direct, snel;;;;                     | NO",
                ";;;;;;kantooruren;;;                      | YES",
                ";;;;;;weekend, werkdag;;;                 | YES",
                ";;;;;;buiten kantooruren;;;               | NO",
                ";;;;;;behalve avond, nacht;;;             | YES",
                ";;;;;;;nee;;                              | YES",
                ";;;;;;;ja;;                               | NO",
                ";;;;;;;;ja;                               | YES",
                ";;;;;;;;nee;                              | NO",
                ";;;;;;;;;sociaal wijkteam                 | YES",
                ";;;;;;;;;politie                          | NO",
                ";;;;;;;;;ggz                              | UNKNOWN",
                ";;;;;;;;;ggz, sociaal wijkteam            | YES",
                ";;;;;;;;;ggz, politie                     | UNKNOWN",
                ";;;;;;;;;behalve ggz                      | UNKNOWN",
                ";;;;;;;;;behalve ggz, sociaal wijkteam    | NO",
                ";;;;;;;;;behalve politie                  | YES",
                ";;;;;;;;;                                 | YES"
            })
    void a_condition_is_about_one_fact(String conditions, Answer holds) {
        assertThat(clause(conditions).holds(question().build())).isEqualTo(holds);
    }

    @Test
    void a_clause_without_conditions_holds_always() {
        Clause<RoutingQuestion, Route> always = clause(";;;;;;;;;");
        assertThat(always.conditions()).isEmpty();
        assertThat(always.holds(question()
                        .theme(Optional.empty())
                        .line(Optional.empty())
                        .about(About.UNKNOWN)
                        .consent(Answer.UNKNOWN)
                        .build()))
                .isEqualTo(Answer.YES);
    }

    @Test
    void a_clause_that_needs_an_unknown_fact_neither_holds_nor_fails() {
        assertThat(clause(LONELY_AND_OLDER)
                        .holds(question().about(About.UNKNOWN).build()))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(clause(";;;;behalve oudere;;;;;")
                        .holds(question().about(About.UNKNOWN).build()))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(clause(";;;;;;;;ja;")
                        .holds(question().consent(Answer.UNKNOWN).build()))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(clause("eenzaamheid;;;;;;;;;")
                        .holds(question().theme(Optional.empty()).build()))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(clause(";niet pluis;;;;;;;;")
                        .holds(question().line(Optional.empty()).build()))
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void one_condition_that_fails_is_enough_whatever_is_unknown() {
        assertThat(clause(LONELY_AND_OLDER)
                        .holds(question()
                                .theme(Theme.of("verwardheid"))
                                .about(About.UNKNOWN)
                                .build()))
                .isEqualTo(Answer.NO);
        assertThat(clause(";;;;oudere;direct;;;;")
                        .holds(question().about(About.UNKNOWN).build()))
                .isEqualTo(Answer.NO);
    }

    @Test
    void all_conditions_hold_together() {
        assertThat(clause("eenzaamheid;niet pluis;Oost;buurtbewoner;oudere;gewoon;werkdag;nee;ja;sociaal wijkteam")
                        .holds(question().build()))
                .isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @CsvSource({
        "BU05121105, Oost, YES",
        "WK051211, Oost, YES",
        "BU05121205, Oost, NO",
        "GM0512, Oost, UNKNOWN",
        "GM0512, behalve Oost, UNKNOWN",
        "BU05121205, behalve Oost, YES",
        "BU05121105, behalve Oost, NO",
        "BU05121002, Centrum, YES",
        "BU05121003, Centrum, NO",
        "WK051210, Centrum, UNKNOWN",
        "WK051210, BU05121003, UNKNOWN",
        "BU05121105, GM0512, YES",
        "GM0512, gm0512, YES",
        "WK051211, 'Oost, Centrum', YES",
        "WK051212, 'Oost, Centrum', NO"
    })
    void an_area_that_is_not_exact_enough_may_lie_in_a_part_of_it(String where, String condition, Answer holds) {
        assertThat(clause(";;" + condition + ";;;;;;;")
                        .holds(question().area(Area.of(where)).build()))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"BU05450101, YES", "GM0545, YES", "BU05121105, YES"})
    void all_of_a_municipality_that_merged_lies_in_its_successor(String where, Answer holds) {
        assertThat(clause(";;GM0512;;;;;;;")
                        .holds(question().area(Area.of(where)).build()))
                .isEqualTo(holds);
        assertThat(clause(";;behalve GM0512;;;;;;;")
                        .holds(question().area(Area.of(where)).build()))
                .isEqualTo(Answer.NO);
    }

    @Test
    void an_area_of_a_municipality_that_merged_lies_in_no_district_of_its_successor() {
        assertThat(clause(";;Oost;;;;;;;")
                        .holds(question().area(Area.of("GM0545")).build()))
                .isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eenzaamheid, verwardheid;;;;;;;;; | thema Eenzaamheid of Verwardheid",
                "behalve eenzaamheid;;;;;;;;;      | niet thema Eenzaamheid",
                ";;Centrum, wk051211;;;;;;;        | gebied Centrum of WK051211",
                ";;;;;;;;ja;                       | toestemming: ja"
            })
    void a_condition_reads_as_a_part_of_a_sentence(String conditions, String phrase) {
        assertThat(clause(conditions).conditions())
                .extracting(Condition::phrase)
                .containsExactly(phrase);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ";;;;oudere, volwassene;;;;; | Gaat het om een oudere of volwassene? | ja",
                ";;;;behalve kind;;;;;       | Gaat het om een kind?                 | nee",
                ";;;;;;;;nee;                | Vindt de bewoner het goed dat dit gemeld is? | nee",
                ";;;;;;;;behalve nee;        | Vindt de bewoner het goed dat dit gemeld is? | ja",
                ";;Oost;;;;;;;               | Is het in Oost?                       | ja"
            })
    void an_unknown_fact_can_be_asked_for(String conditions, String question, String answer) {
        List<Condition<RoutingQuestion, ?>> held = clause(conditions).conditions();
        assertThat(held).extracting(Condition::question).containsExactly(question);
        assertThat(held).extracting(Condition::answer).containsExactly(answer);
    }

    @Test
    void conditions_that_ask_the_same_have_the_same_key() {
        assertThat(key("eenzaamheid, verwardheid;;;;;;;;;")).isEqualTo(key("Verwardheid,eenzaamheid;;;;;;;;;"));
        assertThat(key("eenzaamheid;;;;;;;;;")).isNotEqualTo(key("behalve eenzaamheid;;;;;;;;;"));
        assertThat(key(";;Oost;;;;;;;")).isEqualTo(key(";;WK051211;;;;;;;"));
    }

    private static String key(String conditions) {
        return clause(conditions).conditions().get(0).key();
    }
}
