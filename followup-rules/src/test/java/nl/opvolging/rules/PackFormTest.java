package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolging.signal.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the files of a pack hold, as it can be asked. */
class PackFormTest {
    @TempDir
    private Path folder;

    private static TableForm table(String name) {
        return PackForm.all().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ColumnForm column(String table, String header) {
        return table(table).columns().stream()
                .filter(column -> column.header().equals(header))
                .findFirst()
                .orElseThrow();
    }

    static Stream<TableForm> tables() {
        return PackForm.all().stream();
    }

    @Test
    void all_files_are_told_the_head_first() {
        assertThat(PackForm.all())
                .extracting(TableForm::file)
                .containsExactly(
                        "afspraak.yaml",
                        "themas.csv",
                        "tekens.csv",
                        "opvolgers.csv",
                        "gebieden.csv",
                        "duiding.csv",
                        "routering.csv",
                        "termijnen.csv",
                        "opschaling.csv",
                        "terugkoppeling.csv",
                        "delen.csv",
                        "adviezen.csv");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void each_table_says_what_it_is_for_and_each_column_what_to_fill_in(TableForm table) {
        assertThat(table.title()).isNotBlank();
        assertThat(table.purpose()).endsWith(".");
        assertThat(table.columns()).hasSizeGreaterThan(2).allSatisfy(column -> {
            assertThat(column.header()).isNotBlank();
            assertThat(column.about()).isNotBlank().doesNotEndWith(".");
        });
        assertThat(table.columns()).extracting(ColumnForm::header).doesNotHaveDuplicates();
    }

    @Test
    void each_condition_says_how_its_fact_is_told_and_nothing_else_does() {
        assertThat(table("routering").columns())
                .filteredOn(column -> column.shape().isPresent())
                .extracting(column -> column.header() + " " + column.shape().orElseThrow())
                .containsExactly(
                        "thema ONE_OR_UNKNOWN",
                        "lijn ONE_OR_UNKNOWN",
                        "gebied AREA",
                        "melder ONE",
                        "over ONE_OR_UNKNOWN",
                        "spoed ONE",
                        "wanneer SEVERAL",
                        "anoniem ONE",
                        "toestemming ONE_OR_UNKNOWN",
                        "bekend bij EACH_OR_UNKNOWN");
        assertThat(PackForm.all())
                .flatExtracting(TableForm::columns)
                .allSatisfy(column ->
                        assertThat(column.shape().isPresent()).isEqualTo(column.role() == ColumnRole.CONDITION));
    }

    @Test
    void the_columns_of_a_table_are_conditions_answers_and_details() {
        assertThat(table("termijnen").columns())
                .extracting(column -> column.header() + " " + column.role().word())
                .containsExactly(
                        "regel gegeven",
                        "stap voorwaarde",
                        "thema voorwaarde",
                        "spoed voorwaarde",
                        "opvolger voorwaarde",
                        "streef antwoord",
                        "uiterlijk antwoord",
                        "voorrang gegeven",
                        "artikel gegeven",
                        "bron gegeven");
    }

    @Test
    void a_key_of_the_head_that_stands_in_a_group_is_named_with_it() {
        assertThat(table("afspraak").columns())
                .extracting(ColumnForm::header)
                .contains("naam", "geldig van", "kalender kantoor", "opgegaan_in gemeente", "wijziging reden");
        assertThat(column("afspraak", "geldig van").required()).isTrue();
        assertThat(column("afspraak", "geldig tot").required()).isFalse();
    }

    @Test
    void closed_lists_of_words_are_known_without_an_agreement() {
        assertThat(column("routering", "spoed").words()).containsExactly("direct", "snel", "gewoon");
        assertThat(column("routering", "voorrang").words()).containsExactly("onoverschrijdbaar");
        assertThat(column("afspraak", "status").words()).containsExactly("concept", "vastgesteld");
        assertThat(column("routering", "opvolger").words()).containsExactly("vangnet");
        assertThat(column("routering", "thema").words()).isEmpty();
        assertThat(column("routering", "artikel").words()).isEmpty();
    }

    @Test
    void words_of_an_agreement_are_its_own_and_those_of_its_base_packs() {
        RulePacks packs = TestPacks.in(folder).read();
        Agreement agreement = packs.agreement(Area.of("GM0512"), LocalDate.parse("2027-06-01"));
        ColumnForm owner = column("routering", "opvolger");

        assertThat(column("duiding", "thema").words(agreement)).contains("eenzaamheid", "verwardheid");
        assertThat(column("duiding", "teken").words(agreement)).contains("gordijnen-dicht");
        assertThat(owner.words(agreement)).contains("vangnet", "loket");
        assertThat(column("opvolgers", "vervanger").words(agreement)).contains("loket");
        assertThat(owner.words(agreement))
                .isEqualTo(owner.words(agreement.packs().get(0)));
    }

    @Test
    void it_is_known_where_several_words_may_stand_in_one_cell() {
        assertThat(List.of(column("routering", "thema"), column("routering", "informeer")))
                .allMatch(ColumnForm::many);
        assertThat(List.of(column("routering", "opvolger"), column("routering", "artikel")))
                .noneMatch(ColumnForm::many);
    }
}
