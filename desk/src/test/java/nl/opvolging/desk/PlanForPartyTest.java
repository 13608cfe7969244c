package nl.opvolging.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import nl.opvolging.signal.ModelJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanForPartyTest {
    private static final String CURTAINS = Desk.example("gordijnen-dicht.json");

    @Test
    void an_observer_sees_how_it_stands_and_not_what_it_is() {
        assertThat(Desk.run("plan", CURTAINS, "--voor", "melder:melder-17").out())
                .isEqualTo("""
                        Wat de melder (melder-17) mag zien van gordijnen-dicht
                          Stand op dinsdag 12 januari 2027 om 10:00: ontvangen.
                          Rol: melder.

                        Wie
                          Verantwoordelijk: Ouderenadviseur.

                        Terugkoppeling
                          Aan de melder bevestigen dat de melding er is: uiterlijk woensdag 13 januari 2027 om 17:00.
                            In deze woorden: "Uw melding is ontvangen. Wij mogen u niet altijd vertellen wat ermee gebeurt.
                              Is er nu gevaar, bel dan 112."
                          Aan de melder vertellen dat de melding is opgevolgd: uiterlijk donderdag 21 januari 2027 om 17:00.
                            In deze woorden: "Uw melding is opgevolgd. Meer mogen wij u er niet over vertellen."

                        Wat hier verder mag worden getoond uit het dossier
                          Niets.

                        Waarom dat mag
                          Status, terugkoppeling en advies: de melder hoort hoe het ermee staat, niet wat er aan de hand is.
                          Opvolgers: de melder weet wie ermee bezig is.
                        """);
    }

    @Test
    void the_owner_sees_everything_that_is_needed() {
        Desk desk = Desk.run("plan", CURTAINS, "--voor", "opvolger:ouderenadviseur", "--uitgebreid");

        assertThat(desk.said())
                .contains(
                        "Rol: verantwoordelijke.",
                        "Gaat over: Eenzaamheid.",
                        "Oppakken: uiterlijk",
                        "Als niemand iets doet",
                        "In deze woorden: \"Uw melding is opgevolgd.")
                .contains("Waarnemingen, plek, bewoner, melder, notitie en uitkomst.")
                .contains("Om voor te lezen", "Alles: nodig om op te volgen.");
    }

    @Test
    void a_former_owner_sees_who_has_it_now_and_no_duties() {
        assertThat(Desk.run("plan", CURTAINS, "--voor", "opvolger:ouderenadviseur", "--at", "2027-01-18T10:00")
                        .said())
                .contains("Rol: geïnformeerde.", "Verantwoordelijk: Regisseur zorg en veiligheid")
                .doesNotContain("Oppakken", "Terugkoppeling");
    }

    @Test
    void who_may_not_know_who_follows_up_does_not_hear_it_from_a_duty() {
        Desk desk = Desk.run(
                "plan", Desk.example("dossier-twee-melders.json"), "--voor", "melder:melder-171", "--uitgebreid");

        assertThat(desk.exitCode()).isZero();
        assertThat(desk.out())
                .contains("vertellen dat de melding is opgevolgd: uiterlijk")
                .doesNotContain(
                        "Wijkteam", "stank-bloemhof-1", "Verantwoordelijk", "GM0599/termijnen", "Woningvervuiling");
    }

    @Test
    void an_anonymous_observer_sees_its_own_code() {
        assertThat(Desk.run(
                                "plan",
                                Desk.example("anonieme-zorg-met-kerst.json"),
                                "--voor",
                                "anonieme-melder:anonieme-zorg-met-kerst")
                        .out())
                .contains("op te zoeken met code ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coördinator:coordinator-3",
                "coordinator:coordinator-3",
                "COORDINATOR:coordinator-3",
                "coo\u0308rdinator:coordinator-3"
            })
    void a_party_may_be_written_with_and_without_accents_and_in_english(String party) {
        assertThat(Desk.run("plan", CURTAINS, "--as", party).out())
                .startsWith("Wat de coördinator van het team (coordinator-3) mag zien van gordijnen-dicht");
    }

    @Test
    void a_partner_that_has_no_part_in_the_case_sees_nothing() {
        Desk desk = Desk.run("plan", CURTAINS, "--voor", "opvolger:wijkagent");

        assertThat(desk.exitCode()).isZero();
        assertThat(desk.out().lines())
                .containsExactly(
                        "Wat Wijkagent mag zien van gordijnen-dicht",
                        "  Op dinsdag 12 januari 2027 om 10:00: niets. Deze partij doet niet mee aan dit dossier.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"melder-17", "melder:melder-18", "opvolger:de buurman", "opvolger:buurman", "buur:x", ":", ""})
    void an_unknown_party_is_refused_with_the_parties_of_the_case(String party) {
        Desk desk = Desk.run("plan", CURTAINS, "--voor=" + party);

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.out()).isEmpty();
        assertThat(desk.err())
                .contains("\"" + party + "\" is geen partij in dit dossier. Kies uit: opvolger:ouderenadviseur, "
                        + "melder:melder-17, team:team-oost, coördinator:coordinator-3.")
                .hasLineCount(1);
    }

    @Test
    void in_json_it_is_the_view_of_the_library() throws JsonProcessingException {
        JsonNode view = ModelJson.newMapper()
                .readTree(Desk.run("plan", CURTAINS, "--voor", "team:team-oost", "--json")
                        .out());

        assertThat(view.get("party").get("ref").asText()).isEqualTo("team-oost");
        assertThat(view.get("status").asText()).isEqualTo("RECEIVED");
        assertThat(view.has("owner")).isFalse();
        assertThat(view.has("explanation")).isFalse();
    }

    @Test
    void why_a_partner_is_not_responsible_is_not_for_everybody() {
        Desk desk = Desk.run("plan", CURTAINS, "--voor", "melder:melder-17", "--waarom-niet", "wijkagent");

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.err()).contains("--voor", "Kies een van beide");
    }
}
