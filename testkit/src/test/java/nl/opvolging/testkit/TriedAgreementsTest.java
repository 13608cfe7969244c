package nl.opvolging.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.opvolging.rules.PackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TriedAgreementsTest {
    private static final Path PACKS = Path.of(System.getProperty("basedir", ""), "src", "test", "resources", "packs");

    @TempDir
    Path place;

    private static List<String> worlds(TriedAgreements tried) {
        return tried.sources().stream()
                .flatMap(source -> World.of(source, new Implementation() {}))
                .map(World::toString)
                .toList();
    }

    @Test
    void a_folder_of_packs_has_the_agreements_of_its_municipalities() {
        assertThat(worlds(TriedAgreements.in(PACKS))).containsExactly("GM0512 2027.1 (packs)");
    }

    @Test
    void packs_that_were_read_have_all_their_agreements() {
        assertThat(worlds(TriedAgreements.of(GeneratedPacks.of(1).read())))
                .containsExactly("GM0512 2027.1 (packs)", "GM0512 2027.2 (packs)");
    }

    @Test
    void drawn_packs_are_named_after_their_seed() {
        assertThat(worlds(TriedAgreements.generated(41, 2)))
                .containsExactly(
                        "GM0512 2027.1 (generated from 41)",
                        "GM0512 2027.2 (generated from 41)",
                        "GM0512 2027.1 (generated from 42)",
                        "GM0512 2027.2 (generated from 42)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TriedAgreements.generated(0, 0))
                .withMessage("At least one seed is needed, not 0");
    }

    @Test
    void a_municipality_without_a_pack_on_the_class_path_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TriedAgreements.of("GM1234"))
                .withMessage(
                        "There is no agreement of GM1234 to be tried, only [GM0512 Proefstad 2027.1 (2027-01-01 tot en met 2028-12-31)]");
    }

    @Test
    void a_folder_with_base_packs_alone_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TriedAgreements.in(PACKS.resolve("proef")))
                .withMessage(
                        "There is no agreement of proef to be tried, only [GM0512 Proefstad 2027.1 (2027-01-01 tot en met 2028-12-31)]");
    }

    @Test
    void a_pack_with_a_mistake_is_told_before_any_law_is_tried() throws IOException {
        Files.writeString(place.resolve("afspraak.yaml"), "gemeente: GM0512\n");

        assertThatExceptionOfType(PackException.class).isThrownBy(() -> TriedAgreements.in(place));
    }
}
