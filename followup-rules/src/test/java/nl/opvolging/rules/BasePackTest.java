package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.opvolging.rules.internal.pack.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shows only between an agreement, its base pack and the other versions of both. */
class BasePackTest {
    private static final String HEAD = "afspraak.yaml";
    private static final PackText BASIS = PackText.basis();
    private static final PackText GORINCHEM = PackText.gorinchem();

    @Test
    void a_base_pack_that_is_not_there_is_told_and_no_table_is_read_without_its_words() {
        assertThat(told(GORINCHEM))
                .containsExactly(
                        "GM0512-gorinchem/afspraak.yaml:5:8  onbekend-woord  Het basispakket \"proef-basis\" is niet"
                                + " gevonden.");
    }

    @Test
    void an_agreement_on_a_base_pack_with_problems_is_not_there_either() {
        Library.Result result = PackText.read(BASIS.plus("themas.csv", "x;X;y"), GORINCHEM);
        assertThat(told(result))
                .containsExactly(
                        "GM0512-gorinchem/afspraak.yaml:5:8  niet-geldig  Het basispakket \"proef-basis\" heeft zelf"
                                + " problemen. Los die eerst op.",
                        "basis/themas.csv:7:5  onbekend-woord  \"y\" is geen lijn. Kies uit: wijkveiligheid, niet pluis, burenhulp.");
        assertThat(result.packs()).isEmpty();
    }

    @Test
    void base_packs_that_rest_on_each_other_are_told_and_so_is_what_rests_on_them() {
        PackText one = BASIS.named("een").plus(HEAD, "basis: proef-twee");
        PackText two = BASIS.named("twee")
                .replacing(HEAD, "pakket: proef-basis", "pakket: proef-twee")
                .plus(HEAD, "basis: proef-basis");
        assertThat(told(one, two, GORINCHEM))
                .containsExactly(
                        "GM0512-gorinchem/afspraak.yaml:5:8  niet-geldig  Het basispakket \"proef-basis\" heeft zelf"
                                + " problemen. Los die eerst op.",
                        "een/afspraak.yaml:11:8  niet-toegestaan  De basis van deze afspraak rust op de afspraak zelf. Kies"
                                + " een andere basis.",
                        "twee/afspraak.yaml:11:8  niet-toegestaan  De basis van deze afspraak rust op de afspraak zelf. Kies"
                                + " een andere basis.");
    }

    @Test
    void base_packs_on_top_of_those_that_rest_on_each_other_do_not_rest_on_themselves() {
        PackText itself = BASIS.plus(HEAD, "basis: proef-basis");
        PackText onTop = BASIS.named("erop")
                .replacing(HEAD, "pakket: proef-basis", "pakket: proef-erop")
                .plus(HEAD, "basis: proef-basis");
        PackText higher = GORINCHEM.replacing(HEAD, "basis: proef-basis", "basis: proef-erop");
        assertThat(told(itself, onTop, higher))
                .containsExactly(
                        "GM0512-gorinchem/afspraak.yaml:5:8  niet-geldig  Het basispakket \"proef-erop\" heeft zelf"
                                + " problemen. Los die eerst op.",
                        "basis/afspraak.yaml:11:8  niet-toegestaan  De basis van deze afspraak rust op de afspraak"
                                + " zelf. Kies een andere basis.",
                        "erop/afspraak.yaml:11:8  niet-geldig  Het basispakket \"proef-basis\" heeft zelf problemen."
                                + " Los die eerst op.");
    }

    @Test
    void the_agreement_of_a_municipality_is_never_meant_as_a_base() {
        PackText mistaken = BASIS.named("regio")
                .replacing(HEAD, "pakket: proef-basis", "pakket: proef-regio")
                .plus(HEAD, "basis: gm0513");
        assertThat(told(BASIS, GORINCHEM, mistaken))
                .containsExactly(
                        "regio/afspraak.yaml:11:8  onbekend-woord  Het basispakket \"gm0513\" is niet gevonden.");
    }

    @Test
    void a_base_pack_that_rests_on_itself_is_told() {
        assertThat(told(BASIS.plus(HEAD, "basis: proef-basis")))
                .containsExactly(
                        "basis/afspraak.yaml:11:8  niet-toegestaan  De basis van deze afspraak rust op de afspraak"
                                + " zelf. Kies een andere basis.");
    }

    @Test
    void a_regional_base_pack_may_stand_between_an_agreement_and_the_national_one() {
        PackText region = BASIS.headOnly()
                .named("regio")
                .with(HEAD, """
                        pakket: proef-regio
                        naam: Proefregio
                        versie: 1
                        geldig: { van: 2020-01-01 }
                        basis: proef-basis
                        status: concept
                        vangnet: gemeente
                        """)
                .with("opvolgers.csv", "opvolger;naam;soort\nggd;GGD;ggd\n");
        PackText gorinchem = GORINCHEM
                .replacing(HEAD, "basis: proef-basis", "basis: proef-regio")
                .plus("routering.csv", "9;;;;;;;;;;;ggd;;;;");
        assertThat(told(BASIS, region, gorinchem)).isEmpty();
    }

    @Test
    void versions_that_hold_on_the_same_day_are_told_at_the_later_one() {
        PackText second =
                GORINCHEM.named("GM0512-gorinchem-nieuw").replacing(HEAD, "2027-01-01, tot: 2028-12-31", "2028-07-01");
        Library.Result result = PackText.read(BASIS, GORINCHEM, second);
        assertThat(told(result))
                .containsExactly(
                        "GM0512-gorinchem-nieuw/afspraak.yaml:4:9  overlap  Op deze dagen geldt ook de versie in"
                                + " GM0512-gorinchem: 2028-07-01 tot en met 2028-12-31. Laat de ene versie eindigen voor de andere"
                                + " begint.");
    }

    @Test
    void versions_that_hold_on_the_same_day_are_told_alike_in_whatever_order_they_are_read() {
        PackText second =
                GORINCHEM.named("GM0512-gorinchem-nieuw").replacing(HEAD, "2027-01-01, tot: 2028-12-31", "2028-07-01");
        assertThat(told(second, GORINCHEM, BASIS)).isEqualTo(told(BASIS, GORINCHEM, second));
    }

    @ParameterizedTest
    @CsvSource({
        "'{ van: 2015-01-01, tot: 2027-12-31 }', 2028-01-01",
        "'{ van: 2027-03-01 }', 2027-01-01",
        "'{ van: 2029-01-01 }', 2027-01-01"
    })
    void a_day_without_a_base_pack_is_told(String validity, String day) {
        assertThat(told(BASIS.replacing(HEAD, "{ van: 2015-01-01 }", validity), GORINCHEM))
                .containsExactly("GM0512-gorinchem/afspraak.yaml:4:9  niet-geldig  Op " + day
                        + " geldt geen versie van het basispakket \"proef-basis\". Pas de looptijd aan.");
    }

    @Test
    void an_agreement_without_end_needs_a_base_pack_without_end() {
        PackText endless = GORINCHEM.replacing(HEAD, ", tot: 2028-12-31", "");
        assertThat(told(BASIS, endless)).isEmpty();
        assertThat(told(BASIS.replacing(HEAD, "{ van: 2015-01-01 }", "{ van: 2015-01-01, tot: 2030-12-31 }"), endless))
                .containsExactly(
                        "GM0512-gorinchem/afspraak.yaml:4:9  niet-geldig  Op 2031-01-01 geldt geen versie van het"
                                + " basispakket \"proef-basis\". Pas de looptijd aan.");
    }

    @Test
    void an_agreement_may_rest_on_one_version_of_its_base_pack_after_the_other() {
        assertThat(told(early(), late(), GORINCHEM)).isEmpty();
        assertThat(PackText.read(early(), late(), GORINCHEM).packs())
                .filteredOn(pack -> pack.head().code().equals("GM0512"))
                .extracting(pack -> pack.validity().toString())
                .containsExactly("2027-01-01 tot en met 2027-12-31", "2028-01-01 tot en met 2028-12-31");
    }

    @Test
    void an_agreement_is_held_against_the_words_of_each_version_of_its_base_pack() {
        PackText without = late().with("tekens.csv", late().text("tekens.csv").replaceAll("gordijnen-dicht;.*\n", ""))
                .replacing("duiding.csv", "3;gordijnen-dicht;oudere;ja;;;eenzaamheid;gewoon;;;\n", "");
        assertThat(told(early(), without, GORINCHEM))
                .containsExactly(
                        "GM0512-gorinchem/duiding.csv:2:4  onbekend-woord  \"gordijnen-dicht\" is geen teken. Een nieuw teken zet u eerst in de tabel tekens.");
    }

    @Test
    void a_mistake_is_told_once_however_many_versions_the_base_pack_has() {
        assertThat(told(early(), late(), GORINCHEM.plus("gebieden.csv", "West;WK05")))
                .hasSize(1);
    }

    @Test
    void a_base_pack_without_interpretations_does_not_put_danger_first() {
        assertThat(told(BASIS.without("duiding.csv")))
                .containsExactly(
                        "basis/duiding.csv:1:1  gevaar-niet-eerst  De eerste onoverschrijdbare regel moet bij gevaar"
                                + " ja een thema met spoed direct geven, zonder andere voorwaarden.");
    }

    @ParameterizedTest
    @CsvSource({
        "1;;;;;ja;acuut-gevaar;direct;onoverschrijdbaar;;, 1;;oudere;;;ja;acuut-gevaar;direct;onoverschrijdbaar;;",
        "1;;;;;ja;acuut-gevaar;direct;onoverschrijdbaar;;, 1;;;;;ja;acuut-gevaar;snel;onoverschrijdbaar;;",
        "1;;;;;ja;acuut-gevaar;direct;onoverschrijdbaar;;, 1;;;;;nee;acuut-gevaar;direct;onoverschrijdbaar;;",
        "1;;;;;ja;acuut-gevaar;direct;onoverschrijdbaar;;, 1;;;;;behalve ja;acuut-gevaar;direct;onoverschrijdbaar;;"
    })
    void immediate_danger_is_interpreted_first(String line, String changed) {
        assertThat(told(BASIS.replacing("duiding.csv", line, changed)))
                .containsExactly(
                        "basis/duiding.csv:1:1  gevaar-niet-eerst  De eerste onoverschrijdbare regel moet bij gevaar"
                                + " ja een thema met spoed direct geven, zonder andere voorwaarden.");
    }

    @ParameterizedTest
    @CsvSource({
        "1;acuut-gevaar;;;;;;;;;;gemeente;vangnet;onoverschrijdbaar;;",
        "1;acuut-gevaar;;;;;;;;;;hulpdiensten;vangnet;;;",
        "1;acuut-gevaar;;;;;;avond;;;;hulpdiensten;vangnet;onoverschrijdbaar;;",
        "1;eenzaamheid;;;;;;;;;;hulpdiensten;vangnet;onoverschrijdbaar;;"
    })
    void immediate_danger_goes_to_the_emergency_services(String line) {
        assertThat(told(BASIS.replacing(
                        "routering.csv", "1;acuut-gevaar;;;;;;;;;;hulpdiensten;vangnet;onoverschrijdbaar;;", line)))
                .containsExactly(
                        "basis/routering.csv:1:1  gevaar-niet-eerst  De eerste onoverschrijdbare regel moet thema"
                                + " acuut-gevaar zonder andere voorwaarden naar een opvolger sturen van soort"
                                + " hulpdiensten, met nummer 112, altijd open en zonder begin of eind.");
    }

    @ParameterizedTest
    @CsvSource({
        "hulpdiensten;Hulpdiensten;hulpdiensten;;altijd;0900-8844;nee;;;",
        "hulpdiensten;Hulpdiensten;hulpdiensten;;altijd;;nee;;;",
        "hulpdiensten;Hulpdiensten;hulpdiensten;;ma-vr 09:00-10:00;112;nee;;;",
        "hulpdiensten;Hulpdiensten;hulpdiensten;;altijd;112;nee;2015-01-01;;",
        "hulpdiensten;Hulpdiensten;hulpdiensten;;altijd;112;nee;;2015-12-31;"
    })
    void the_emergency_services_are_always_112(String line) {
        assertThat(told(BASIS.replacing(
                        "opvolgers.csv", "hulpdiensten;Hulpdiensten;hulpdiensten;;altijd;112;nee;;;", line)))
                .hasSize(1)
                .allMatch(told -> told.startsWith("basis/routering.csv:1:1  gevaar-niet-eerst"));
    }

    private static PackText early() {
        return BASIS.named("basis-1").replacing(HEAD, "{ van: 2015-01-01 }", "{ van: 2015-01-01, tot: 2027-12-31 }");
    }

    private static PackText late() {
        return BASIS.named("basis-2").replacing(HEAD, "{ van: 2015-01-01 }", "{ van: 2028-01-01 }");
    }

    private static List<String> told(PackText... packs) {
        return told(PackText.read(packs));
    }

    private static List<String> told(Library.Result result) {
        return result.problems().stream().map(Problem::toString).toList();
    }
}
