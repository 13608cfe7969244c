package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.PartnerRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clauses that say who follows up, as who writes them in another form can ask for them. */
class RoutingClausesTest {
    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
    }

    private List<RoutingClause> clauses() {
        return packs.read().agreements().get(0).routingClauses();
    }

    private List<ClauseCondition> conditions() {
        return clauses().stream()
                .filter(clause -> clause.route().clause().equals(new ClauseRef("GM0512", "routering", 1)))
                .flatMap(clause -> clause.conditions().stream())
                .toList();
    }

    @Test
    void what_no_pack_may_change_comes_first_then_the_municipalitys_own_then_the_base_pack() {
        assertThat(clauses())
                .extracting(clause -> clause.route().clause().toString())
                .containsExactly(
                        "nederland/routering/1",
                        "GM0512/routering/1",
                        "GM0512/routering/2",
                        "nederland/routering/2",
                        "nederland/routering/3");
    }

    @Test
    void the_safety_net_has_its_own_name() {
        assertThat(clauses().get(0).route().informed()).containsExactly(PartnerRef.of("regie"));
        assertThat(clauses().get(4).route().owner()).isEqualTo(PartnerRef.of("regie"));
    }

    @Test
    void article_and_source_are_told_where_they_are_stated() {
        assertThat(clauses()).extracting(RoutingClause::article).contains(Optional.of("3.3"), Optional.empty());
        assertThat(clauses())
                .extracting(RoutingClause::source)
                .contains(Optional.of("direct gevaar is altijd 112"), Optional.empty());
    }

    @Test
    void a_condition_tells_what_its_words_mean_in_alphabetical_order() {
        packs.local("routering.csv", """
                regel;thema;gebied;wanneer;opvolger
                1;Verwardheid, Eenzaamheid;behalve Gorinchem-Oost;weekend, nacht;wijkagent
                """);

        assertThat(conditions())
                .containsExactly(
                        new ClauseCondition(
                                "thema",
                                List.of("verwardheid", "eenzaamheid"),
                                List.of("eenzaamheid", "verwardheid"),
                                false),
                        new ClauseCondition("gebied", List.of("Gorinchem-Oost"), List.of("WK051211", "WK051212"), true),
                        new ClauseCondition(
                                "wanneer", List.of("weekend", "nacht"), List.of("nacht", "weekend"), false));
    }

    @Test
    void a_clause_for_anything_has_no_conditions() {
        assertThat(clauses().get(4).conditions()).isEmpty();
    }
}
