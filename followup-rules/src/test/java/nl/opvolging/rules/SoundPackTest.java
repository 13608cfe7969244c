package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.Condition;
import nl.opvolging.rules.internal.pack.Library;
import nl.opvolging.rules.internal.pack.Pack;
import nl.opvolging.rules.internal.pack.RoutingTable;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.ServiceNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundPackTest {
    @TempDir
    Path folder;

    private RulePacks packs;

    @BeforeEach
    void read() {
        PackText.basis().writeIn(folder);
        PackText.gorinchem().writeIn(folder);
        packs = RulePacks.reader().folder(folder).read().orThrow();
    }

    @Test
    void the_head_of_an_agreement_comes_out_as_it_went_in() {
        RulePack pack = packs.packs().get(0);
        assertThat(pack.code()).isEqualTo("GM0512");
        assertThat(pack.municipality()).contains(Area.of("GM0512"));
        assertThat(pack.name()).isEqualTo("Gorinchem");
        assertThat(pack.version()).isEqualTo("2027.1");
        assertThat(pack.validity()).isEqualTo(new DateRange(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31)));
        assertThat(pack.base()).contains("proef-basis");
        assertThat(pack.adopted()).isFalse();
        assertThat(pack.example()).isTrue();
        assertThat(pack.sources()).containsExactly("een voorbeeld", "alleen voor proeven");
        assertThat(pack.successor()).isEmpty();
        assertThat(pack.sha256()).matches("[0-9a-f]{64}");
        assertThat(pack).hasToString("GM0512 Gorinchem 2027.1 (2027-01-01 tot en met 2028-12-31)");
    }

    @Test
    void the_head_of_a_base_pack_comes_out_as_it_went_in() {
        RulePack pack = packs.packs().get(1);
        assertThat(pack.code()).isEqualTo("proef-basis");
        assertThat(pack.municipality()).isEmpty();
        assertThat(pack.base()).isEmpty();
        assertThat(pack.adopted()).isTrue();
        assertThat(pack).hasToString("proef-basis Proefbasis 1 (vanaf 2015-01-01)");
    }

    @Test
    void the_tables_come_out_as_they_are_written_without_comments() {
        RulePack pack = packs.packs().get(0);
        assertThat(pack.tables())
                .containsOnlyKeys(
                        "opvolgers.csv",
                        "gebieden.csv",
                        "duiding.csv",
                        "routering.csv",
                        "termijnen.csv",
                        "opschaling.csv",
                        "terugkoppeling.csv",
                        "delen.csv");
        assertThat(pack.tables().get("gebieden.csv"))
                .containsExactly(
                        List.of("gebied", "codes", "bron"),
                        List.of("Oost", "WK051211", "CBS 2026"),
                        List.of("Centrum", "BU05121001, BU05121002", "CBS 2026"));
        assertThat(pack.tables().get("routering.csv"))
                .hasSize(5)
                .noneMatch(row -> row.get(0).startsWith("#"));
    }

    @Test
    void the_partners_are_those_of_the_agreement_and_of_its_base_pack() {
        Agreement agreement = packs.agreement(Area.of("GM0512"), LocalDate.of(2027, 1, 1));
        assertThat(agreement.partners())
                .extracting(partner -> partner.ref().value())
                .containsExactly(
                        "dienst",
                        "gemeente",
                        "hulpdiensten",
                        "ouderenadviseur",
                        "regie",
                        "sociaal-team",
                        "veilig-thuis",
                        "wijkagent");
        assertThat(agreement.safetyNet().ref()).isEqualTo(PartnerRef.of("regie"));
        assertThat(agreement.partner(PartnerRef.of("vangnet"))).contains(agreement.safetyNet());
    }

    @Test
    void a_partner_comes_out_with_everything_that_its_row_says() {
        Agreement agreement = packs.agreement(Area.of("GM0512"), LocalDate.of(2027, 1, 1));
        FollowUpPartner agent = agreement.partner(PartnerRef.of("wijkagent")).orElseThrow();
        assertThat(agent.name()).isEqualTo("Wijkagent");
        assertThat(agent.kind()).isEqualTo(PartnerKind.COMMUNITY_OFFICER);
        assertThat(agent.substitute()).contains(PartnerRef.of("regie"));
        assertThat(agent.openingHours()).contains(OpeningHours.ALWAYS);
        assertThat(agent.serviceNumber()).contains(ServiceNumber.of("0900-8844"));
        assertThat(agent.reportsBack()).isFalse();
        assertThat(agent.validFrom()).isEmpty();
        assertThat(agent.validUntil()).contains(LocalDate.of(2028, 12, 31));
    }

    @Test
    void a_partner_reports_back_unless_its_row_says_otherwise() {
        Agreement agreement = packs.agreement(Area.of("GM0512"), LocalDate.of(2027, 1, 1));
        FollowUpPartner adviser =
                agreement.partner(PartnerRef.of("ouderenadviseur")).orElseThrow();
        assertThat(adviser.reportsBack()).isTrue();
        assertThat(adviser.openingHours()).isEmpty();
        assertThat(adviser.serviceNumber()).isEmpty();
    }

    @Test
    void the_order_of_the_lines_is_the_order_of_the_clauses() {
        List<Clause<RoutingQuestion, Route>> clauses = gorinchem().clauses(RoutingTable.TABLE);
        assertThat(clauses)
                .extracting(clause -> clause.ref().toString())
                .containsExactly(
                        "GM0512/routering/4", "GM0512/routering/1", "GM0512/routering/2", "GM0512/routering/7");
    }

    @Test
    void a_clause_comes_out_with_its_conditions_answer_article_and_source() {
        Clause<RoutingQuestion, Route> first =
                gorinchem().clauses(RoutingTable.TABLE).get(0);
        assertThat(first.conditions().stream().map(Condition::phrase))
                .containsExactly("thema Verwardheid", "gebied Oost", "tijdstip buiten kantooruren");
        assertThat(first.answer())
                .isEqualTo(new Route(
                        PartnerRef.of("wijkagent"),
                        List.of(PartnerRef.of("sociaal-team"), PartnerRef.of("vangnet")),
                        first.ref()));
        assertThat(first.mandatory()).isFalse();
        assertThat(first.article()).contains("3.2");
        assertThat(first.source()).isEmpty();

        Clause<RoutingQuestion, Route> second =
                gorinchem().clauses(RoutingTable.TABLE).get(1);
        assertThat(second.conditions().stream().map(Condition::phrase))
                .containsExactly("thema Eenzaamheid of Verwardheid", "niet gemeld door winkelier", "over een oudere");
        assertThat(second.source()).contains("convenant");
    }

    @Test
    void the_named_areas_are_in_the_vocabulary() {
        assertThat(gorinchem().vocabulary().nameOf(Area.of("BU05121105"))).contains("Oost");
        assertThat(gorinchem().vocabulary().nameOf(Area.of("BU05121002"))).contains("Centrum");
        assertThat(gorinchem().vocabulary().nameOf(Area.of("BU05121003"))).isEmpty();
    }

    @Test
    void only_a_base_pack_has_clauses_that_go_before_all_others() {
        Library.Result result = PackText.read(PackText.basis(), PackText.gorinchem());
        assertThat(result.packs())
                .filteredOn(pack -> pack.clauses(RoutingTable.TABLE).stream().anyMatch(Clause::mandatory))
                .extracting(pack -> pack.head().code())
                .containsExactly("proef-basis");
    }

    @Test
    void the_agreement_answers_by_its_tables() {
        Agreement agreement = packs.agreement(Area.of("BU05121105"), LocalDate.of(2027, 6, 1));
        assertThat(agreement.packs()).extracting(RulePack::code).containsExactly("GM0512", "proef-basis");
        assertThat(agreement.interpret(new InterpretationQuestion(
                        nl.opvolging.signal.Sign.of("gordijnen-dicht"),
                        About.OLDER_PERSON,
                        Answer.YES,
                        Optional.of(Line.CONCERN),
                        Answer.NO)))
                .extracting(found -> found.clause().toString())
                .containsExactly("GM0512/duiding/10", "proef-basis/duiding/3");
    }

    private static Pack gorinchem() {
        return PackText.read(PackText.basis(), PackText.gorinchem()).packs().stream()
                .filter(pack -> pack.head().code().equals("GM0512"))
                .findFirst()
                .orElseThrow();
    }
}
