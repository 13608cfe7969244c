package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolging.signal.ClauseRef;
import org.junit.jupiter.api.Test;

/** Clauses that never answer. */
class UnreachableCheckTest {
    @Test
    void a_special_case_above_the_rule_is_reached() {
        assertThat(unreachable("""
                        1;eenzaamheid;;;;oudere;;;;;;ouderenadviseur
                        2;eenzaamheid;;;;;;;;;;sociaal-team
                        """).found()).isEmpty();
    }

    @Test
    void a_special_case_below_the_rule_is_not() {
        WeakSpot spot = unreachable("""
                1;eenzaamheid;;;;;;;;;;sociaal-team
                2;eenzaamheid;;;;oudere;;;;;;ouderenadviseur
                """).only();

        assertThat(spot.weight()).isEqualTo(Weight.SERIOUS);
        assertThat(spot.toString())
                .isEqualTo(
                        "GM0512-gorinchem/routering.csv:3:1  onbereikbaar  Regel 2 past nooit: regel 1 gaat altijd voor."
                                + " Zet regel 2 hoger of verwijder hem.");
        assertThat(spot.clauses())
                .containsExactly(ClauseRef.parse("GM0512/routering/2"), ClauseRef.parse("GM0512/routering/1"));
    }

    @Test
    void clauses_that_hide_another_one_only_together_are_all_named() {
        assertThat(unreachable("""
                        1;verwardheid;;;;;;kantooruren;;;;sociaal-team
                        3;eenzaamheid;;;;;;;;;;sociaal-team
                        4;verwardheid;;;;;;buiten kantooruren;;;;wijkagent
                        2;verwardheid;;Oost;;;;;;;;wijkagent
                        """).only().message())
                .isEqualTo(
                        "Regel 2 past nooit: de regels 1 en 4 gaan altijd voor. Zet regel 2 hoger of verwijder hem.");
    }

    @Test
    void a_term_below_one_for_everything_is_found_in_its_own_file() {
        WeakSpot spot = Checked.of(CheckKind.UNREACHABLE, PackText.gorinchem().with("termijnen.csv", """
                                regel;stap;thema;spoed;uiterlijk
                                1;oppakken;;;2 werkdagen
                                2;oppakken;eenzaamheid;;1 werkdag
                                """))
                .only();

        assertThat(spot.file()).isEqualTo("termijnen.csv");
        assertThat(spot.line()).isEqualTo(3);
    }

    @Test
    void rungs_of_a_ladder_do_not_hide_each_other() {
        assertThat(Checked.of(CheckKind.UNREACHABLE, PackText.gorinchem().with("opschaling.csv", """
                                        regel;als;na;stap;doe;naar
                                        1;niet opgepakt;;1;herinner;verantwoordelijke
                                        2;niet opgepakt;1 werkdag;2;neem over;vangnet
                                        """))
                        .found())
                .isEmpty();
    }

    private static Checked unreachable(String clauses) {
        return Checked.routing(CheckKind.UNREACHABLE, clauses);
    }
}
