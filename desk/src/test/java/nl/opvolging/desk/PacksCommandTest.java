package nl.opvolging.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.opvolging.rules.RulePacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksCommandTest {
    @Test
    void each_pack_has_a_line_below_the_header() {
        List<String> lines = Desk.run("afspraken").out().lines().toList();

        assertThat(lines.get(0)).matches("Code +Naam +Versie +Geldig +Status");
        assertThat(lines).hasSize(1 + RulePacks.fromClassPath().packs().size());
        assertThat(lines)
                .anyMatch(line -> line.matches(
                        "GM0512 +Gorinchem +2027\\.1 +1-1-2027 tot en met 31-12-2028 +vastgesteld, voorbeeld"));
    }

    @Test
    void a_municipality_that_merged_is_told_with_its_successor() {
        assertThat(Desk.run("afspraken").out().lines())
                .anyMatch(
                        line -> line.startsWith("GM0545 ") && line.endsWith(", opgegaan in Vijfheerenlanden (GM1961)"));
    }

    @Test
    void a_draft_in_a_folder_is_told_as_a_draft(@TempDir Path folder) throws IOException {
        Desk.changedPack(folder, "GM0556-maassluis", "afspraak.yaml", "status: vastgesteld", "status: concept");

        assertThat(Desk.run("afspraken", "--dir", folder.toString()).out().lines())
                .anyMatch(line -> line.startsWith("GM0556 ") && line.contains("  concept"));
    }

    @Test
    void with_a_mistake_in_the_folder_there_is_no_list(@TempDir Path folder) throws IOException {
        Desk.changedPack(folder, "GM0556-maassluis", "afspraak.yaml", "status: vastgesteld", "status: misschien");
        Desk desk = Desk.run("afspraken", "--dir", folder.toString());

        assertThat(desk.exitCode()).isEqualTo(1);
        assertThat(desk.out()).isEmpty();
        assertThat(desk.err()).contains("afspraak.yaml:", "misschien");
    }

    @Test
    void the_alias_does_the_same() {
        assertThat(Desk.run("packs")).isEqualTo(Desk.run("afspraken"));
    }
}
