package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import nl.opvolging.rules.internal.pack.PackFolder;
import nl.opvolging.rules.internal.pack.PackFolders;
import nl.opvolging.signal.ClauseRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files with scenarios in the folder of a pack. */
class ScenarioFilesTest {
    private static final String NAME = "voorbeelden/gordijnen.feature";
    private static final String TEXT = "# language: nl\nFunctionaliteit: gordijnen\n";

    @TempDir
    Path folder;

    private Path gorinchem;

    @BeforeEach
    void write() throws IOException {
        PackText.basis().writeIn(folder);
        gorinchem = PackText.gorinchem().writeIn(folder);
        Files.createDirectory(gorinchem.resolve("voorbeelden"));
        write(NAME, TEXT);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(gorinchem.resolve(name), text);
    }

    private RulePacks.Result read() {
        return RulePacks.reader().folder(folder).read();
    }

    private static RulePack gorinchem(RulePacks packs) {
        return packs.packs().stream()
                .filter(pack -> pack.code().equals("GM0512"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_pack_has_its_scenarios_as_text() throws IOException {
        write("voorbeelden/afval.feature", "\uFEFFafval");
        RulePack pack = gorinchem(read().orThrow());

        assertThat(pack.scenarios())
                .containsExactly(Map.entry("voorbeelden/afval.feature", "afval"), Map.entry(NAME, TEXT));
        assertThat(pack.files()).containsKeys(NAME, "afspraak.yaml", "routering.csv");
        assertThat(pack.folder()).isEqualTo("GM0512-gorinchem");
    }

    @Test
    void scenarios_change_no_answer_so_they_do_not_count_for_the_sha() throws IOException {
        String with = gorinchem(read().orThrow()).sha256();
        Files.delete(gorinchem.resolve(NAME));

        assertThat(gorinchem(read().orThrow()).sha256()).isEqualTo(with);
    }

    @Test
    void what_is_no_feature_does_not_belong_there() throws IOException {
        write("voorbeelden/notities.txt", "x");

        assertThat(read().problems())
                .extracting(Problem::toString)
                .containsExactly("GM0512-gorinchem/voorbeelden/notities.txt:1:1  onbekend-bestand  Het bestand"
                        + " \"voorbeelden/notities.txt\" hoort niet in een afspraak. In de map voorbeelden staan alleen"
                        + " bestanden die eindigen op .feature.");
    }

    @Test
    void what_the_operating_system_hides_there_is_left_alone() throws IOException {
        write("voorbeelden/.DS_Store", "x");

        assertThat(read().problems()).isEmpty();
    }

    @Test
    void a_folder_in_the_folder_does_not_belong_there() throws IOException {
        Files.createDirectory(gorinchem.resolve("voorbeelden").resolve("oud"));

        assertThat(read().problems()).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_FILE);
    }

    @Test
    void a_file_that_is_too_large_is_told() throws IOException {
        write(NAME, "x".repeat(256 * 1024 + 1));

        assertThat(read().problems())
                .extracting(Problem::toString)
                .containsExactly("GM0512-gorinchem/" + NAME
                        + ":1:1  te-groot  Dit bestand is groter dan 256 KB. Maak het kleiner.");
    }

    @Test
    void a_file_in_another_encoding_is_told_at_its_place() throws IOException {
        Files.write(gorinchem.resolve(NAME), "Scenario: co\u00F6rdinator".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read().problems()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.UNREADABLE);
            assertThat(problem.column()).isEqualTo(13);
        });
    }

    @Test
    void more_files_than_people_can_take_in_are_told() throws IOException {
        for (int i = 0; i < 200; i++) {
            write("voorbeelden/a" + i + ".feature", TEXT);
        }

        assertThat(read().problems()).extracting(Problem::code).containsExactly(ProblemCode.TOO_LARGE);
        assertThat(read().problems().get(0).message()).contains("hoogstens 200 bestanden");
    }

    @Test
    void a_pack_at_hand_as_text_brings_its_scenarios() {
        Map<String, String> files = new HashMap<>(gorinchem(read().orThrow()).files());
        RulePacks packs = RulePacks.reader()
                .folder(folder)
                .pack("GM0512-gorinchem", files)
                .read()
                .orThrow();
        files.put("voorbeelden/x.txt", "x");

        assertThat(gorinchem(packs).scenarios()).containsOnlyKeys(NAME);
        assertThat(RulePacks.reader()
                        .folder(folder)
                        .pack("GM0512-gorinchem", files)
                        .read()
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_FILE);
    }

    @Test
    void scenarios_in_a_jar_are_found_without_a_list() throws IOException {
        PackFolder found = inJar(Map.of(
                "mijn/GM0512-gorinchem/afspraak.yaml",
                "x",
                "mijn/GM0512-gorinchem/" + NAME,
                TEXT,
                "mijn/GM0512-gorinchem/voorbeelden/vreemd.doc",
                "x",
                "mijn/GM0599-rotterdam/voorbeelden/ander.feature",
                "x"));

        assertThat(found.files()).containsOnlyKeys("afspraak.yaml", NAME);
        assertThat(found.strangers()).containsExactly("voorbeelden/vreemd.doc");
    }

    @Test
    void a_misspelt_file_in_a_jar_is_told_as_one_in_a_folder_is() throws IOException {
        PackFolder found = inJar(Map.of(
                "mijn/GM0512-gorinchem/afspraak.yaml", "x",
                "mijn/GM0512-gorinchem/routerng.csv", "x",
                "mijn/GM0512-gorinchem/LEESMIJ.md", "x",
                "mijn/GM0512-gorinchem/oud/routering.csv", "x"));

        assertThat(found.files()).containsOnlyKeys("afspraak.yaml");
        assertThat(found.strangers()).containsExactly("routerng.csv");
    }

    /** The one pack that a jar with these files announces. */
    private PackFolder inJar(Map<String, String> files) throws IOException {
        Path jar = folder.resolve("packs.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entry(entries, "META-INF/opvolging/packs", "mijn/GM0512-gorinchem\n");
            for (Map.Entry<String, String> file : files.entrySet()) {
                entry(entries, file.getKey(), file.getValue());
            }
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            List<PackFolder> found = PackFolders.onClassPath(loader);
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    private static void entry(JarOutputStream jar, String name, String text) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(text.getBytes(StandardCharsets.UTF_8));
        jar.closeEntry();
    }

    @Test
    void one_pack_can_be_tried_beside_packs_that_were_read_before() {
        RulePacks packs = read().orThrow();
        Map<String, String> files = new HashMap<>(gorinchem(packs).files());
        files.computeIfPresent("afspraak.yaml", (name, text) -> text.replace("versie: 2027.1", "versie: eigen"));
        RulePacks changed = packs.with("GM0512-gorinchem", files).orThrow();

        assertThat(gorinchem(changed).version()).isEqualTo("eigen");
        assertThat(gorinchem(packs).version()).isEqualTo("2027.1");
        assertThat(changed.packs()).hasSize(2);
        assertThat(changed.agreements()).hasSize(1);
    }

    @Test
    void a_pack_that_is_tried_can_have_problems() {
        RulePacks.Result result =
                read().orThrow().with("GM0512-gorinchem", Map.of("afspraak.yaml", "gemeente: GM0512\n"));

        assertThat(result.problems()).isNotEmpty();
        assertThat(result.packs().packs()).extracting(RulePack::code).containsExactly("proef-basis");
    }

    @Test
    void a_pack_that_is_tried_holds_on_other_days_than_the_packs_beside_it() {
        RulePacks packs = read().orThrow();

        assertThat(packs.with("elders", gorinchem(packs).files()).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.OVERLAP);
    }

    @Test
    void a_base_pack_that_is_tried_leaves_out_what_rests_on_it() {
        RulePacks packs = read().orThrow();
        RulePack base = packs.packs().get(1);

        assertThat(packs.with("basis", base.files()).orThrow().packs())
                .extracting(RulePack::code)
                .containsExactly("proef-basis");
    }

    @Test
    void the_line_of_a_clause_is_known() {
        RulePack pack = gorinchem(read().orThrow());
        String second = pack.tables().get("routering.csv").get(2).get(0);

        assertThat(pack.lineOf(new ClauseRef("GM0512", "routering", Integer.parseInt(second))))
                .isGreaterThan(2);
        assertThat(pack.lineOf(new ClauseRef("GM0512", "routering", 9_999))).isEqualTo(1);
    }
}
