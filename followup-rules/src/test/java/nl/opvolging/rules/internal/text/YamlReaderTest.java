package nl.opvolging.rules.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    private static final String NO_TAGS = "niet-toegestaan  Tags (!), ankers (&) en verwijzingen (*) horen niet in dit"
            + " bestand. Schrijf de waarde uit.";
    private static final String BROKEN =
            "onleesbaar  Dit is geen geldige YAML. Kijk naar inspringing, dubbele punten en aanhalingstekens.";

    private final Problems problems = new Problems("pak", "afspraak.yaml");

    @Test
    void values_lists_and_groups_know_their_places() {
        YamlValue.Mapping top = read("naam: Gorinchem\ngeldig: { van: 2027-01-01 }\nbronnen:\n  - een\n  - \"twee\"\n")
                .orElseThrow();
        assertThat(top.keys())
                .containsExactly(new Cell("naam", 1, 1), new Cell("geldig", 2, 1), new Cell("bronnen", 3, 1));
        assertThat(top.values().get("naam")).isEqualTo(new YamlValue.Scalar(new Cell("Gorinchem", 1, 7)));
        assertThat(top.values().get("geldig")).isInstanceOfSatisfying(YamlValue.Mapping.class, group -> {
            assertThat(group.place()).isEqualTo(new Cell("", 2, 9));
            assertThat(group.values().get("van")).isEqualTo(new YamlValue.Scalar(new Cell("2027-01-01", 2, 16)));
        });
        assertThat(top.values().get("bronnen"))
                .isEqualTo(new YamlValue.Sequence(
                        new Cell("", 4, 3),
                        List.of(
                                new YamlValue.Scalar(new Cell("een", 4, 5)),
                                new YamlValue.Scalar(new Cell("twee", 5, 5)))));
        assertThat(told()).isEmpty();
    }

    @Test
    void a_value_stays_the_text_that_it_is() {
        YamlValue.Mapping top = read("a: 2027.10\nb: yes\nc: 0512\nd: ~\n").orElseThrow();
        assertThat(top.values().values())
                .extracting(value -> value.place().text())
                .containsExactly("2027.10", "yes", "0512", "~");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "naam: !!str Gorinchem          | 7",
                "naam: !!python/object:os.system x | 7",
                "naam: !eigen x                 | 7",
                "naam: ! x                      | 7",
                "naam: &anker x                 | 7",
                "naam: *anker                   | 7",
                "naam: !!set {a}                | 7",
                "naam: &anker [a]               | 7",
                "&anker naam: x                 | 1",
                "naam: [a, !!int 5]             | 11"
            })
    void tags_anchors_and_aliases_are_refused_where_they_stand(String line, int column) {
        assertThat(read(line)).isEmpty();
        assertThat(told()).containsExactly("pak/afspraak.yaml:1:" + column + "  " + NO_TAGS);
    }

    @Test
    void each_alias_of_a_bomb_is_refused_and_none_is_followed() {
        assertThat(read("a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n")).isEmpty();
        assertThat(told()).hasSize(7).allMatch(line -> line.endsWith(NO_TAGS));
    }

    @Test
    void a_name_that_stands_twice_is_told_at_the_second() {
        assertThat(read("naam: A\nversie: 1\nnaam: B\n")
                        .orElseThrow()
                        .values()
                        .get("naam")
                        .place()
                        .text())
                .isEqualTo("A");
        assertThat(told())
                .containsExactly("pak/afspraak.yaml:3:1  dubbel  \"naam\" staat er twee keer. Haal er een weg.");
    }

    @Test
    void ten_lists_in_each_other_are_enough() {
        assertThat(read("a: " + "[".repeat(10) + "]".repeat(10))).isPresent();
        assertThat(read("a: " + "[".repeat(11) + "]".repeat(11))).isEmpty();
        assertThat(told())
                .containsExactly("pak/afspraak.yaml:1:14  niet-toegestaan  Hier staan meer dan 10 lijsten of groepen in"
                        + " elkaar. Schrijf het eenvoudiger op.");
    }

    @Test
    void lists_in_each_other_without_end_are_refused_as_well() {
        assertThat(read("[".repeat(50_000))).isEmpty();
        assertThat(read("a: {".repeat(10_000))).isEmpty();
        assertThat(read("- ".repeat(20_000))).isEmpty();
        assertThat(problems.list()).isNotEmpty();
    }

    @Test
    void groups_before_a_colon_that_stand_in_each_other_are_refused_as_deeply() {
        assertThat(read("{".repeat(100))).isEmpty();
        assertThat(told()).singleElement().asString().contains("in elkaar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "naam: 'open | 12",
                "naam: @x | 7",
                "naam: [a | 9",
                "naam: a: b | 8",
                "naam: x\t: y | 9",
                "{ naam: x }} | 12"
            })
    void broken_yaml_is_told_where_the_reader_stumbled(String text, int column) {
        assertThat(read(text)).isEmpty();
        assertThat(told()).containsExactly("pak/afspraak.yaml:1:" + column + "  " + BROKEN);
    }

    @Test
    void indentation_that_does_not_fit_is_told_at_its_line() {
        assertThat(read("naam: x\n   versie: 1\n")).isEmpty();
        assertThat(told()).containsExactly("pak/afspraak.yaml:2:10  " + BROKEN);
    }

    @Test
    void a_character_that_nobody_sees_is_told_where_it_stands() {
        assertThat(read("naam: x\nversie: a\u0007b\n")).isEmpty();
        assertThat(told())
                .containsExactly("pak/afspraak.yaml:2:10  onleesbaar  Hier staat een onzichtbaar teken. Haal het weg of"
                        + " typ de regel opnieuw.");
    }

    @Test
    void a_code_that_is_no_character_is_told_after_the_last_thing_that_could_be_read() {
        assertThat(read("gemeente: GM0512\nnaam: \"\\UFFFFFFFF\"\n")).isEmpty();
        assertThat(told())
                .containsExactly("pak/afspraak.yaml:2:1  onleesbaar  Hierna staat iets wat geen geldige YAML is. Typ de"
                        + " regels hieronder opnieuw.");
    }

    @Test
    void a_key_is_a_word() {
        assertThat(read("? [a]\n: b\n")).isEmpty();
        assertThat(told())
                .containsExactly("pak/afspraak.yaml:1:3  onleesbaar  Voor een dubbele punt hoort een woord te staan.");
    }

    @Test
    void a_second_document_is_told_where_it_begins() {
        assertThat(read("naam: x\n---\nnaam: y\n")).isEmpty();
        assertThat(told())
                .containsExactly(
                        "pak/afspraak.yaml:2:1  onleesbaar  Hier begint een tweede document. Haal deze regel weg.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# niets\n", "- a\n- b\n", "zomaar tekst", "---\n", "[]"})
    void a_head_has_names_with_values(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(told())
                .containsExactly(
                        "pak/afspraak.yaml:1:1  onleesbaar  Dit bestand hoort regels als \"naam: Gorinchem\" te"
                                + " hebben.");
    }

    /** The parser reads its text in pieces of 1,024 characters and fails on a character of two halves between two of them. */
    @Test
    void a_character_of_two_halves_may_stand_anywhere() {
        for (int before = 1_000; before < 1_050; before++) {
            assertThat(read("naam: x\n#" + "x".repeat(before) + "\uD83D\uDE00\nversie: 1\n"))
                    .isPresent();
        }
        assertThat(told()).isEmpty();
    }

    private Optional<YamlValue.Mapping> read(String text) {
        return YamlReader.read(text, problems);
    }

    private List<String> told() {
        return problems.list().stream().map(Problem::toString).toList();
    }
}
