package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.TermUnit;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an agreement says if nothing happens: the ladder of one pack, and the end that every ladder has. */
class LadderTest {
    private static final String TABLE = "opschaling.csv";
    private static final String HEADER = "regel;als;na;thema;spoed;wanneer;stap;doe;naar;aantal;voorrang\n";
    private static final String END =
            "1;niet opgepakt, niet besloten, niet afgehandeld, niet teruggekoppeld;2 weken;;;;9;"
                    + "neem over;vangnet;;onoverschrijdbaar\n";

    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder).base(TABLE, HEADER + END + """
                2;niet opgepakt;;;;;1;herinner;verantwoordelijke;;
                3;niet opgepakt;1 dag;eenzaamheid;;;2;bel;vervanger;;
                4;niet besloten;;;;;1;herinner;verantwoordelijke;;
                """);
    }

    @Test
    void a_rung_comes_out_as_it_is_written() {
        packs.local(
                TABLE,
                HEADER + "7;herhaald;1 werkdag;;;avond, Werkdag;3;roep overleg bijeen;wijkagent;3 in 30 dagen;\n");
        assertThat(agreement().escalate(question(EscalationCause.REPEATED, "eenzaamheid")))
                .containsExactly(new Rung(
                        3,
                        new Amount(1, TermUnit.WORKING_DAYS),
                        Set.of(TimeWindow.EVENING, TimeWindow.WORKING_DAY),
                        EscalationAction.CONVENE,
                        Recipient.of(PartnerRef.of("wijkagent")),
                        Optional.of(new Repetition(3, new Amount(30, TermUnit.DAYS))),
                        ClauseRef.parse("GM0512/opschaling/7")));
    }

    @Test
    void a_rung_without_a_wait_is_due_at_once_and_without_windows_always() {
        assertThat(agreement().escalate(question(EscalationCause.NOT_DECIDED, "eenzaamheid")))
                .last()
                .isEqualTo(new Rung(
                        1,
                        new Amount(0, TermUnit.MINUTES),
                        Set.of(),
                        EscalationAction.REMIND,
                        Recipient.of(RecipientKind.OWNER),
                        Optional.empty(),
                        ClauseRef.parse("nederland/opschaling/4")));
    }

    @Test
    void who_is_meant_without_a_name_is_meant_in_any_writing() {
        packs.local(TABLE, HEADER + """
                1;gevaar;;;;;1;bel;COORDINATOR;;
                2;gevaar;;;;;1;bel;Teams;;
                3;gevaar;;;;;1;bel;vangnet;;
                4;gevaar;;;;;1;bel;vervanger;;
                5;gevaar;;;;;1;bel;Sociaal Team;;
                """);
        assertThat(agreement().escalate(question(EscalationCause.DANGER, "eenzaamheid")))
                .extracting(rung -> rung.recipient().toString())
                .containsExactly("coördinator", "teams", "vangnet", "vervanger", "sociaal-team");
    }

    @Test
    void without_a_ladder_of_its_own_a_municipality_has_that_of_its_base_pack() {
        assertThat(rungs(EscalationCause.NOT_TAKEN_UP, "eenzaamheid"))
                .containsExactly("nederland/1", "nederland/2", "nederland/3");
        assertThat(rungs(EscalationCause.NOT_TAKEN_UP, "verwardheid")).containsExactly("nederland/1", "nederland/2");
    }

    @Test
    void a_ladder_of_its_own_comes_in_place_of_that_of_the_base_pack_but_for_its_end() {
        packs.local(TABLE, HEADER + "8;niet opgepakt;1 uur;eenzaamheid;;;1;informeer;sociaal-team;;\n");
        assertThat(rungs(EscalationCause.NOT_TAKEN_UP, "eenzaamheid")).containsExactly("nederland/1", "GM0512/8");
    }

    @Test
    void a_ladder_of_its_own_for_one_matter_leaves_the_others_to_the_base_pack() {
        packs.local(TABLE, HEADER + "8;niet opgepakt;1 uur;eenzaamheid;;;1;informeer;sociaal-team;;\n");
        assertThat(rungs(EscalationCause.NOT_TAKEN_UP, "verwardheid")).containsExactly("nederland/1", "nederland/2");
        assertThat(rungs(EscalationCause.NOT_DECIDED, "eenzaamheid")).containsExactly("nederland/1", "nederland/4");
    }

    @Test
    void all_rungs_of_the_first_pack_come_in_the_order_of_the_lines() {
        packs.local(TABLE, HEADER + """
                9;niet opgepakt;1 dag;;;;2;informeer;sociaal-team;;
                8;niet opgepakt;;;snel;;1;bel;wijkagent;;
                7;niet opgepakt, niet besloten;2 dagen;;gewoon;;1;bel;vervanger;;
                """);
        assertThat(rungs(EscalationCause.NOT_TAKEN_UP, "eenzaamheid"))
                .containsExactly("nederland/1", "GM0512/9", "GM0512/7");
    }

    @Test
    void a_region_stands_between_the_municipality_and_the_nation() {
        packs.with("regio", "afspraak.yaml", """
                pakket: regio
                naam: Regio
                versie: 1
                geldig: { van: 2015-01-01 }
                basis: nederland
                status: vastgesteld
                vangnet: gemeente
                """).with("regio", TABLE, HEADER + """
                1;niet opgepakt;;verwardheid;;;1;bel;politie;;
                2;niet opgepakt;;;;;8;bel;gemeente;;onoverschrijdbaar
                """);
        packs.local("afspraak.yaml", """
                gemeente: GM0512
                naam: Gorinchem
                versie: 2027.1
                geldig: { van: 2027-01-01, tot: 2028-12-31 }
                basis: regio
                status: vastgesteld
                vangnet: regie
                """);
        packs.local(TABLE, HEADER + "8;niet opgepakt;1 uur;eenzaamheid;;;1;informeer;sociaal-team;;\n");
        assertThat(rungs(EscalationCause.NOT_TAKEN_UP, "eenzaamheid"))
                .containsExactly("nederland/1", "regio/2", "GM0512/8");
        assertThat(rungs(EscalationCause.NOT_TAKEN_UP, "verwardheid"))
                .containsExactly("nederland/1", "regio/2", "regio/1");
        assertThat(rungs(EscalationCause.NOT_TAKEN_UP, "verwaarlozing"))
                .containsExactly("nederland/1", "regio/2", "nederland/2");
    }

    @Test
    void a_rung_for_all_themes_but_one_holds_for_a_matter_without_any() {
        packs.local(TABLE, HEADER + "8;niet opgepakt;1 uur;behalve verwardheid;;;1;informeer;sociaal-team;;\n");
        EscalationQuestion unknown =
                new EscalationQuestion(EscalationCause.NOT_TAKEN_UP, Optional.empty(), Urgency.ORDINARY);
        assertThat(rungs(unknown)).containsExactly("nederland/1", "GM0512/8");
    }

    @Test
    void for_a_cause_of_which_no_pack_speaks_there_is_no_ladder() {
        assertThat(rungs(EscalationCause.DISPUTED, "eenzaamheid")).isEmpty();
    }

    @Test
    void a_partner_to_which_the_end_of_a_ladder_leads_means_the_same_to_all() {
        packs.base(TABLE, HEADER + END + "2;gevaar;;;;;1;bel;politie;;onoverschrijdbaar\n");
        packs.local("opvolgers.csv", """
                opvolger;naam;soort;vervanger
                regie;Regie van de gemeente;gemeente;politie
                politie;Onze eigen politie;politie;regie
                """).local("routering.csv", "regel;opvolger\n1;regie\n");
        assertThat(RulePacks.reader().folder(folder).read().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "gorinchem/opvolgers.csv:3:1  niet-toegestaan  De opvolger \"politie\" ligt vast in het"
                                + " basispakket, want die hoort bij een regel die onoverschrijdbaar is. Haal deze regel weg.");
    }

    private Agreement agreement() {
        return packs.read().agreement(Area.of("GM0512"), LocalDate.of(2027, 1, 12));
    }

    private List<String> rungs(EscalationCause cause, String theme) {
        return rungs(question(cause, theme));
    }

    /** The clauses of the rungs, without the name of the table. */
    private List<String> rungs(EscalationQuestion question) {
        return agreement().escalate(question).stream()
                .map(rung -> rung.clause().pack() + "/" + rung.clause().number())
                .toList();
    }

    private static EscalationQuestion question(EscalationCause cause, String theme) {
        return new EscalationQuestion(cause, Optional.of(Theme.of(theme)), Urgency.ORDINARY);
    }
}
