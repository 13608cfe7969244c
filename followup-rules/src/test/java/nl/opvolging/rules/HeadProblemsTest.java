package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be wrong with {@code afspraak.yaml}, and how an adviser is told. */
class HeadProblemsTest {
    private static final String HEAD = "afspraak.yaml";
    private static final PackText GORINCHEM = PackText.gorinchem();
    private static final PackText BASIS = PackText.basis();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "gemeente: GM0512 | gemeente: Gorinchem | 1:11 verkeerde-vorm \"Gorinchem\" is geen code van een gemeente. Schrijf die als GM0512.",
                "gemeente: GM0512 | gemeente: WK051211 | 1:11 verkeerde-vorm \"WK051211\" is geen code van een gemeente. Schrijf die als GM0512.",
                "gemeente: GM0512 | gemeente: [GM0512] | 1:11 verkeerde-vorm Bij \"gemeente\" hoort een waarde.",
                "naam: Gorinchem | naam: | 2:6 verkeerde-vorm Bij \"naam\" hoort een waarde.",
                "naam: Gorinchem | naam: { a: b } | 2:7 verkeerde-vorm Bij \"naam\" hoort een waarde.",
                "naam: Gorinchem | naam: \"a\\u0007b\" | 2:7 onleesbaar In deze tekst staat een regeleinde of een onzichtbaar teken. Typ hem opnieuw.",
                "van: 2027-01-01 | van: 1 januari | 4:16 verkeerde-vorm \"1 januari\" is geen datum die bestaat. Schrijf een datum als 2027-01-31.",
                "van: 2027-01-01 | van: +12027-01-01 | 4:16 verkeerde-vorm \"+12027-01-01\" is geen datum die bestaat. Schrijf een datum als 2027-01-31.",
                "tot: 2028-12-31 | tot: 2028-02-30 | 4:33 verkeerde-vorm \"2028-02-30\" is geen datum die bestaat. Schrijf een datum als 2027-01-31.",
                "tot: 2028-12-31 | tot: 2026-12-31 | 4:33 verkeerde-volgorde De laatste dag ligt voor de eerste dag (2027-01-01).",
                "tot: 2028-12-31 | tod: 2028-12-31 | 4:28 onbekende-kolom \"tod\" bestaat hier niet. Bedoelde u \"tot\"?",
                "{ van: 2027-01-01, tot: 2028-12-31 } | 2027 | 4:9 verkeerde-vorm Bij \"geldig\" hoort een groep zoals { van: ... }.",
                "{ van: 2027-01-01, tot: 2028-12-31 } | { tot: 2028-12-31 } | 4:9 ontbrekende-kolom \"van\" ontbreekt. Vul in: de eerste dag.",
                "basis: proef-basis | basis: Proef Basis | 5:8 verkeerde-vorm \"Proef Basis\" is geen naam van een basispakket, zoals nederland.",
                "basis: proef-basis | basis: proef-basys | 5:8 onbekend-woord Het basispakket \"proef-basys\" is niet gevonden. Bedoelde u \"proef-basis\"?",
                "status: concept | status: consept | 6:9 onbekend-woord \"consept\" past hier niet. Kies uit: concept, vastgesteld. Bedoelde u \"concept\"?",
                "voorbeeld: true | voorbeeld: misschien | 7:12 onbekend-woord \"misschien\" past hier niet. Kies uit: false, ja, nee, true.",
                "kantoor: \"ma-vr 08:30-17:00\" | kantoor: \"8 tot 5\" | 8:22 verkeerde-vorm \"8 tot 5\" is geen openingstijd. Schrijf openingstijden als \"ma-vr 08:30-17:00\" of \"altijd\".",
                "kantoor: \"ma-vr 08:30-17:00\" | kantoor: \"ma 08:30-09:00\" | 8:22 verkeerde-vorm \"ma 08:30-09:00\" is te kort: wie opvolgt, is ten minste een uur per week open.",
                "kantoor: \"ma-vr 08:30-17:00\", | | 8:11 ontbrekende-kolom \"kantoor\" ontbreekt. Vul in: de kantoortijd.",
                "[2027-05-07] | 2027-05-07 | 8:59 verkeerde-vorm Bij \"sluitingsdagen\" hoort een lijst zoals [ een, twee ].",
                "[2027-05-07] | [2027-05-07, [2027-05-08]] | 8:72 verkeerde-vorm Bij \"sluitingsdagen\" hoort een waarde.",
                "vangnet: regie | vangnet: regi | 9:10 onbekend-woord \"regi\" is geen opvolger. Bedoelde u \"regie\"?",
                "vangnet: regie | vangnet: vangnet | 9:10 verkeerde-vorm \"vangnet\" is geen code van een opvolger. Een code heeft letters, cijfers en streepjes.",
                "vangnet: regie | vangnet: de regie! | 9:10 verkeerde-vorm \"de regie!\" is geen code van een opvolger. Een code heeft letters, cijfers en streepjes.",
                "op: 2026-11-02 | op: gisteren | 13:45 verkeerde-vorm \"gisteren\" is geen datum die bestaat. Schrijf een datum als 2027-01-31.",
                "door: adviseur veiligheid | door: [a] | 13:20 verkeerde-vorm Bij \"door\" hoort een waarde.",
                "reden: | reeden: | 13:57 onbekende-kolom \"reeden\" bestaat hier niet. Bedoelde u \"reden\"?"
            })
    void a_value_that_is_wrong_is_told_at_its_place(String right, String wrong, String told) {
        assertThat(told(GORINCHEM.replacing(HEAD, right, wrong == null ? "" : wrong)))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "gemeente: GM0512 | \"gemeente\" ontbreekt. Vul in: de code van de gemeente, zoals GM0512 (een basispakket heeft \"pakket\").",
                "naam: Gorinchem | \"naam\" ontbreekt. Vul in: de naam van de gemeente.",
                "versie: 2027.1 | \"versie\" ontbreekt. Vul in: de versie, zoals 2027.1.",
                "geldig: { van: 2027-01-01, tot: 2028-12-31 } | \"geldig\" ontbreekt. Vul in: wanneer de afspraak geldt, zoals { van: 2027-01-01 }.",
                "basis: proef-basis | \"basis\" ontbreekt. Vul in: het basispakket, meestal nederland.",
                "status: concept | \"status\" ontbreekt. Vul in: concept of vastgesteld.",
                "vangnet: regie | \"vangnet\" ontbreekt. Vul in: de opvolger die alles heeft wat niemand anders heeft."
            })
    void a_value_that_must_be_there_is_missed_where_the_head_begins(String line, String message) {
        String first = line.startsWith("gemeente") ? "2:1" : "1:1";
        assertThat(told(GORINCHEM.replacing(HEAD, line, ""))).isEqualTo(first + " ontbrekende-kolom " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "voorbeeld: true",
                "kalender: { kantoor: \"ma-vr 08:30-17:00\", sluitingsdagen: [2027-05-07] }",
                "wijziging: { door: adviseur veiligheid, op: 2026-11-02, reden: \"eerste vaststelling\" }",
                ", tot: 2028-12-31",
                ", sluitingsdagen: [2027-05-07]"
            })
    void what_may_be_left_out_is_not_missed(String part) {
        assertThat(told(GORINCHEM.replacing(HEAD, part, ""))).isEmpty();
    }

    @Test
    void a_name_that_is_written_wrong_is_told_once_and_its_value_is_checked_as_what_was_meant() {
        assertThat(told(GORINCHEM.replacing(HEAD, "naam: Gorinchem", "naem: Gorinchem")))
                .isEqualTo("2:1 onbekende-kolom \"naem\" bestaat hier niet. Bedoelde u \"naam\"?");
        assertThat(told(GORINCHEM.replacing(HEAD, "status: concept", "statuss: consept")))
                .isEqualTo(
                        "6:1 onbekende-kolom \"statuss\" bestaat hier niet. Bedoelde u \"status\"?\n"
                                + "6:10 onbekend-woord \"consept\" past hier niet. Kies uit: concept, vastgesteld. Bedoelde u \"concept\"?");
    }

    @Test
    void an_agreement_is_of_a_municipality_or_is_a_base_pack() {
        assertThat(told(GORINCHEM.plus(HEAD, "pakket: gorinchem")))
                .isEqualTo("14:9 niet-toegestaan Een afspraak is van een gemeente of is een basispakket."
                        + " Haal een van beide weg.");
    }

    @Test
    void a_base_pack_on_which_all_rests_must_tell_the_office_hours() {
        assertThat(told(BASIS.replacing(HEAD, "kalender: { kantoor: \"ma-vr 09:00-17:00\" }", "")))
                .isEqualTo("2:1 ontbrekende-kolom \"kalender\" ontbreekt. Vul in: de kantoortijd, zoals"
                        + " { kantoor: \"ma-vr 08:30-17:00\" }.");
    }

    @Test
    void the_name_of_a_base_pack_has_small_letters() {
        assertThat(told(BASIS.replacing(HEAD, "pakket: proef-basis", "pakket: Proefbasis")))
                .isEqualTo("2:9 verkeerde-vorm \"Proefbasis\" is geen naam van een basispakket, zoals nederland.");
    }

    @Test
    void a_municipality_cannot_merge_into_itself() {
        assertThat(told(GORINCHEM.plus(HEAD, "opgegaan_in: { gemeente: GM0512, vanaf: 2028-01-01 }")))
                .isEqualTo("14:26 niet-toegestaan Een gemeente kan niet in zichzelf opgaan. Noem de nieuwe gemeente.");
    }

    @Test
    void a_merger_has_a_municipality_and_a_day() {
        assertThat(told(GORINCHEM.plus(HEAD, "opgegaan_in: { }")))
                .isEqualTo("14:14 ontbrekende-kolom \"gemeente\" ontbreekt. Vul in: de code van de nieuwe gemeente.\n"
                        + "14:14 ontbrekende-kolom \"vanaf\" ontbreekt. Vul in: de eerste dag van de nieuwe gemeente.");
    }

    @Test
    void a_name_that_stands_twice_is_told() {
        assertThat(told(GORINCHEM.plus(HEAD, "versie: 2")))
                .isEqualTo("14:1 dubbel \"versie\" staat er twee keer. Haal er een weg.");
    }

    @Test
    void a_value_is_at_most_a_thousand_characters() {
        assertThat(told(GORINCHEM.replacing(HEAD, "naam: Gorinchem", "naam: " + "x".repeat(1_000))))
                .isEmpty();
        assertThat(told(GORINCHEM.replacing(HEAD, "naam: Gorinchem", "naam: " + "x".repeat(1_001))))
                .isEqualTo("2:7 te-groot Deze tekst heeft meer dan 1000 tekens. Maak hem korter.");
    }

    @Test
    void a_head_is_at_most_64_kilobytes() {
        String comment = "#" + "x".repeat(64 * 1024);
        assertThat(told(GORINCHEM.plus(HEAD, comment)))
                .isEqualTo("1:1 te-groot Dit bestand is groter dan 64 KB. Maak het kleiner.");
    }

    @Test
    void a_byte_order_mark_before_the_head_is_no_problem() {
        assertThat(told(GORINCHEM.with(HEAD, "\uFEFF" + GORINCHEM.text(HEAD)))).isEmpty();
    }

    @Test
    void mistakes_in_the_head_do_not_hide_those_in_the_tables() {
        PackText both = GORINCHEM
                .replacing(HEAD, "status: concept", "status: klaar")
                .replacing("gebieden.csv", "WK051211", "WK051");
        assertThat(both.problems()).extracting(Problem::file).containsExactly(HEAD, "gebieden.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gemeente: GM0512", "van: 2027-01-01", "tot: 2028-12-31", "vangnet: regie", "naam: Gorinchem"})
    void a_value_that_cannot_be_read_does_not_hide_them_either(String value) {
        PackText both = GORINCHEM
                .replacing(HEAD, value, value.replaceAll(":.*", ": [x]"))
                .replacing("gebieden.csv", "WK051211", "WK051");
        assertThat(both.problems()).extracting(Problem::file).containsExactly(HEAD, "gebieden.csv");
    }

    @Test
    void without_a_base_pack_nobody_knows_the_words_so_the_tables_are_not_read() {
        assertThat(told(GORINCHEM
                        .replacing(HEAD, "basis: proef-basis", "basis: ?x")
                        .with("themas.csv", "onzin")))
                .isEqualTo("5:8 verkeerde-vorm \"?x\" is geen naam van een basispakket, zoals nederland.");
    }

    /** The problems without the name of the pack, each of them with the head. */
    private static String told(PackText pack) {
        assertThat(pack.problems())
                .allSatisfy(problem -> assertThat(problem.file()).isEqualTo(HEAD));
        return String.join("\n", pack.listed())
                .replaceAll("(?m)^[^/]*/afspraak.yaml:", "")
                .replace("  ", " ");
    }
}
