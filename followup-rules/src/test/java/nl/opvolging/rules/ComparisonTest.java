package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two versions of one agreement beside each other. */
class ComparisonTest {
    private static final String HEADER = "regel;thema;gebied;over;wanneer;opvolger;informeer\n";
    private static final String BEFORE = HEADER + """
            1;eenzaamheid;;;;ouderenadviseur;
            2;verwardheid;;;;wijkagent;
            """;

    @Test
    void an_agreement_is_like_itself() {
        Comparison comparison = comparison(BEFORE);

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void columns_in_another_order_and_blank_lines_change_nothing() {
        Comparison comparison = comparison("""
                opvolger;regel;thema
                # eerst de ouderen
                ouderenadviseur;1;eenzaamheid

                wijkagent;2;verwardheid
                """);

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void another_follower_is_told_as_a_changed_cell_and_as_another_outcome() {
        Comparison comparison = comparison(BEFORE.replace("wijkagent", "sociaal-team"));

        assertThat(comparison.changes())
                .extracting(Change::toString)
                .containsExactly("routering.csv, regel 2: opvolger was \"wijkagent\", wordt \"sociaal-team\".");
        assertThat(comparison.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.table()).isEqualTo("routering");
            assertThat(difference.where()).containsExactly("thema Verwardheid");
            assertThat(difference.before()).isEqualTo("Wijkagent");
            assertThat(difference.after()).isEqualTo("Sociaal team");
        });
    }

    @Test
    void a_new_clause_differs_just_where_it_answers() {
        Comparison comparison =
                comparison(BEFORE.replace("1;", "3;eenzaamheid;Oost;;buiten kantooruren;wijkagent;sociaal-team\n1;"));

        assertThat(comparison.changes())
                .extracting(Change::toString)
                .containsExactly("routering.csv, regel 3: is nieuw: thema \"eenzaamheid\", gebied \"Oost\", wanneer"
                        + " \"buiten kantooruren\", opvolger \"wijkagent\", informeer \"sociaal-team\".");
        assertThat(comparison.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.where()).containsExactly("thema Eenzaamheid, in Oost, buiten kantooruren");
            assertThat(difference.before()).isEqualTo("Ouderenadviseur");
            assertThat(difference.after()).isEqualTo("Wijkagent, met bericht aan Sociaal team");
        });
    }

    @Test
    void another_follower_with_the_same_name_is_told_with_its_code() {
        PackText before =
                PackText.sound().replacing("opvolgers.csv", "wijkagent;Wijkagent;", "wijkagent;Sociaal team;");
        PackText after =
                before.replacing("routering.csv", "2;eenzaamheid;;;sociaal-team;", "2;eenzaamheid;;;wijkagent;");

        assertThat(Comparison.of(before.agreement(), after.agreement()).differences())
                .filteredOn(difference -> difference.table().equals("routering"))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.before()).isEqualTo("Sociaal team (sociaal-team)");
                    assertThat(difference.after()).isEqualTo("Sociaal team (wijkagent)");
                });
    }

    @Test
    void a_clause_that_is_gone_leaves_its_questions_to_the_safety_net() {
        Comparison comparison = comparison(HEADER + "1;eenzaamheid;;;;ouderenadviseur;\n");

        assertThat(comparison.changes())
                .extracting(Change::toString)
                .containsExactly(
                        "routering.csv, regel 2: vervalt. Er stond: thema \"verwardheid\", opvolger \"wijkagent\".");
        assertThat(comparison.differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.after()).isEqualTo("Regiekamer"));
    }

    @Test
    void lines_that_change_places_are_told_once_and_differ_only_if_both_can_hold() {
        Comparison comparison = comparison(HEADER + """
                2;verwardheid;;;;wijkagent;
                1;eenzaamheid;;;;ouderenadviseur;
                """);

        assertThat(comparison.changes())
                .extracting(Change::toString)
                .containsExactly("routering.csv, regel 1: staat nu onder regel 2.");
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void other_office_hours_change_who_follows_up_in_those_hours() {
        PackText before = PackText.gorinchem().with("routering.csv", HEADER + """
                1;eenzaamheid;;;buiten kantooruren;wijkagent;
                2;eenzaamheid;;;;ouderenadviseur;
                """);
        PackText after = before.replacing("afspraak.yaml", "08:30-17:00", "08:30-21:00");

        Comparison comparison = Comparison.of(before.agreement(), after.agreement());
        assertThat(comparison.changes())
                .extracting(Change::toString)
                .containsExactly("afspraak.yaml, kantoor: was ma-vr 08:30-17:00, wordt ma-vr 08:30-21:00.");
        assertThat(comparison.differences()).anySatisfy(difference -> {
            assertThat(difference.table()).isEqualTo("routering");
            assertThat(difference.before()).isEqualTo("Wijkagent");
            assertThat(difference.after()).isEqualTo("Ouderenadviseur");
        });
    }

    @Test
    void another_term_another_rung_and_another_answer_are_differences_of_their_tables() {
        PackText before = PackText.gorinchem();
        PackText after =
                before.with("termijnen.csv", """
                        regel;stap;uiterlijk
                        1;oppakken;9 werkdagen
                        """).with("opschaling.csv", """
                        regel;als;na;stap;doe;naar
                        1;niet opgepakt;9 werkdagen;1;bel;regie
                        """).with("terugkoppeling.csv", """
                        regel;bij;aan;inhoud;uiterlijk
                        1;afgehandeld;melder;opgevolgd;9 werkdagen
                        """);

        Comparison comparison = Comparison.of(before.agreement(), after.agreement());
        assertThat(comparison.differences())
                .extracting(Difference::table)
                .contains("termijnen", "opschaling", "terugkoppeling");
        assertThat(comparison.differences())
                .filteredOn(difference -> difference.table().equals("opschaling"))
                .allSatisfy(difference -> assertThat(difference.before()).isNotEqualTo(difference.after()))
                .anySatisfy(
                        difference -> assertThat(difference.after()).contains("stap 1: na 9 werkdagen bel Regiekamer"));
    }

    private static Comparison comparison(String after) {
        return Comparison.of(
                PackText.gorinchem().with("routering.csv", BEFORE).agreement(),
                PackText.gorinchem().with("routering.csv", after).agreement());
    }
}
