package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.signal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.OpenQuestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is asked whose answer changes nothing. */
class NeedlessQuestionsTest {
    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
    }

    private void routes(String header, String... rows) {
        packs.local("routering.csv", header + "\n" + String.join("\n", rows) + "\n");
    }

    @Test
    void a_clause_that_fails_on_a_known_fact_asks_nothing() {
        routes("regel;over;toestemming;opvolger", "1;oudere;nee;wijkagent", "2;;;regie");

        assertThat(packs.plan(signal("gordijnen-dicht").consent(Answer.UNKNOWN).build())
                        .openQuestions())
                .isEmpty();
    }

    @Test
    void a_clause_below_the_one_that_answers_asks_nothing() {
        routes("regel;over;opvolger", "1;;regie", "2;oudere;wijkagent");

        assertThat(packs.plan(signal("gordijnen-dicht").about(About.UNKNOWN).build())
                        .openQuestions())
                .isEmpty();
    }

    @Test
    void a_clause_with_the_same_outcome_asks_nothing() {
        routes("regel;over;opvolger;informeer", "1;oudere;regie;wijkagent", "2;kind;regie;", "3;;regie;wijkagent");

        assertThat(packs.plan(signal("gordijnen-dicht").about(About.UNKNOWN).build()).openQuestions().stream()
                        .map(OpenQuestion::question))
                .containsExactly("Gaat het om een kind?");
    }

    @Test
    void the_same_partner_by_another_name_is_the_same_outcome() {
        packs.local("opvolgers.csv", """
                opvolger;naam;soort;vervanger;geldig tot
                regie;Regie;gemeente;;
                wijkagent;Wijkagent;wijkagent;regie;2027-01-11
                sociaal-team;Sociaal team;sociaal wijkteam;regie;
                """);
        routes(
                "regel;over;opvolger;informeer",
                "1;oudere;regie;",
                "2;kind;wijkagent;",
                "3;jongere;vangnet;\"regie, wijkagent\"",
                "4;;vangnet;");

        assertThat(packs.plan(signal("gordijnen-dicht").about(About.UNKNOWN).build())
                        .openQuestions())
                .isEmpty();
    }

    @Test
    void a_theme_that_is_known_with_that_urgency_asks_nothing() {
        packs.local("duiding.csv", """
                regel;teken;over;thema;spoed
                1;gordijnen-dicht;;eenzaamheid;snel
                2;gordijnen-dicht;oudere;eenzaamheid;gewoon
                3;gordijnen-dicht;oudere;eenzaamheid;snel
                """);
        routes("regel;opvolger", "1;regie");

        assertThat(packs.plan(signal("gordijnen-dicht").about(About.UNKNOWN).build())
                        .openQuestions())
                .isEmpty();
    }
}
