package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.at;
import static nl.opvolging.rules.Cases.caseFile;
import static nl.opvolging.rules.Cases.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Signal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyNotTest {
    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
    }

    private List<String> whyNot(String partner, Signal.Builder signal) {
        return packs.followUps().whyNot(caseFile(signal.build()), at(Cases.TUESDAY), PartnerRef.of(partner));
    }

    @Test
    void because_a_condition_does_not_hold() {
        packs.local("routering.csv", """
                regel;thema;over;spoed;opvolger
                1;eenzaamheid;oudere;behalve gewoon;ouderenadviseur
                2;verwardheid;;;ouderenadviseur
                3;;;;sociaal-team
                """);

        assertThat(whyNot("ouderenadviseur", signal("gordijnen-dicht")))
                .containsExactly(
                        "Regel GM0512/routering/1 geldt niet, want dit klopt hier niet: over een oudere en niet spoed gewoon.",
                        "Regel GM0512/routering/2 geldt niet, want dit klopt hier niet: thema verwardheid.");
    }

    @Test
    void because_a_fact_is_not_known() {
        packs.local("routering.csv", """
                regel;over;toestemming;opvolger
                1;oudere;ja;ouderenadviseur
                2;;;sociaal-team
                """);

        assertThat(whyNot(
                        "ouderenadviseur",
                        signal("gordijnen-dicht").about(About.UNKNOWN).consent(Answer.UNKNOWN)))
                .containsExactly(
                        "Regel GM0512/routering/1 kan gelden, maar dat is niet bekend: over een oudere en toestemming: ja.");
        assertThat(whyNot("ouderenadviseur", signal("gordijnen-dicht").about(About.UNKNOWN)))
                .containsExactly("Regel GM0512/routering/1 kan gelden, maar dat is niet bekend: over een oudere.");
    }

    @Test
    void because_another_clause_goes_before() {
        packs.local("routering.csv", "regel;opvolger\n1;sociaal-team\n2;wijkagent\n");

        assertThat(whyNot("wijkagent", signal("gordijnen-dicht")))
                .containsExactly("Regel GM0512/routering/2 geldt ook, maar regel GM0512/routering/1 gaat voor.");
        assertThat(whyNot("wijkagent", signal("roept-om-hulp")))
                .containsExactly("Regel GM0512/routering/2 geldt ook, maar regel nederland/routering/1 gaat voor.");
        assertThat(whyNot("regie", signal("gordijnen-dicht")))
                .containsExactly("Regel nederland/routering/3 geldt ook, maar regel GM0512/routering/1 gaat voor.");
    }

    @Test
    void because_another_clause_goes_before_one_that_may_hold_too() {
        packs.local("routering.csv", "regel;over;opvolger\n1;;sociaal-team\n2;oudere;wijkagent\n");

        assertThat(whyNot("wijkagent", signal("gordijnen-dicht").about(About.UNKNOWN)))
                .containsExactly(
                        "Regel GM0512/routering/2 geldt misschien ook, maar regel GM0512/routering/1 gaat voor.");
    }

    @Test
    void because_it_does_not_take_part_on_that_day() {
        packs.local("opvolgers.csv", """
                opvolger;naam;soort;vervanger;geldig tot
                regie;Regie;gemeente;;
                wijkagent;Wijkagent;wijkagent;regie;2027-01-11
                """);
        packs.local("routering.csv", "regel;opvolger\n1;wijkagent\n");

        assertThat(whyNot("wijkagent", signal("gordijnen-dicht")))
                .containsExactly("Regel GM0512/routering/1 wijst deze opvolger wel aan, maar die doet op die dag"
                        + " niet mee.");
    }

    @Test
    void because_no_clause_names_it() {
        packs.local("routering.csv", "regel;opvolger;informeer\n1;sociaal-team;wijkagent\n");

        assertThat(whyNot("wijkagent", signal("gordijnen-dicht")))
                .containsExactly("Geen enkele regel wijst Wijkagent aan als verantwoordelijke.");
    }

    @Test
    void the_owner_is_told_that_it_is_the_owner() {
        assertThat(whyNot("sociaal-team", signal("gordijnen-dicht")))
                .containsExactly("Sociaal team is juist wel verantwoordelijk. Dat staat in regel GM0512/routering/2"
                        + " (artikel 3.4), die geldt bij thema eenzaamheid of verwardheid.");
    }

    @Test
    void a_safety_net_by_its_own_name_is_the_safety_net() {
        packs.local("routering.csv", "regel;thema;opvolger\n1;verwardheid;vangnet\n2;;sociaal-team\n");

        assertThat(whyNot("regie", signal("gordijnen-dicht"))).isEqualTo(whyNot("vangnet", signal("gordijnen-dicht")));
        assertThat(whyNot("regie", signal("gordijnen-dicht")))
                .containsExactly(
                        "Regel GM0512/routering/1 geldt niet, want dit klopt hier niet: thema verwardheid.",
                        "Regel nederland/routering/3 geldt ook, maar regel GM0512/routering/2 gaat voor.");
    }

    @Test
    void a_partner_that_the_agreement_does_not_know_is_refused_with_those_that_it_knows() {
        assertThatThrownBy(() -> whyNot("wijkagnet", signal("gordijnen-dicht")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The agreement of GM0512 knows no partner \"wijkagnet\"; it knows [gemeente, hulpdiensten,"
                        + " loket, ouderenadviseur, politie, regie, sociaal-team, wijkagent]");
    }

    @Test
    void a_moment_before_the_first_signal_is_refused() {
        assertThatThrownBy(() -> packs.followUps()
                        .whyNot(
                                caseFile(signal("gordijnen-dicht").build()),
                                at("2027-01-12T09:59"),
                                PartnerRef.of("regie")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is reported after 2027-01-12T08:59:00Z");
    }
}
