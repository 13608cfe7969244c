package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.FollowUpPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plants one defect at a time in a sound agreement: each is found at its cell, and without it nothing is. */
class WeakSpotsTest {
    private static final String HEAD = """
            gemeente: GM0512
            naam: Gorinchem
            versie: 2027.1
            geldig: { van: 2027-01-01, tot: 2028-12-31 }
            basis: nederland
            status: vastgesteld
            kalender: { kantoor: "ma-vr 08:30-17:00" }
            vangnet: regie
            """;
    private static final String PARTNERS = """
            opvolger;naam;soort;vervanger;open;koppelt terug;geldig van;geldig tot
            regie;Regie van de gemeente;gemeente;sociaal-team;;ja;;
            sociaal-team;Sociaal team;sociaal wijkteam;regie;;ja;;
            ouderenadviseur;Ouderenadviseur;welzijn;sociaal-team;ma-do 09:00-15:00;ja;;
            wijkagent;Wijkagent;wijkagent;regie;;ja;;
            """;
    private static final String LADDER = """
            regel;als;na;thema;spoed;wanneer;stap;doe;naar
            1;niet opgepakt, niet besloten, niet afgehandeld, niet teruggekoppeld;2 werkdagen;;;kantooruren;1;neem over;vervanger
            """;
    private static final String DISCLOSURE = """
            regel;aan;wat;thema;mag;grondslag
            1;verantwoordelijke;;;ja;nodig om op te volgen
            2;meedoener;status, thema;;ja;nodig om samen op te volgen
            """;

    @TempDir
    Path folder;

    private TestPacks packs;

    @BeforeEach
    void begin_with_a_sound_agreement() {
        packs = TestPacks.in(folder)
                .local("afspraak.yaml", HEAD)
                .local("opvolgers.csv", PARTNERS)
                .local("opschaling.csv", LADDER)
                .local("delen.csv", DISCLOSURE)
                .local("gebieden.csv", "gebied;codes\n")
                .local("terugkoppeling.csv", """
                        regel;bij;thema;aan;inhoud
                        1;melding;;melder;ontvangen
                        2;melding;;melder;opgevolgd
                        """);
    }

    private List<WeakSpot> spots(CheckKind kind) {
        return WeakSpots.of(packs.read()).stream()
                .filter(spot -> spot.check() == kind)
                .toList();
    }

    private WeakSpot only(CheckKind kind, String place) {
        List<WeakSpot> spots = spots(kind);
        assertThat(spots).as(spots.toString()).hasSize(1);
        WeakSpot spot = spots.get(0);
        assertThat(spot.pack() + "/" + spot.file() + ":" + spot.line() + ":" + spot.column())
                .as(spot.toString())
                .isEqualTo("gorinchem/" + place);
        return spot;
    }

    @Test
    void a_sound_agreement_has_no_weak_spots_but_its_end() {
        assertThat(WeakSpots.of(packs.read()).stream()
                        .filter(spot -> !List.of(CheckKind.GAP, CheckKind.UNREACHABLE, CheckKind.OVERLAP)
                                .contains(spot.check())))
                .extracting(WeakSpot::check)
                .containsExactly(CheckKind.VALIDITY);
    }

    @Test
    void a_call_in_the_evening_to_a_closed_partner_is_found() {
        packs.local("opschaling.csv", LADDER + "2;niet opgepakt;;;;kantooruren, avond;1;bel;wijkagent\n");

        WeakSpot spot = only(CheckKind.LADDER, "opschaling.csv:3:20");

        assertThat(spot.message()).contains("Wijkagent", "avond", "herinnering");
        assertThat(spot.clauses()).extracting(Object::toString).containsExactly("GM0512/opschaling/2");
    }

    @Test
    void a_reminder_in_the_evening_may_wait() {
        packs.local("opschaling.csv", LADDER + "2;niet opgepakt;;;;kantooruren, avond;1;herinner;wijkagent\n");

        assertThat(spots(CheckKind.LADDER)).isEmpty();
    }

    @Test
    void a_take_over_by_who_has_it_already_is_found() {
        packs.local("opschaling.csv", """
                regel;als;na;thema;spoed;wanneer;stap;doe;naar
                1;niet opgepakt;2 werkdagen;;;kantooruren;1;neem over;wijkagent
                2;niet opgepakt;4 werkdagen;;;kantooruren;2;neem over;wijkagent
                9;niet besloten, niet afgehandeld, niet teruggekoppeld;2 werkdagen;;;kantooruren;1;neem over;vervanger
                """);

        WeakSpot spot = only(CheckKind.LADDER, "opschaling.csv:3:17");

        assertThat(spot.message()).contains("verandert niets");
    }

    @Test
    void a_step_after_the_end_of_every_ladder_is_found() {
        packs.local("opschaling.csv", LADDER + "2;niet opgepakt;12 werkdagen;;;kantooruren;3;bel;wijkagent\n");

        assertThat(only(CheckKind.LADDER, "opschaling.csv:3:17").message()).contains("na het einde");
    }

    @Test
    void a_step_for_an_urgency_that_a_theme_never_has_is_found() {
        packs.local(
                "opschaling.csv", LADDER + "2;niet opgepakt;;acuut-gevaar;gewoon;kantooruren;3;herinner;wijkagent\n");

        assertThat(only(CheckKind.LADDER, "opschaling.csv:3:3").message()).contains("komt nooit");
    }

    @Test
    void partners_that_pass_it_on_to_each_other_are_found() {
        packs.local(
                "opvolgers.csv",
                PARTNERS.replace(
                                "sociaal-team;Sociaal team;sociaal wijkteam;regie",
                                "sociaal-team;Sociaal team;sociaal wijkteam;wijkagent")
                        .replace("wijkagent;Wijkagent;wijkagent;regie", "wijkagent;Wijkagent;wijkagent;sociaal-team"));
        packs.local("opschaling.csv", """
                regel;als;na;thema;spoed;wanneer;stap;doe;naar
                1;niet opgepakt;2 werkdagen;;;kantooruren;1;neem over;vervanger
                2;niet opgepakt;4 werkdagen;;;kantooruren;2;neem over;vervanger
                9;niet besloten, niet afgehandeld, niet teruggekoppeld;2 werkdagen;;;kantooruren;1;neem over;vervanger
                """);

        WeakSpot spot = only(CheckKind.LADDER, "opschaling.csv:3:55");

        assertThat(spot.message()).contains("krijgt het hier terug");
        assertThat(spot.witness()).isPresent();
    }

    @Test
    void a_safety_net_that_only_hears_itself_is_found_with_a_signal_that_shows_it() {
        packs.local("opschaling.csv", """
                regel;als;na;thema;spoed;wanneer;stap;doe;naar
                1;niet opgepakt;2 werkdagen;;;kantooruren;1;neem over;vangnet
                2;niet besloten, niet afgehandeld, niet teruggekoppeld;2 werkdagen;;;kantooruren;1;neem over;vervanger
                """);

        WeakSpot spot = only(CheckKind.LADDER, "afspraak.yaml:8:10");

        assertThat(spot.message()).contains("Regie van de gemeente (niet opgepakt)");
        FollowUpPlan plan = packs.plan(spot.witness().orElseThrow().signal());
        assertThat(plan.owner().partner().ref().value()).isEqualTo("regie");
        assertThat(plan.forecast())
                .noneMatch(line -> line.text().contains("Niet op tijd gedaan: oppakken")
                        && line.party().ref().equals("sociaal-team"));
    }

    @Test
    void a_ladder_that_takes_too_long_is_found() {
        packs.base("opschaling.csv", """
                regel;als;na;stap;doe;naar;voorrang
                1;niet opgepakt, niet besloten;20 werkdagen;9;neem over;vangnet;onoverschrijdbaar
                2;niet afgehandeld, niet teruggekoppeld;10 werkdagen;9;neem over;vangnet;onoverschrijdbaar
                """);
        packs.local("opschaling.csv", """
                regel;als;na;thema;spoed;wanneer;stap;doe;naar
                1;niet opgepakt;15 werkdagen;;;kantooruren;1;neem over;vervanger
                2;niet besloten, niet afgehandeld, niet teruggekoppeld;2 werkdagen;;;kantooruren;1;neem over;vervanger
                """);

        assertThat(only(CheckKind.LADDER, "opschaling.csv:2:17").message()).contains("pas na 15 werkdagen");
    }

    @Test
    void a_target_after_its_limit_in_other_units_is_found_with_the_moment_that_shows_it() {
        packs.local("termijnen.csv", """
                regel;stap;opvolger;streef;uiterlijk
                1;besluiten;;4 kantooruren;24 uren
                """);

        assertThat(only(CheckKind.TERM, "termijnen.csv:2:14").message())
                .contains("later dan uiterlijk", "Begint de termijn op");
    }

    @Test
    void a_target_that_always_comes_first_is_no_weak_spot() {
        packs.local("termijnen.csv", """
                regel;stap;opvolger;streef;uiterlijk
                1;besluiten;sociaal-team;4 kantooruren;2 werkdagen
                """);

        assertThat(spots(CheckKind.TERM)).isEmpty();
    }

    @Test
    void a_limit_that_passes_while_its_partner_is_closed_is_found() {
        packs.local("termijnen.csv", """
                regel;stap;opvolger;streef;uiterlijk
                1;langsgaan;ouderenadviseur;;2 uren
                """);

        assertThat(only(CheckKind.TERM, "termijnen.csv:2:30").message())
                .contains("Ouderenadviseur", "2 uren soms te kort");
    }

    @Test
    void a_receipt_after_the_taking_up_is_found() {
        packs.local("termijnen.csv", """
                regel;stap;opvolger;streef;uiterlijk
                1;bevestigen;;;5 werkdagen
                """);

        WeakSpot spot = only(CheckKind.TERM, "termijnen.csv:2:16");

        FollowUpPlan plan = packs.plan(spot.witness().orElseThrow().signal());
        assertThat(limit(plan, DutyKind.CONFIRM_RECEIPT)).isAfter(limit(plan, DutyKind.TAKE_UP));
    }

    private static Instant limit(FollowUpPlan plan, DutyKind kind) {
        return Cases.duty(plan, kind).limit().at();
    }

    @Test
    void observers_that_only_hear_that_it_arrived_are_found() {
        packs.local("terugkoppeling.csv", """
                regel;bij;thema;aan;inhoud
                1;melding;;melder;ontvangen
                2;melding;behalve verwardheid;melder;opgevolgd
                """);

        WeakSpot spot = only(CheckKind.FEEDBACK, "terugkoppeling.csv:2:19");

        FollowUpPlan plan = packs.plan(spot.witness().orElseThrow().signal());
        assertThat(spot.message()).contains("verwardheid");
        assertThat(plan.duties()).noneMatch(duty -> duty.kind() == DutyKind.FEED_BACK);
    }

    @Test
    void an_answer_by_who_does_not_report_back_is_found() {
        packs.local("opvolgers.csv", PARTNERS.replace("wijkagent;regie;;ja", "wijkagent;regie;;nee"));
        packs.local("terugkoppeling.csv", """
                regel;bij;thema;door;aan;inhoud
                1;melding;;;melder;ontvangen
                2;melding;;wijkagent;melder;opgevolgd
                """);

        WeakSpot spot = only(CheckKind.FEEDBACK, "terugkoppeling.csv:3:12");

        assertThat(spot.weight()).isEqualTo(Weight.SERIOUS);
    }

    @Test
    void a_partner_that_leaves_before_the_agreement_ends_is_found() {
        packs.local("opvolgers.csv", PARTNERS.replace("wijkagent;regie;;ja;;", "wijkagent;regie;;ja;;2027-06-30"));

        assertThat(only(CheckKind.REFERENCE, "opvolgers.csv:5:1").message())
                .contains("na woensdag 30 juni 2027", "Dan doet Regie van de gemeente het");
    }

    @Test
    void partners_without_a_substitute_are_told_together() {
        packs.local(
                "opvolgers.csv",
                PARTNERS.replace("wijkagent;regie", "wijkagent;").replace("welzijn;sociaal-team", "welzijn;"));

        assertThat(only(CheckKind.REFERENCE, "opvolgers.csv:4:1").message()).contains("Ouderenadviseur en Wijkagent");
    }

    @Test
    void a_partner_that_no_clause_names_is_found() {
        packs.local("opvolgers.csv", PARTNERS + "jeugdteam;Jeugdteam;jongerenwerk;regie;;ja;;\n");

        WeakSpot spot = only(CheckKind.REFERENCE, "opvolgers.csv:6:1");

        assertThat(spot.weight()).isEqualTo(Weight.NOTE);
    }

    @Test
    void a_ring_of_substitutes_is_found() {
        packs.local("opvolgers.csv", PARTNERS.replace("sociaal wijkteam;regie", "sociaal wijkteam;wijkagent"));

        assertThat(only(CheckKind.REFERENCE, "opvolgers.csv:2:1").message()).contains("in een kring");
    }

    @Test
    void a_name_of_an_area_that_no_clause_uses_is_found() {
        packs.local("gebieden.csv", "gebied;codes\nGorinchem-Oost;WK051211\n");

        assertThat(only(CheckKind.REFERENCE, "gebieden.csv:2:1").message()).contains("Gorinchem-Oost");
    }

    @Test
    void a_safety_net_that_has_nearly_all_themes_is_found() {
        packs.local("routering.csv", """
                regel;thema;opvolger;informeer
                1;;regie;wijkagent, ouderenadviseur
                """);

        assertThat(only(CheckKind.REFERENCE, "afspraak.yaml:8:10").message()).contains("3 van de 3 thema's alleen");
    }

    @Test
    void an_owner_that_may_not_see_where_it_is_is_found() {
        packs.local(
                "delen.csv", DISCLOSURE.replace("1;ver", "3;verantwoordelijke;plek;eenzaamheid;nee;te veel\n1;ver"));

        WeakSpot spot = only(CheckKind.DISCLOSURE, "delen.csv:2:38");

        assertThat(spot.weight()).isEqualTo(Weight.SERIOUS);
        assertThat(spot.message()).contains("plek");
    }

    @Test
    void a_team_that_sees_whom_it_is_about_is_found() {
        packs.local("delen.csv", DISCLOSURE + "3;team;bewoner;eenzaamheid;ja;het team kent de buurt\n");

        WeakSpot spot = only(CheckKind.DISCLOSURE, "delen.csv:4:28");

        assertThat(spot.weight()).isEqualTo(Weight.SERIOUS);
    }

    @Test
    void holidays_that_nobody_knows_yet_are_told() {
        packs.local("afspraak.yaml", HEAD.replace("2028-12-31", "2030-12-31"));

        assertThat(only(CheckKind.CALENDAR, "afspraak.yaml:4:9").message()).contains("31 december 2028");
    }

    @Test
    void a_closing_day_on_a_holiday_is_told() {
        packs.local("afspraak.yaml", HEAD.replace("17:00\" }", "17:00\", sluitingsdagen: [2027-05-05] }"));

        assertThat(only(CheckKind.CALENDAR, "afspraak.yaml:7:11").message()).contains("Bevrijdingsdag");
    }

    @Test
    void a_closing_day_in_another_year_is_found() {
        packs.local("afspraak.yaml", HEAD.replace("17:00\" }", "17:00\", sluitingsdagen: [2026-12-24] }"));

        WeakSpot spot = only(CheckKind.CALENDAR, "afspraak.yaml:7:11");

        assertThat(spot.weight()).isEqualTo(Weight.ATTENTION);
    }

    @Test
    void days_between_two_versions_are_found() {
        packs.copy(folder.resolve("gorinchem"), "gorinchem-2029")
                .with("gorinchem-2029", "afspraak.yaml", HEAD.replace("2027-01-01, tot: 2028-12-31", "2029-02-01"));

        WeakSpot spot = only(CheckKind.VALIDITY, "afspraak.yaml:4:9");

        assertThat(spot.weight()).isEqualTo(Weight.SERIOUS);
        assertThat(spot.message()).contains("1 januari 2029", "31 januari 2029");
    }
}
