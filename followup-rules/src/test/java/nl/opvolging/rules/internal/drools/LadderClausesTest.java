package nl.opvolging.rules.internal.drools;

import static nl.opvolging.rules.internal.drools.Bases.advice;
import static nl.opvolging.rules.internal.drools.Bases.asked;
import static nl.opvolging.rules.internal.drools.Bases.base;
import static nl.opvolging.rules.internal.drools.Bases.disclosures;
import static nl.opvolging.rules.internal.drools.Bases.escalations;
import static nl.opvolging.rules.internal.drools.Bases.feedback;
import static nl.opvolging.rules.internal.drools.Bases.plainly;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.opvolging.rules.TestPacks;
import nl.opvolging.rules.internal.pack.AdviceTable;
import nl.opvolging.rules.internal.pack.ClauseTable;
import nl.opvolging.rules.internal.pack.DisclosureTable;
import nl.opvolging.rules.internal.pack.EscalationTable;
import nl.opvolging.rules.internal.pack.FeedbackTable;
import nl.opvolging.rules.internal.pack.Pack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of what follows after routing, as rules; and the fields by which rules of all tables are found. */
class LadderClausesTest {
    @TempDir
    private Path folder;

    private Pack pack;

    @BeforeEach
    void write() {
        TestPacks.in(folder)
                .local("opschaling.csv", """
                regel;als;na;thema;spoed;stap;doe;naar;aantal
                1;niet opgepakt;;;;1;herinner;verantwoordelijke;
                2;niet opgepakt, gevaar;;eenzaamheid;;2;bel;vervanger;
                3;behalve niet opgepakt, herhaald;;;direct;2;neem over;vangnet;
                4;herhaald;;behalve eenzaamheid;;1;bel;regie;2 in 3 dagen
                5;niet opgepakt;;eenzaamheid, verwardheid;behalve snel;1;bel;wijkagent;
                """)
                .local("terugkoppeling.csv", """
                regel;bij;thema;melder;anoniem;aan;inhoud
                1;melding;;;;melder;ontvangen
                2;melding, opgepakt;eenzaamheid;school;;melder;opgepakt
                3;behalve melding;;behalve school, winkelier;nee;team;opgevolgd
                4;betwist;;;ja;melder;opgevolgd
                """)
                .local("delen.csv", """
                regel;aan;wat;thema;toestemming;mag;grondslag
                1;melder;bewoner, plek;;;nee;a
                2;melder, team;;eenzaamheid;ja;ja;b
                3;behalve melder;status;;behalve nee;ja;c
                4;;thema;verwardheid;;ja;d
                5;verantwoordelijke;;;;ja;e
                """)
                .local("adviezen.csv", """
                regel;reactie;thema;advies
                1;boosheid;verwardheid;a
                2;ontkenning, boosheid;;b
                3;;eenzaamheid;c
                """);
        pack = Bases.pack(folder, "GM0512");
    }

    @Test
    void the_engine_answers_as_a_plain_loop_over_the_clauses_does() {
        assertAnswers(EscalationTable.TABLE, escalations());
        assertAnswers(FeedbackTable.TABLE, feedback());
        assertAnswers(DisclosureTable.TABLE, disclosures());
        assertAnswers(AdviceTable.TABLE, advice());
    }

    private <Q, A> void assertAnswers(ClauseTable<Q, A> table, List<Q> questions) {
        List<List<String>> plainly = plainly(pack, table, questions);
        assertThat(plainly.stream().flatMap(List::stream).distinct())
                .as("clauses of %s that answer", table.name())
                .hasSameSizeAs(pack.clauses(table));
        assertThat(asked(base(pack), table, questions)).isEqualTo(plainly);
    }

    @Test
    void all_rungs_of_a_ladder_answer_together_and_one_line_says_who_may_see_what() {
        assertThat(plainly(pack, EscalationTable.TABLE, escalations()))
                .contains(List.of("GM0512/opschaling/1", "GM0512/opschaling/2", "GM0512/opschaling/5"));
        assertThat(plainly(pack, DisclosureTable.TABLE, disclosures())).allMatch(clauses -> clauses.size() <= 1);
    }
}
