package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolging.signal.ClauseRef;
import org.junit.jupiter.api.Test;

/** Pairs of clauses of which only the order says who follows up. */
class OverlapCheckTest {
    @Test
    void a_special_case_above_the_rule_is_what_everybody_expects() {
        assertThat(overlaps("""
                        1;eenzaamheid;;;;oudere;;;;;;ouderenadviseur
                        2;eenzaamheid;;;;;;;;;;sociaal-team
                        """).found()).isEmpty();
    }

    @Test
    void two_clauses_that_each_ask_something_else_overlap() {
        Checked checked = overlaps("""
                1;verwardheid;;;;oudere;;;;;;ouderenadviseur
                2;verwardheid;;;;;;buiten kantooruren;;;;wijkagent
                """);
        WeakSpot spot = checked.only();

        assertThat(spot.weight()).isEqualTo(Weight.NOTE);
        assertThat(spot.clauses())
                .containsExactly(ClauseRef.parse("GM0512/routering/1"), ClauseRef.parse("GM0512/routering/2"));
        assertThat(spot.message())
                .isEqualTo(
                        "Regel 1 (Ouderenadviseur) en regel 2 (Wijkagent) passen soms bij dezelfde melding. Alleen hun"
                                + " volgorde beslist dan wie opvolgt. Kijk of dat klopt.");
        assertThat(spot.witness().orElseThrow().description())
                .contains("over een oudere")
                .contains("Dwaalt op straat");
        assertThat(checked.shown(spot).owner().clause()).isEqualTo(ClauseRef.parse("GM0512/routering/1"));
    }

    @Test
    void an_overlap_with_the_same_follower_makes_no_difference() {
        assertThat(overlaps("""
                        1;verwardheid;;;;oudere;;;;;;wijkagent
                        2;verwardheid;;;;;;buiten kantooruren;;;;wijkagent
                        """).found()).isEmpty();
    }

    @Test
    void two_followers_with_the_same_name_are_two() {
        PackText pack = PackText.sound()
                .replacing("opvolgers.csv", "wijkagent;Wijkagent;", "wijkagent;Sociaal team;")
                .with("routering.csv", """
                        regel;thema;gebied;over;opvolger
                        1;verwardheid;Oost;;wijkagent
                        2;verwardheid;;oudere;sociaal-team
                        3;eenzaamheid, verwardheid, praktische-hulp;;;sociaal-team
                        """);

        assertThat(Checked.of(CheckKind.OVERLAP, pack).only().matter())
                .startsWith("Regel 1 (Sociaal team) en regel 2 (Sociaal team) passen soms");
    }

    @Test
    void a_list_of_themes_counts_as_a_clause_for_each_theme() {
        assertThat(overlaps("""
                        1;eenzaamheid, verwardheid;;;;oudere;;;;;;ouderenadviseur
                        2;verwardheid, praktische-hulp;;;;;;;;;;sociaal-team
                        """).found()).isEmpty();
    }

    @Test
    void all_clauses_with_which_one_overlaps_are_told_at_once() {
        assertThat(overlaps("""
                        1;verwardheid;;;;;;buiten kantooruren;;;;wijkagent
                        2;verwardheid;;;;oudere;;;;;;ouderenadviseur
                        3;verwardheid;;Oost;;;;;;;;sociaal-team
                        """).found())
                .extracting(WeakSpot::message)
                .anySatisfy(message -> assertThat(message)
                        .startsWith("Regel 1 (Wijkagent) en de regels 2 (Ouderenadviseur) en 3 (Sociaal team)"));
    }

    private static Checked overlaps(String clauses) {
        return Checked.routing(CheckKind.OVERLAP, clauses);
    }
}
