package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.at;
import static nl.opvolging.rules.Cases.caseFile;
import static nl.opvolging.rules.Cases.observation;
import static nl.opvolging.rules.Cases.received;
import static nl.opvolging.rules.Cases.signal;
import static nl.opvolging.rules.Cases.signalAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.Explanation;
import nl.opvolging.signal.FollowUpPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole text for some cases, so that no word changes unnoticed. */
class ExplanationTest {
    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
    }

    @Test
    void an_ordinary_case_with_a_side_theme_and_an_open_question() {
        FollowUpPlan plan = packs.plan(signal("raam-geforceerd")
                .about(About.UNKNOWN)
                .addObservations(observation("gordijnen-dicht", Answer.YES))
                .build());

        assertThat(plan.explanation().text()).isEqualTo("""
                        Gemeld op dinsdag 12 januari 2027 om 10:00 (melder: buurtbewoner), over Gorinchem-Oost (BU05121105): \
                        geforceerd raam (gezien); gordijnen blijven dicht (gezien, vaker).
                        De afspraak van Gorinchem (versie 2027.1) zegt: het gaat om "eenzaamheid", en ook om \
                        "woninginbraak". Spoed: snel.
                        Verantwoordelijk: Sociaal team. Dat staat in regel GM0512/routering/2 (artikel 3.4), die geldt bij \
                        thema eenzaamheid of verwardheid.
                        Doet mee: Politie, geen spoed. Moet het weten: Wijkagent.
                        Oppakken, door Sociaal team: uiterlijk wo 13-1 17:00 (di 12-1 + 1 werkdag = wo 13-1 17:00; \
                        regel nederland/termijnen/2).
                        Aan de melder bevestigen dat de melding er is, door Sociaal team: uiterlijk do 14-1 17:00, \
                        liefst wo 13-1 17:00 (di 12-1 + 2 werkdagen = do 14-1 17:00; regel nederland/termijnen/3).
                        Nagaan wat er al speelt, door Sociaal team: uiterlijk vr 15-1 17:00 \
                        (di 12-1 + 3 werkdagen = vr 15-1 17:00; regel nederland/termijnen/7).
                        Besluiten om meteen te gaan of even te wachten, door Sociaal team: uiterlijk di 26-1 17:00 \
                        (di 12-1 + 10 werkdagen = di 26-1 17:00; de weekenden tellen niet mee; \
                        regel nederland/termijnen/5).
                        Aan de melder vertellen dat de melding is opgevolgd, door Sociaal team: uiterlijk di 2-2 23:59, \
                        liefst di 26-1 23:59 (di 12-1 + 3 weken = di 2-2 23:59; regel nederland/termijnen/6).
                        Nog te vragen: Gaat het om een oudere? Zo ja, dan volgt op: Ouderenadviseur \
                        (regel GM0512/routering/1).""");
    }

    @Test
    void danger_in_a_later_signal_of_a_case_that_is_under_way() {
        FollowUpPlan plan = packs.followUps()
                .plan(
                        caseFile(
                                received(signal("gordijnen-dicht")
                                        .area(Area.of("GM0512"))
                                        .build()),
                                Cases.acknowledged("a", "2027-01-12T11:00"),
                                received(signalAt("s-2", "2027-01-19T16:45", "ONBEKEND-teken")
                                        .immediateDanger(Answer.YES)
                                        .build())),
                        at("2027-01-19T17:30"));

        assertThat(plan.explanation().text()).isEqualTo("""
                        Gemeld op dinsdag 12 januari 2027 om 10:00 (melder: buurtbewoner), over Gorinchem: \
                        gordijnen blijven dicht (gezien).
                        Gemeld op dinsdag 19 januari 2027 om 16:45 (melder: buurtbewoner), \
                        over Gorinchem-Oost (BU05121105): ONBEKEND-teken (gezien).
                        De melding van di 19-1 16:45 is dringender dan wat er al was. \
                        Daarom is toen opnieuw bepaald wie opvolgt.
                        De afspraak van Gorinchem (versie 2027.1) zegt: het gaat om "acuut gevaar", en ook om \
                        "eenzaamheid". Spoed: direct.
                        Bel nu 112. Verantwoordelijk: Hulpdiensten (112). Dat staat in regel nederland/routering/1, \
                        die geldt bij thema acuut gevaar.
                        Doet mee: Sociaal team. Moet het weten: Regie van de gemeente.
                        Aan de melder bevestigen dat de melding er is (melding van di 12-1 10:00), \
                        door Regie van de gemeente: uiterlijk do 14-1 17:00, \
                        liefst wo 13-1 17:00 (di 12-1 + 2 werkdagen = do 14-1 17:00; regel nederland/termijnen/3). \
                        Gedaan op di 12-1 11:00.
                        Oppakken, door Hulpdiensten (112): uiterlijk di 19-1 17:15, liefst di 19-1 17:00 \
                        (di 19-1 16:45 + 30 minuten = di 19-1 17:15; regel nederland/termijnen/1). Dit is te laat.
                        Aan de melder bevestigen dat de melding er is (melding van di 19-1 16:45), \
                        door Regie van de gemeente: uiterlijk do 21-1 17:00, \
                        liefst wo 20-1 17:00 (di 19-1 + 2 werkdagen = do 21-1 17:00; regel nederland/termijnen/3).
                        Besluiten om meteen te gaan of even te wachten, door Hulpdiensten (112): uiterlijk di 2-2 23:59 \
                        (di 19-1 + 10 werkdagen = di 2-2 23:59; de weekenden tellen niet mee; \
                        regel nederland/termijnen/5).
                        Aan de melder vertellen dat de melding is opgevolgd (melding van di 12-1 10:00), \
                        door Regie van de gemeente: uiterlijk di 2-2 23:59, \
                        liefst di 26-1 23:59 (di 12-1 + 3 weken = di 2-2 23:59; regel nederland/termijnen/6).
                        Aan de melder vertellen dat de melding is opgevolgd (melding van di 19-1 16:45), \
                        door Regie van de gemeente: uiterlijk di 9-2 23:59, \
                        liefst di 2-2 23:59 (di 19-1 + 3 weken = di 9-2 23:59; regel nederland/termijnen/6).""");
    }

    @Test
    void what_is_to_be_done_now_is_what_still_makes_sense() {
        packs.local("opschaling.csv", """
                regel;als;na;stap;doe;naar
                1;niet opgepakt;1 uur;1;herinner;sociaal-team
                2;niet besloten;1 uur;1;herinner;sociaal-team
                """);
        FollowUpPlan before = Events.plan(packs, "2027-01-27T12:00");
        FollowUpPlan after = Events.plan(packs, "2027-01-27T12:00", Cases.takenUp("t", "2027-01-27T09:00"));

        assertThat(nowToBeDone(before)).contains("GM0512/opschaling/1", "GM0512/opschaling/2");
        assertThat(nowToBeDone(after)).contains("GM0512/opschaling/2").doesNotContain("GM0512/opschaling/1");
        assertThat(after.dueSteps())
                .extracting(step -> step.clause().toString())
                .contains("GM0512/opschaling/1");
    }

    private static List<String> nowToBeDone(FollowUpPlan plan) {
        return plan.explanation()
                .text()
                .lines()
                .filter(line -> line.startsWith("Nu te doen: "))
                .map(line ->
                        line.substring(line.indexOf("(Regel ") + "(Regel ".length(), line.length() - ".)".length()))
                .toList();
    }

    @Test
    void the_trace_lists_every_clause_that_answered_once_with_its_conditions_and_source() {
        Explanation explanation = packs.plan(signal("roept-om-hulp", "roept-om-hulp", "gordijnen-dicht")
                        .build())
                .explanation();

        assertThat(explanation.trace())
                .extracting(line -> line.clause() + ": " + line.text())
                .containsExactly(
                        "nederland/duiding/2: Waar wijst \"roept-om-hulp\" op? Thema \"acuut gevaar\", spoed direct."
                                + " Deze regel geldt bij teken roept om hulp.",
                        "nederland/duiding/3: Waar wijst \"gordijnen-dicht\" op? Thema \"eenzaamheid\", spoed gewoon."
                                + " Deze regel geldt bij teken gordijnen blijven dicht.",
                        "nederland/routering/1: Wie volgt \"acuut gevaar\" op? Hulpdiensten (112); te informeren: Regie van"
                                + " de gemeente. Deze regel geldt bij thema acuut gevaar. Bron: direct gevaar is altijd"
                                + " 112.",
                        "GM0512/routering/2: Wie volgt \"eenzaamheid\" op? Sociaal team; te informeren: Wijkagent."
                                + " Deze regel geldt bij thema eenzaamheid of verwardheid.",
                        "nederland/termijnen/1: Wanneer is de stap oppakken klaar? Streef 15 minuten, uiterlijk"
                                + " 30 minuten. Deze regel geldt bij stap oppakken en thema acuut gevaar.",
                        "nederland/termijnen/5: Wanneer is de stap besluiten klaar? Streef 10 werkdagen, uiterlijk"
                                + " 10 werkdagen. Deze regel geldt bij stap besluiten.",
                        "nederland/terugkoppeling/1: Wat is beloofd? Aan: melder. Inhoud: ontvangen."
                                + " Deze regel geldt bij het moment melding.",
                        "nederland/termijnen/3: Wanneer is de stap bevestigen klaar? Streef 1 werkdag, uiterlijk"
                                + " 2 werkdagen. Deze regel geldt bij stap bevestigen.",
                        "nederland/terugkoppeling/2: Wat is beloofd? Aan: melder. Inhoud: opgevolgd."
                                + " Deze regel geldt bij het moment melding.",
                        "nederland/termijnen/6: Wanneer is de stap terugkoppelen klaar? Streef 2 weken, uiterlijk"
                                + " 3 weken. Deze regel geldt bij stap terugkoppelen.");
    }

    @Test
    void a_sign_without_meaning() {
        assertThat(packs.plan(signal("fiets-zonder-zadel").build())
                        .explanation()
                        .text())
                .contains("""
                        : fiets zonder zadel (gezien).
                        De afspraak van Gorinchem (versie 2027.1) zegt niet waar dit op wijst.
                        Verantwoordelijk: Regie van de gemeente. Dat staat in regel nederland/routering/3, die geldt voor \
                        alles wat geen andere regel regelt.
                        """);
    }

    @Test
    void a_place_has_the_name_of_the_smallest_named_area_in_which_it_lies() {
        packs.local("gebieden.csv", """
                gebied;codes
                Heel Gorinchem;GM0512
                Gorinchem-Oost;WK051211, WK051212
                De Hoek;BU05121105, BU05121106, BU05121107
                """);

        assertThat(packs.plan(signal("gordijnen-dicht").build()).explanation().text())
                .contains("over De Hoek (BU05121105): ");
        assertThat(packs.plan(signal("gordijnen-dicht")
                                .area(Area.of("BU05121201"))
                                .build())
                        .explanation()
                        .text())
                .contains("over Gorinchem-Oost (BU05121201): ");
        assertThat(packs.plan(signal("gordijnen-dicht")
                                .area(Area.of("WK051219"))
                                .build())
                        .explanation()
                        .text())
                .contains("over Heel Gorinchem (WK051219): ");
    }

    @Test
    void of_two_names_of_a_place_that_of_fewer_parts_is_used_and_else_the_first_in_the_alphabet() {
        packs.local("gebieden.csv", """
                gebied;codes
                Aan beide kanten;WK051211, WK051212
                Waterkant;WK051211
                Stadskant;WK051211
                """);

        assertThat(packs.plan(signal("gordijnen-dicht").build()).explanation().text())
                .contains("over Stadskant (BU05121105): ");
    }
}
