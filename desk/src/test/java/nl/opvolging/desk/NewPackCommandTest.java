package nl.opvolging.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolging.rules.ColumnForm;
import nl.opvolging.rules.PackForm;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.rules.TableForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewPackCommandTest {
    @TempDir
    private Path parent;

    private Path folder;

    private Desk make(String... options) {
        folder = parent.resolve("capelle");
        return Desk.run(Stream.concat(
                        Stream.of("nieuw", "GM0502", "--naam", "Capelle aan den IJssel", "-o", folder.toString()),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private RulePack read() {
        return RulePacks.reader().classPath().folder(folder).read().orThrow().packs().stream()
                .filter(pack -> pack.code().equals("GM0502"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_new_pack_is_right_at_once_and_a_draft() {
        Desk desk = make("--van", "2027-03-01");
        RulePack pack = read();

        assertThat(desk.exitCode()).isZero();
        assertThat(Desk.run("controleer", folder.toString()).exitCode()).isZero();
        assertThat(pack).hasToString("GM0502 Capelle aan den IJssel 2027.1 (vanaf 2027-03-01)");
        assertThat(pack.adopted()).isFalse();
        assertThat(pack.base()).isEqualTo(Optional.of("nederland"));
    }

    @Test
    void without_a_first_day_it_begins_with_the_next_month() {
        make();

        assertThat(read().validity().first()).isEqualTo("2027-01-01");
    }

    @Test
    void it_has_every_table() {
        make();

        assertThat(read().files().keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                PackForm.all().stream().map(TableForm::file), Stream.of("voorbeelden/eerste.feature"))
                        .toList());
    }

    @Test
    void it_has_an_example_that_holds_whenever_it_begins() {
        make("--van", "2027-03-03");

        assertThat(Desk.run("controleer", folder.toString()).said()).contains("Het ene voorbeeld klopt");
    }

    static Stream<TableForm> tables() {
        return PackForm.tables().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_table_explains_its_columns(TableForm table) throws IOException {
        make();
        List<String> lines = Files.readAllLines(folder.resolve(table.file()));

        assertThat(lines.get(0)).isEqualTo("# " + table.title() + ". " + table.purpose());
        for (ColumnForm column : table.columns()) {
            if (!column.header().equals("voorrang")) {
                assertThat(lines)
                        .anyMatch(line -> line.startsWith("#   " + column.header()) && line.contains(column.about()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "opvolgers",
                "duiding",
                "routering",
                "termijnen",
                "opschaling",
                "terugkoppeling",
                "delen",
                "adviezen"
            })
    void a_table_has_lines_to_start_from(String table) {
        make();

        assertThat(read().tables().get(table + ".csv")).hasSizeBetween(3, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gebieden.csv", "themas.csv", "tekens.csv"})
    void an_example_line_is_right_when_its_mark_is_taken_away(String file) throws IOException {
        make();
        List<String> lines = Files.readAllLines(folder.resolve(file));
        String example = lines.get(lines.size() - 2);
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n" + example.substring(2) + "\n");

        assertThat(example).startsWith("# ");
        assertThat(read().tables().get(file)).hasSize(2);
    }

    @Test
    void the_areas_of_the_municipality_are_not_known_and_where_to_find_them_is_told() throws IOException {
        make();

        assertThat(Files.readString(folder.resolve("gebieden.csv")))
                .contains("CBS", "# Centrum;WK050201, WK050202;CBS");
    }

    @Test
    void from_when_it_holds_is_told_as_people_say_it() {
        assertThat(make("--van", "2027-03-01").said())
                .contains("De afspraak geldt vanaf maandag 1 maart 2027 en is nog een concept.");
    }

    @Test
    void what_to_do_next_is_told() {
        assertThat(make().out())
                .contains(
                        "is nog een concept",
                        "opvolging controleer " + folder + " --blijf",
                        "opvolging werkblad " + folder);
    }

    @Test
    void a_folder_with_something_in_it_stays_as_it_is() throws IOException {
        Files.writeString(Files.createDirectory(parent.resolve("capelle")).resolve("brief.txt"), "van iemand");
        Desk desk = make();

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.err()).contains("is er al en blijft zoals het is").hasLineCount(1);
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("brief.txt"));
        assertThat(folder.resolve("afspraak.yaml")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Capelle", "GM502", "WK050201", ""})
    void what_is_no_code_of_a_municipality_is_wrong_use(String code) {
        Desk desk =
                Desk.run("nieuw", code, "--naam", "X", "-o", parent.resolve("x").toString());

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.err()).contains("is geen code van een gemeente").hasLineCount(1);
    }

    @Test
    void a_name_may_have_quotes_and_colons() {
        folder = parent.resolve("x");
        Desk.run("nieuw", "gm0796", "--naam", "'s-Hertogenbosch: \"Den Bosch\" \\", "-o", folder.toString());

        assertThat(RulePacks.reader()
                        .classPath()
                        .folder(folder)
                        .read()
                        .orThrow()
                        .packs())
                .anyMatch(pack -> pack.name().equals("'s-Hertogenbosch: \"Den Bosch\" \\"));
    }

    @Test
    void a_new_pack_becomes_a_workbook_and_comes_back() throws IOException {
        make();
        Path file = parent.resolve("afspraken.xlsx");
        Path back = parent.resolve("terug");

        assertThat(Desk.run("werkblad", folder.toString(), "-o", file.toString())
                        .exitCode())
                .isZero();
        assertThat(Desk.run("werkblad", file.toString(), "-o", back.toString()).exitCode())
                .isZero();
        for (TableForm table : PackForm.all()) {
            assertThat(back.resolve(table.file())).hasSameTextualContentAs(folder.resolve(table.file()));
        }
    }

    @Test
    void a_folder_with_a_space_is_quoted_in_what_to_do_next() {
        folder = parent.resolve("mijn map");
        Desk desk = Desk.run("nieuw", "GM0502", "--naam", "Capelle", "-o", folder.toString());

        assertThat(desk.said()).contains("opvolging controleer \"" + folder + "\" --blijf");
    }

    @Test
    void a_folder_that_cannot_be_made_is_wrong_use() throws IOException {
        Path file = Files.createFile(parent.resolve("bestand"));
        Desk desk = Desk.run(
                "nieuw",
                "GM0502",
                "--naam",
                "Capelle",
                "-o",
                file.resolve("map").toString());

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.err())
                .contains("kan niet worden gelezen of geschreven.")
                .hasLineCount(1);
    }

    @Test
    void a_first_day_that_is_no_date_is_wrong_use_with_an_example() {
        Desk desk = make("--van", "1-1-2027");

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.err()).contains("\"1-1-2027\" past niet bij --van. Schrijf een datum als 2027-01-31.");
    }

    @Test
    void the_alias_does_the_same() {
        assertThat(Desk.run(
                                "new",
                                "GM0502",
                                "--naam",
                                "X",
                                "-o",
                                parent.resolve("y").toString())
                        .exitCode())
                .isZero();
    }
}
