package nl.opvolging.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.RoutingClause;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the models answer is held against the agreements by engines that run DMN, in another module. */
class DmnCommandTest {
    private static final String GORINCHEM = "GM0512-gorinchem-2027";

    @TempDir
    private Path folder;

    private Path written(String agreement) {
        Path file = folder.resolve("uit").resolve("afspraak.dmn");
        Desk desk = Desk.run("dmn", agreement, "-o", file.toString());
        assertThat(desk.err()).isEmpty();
        assertThat(desk.exitCode()).isZero();
        assertThat(desk.out()).isEqualTo(file + System.lineSeparator());
        return file;
    }

    private DmnText model(String agreement) throws IOException {
        return DmnText.of(Files.readAllBytes(written(agreement)));
    }

    private DmnText changed(String file, String old, String text) throws IOException {
        return model(Desk.changedPack(folder, GORINCHEM, file, old, text).toString());
    }

    static List<Agreement> shipped() {
        return RulePacks.fromClassPath().agreements();
    }

    private static String name(Agreement agreement) {
        RulePack own = agreement.packs().get(0);
        return own.code() + " " + own.version();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void each_clause_is_one_rule_in_the_order_in_which_they_are_asked(Agreement agreement) throws IOException {
        assertThat(model(name(agreement)).all("//rule/outputEntry[3]/text"))
                .isEqualTo(agreement.routingClauses().stream()
                        .map(RoutingClause::route)
                        .map(route -> "\"" + route.clause() + "\"")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nothing_in_a_model_points_to_what_is_not_there(Agreement agreement) throws IOException {
        DmnText model = model(name(agreement));

        assertThat(model.all("//@id")).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        assertThat(model.all("//@dmnElementRef")).isNotEmpty().isSubsetOf(model.all("//@id"));
        assertThat(model.all("//@href"))
                .isNotEmpty()
                .isSubsetOf(model.all("//@id").stream().map(id -> "#" + id).toList());
    }

    @Test
    void all_shipped_agreements_are_gone_through() {
        assertThat(shipped()).hasSizeGreaterThanOrEqualTo(14);
    }

    @Test
    void a_model_tells_of_which_packs_it_is_and_that_it_is_an_example() throws IOException {
        RulePacks packs = RulePacks.fromClassPath();
        Agreement agreement = packs.agreements().stream()
                .filter(one -> name(one).equals("GM0512 2027.1"))
                .findFirst()
                .orElseThrow();
        String description =
                model("GM0512 2027.1").all("/definitions/description").get(0);

        assertThat(description)
                .contains("Dit is een voorbeeld, niet de echte afspraak van Gorinchem.")
                .contains("Geldig: 2027-01-01 tot en met 2028-12-31.");
        assertThat(agreement.packs())
                .hasSize(2)
                .allSatisfy(pack -> assertThat(description)
                        .contains(pack.name() + ", versie " + pack.version() + ", sha256 " + pack.sha256()));
    }

    @Test
    void a_real_agreement_is_not_called_an_example() throws IOException {
        DmnText model = changed("afspraak.yaml", "voorbeeld: true", "voorbeeld: false");

        assertThat(model.all("/definitions/description").get(0)).doesNotContain("voorbeeld");
    }

    @Test
    void what_no_clause_looks_at_need_not_be_told() throws IOException {
        assertThat(model("GM0556").all("//inputData/@name"))
                .contains("thema", "lijn")
                .doesNotContain("gebied", "over", "bekendBij", "nietBekendBij");
    }

    @Test
    void who_knows_the_resident_is_told_apart_from_who_does_not() throws IOException {
        assertThat(model("GM0512 2027.1").all("//inputData/@name")).contains("bekendBij", "nietBekendBij");
    }

    @Test
    void what_an_adviser_wrote_stays_text() throws IOException {
        DmnText model = changed("routering.csv", "voorbeeldafspraak Gorinchem", "zie <artikel> 3 & \u2019t besluit");

        assertThat(model.all("//annotationEntry[3]/text")).contains("zie <artikel> 3 & \u2019t besluit");
        assertThat(model.all("//artikel")).isEmpty();
    }

    @Test
    void the_same_agreement_gives_the_same_bytes_and_what_is_there_already_may_stay() throws IOException {
        byte[] first = Files.readAllBytes(written("GM0556"));

        assertThat(Files.readAllBytes(written("GM0556"))).isEqualTo(first);
    }

    @Test
    void a_file_of_somebody_is_not_overwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("mijn.dmn"), "van iemand");
        Desk desk = Desk.run("dmn", "GM0556", "-o", file.toString());

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.err()).contains("is er al en blijft zoals het is").hasLineCount(1);
        assertThat(file).hasContent("van iemand");
    }

    @Test
    void of_several_versions_one_must_be_chosen() {
        Desk desk = Desk.run("dmn", "GM0512", "-o", folder.resolve("x.dmn").toString());

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.err())
                .contains("Kies uit: \"GM0512 2026.1\", \"GM0512 2027.1\".")
                .hasLineCount(1);
    }

    @Test
    void of_a_folder_of_agreements_one_must_be_chosen() {
        Desk desk = Desk.run(
                "dmn", Desk.PACKS.toString(), "-o", folder.resolve("x.dmn").toString());

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.err()).contains("staat meer dan een afspraak").hasLineCount(1);
    }

    @Test
    void a_folder_is_no_place_for_a_model() {
        Desk desk = Desk.run("dmn", "GM0556", "-o", folder.toString());

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.err())
                .contains("is een map. Geef de naam van een bestand")
                .hasLineCount(1);
    }

    @Test
    void an_agreement_with_mistakes_gives_its_mistakes_and_no_model() throws IOException {
        Path pack = Desk.changedPack(folder, GORINCHEM, "routering.csv", "2;verwardheid;", "2;verwardhied;");
        Path file = folder.resolve("x.dmn");
        Desk desk = Desk.run("dmn", pack.toString(), "-o", file.toString());

        assertThat(desk.exitCode()).isEqualTo(1);
        assertThat(desk.err()).contains("Bedoelde u \"verwardheid\"?");
        assertThat(file).doesNotExist();
    }
}
