package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.observation;
import static nl.opvolging.rules.Cases.owner;
import static nl.opvolging.rules.Cases.remarks;
import static nl.opvolging.rules.Cases.signal;
import static nl.opvolging.rules.Cases.themes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.RemarkKind;
import nl.opvolging.signal.Urgency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterpretingTest {
    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
    }

    @Test
    void the_topmost_clause_leads_and_the_themes_of_the_others_are_side_themes() {
        packs.local("duiding.csv", """
                regel;teken;thema;spoed
                9;post-puilt-uit;verwaarlozing;gewoon
                1;post-puilt-uit;eenzaamheid;gewoon
                5;post-puilt-uit;verwardheid;gewoon
                """);

        FollowUpPlan plan = packs.plan(signal("post-puilt-uit").build());

        assertThat(themes(plan))
                .containsExactly("verwaarlozing ORDINARY", "eenzaamheid ORDINARY", "verwardheid ORDINARY");
        assertThat(plan.themes().get(0).clause()).hasToString("GM0512/duiding/9");
    }

    @Test
    void the_municipalitys_clauses_lead_those_of_the_base_pack_and_both_count() {
        packs.local("duiding.csv", "regel;teken;thema;spoed\n1;gordijnen-dicht;verwardheid;gewoon\n");

        assertThat(themes(packs.plan(signal("gordijnen-dicht").build())))
                .containsExactly("verwardheid ORDINARY", "eenzaamheid ORDINARY");
    }

    @Test
    void clauses_that_no_pack_may_change_lead_those_of_the_municipality() {
        packs.local("duiding.csv", "regel;teken;thema;spoed\n1;roept-om-hulp, gordijnen-dicht;verwardheid;direct\n");

        FollowUpPlan sign = packs.plan(signal("roept-om-hulp").build());
        FollowUpPlan danger =
                packs.plan(signal("gordijnen-dicht").immediateDanger(Answer.YES).build());

        assertThat(themes(sign)).containsExactly("acuut-gevaar IMMEDIATE", "verwardheid IMMEDIATE");
        assertThat(owner(sign)).isEqualTo("hulpdiensten by nederland/routering/1");
        assertThat(themes(danger))
                .containsExactly("acuut-gevaar IMMEDIATE", "verwardheid IMMEDIATE", "eenzaamheid ORDINARY");
        assertThat(owner(danger)).isEqualTo("hulpdiensten by nederland/routering/1");
    }

    @Test
    void the_highest_urgency_of_all_themes_is_that_of_the_signal() {
        FollowUpPlan plan =
                packs.plan(signal("gordijnen-dicht", "dwaalt-op-straat").build());

        assertThat(themes(plan)).containsExactly("eenzaamheid ORDINARY", "verwardheid SOON");
        assertThat(plan.urgency()).isEqualTo(Urgency.SOON);
    }

    @Test
    void a_theme_has_the_highest_urgency_of_its_clauses_and_the_place_of_the_topmost() {
        packs.local("duiding.csv", """
                regel;teken;thema;spoed
                1;post-puilt-uit;verwaarlozing;gewoon
                2;post-puilt-uit;eenzaamheid;gewoon
                3;post-puilt-uit;verwaarlozing;direct
                4;post-puilt-uit;verwaarlozing;snel
                """);

        FollowUpPlan plan = packs.plan(signal("post-puilt-uit").build());

        assertThat(themes(plan)).containsExactly("verwaarlozing IMMEDIATE", "eenzaamheid ORDINARY");
        assertThat(plan.themes().get(0).clause()).hasToString("GM0512/duiding/1");
        assertThat(plan.urgency()).isEqualTo(Urgency.IMMEDIATE);
    }

    @Test
    void the_table_decides_which_theme_leads_and_not_the_order_of_the_observations() {
        assertThat(themes(
                        packs.plan(signal("raam-geforceerd", "gordijnen-dicht").build())))
                .containsExactly("eenzaamheid ORDINARY", "woninginbraak SOON");
    }

    @Test
    void the_same_observation_twice_is_one_question() {
        FollowUpPlan once = packs.plan(signal("gordijnen-dicht").build());
        FollowUpPlan twice =
                packs.plan(signal("gordijnen-dicht", "gordijnen-dicht").build());

        assertThat(twice.themes()).isEqualTo(once.themes());
        assertThat(twice.owner()).isEqualTo(once.owner());
        assertThat(twice.explanation().trace()).isEqualTo(once.explanation().trace());
    }

    @Test
    void an_observation_counts_as_recurring_only_where_it_recurs() {
        packs.local("duiding.csv", """
                regel;teken;herhaald;thema;spoed
                1;post-puilt-uit;ja;verwaarlozing;snel
                """);

        FollowUpPlan other = packs.plan(signal("post-puilt-uit")
                .addObservations(observation("gordijnen-dicht", Answer.YES))
                .build());
        FollowUpPlan both = packs.plan(signal("post-puilt-uit")
                .addObservations(observation("post-puilt-uit", Answer.YES))
                .build());

        assertThat(themes(other)).containsExactly("eenzaamheid ORDINARY");
        assertThat(themes(both)).containsExactly("verwaarlozing SOON");
    }

    @Test
    void a_sign_that_the_agreement_does_not_know_goes_to_the_safety_net_with_a_remark() {
        FollowUpPlan plan = packs.plan(signal("ufo-boven-het-park").build());

        assertThat(owner(plan)).isEqualTo("regie by nederland/routering/3");
        assertThat(plan.themes()).isEmpty();
        assertThat(plan.urgency()).isEqualTo(Urgency.ORDINARY);
        assertThat(remarks(plan, RemarkKind.UNKNOWN_SIGN))
                .containsExactly(
                        "Het teken \"ufo-boven-het-park\" staat niet in de afspraak, dus zegt de afspraak er niets over.");
    }

    @Test
    void a_known_sign_that_no_clause_names_goes_to_the_safety_net_without_a_remark() {
        FollowUpPlan plan = packs.plan(signal("fiets-zonder-zadel").build());

        assertThat(owner(plan)).isEqualTo("regie by nederland/routering/3");
        assertThat(remarks(plan, RemarkKind.UNKNOWN_SIGN)).isEmpty();
    }

    @Test
    void a_sign_in_another_spelling_is_the_same_sign() {
        FollowUpPlan plan = packs.plan(signal("Roept_om_Hulp").build());

        assertThat(themes(plan)).containsExactly("acuut-gevaar IMMEDIATE");
        assertThat(owner(plan)).isEqualTo("hulpdiensten by nederland/routering/1");
        assertThat(remarks(plan, RemarkKind.UNKNOWN_SIGN)).isEmpty();
    }

    @Test
    void words_in_a_pack_are_known_in_another_spelling() {
        packs.local("duiding.csv", """
                regel;teken;over;herhaald;gevaar;thema;spoed
                1;POST PUILT_UIT;Volwassene;Nee;NEE;Acuut Gevaar;Direct
                """);
        packs.local("routering.csv", """
                regel;thema;melder;opvolger
                1;ACUUT_GEVAAR, Eénzaamheid;BuurtBewoner;Sociaal Team
                """);

        assertThat(themes(packs.plan(signal("post-puilt-uit").build()))).containsExactly("acuut-gevaar IMMEDIATE");
        assertThat(owner(packs.plan(signal("gordijnen-dicht").build())))
                .isEqualTo("sociaal-team by GM0512/routering/1");
    }

    @Test
    void the_line_along_which_it_was_reported_is_a_condition() {
        packs.local("duiding.csv", """
                regel;teken;lijn;thema;spoed
                1;post-puilt-uit;wijkveiligheid;woninginbraak;gewoon
                2;post-puilt-uit;behalve wijkveiligheid;verwaarlozing;gewoon
                """);

        assertThat(themes(packs.plan(signal("post-puilt-uit").line(Line.SAFETY).build())))
                .containsExactly("woninginbraak ORDINARY");
        assertThat(themes(packs.plan(signal("post-puilt-uit").line(Line.CONCERN).build())))
                .containsExactly("verwaarlozing ORDINARY");
        assertThat(themes(packs.plan(signal("post-puilt-uit").build()))).isEmpty();
    }
}
