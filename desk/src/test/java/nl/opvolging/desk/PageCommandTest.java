package nl.opvolging.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageCommandTest {
    private static final String GORINCHEM = "GM0512-gorinchem-2027";
    private static final String FILE = "GM0512-2027-01-01.html";

    @TempDir
    private static Path shared;

    private static Desk versions = new Desk(-1, "", "");

    @TempDir
    private Path folder;

    /** Pages take a while to make: those of both versions are made once. */
    @BeforeAll
    static void makeVersions() {
        versions = Desk.run("pagina", "GM0512", "-o", made().toString());
    }

    private static Path made() {
        return shared.resolve("nieuw").resolve("map");
    }

    private Path out() {
        return folder.resolve("nieuw").resolve("map");
    }

    private Document page(String file) throws IOException {
        return page(out(), file);
    }

    private static Document page(Path folder, String file) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve(file)));
    }

    @Test
    void a_code_gives_a_page_for_each_version_in_a_folder_that_is_made() throws IOException {
        assertThat(versions.exitCode()).isZero();
        assertThat(versions.err()).isEmpty();
        assertThat(versions.out().lines())
                .containsExactly(
                        made().resolve("GM0512-2026-01-01.html").toString(),
                        made().resolve(FILE).toString());
        assertThat(page(made(), FILE).title()).isEqualTo("Wat gebeurt er met uw melding in Gorinchem?");
    }

    @Test
    void a_folder_gives_the_pages_of_the_agreements_in_it_and_no_others() throws IOException {
        Path packs = Files.createDirectories(folder.resolve("packs"));
        Desk.changedPack(packs, GORINCHEM, "opvolgers.csv", "Ouderenadviseur", "Adviseur voor ouderen");
        Desk desk = Desk.run("pagina", packs.toString(), "--uit", out().toString());

        assertThat(desk.exitCode()).isZero();
        try (Stream<Path> written = Files.list(out())) {
            assertThat(written.map(file -> file.getFileName().toString())).containsExactly(FILE);
        }
        assertThat(page(FILE).select("#wie").text())
                .contains("Adviseur voor ouderen volgt op.")
                .doesNotContain("Ouderenadviseur");
    }

    @Test
    void the_changes_are_those_since_the_version_before() throws IOException {
        String changes = page(made(), FILE).select("#wijzigingen").text();

        assertThat(changes).contains("Vergeleken met versie 2026.1 van Gorinchem", "Was", "Is nu");
        assertThat(page(made(), "GM0512-2026-01-01.html").select("#wijzigingen"))
                .isEmpty();
    }

    @Test
    void the_changes_can_be_those_since_another_agreement() throws IOException {
        Desk.run("pagina", Desk.PACKS.resolve(GORINCHEM).toString(), "-o", out().toString(), "--vorige", "GM0599");

        assertThat(page(FILE).select("#wijzigingen").text()).contains("van Rotterdam", "Jongerenwerk");
    }

    @Test
    void nothing_changed_is_told_as_such() throws IOException {
        String maassluis = Desk.PACKS.resolve("GM0556-maassluis").toString();
        Desk.run("pagina", maassluis, "-o", out().toString(), "--vorige", maassluis);

        assertThat(page("GM0556-2026-01-01.html").select("#wijzigingen").text()).contains("niets veranderd");
    }

    @Test
    void a_mistake_in_the_folder_is_told_at_its_place_and_no_page_is_written() throws IOException {
        Path packs = Files.createDirectories(folder.resolve("packs"));
        Path pack = Desk.changedPack(packs, GORINCHEM, "routering.csv", "2;verwardheid;", "2;verwardhied;");
        Desk desk = Desk.run("pagina", pack.toString(), "-o", out().toString());

        assertThat(desk.exitCode()).isEqualTo(1);
        assertThat(desk.err()).startsWith(pack.resolve("routering.csv") + ":7:3  onbekend-woord  ");
        assertThat(out()).doesNotExist();
    }

    @Test
    void an_unknown_code_is_wrong_use() {
        Desk desk = Desk.run("pagina", "GM0001", "-o", out().toString());

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.err()).contains("GM0001", "opvolging afspraken").hasLineCount(1);
    }

    @Test
    void a_folder_that_is_not_there_is_wrong_use() {
        Desk desk = Desk.run("pagina", folder.resolve("weg").toString(), "-o", out().toString());

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.err()).contains("is er niet").hasLineCount(1);
    }

    @Test
    void where_no_page_can_be_written_that_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("bestand"), "x");
        Desk desk = Desk.run("pagina", "GM0556", "-o", file.toString());

        assertThat(desk.exitCode()).isEqualTo(2);
        assertThat(desk.err()).contains("kan niet worden geschreven").hasLineCount(1);
    }

    @Test
    void the_folder_has_to_be_named() {
        assertThat(Desk.run("pagina", "GM0512").exitCode()).isEqualTo(2);
    }

    @Test
    void language_and_time_zone_of_the_machine_change_no_byte() throws Exception {
        Desk.run("pagina", "GM0599", "-o", out().toString());
        Path other = folder.resolve("ander");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Auckland",
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Opvolging.class.getName(),
                        "page",
                        "GM0599",
                        "-o",
                        other.toString()))
                .start();

        assertThat(process.waitFor()).isZero();
        assertThat(other.resolve("GM0599-2026-01-01.html"))
                .hasSameBinaryContentAs(out().resolve("GM0599-2026-01-01.html"));
    }
}
