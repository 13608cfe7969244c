package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolging.rules.internal.pack.Library;
import nl.opvolging.rules.internal.pack.PackFolder;
import nl.opvolging.rules.internal.pack.PackFolders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder of packs with what lies outside it, has no end, or is no file. */
class HostileFolderTest {
    private static final String OUTSIDE =
            "  onleesbaar  Dit is een verwijzing naar een bestand buiten de map. Zet het bestand zelf in de map.";
    private static final String NO_FILE = "  onleesbaar  Dit is geen gewoon bestand.";

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private Path gorinchem;

    @BeforeEach
    void write() {
        PackText.basis().writeIn(folder);
        gorinchem = PackText.gorinchem().writeIn(folder);
    }

    private List<String> told() {
        return RulePacks.reader().folder(folder).read().problems().stream()
                .map(Problem::toString)
                .toList();
    }

    /** A file that gives nothing and never ends, as long as nobody writes into it. */
    private static Path pipe(Path file) throws IOException, InterruptedException {
        Files.deleteIfExists(file);
        assumeThat(Stream.of("/usr/bin/mkfifo", "/bin/mkfifo").map(Path::of)).anyMatch(Files::isExecutable);
        assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor())
                .isZero();
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"afspraak.yaml", "routering.csv", "afspraken.xlsx", "voorbeelden/x.feature"})
    void a_pipe_is_not_waited_for(String name) throws IOException, InterruptedException {
        Files.createDirectories(gorinchem.resolve("voorbeelden"));
        pipe(gorinchem.resolve(name));

        assertThat(told()).contains("GM0512-gorinchem/" + name + ":1:1" + NO_FILE);
    }

    @Test
    void a_pipe_is_no_folder_of_packs_and_no_workbook() throws IOException, InterruptedException {
        Path pipe = pipe(elsewhere.resolve("afspraken.xlsx"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulePacks.reader().folder(pipe))
                .withMessage("This is no folder: " + pipe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/dev/random", "/etc/passwd"})
    void what_the_operating_system_has_is_not_read(String outside) throws IOException {
        assumeThat(Path.of(outside)).exists();
        Files.delete(gorinchem.resolve("gebieden.csv"));
        Files.createSymbolicLink(gorinchem.resolve("gebieden.csv"), Path.of(outside));

        assertThat(told()).contains("GM0512-gorinchem/gebieden.csv:1:1" + OUTSIDE);
    }

    @Test
    void a_folder_of_scenarios_that_lies_elsewhere_is_told_and_nothing_in_it() throws IOException {
        Files.writeString(elsewhere.resolve("geheim.feature"), "x");
        Files.writeString(elsewhere.resolve("geheim.txt"), "x");
        Files.createSymbolicLink(gorinchem.resolve("voorbeelden"), elsewhere);

        assertThat(told()).containsExactly("GM0512-gorinchem/voorbeelden:1:1" + OUTSIDE);
    }

    @Test
    void a_link_to_itself_is_told() throws IOException {
        Files.createSymbolicLink(gorinchem.resolve("themas.csv"), gorinchem.resolve("themas.csv"));
        Files.createSymbolicLink(gorinchem.resolve("voorbeelden"), gorinchem.resolve("voorbeelden"));

        assertThat(told())
                .containsExactly(
                        "GM0512-gorinchem/themas.csv:1:1  onleesbaar  Dit bestand kan niet worden gelezen. Kijk of"
                                + " het bestaat en of u het mag openen.");
    }

    @Test
    void a_folder_in_itself_is_no_pack_in_a_pack() throws IOException {
        Files.createSymbolicLink(gorinchem.resolve("nog-eens"), gorinchem);

        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Routering.csv", "ROUTERING.CSV", "afspraak.YAML", "AFSPRAKEN.xlsx"})
    void a_name_in_other_letters_is_told_and_not_read(String name) throws IOException {
        Path other = gorinchem.resolve(name);
        assumeThat(Files.exists(other)).as("letters matter to the disk").isFalse();
        Files.writeString(other, "x");

        assertThat(told())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("GM0512-gorinchem/" + name + ":1:1  onbekend-bestand  Het bestand \"" + name
                        + "\" hoort niet in een afspraak.");
    }

    @Test
    void more_scenarios_than_there_may_be_are_not_all_read() throws IOException {
        Path scenarios = Files.createDirectories(gorinchem.resolve("voorbeelden"));
        for (int number = 1; number <= 250; number++) {
            Files.writeString(scenarios.resolve("v%03d.feature".formatted(number)), "x");
        }

        assertThat(PackFolders.in(gorinchem).get(0).files().keySet().stream().filter(name -> name.endsWith(".feature")))
                .hasSize(201);
        assertThat(told())
                .containsExactly(
                        "GM0512-gorinchem/voorbeelden/v201.feature:1:1  te-groot  Een afspraak heeft hoogstens 200"
                                + " bestanden met voorbeelden. Voeg er een paar samen.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../GM0512-gorinchem", "x/../../GM0512-gorinchem", "/etc", "..", "geen\u0000naam", "//"})
    void a_jar_does_not_announce_what_lies_outside_it(String line) throws IOException {
        Path jar = Files.createDirectories(folder.resolve("klassen"));
        Path index = jar.resolve("META-INF/opvolging/packs");
        Files.createDirectories(index.getParent());
        Files.writeString(index, line + "\n");

        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            List<PackFolder> found = PackFolders.onClassPath(loader);

            assertThat(found).hasSize(1);
            assertThat(found.get(0).files()).isEmpty();
            assertThat(Library.read(List.of(found)).problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.MISSING_FILE);
        }
    }

    @Test
    void a_pack_of_a_jar_that_is_on_the_class_path_twice_is_read_once() throws IOException {
        List<URL> jars = new ArrayList<>();
        for (String name : List.of("een", "twee")) {
            Path jar = folder.resolve(name);
            Files.createDirectories(jar.resolve("META-INF/opvolging"));
            Files.writeString(jar.resolve("META-INF/opvolging/packs"), "packs/basis\n");
            Files.createDirectories(jar.resolve("packs/basis"));
            Files.writeString(jar.resolve("packs/basis/afspraak.yaml"), "pakket: " + name + "\n");
            jars.add(jar.toUri().toURL());
        }

        try (URLClassLoader loader = new URLClassLoader(jars.toArray(URL[]::new), null)) {
            assertThat(PackFolders.onClassPath(loader))
                    .hasSize(1)
                    .allMatch(found -> new String(found.files().get("afspraak.yaml"), StandardCharsets.UTF_8)
                            .equals("pakket: een\n"));
        }
    }
}
