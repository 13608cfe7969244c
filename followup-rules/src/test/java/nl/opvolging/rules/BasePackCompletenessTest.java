package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a base pack on which all others rest cannot do without. */
class BasePackCompletenessTest {
    private static final String LADDER = "opschaling.csv";
    private static final String FEEDBACK = "terugkoppeling.csv";
    private static final String LADDER_HEADER = "regel;als;na;thema;spoed;doe;naar;stap;voorrang\n";
    private static final String FEEDBACK_HEADER = "regel;bij;thema;melder;anoniem;aan;inhoud\n";
    private static final PackText BASIS = PackText.basis();

    @Test
    void a_matter_that_no_other_clause_routes_has_one() {
        assertThat(BASIS.replacing("routering.csv", "3;;;;;;;;;;;vangnet;;;;", "")
                        .listed())
                .containsExactly(
                        "basis/routering.csv:1:1  geen-vangnet  Een basispakket moet op elke vraag een antwoord"
                                + " hebben. Zet onderaan een regel zonder voorwaarden.");
    }

    @ParameterizedTest
    @CsvSource({
        "'2;bevestigen;;;;1 werkdag;2 werkdagen;;', bevestigen",
        "'5;terugkoppelen;;;;2 weken;3 weken;;', terugkoppelen",
        "'6;nagaan;;;;1 werkdag;3 werkdagen;;', nagaan",
        "'7;langsgaan;;;;1 werkdag;2 werkdagen;;', langsgaan",
        "'8;afhandelen;;;;3 weken;6 weken;;', afhandelen",
        "'9;opnieuw kijken;;;;;2 weken;;', opnieuw kijken",
        "'10;waakvlam;;;;;4 weken;;', waakvlam"
    })
    void every_step_has_a_term(String line, String step) {
        assertThat(BASIS.replacing("termijnen.csv", line, "").listed())
                .containsExactly(
                        "basis/termijnen.csv:1:1  geen-vangnet  Een basispakket heeft voor elke stap een termijn."
                                + " Zet onderaan een regel voor " + step + ", zonder thema, spoed of opvolger.");
    }

    @Test
    void all_steps_without_a_term_are_told_together() {
        assertThat(BASIS.with(
                                "termijnen.csv",
                                "regel;stap;spoed;uiterlijk\n1;behalve besluiten, nagaan;;1 dag\n2;nagaan;snel;1 dag\n")
                        .listed())
                .hasSize(1)
                .allMatch(told -> told.contains("een regel voor nagaan en besluiten, zonder"));
    }

    @ParameterizedTest
    @CsvSource({
        "routering.csv, Een basispakket moet op elke vraag een antwoord hebben.",
        "termijnen.csv, Een basispakket heeft voor elke stap een termijn.",
        "opschaling.csv, 'Wat blijft liggen, komt altijd bij het vangnet.'",
        "terugkoppeling.csv, Op elke melding komt een antwoord."
    })
    void a_file_that_is_not_there_is_told_once(String file, String why) {
        assertThat(BASIS.without(file).listed())
                .hasSize(1)
                .allMatch(told -> told.startsWith("basis/" + file
                        + ":1:1  ontbrekend-bestand  Een basispakket kan niet zonder het bestand " + file + ". " + why
                        + " Zet "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"delen.csv", "adviezen.csv"})
    void what_may_be_seen_and_what_is_advised_may_be_left_out(String file) {
        assertThat(BASIS.without(file).listed()).isEmpty();
    }

    @Test
    void a_ladder_without_its_end_is_told_with_all_causes_that_lack_it() {
        assertThat(ladder("1;niet opgepakt, niet afgehandeld;;;;neem over;vangnet;9;onoverschrijdbaar"))
                .containsExactly(
                        "basis/opschaling.csv:1:1  geen-vangnet  Wat blijft liggen, komt altijd bij het vangnet."
                                + " Zet erbij voor \"niet besloten\" en \"niet teruggekoppeld\": een regel die onoverschrijdbaar is,"
                                + " met doe \"neem over\" en naar \"vangnet\", en zonder thema of spoed.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "behalve niet opgepakt, herhaald;;;;neem over;vangnet;9;onoverschrijdbaar",
                "niet besloten, niet afgehandeld, niet teruggekoppeld, betwist;6 weken;;;neem over;vangnet;1;onoverschrijdbaar"
            })
    void the_end_of_a_ladder_may_come_late_and_hold_for_more(String rest) {
        assertThat(ladder("1;niet opgepakt;;;;neem over;vangnet;9;onoverschrijdbaar", "2;" + rest))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "niet opgepakt;;;;neem over;vangnet;9;",
                "niet opgepakt;;eenzaamheid;;neem over;vangnet;9;onoverschrijdbaar",
                "niet opgepakt;;behalve eenzaamheid;;neem over;vangnet;9;onoverschrijdbaar",
                "niet opgepakt;;;snel;neem over;vangnet;9;onoverschrijdbaar",
                "niet opgepakt;;;;neem over;gemeente;9;onoverschrijdbaar",
                "niet opgepakt;;;;neem over;vervanger;9;onoverschrijdbaar",
                "niet opgepakt;;;;bel;vangnet;9;onoverschrijdbaar",
                "behalve niet opgepakt, herhaald;;;;neem over;vangnet;9;onoverschrijdbaar"
            })
    void the_safety_net_takes_over_in_the_end_whatever_it_is_about(String almost) {
        String others =
                "1;niet besloten, niet afgehandeld, niet teruggekoppeld;;;;neem over;vangnet;9;onoverschrijdbaar";
        assertThat(ladder(others, "2;" + almost))
                .hasSize(1)
                .allMatch(told -> told.contains("Zet erbij voor \"niet opgepakt\": een regel"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "melding;;;;melder;ontvangen",
                "opgepakt, melding;;;;team;opgevolgd",
                "behalve betwist;;;;melder;opgepakt"
            })
    void whoever_reports_is_promised_something(String rest) {
        assertThat(feedback(rest)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "opgepakt;;;;melder;ontvangen",
                "behalve melding;;;;melder;ontvangen",
                "melding;eenzaamheid;;;melder;ontvangen",
                "melding;;behalve winkelier;;melder;ontvangen",
                "melding;;;nee;melder;ontvangen"
            })
    void a_promise_to_some_who_report_is_not_enough(String rest) {
        assertThat(feedback(rest))
                .containsExactly(
                        "basis/terugkoppeling.csv:1:1  geen-vangnet  Op elke melding komt een antwoord. Zet erbij:"
                                + " een regel met bij \"melding\", en zonder thema, melder of anoniem.");
    }

    @Test
    void a_base_pack_that_rests_on_another_needs_no_table_of_its_own() {
        PackText region = BASIS.headOnly()
                .named("regio")
                .replacing("afspraak.yaml", "pakket: proef-basis", "pakket: proef-regio")
                .plus("afspraak.yaml", "basis: proef-basis");
        PackText ladder = region.with(LADDER, LADDER_HEADER + "1;betwist;;;;bel;vangnet;1;\n");
        assertThat(PackText.read(BASIS, region).problems()).isEmpty();
        assertThat(PackText.read(BASIS, ladder).problems()).isEmpty();
    }

    private static List<String> ladder(String... rows) {
        return BASIS.with(LADDER, LADDER_HEADER + String.join("\n", rows) + "\n")
                .listed();
    }

    private static List<String> feedback(String rest) {
        return BASIS.with(FEEDBACK, FEEDBACK_HEADER + "1;" + rest + "\n").listed();
    }
}
