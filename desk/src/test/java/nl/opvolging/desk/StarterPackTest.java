package nl.opvolging.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import nl.opvolging.rules.PackForm;
import nl.opvolging.rules.PackSheets;
import nl.opvolging.rules.RulePacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StarterPackTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 1);

    @TempDir
    private Path parent;

    private static Map<String, String> files(String name) throws IOException {
        return new StarterPack("GM0796", name, FIRST_DAY).files();
    }

    private Path written(String name) throws IOException {
        Path folder = parent.resolve("nieuw");
        new NewFiles(folder, files(name)).write();
        return folder;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Capelle aan den IJssel",
                "'s-Hertogenbosch",
                "Bergen (L)",
                "Bergen (NH.)",
                "a: b # c",
                "\"x\"",
                "\\",
                "ja",
                "null",
                "~",
                "2027",
                "2027-01-01",
                "0x1F",
                "- x",
                "{x}",
                "@x",
                "Súdwest-Fryslân",
                "\uD83C\uDFD8 Dorp"
            })
    void a_pack_with_any_name_can_be_read_and_stands_in_normal_form(String name) throws IOException {
        Path folder = written(name);
        PackSheets sheets = PackSheets.of(folder).sheets().orElseThrow();

        assertThat(RulePacks.reader()
                        .classPath()
                        .folder(folder)
                        .read()
                        .orThrow()
                        .packs())
                .anyMatch(pack -> pack.name().equals(name));
        assertThat(files(name)).containsAllEntriesOf(sheets.files());
        assertThat(sheets.files()).containsKey(PackForm.head().file());
    }

    @Test
    void a_name_that_needs_no_quotes_has_none() throws IOException {
        assertThat(files("Bergen (L)").get(PackForm.head().file())).contains("\nnaam: Bergen (L)\n");
    }
}
