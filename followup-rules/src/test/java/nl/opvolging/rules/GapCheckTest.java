package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolging.signal.ObserverKind;
import org.junit.jupiter.api.Test;

/** Signals for which no clause says who follows them up. */
class GapCheckTest {
    private static final String ALL_BUT_LONELINESS = """
            1;verwardheid;;;;;;;;;;sociaal-team
            2;praktische-hulp;;;;;;;;;;sociaal-team
            """;

    @Test
    void a_table_with_a_clause_for_every_theme_has_no_gap() {
        assertThat(gaps(ALL_BUT_LONELINESS + "3;eenzaamheid;;;;;;;;;;ouderenadviseur\n")
                        .found())
                .isEmpty();
    }

    @Test
    void a_theme_without_a_clause_is_a_gap_with_the_plainest_signal_that_shows_it() {
        Checked checked = gaps(ALL_BUT_LONELINESS);
        WeakSpot gap = checked.only();

        assertThat(gap.weight()).isEqualTo(Weight.ATTENTION);
        assertThat(gap.toString())
                .isEqualTo("GM0512-gorinchem/routering.csv:1:1  gat  Geen regel zegt wie opvolgt bij thema Eenzaamheid."
                        + " Dan heeft alleen het vangnet het (Regiekamer). Zet er een regel bij, of noem het vangnet in"
                        + " een regel als dat de bedoeling is.");
        assertThat(gap.witness()).hasValueSatisfying(witness -> {
            assertThat(witness.description())
                    .isEqualTo("Melding uit Gorinchem door buurtbewoner op maandag 4 januari 2027 om 10:00: Gordijnen"
                            + " dicht; gemeld als niet pluis.");
            assertThat(witness.asked()).isEqualTo(witness.signal().reportedAt());
        });
        assertThat(checked.shown(gap).owner().partner().name()).isEqualTo("Regiekamer");
    }

    @Test
    void a_gap_is_told_as_exactly_as_it_is() {
        Checked checked = gaps(ALL_BUT_LONELINESS + """
                3;eenzaamheid;;Oost;;;;;;;;ouderenadviseur
                4;eenzaamheid;;;winkelier;;;;;;;ouderenadviseur
                5;eenzaamheid;;;;;;buiten kantooruren;;;;wijkagent
                """);

        assertThat(checked.only().message())
                .contains("bij thema Eenzaamheid, ")
                .contains("behalve in Oost")
                .contains("behalve gemeld door winkelier")
                .contains("in kantooruren");
        assertThat(checked.only().witness().orElseThrow().signal().observer().kind())
                .isEqualTo(ObserverKind.RESIDENT);
    }

    @Test
    void what_no_single_phrase_says_is_told_part_by_part() {
        Checked checked = gaps(ALL_BUT_LONELINESS + "3;eenzaamheid;;;;oudere;snel;;;;;ouderenadviseur\n");

        assertThat(checked.only().matter())
                .isEqualTo("Geen regel zegt wie opvolgt bij thema Eenzaamheid, spoed snel, behalve over een oudere; of"
                        + " thema Eenzaamheid, spoed gewoon. Dan heeft alleen het vangnet het (Regiekamer).");
    }

    @Test
    void a_clause_that_names_the_safety_net_for_a_theme_leaves_no_gap() {
        assertThat(gaps(ALL_BUT_LONELINESS + "3;eenzaamheid;;;;;;;;;;vangnet\n").found())
                .isEmpty();
    }

    @Test
    void a_clause_for_everything_that_names_the_safety_net_does() {
        assertThat(gaps(ALL_BUT_LONELINESS + "3;;;;;;;;;;;regie\n").only().message())
                .contains("bij thema Eenzaamheid.");
    }

    @Test
    void a_signal_that_no_clause_understands_is_no_gap_in_who_follows_up() {
        assertThat(gaps("1;eenzaamheid, verwardheid, praktische-hulp;;;;;;;;;;sociaal-team\n")
                        .found())
                .isEmpty();
    }

    private static Checked gaps(String clauses) {
        return Checked.routing(CheckKind.GAP, clauses);
    }
}
