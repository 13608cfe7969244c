package nl.opvolging.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DateRange;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenPacksTest {
    private static final WrittenPacks PROEFSTAD =
            WrittenPacks.in(Path.of(System.getProperty("basedir", ""), "src", "test", "resources", "packs"));
    private static final String OWN = "GM0512-proefstad";
    private static final String HEAD = "afspraak.yaml";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Proefstad from 2027 to 2028, of which the base has a version of 2027 and one of later. */
    private static RulePacks onTwoVersionsOfTheBase() {
        Map<String, Map<String, String>> packs = new TreeMap<>();
        packs.put(OWN, PROEFSTAD.files(OWN));
        packs.put("proef-1", base("1", "2020-01-01, tot: 2027-12-31"));
        packs.put("proef-2", base("2", "2028-01-01"));
        return WrittenPacks.of(packs).read();
    }

    private static Map<String, String> base(String version, String from) {
        Map<String, String> files = new TreeMap<>(PROEFSTAD.files("proef"));
        files.computeIfPresent(
                HEAD,
                (file, head) ->
                        head.replace("versie: 1", "versie: " + version).replace("van: 2020-01-01", "van: " + from));
        return files;
    }

    @Test
    void an_agreement_that_has_two_versions_of_its_base_is_written_once() {
        RulePacks packs = onTwoVersionsOfTheBase();

        assertThat(packs.agreements()).hasSize(2);
        assertThat(WrittenPacks.of(packs.packs()).folders()).containsExactly(OWN, "proef-1", "proef-2");
    }

    @Test
    void the_laws_are_tried_under_each_version_of_the_base() {
        List<DateRange> tried = TriedAgreements.of(onTwoVersionsOfTheBase()).sources().stream()
                .flatMap(source -> World.of(source, new Implementation() {}))
                .map(world -> world.agreement().packs().get(0).validity())
                .toList();

        assertThat(tried)
                .containsExactly(
                        new DateRange(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)),
                        new DateRange(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31)));
    }

    @Test
    void a_clock_starts_when_the_last_version_of_the_pack_itself_begins() throws NoSuchMethodException {
        Afspraak afspraak =
                WrittenPacksTest.class.getDeclaredMethod("of_proefstad").getAnnotation(Afspraak.class);

        assertThat(AgreementInForce.of(afspraak, onTwoVersionsOfTheBase()).moment())
                .isEqualTo(DutchTime.instant(LocalDate.of(2027, 1, 4).atTime(9, 30)));
    }

    @Afspraak("GM0512")
    static void of_proefstad() {}

    @Test
    void the_scenarios_of_a_pack_are_played_once(@TempDir Path folder) throws IOException {
        Path own = write(folder, onTwoVersionsOfTheBase()).resolve(OWN);
        Files.createDirectory(own.resolve("voorbeelden"));
        Files.writeString(
                own.resolve("voorbeelden").resolve("een.feature"), "# language: nl\nFunctionaliteit: niets\n");

        assertThat(PackScenarios.of(RulePacks.reader().folder(folder).read().orThrow()))
                .extracting(DynamicNode::getDisplayName)
                .hasSize(1);
    }

    private static Path write(Path folder, RulePacks packs) throws IOException {
        WrittenPacks written = WrittenPacks.of(packs.packs());
        for (String name : written.folders()) {
            Path pack = Files.createDirectory(folder.resolve(name));
            for (Map.Entry<String, String> file : written.files(name).entrySet()) {
                Files.writeString(pack.resolve(file.getKey()), file.getValue());
            }
        }
        return folder;
    }

    @Test
    void what_is_no_pack_may_lie_beside_packs(@TempDir Path folder) throws IOException {
        Path pack = write(folder, Proefstad.PACKS).resolve(OWN);
        Files.writeString(folder.resolve("LEESMIJ.md"), "Onze afspraken.\n");
        Files.write(pack.resolve("logo.png"), new byte[] {(byte) 0xFF});

        assertThat(WrittenPacks.in(folder)).isEqualTo(PROEFSTAD);
    }

    @Test
    void however_many_packs_there_are_each_gets_a_plain_name() {
        Map<String, Map<String, String>> many = new TreeMap<>();
        for (int i = 0; i < 300; i++) {
            many.put("pak-" + i, Map.of(HEAD, "pakket: p" + i + "\n"));
        }

        assertThat(WrittenPacks.of(many).inOtherFolders().folders())
                .hasSize(300)
                .allSatisfy(folder -> assertThat(folder).matches("map-\\d{4}"));
    }

    @Test
    void lines_change_places_whatever_stands_between_the_cells() {
        String table = "Regel,Thema,Opvolger\n1,eenzaamheid,balie\n2,geluidsoverlast,wijkteam\n3,,balie\n";

        assertThat(List.of(1, 2, 3, 4, 5))
                .anySatisfy(seed -> assertThat(SwappedLines.in("routering.csv", table, new Random(seed)))
                        .isEqualTo("Regel,Thema,Opvolger\n2,geluidsoverlast,wijkteam\n1,eenzaamheid,balie\n3,,balie\n"))
                .allSatisfy(seed -> assertThat(SwappedLines.in("routering.csv", table, new Random(seed)))
                        .endsWith("\n3,,balie\n"));
    }

    @Test
    void each_agreement_has_more_closing_days_of_its_own() {
        TriedAgreements.Source both = TriedAgreements.generated(5, 1).sources().get(0);

        assertThat(World.of(both, new Implementation() {}))
                .hasSize(2)
                .allSatisfy(world -> assertThat(closed(world.withMoreClosingDays(0), world.agreement()))
                        .hasSizeGreaterThan(5));
    }

    /** The closing days in all heads while an agreement holds. */
    private static List<LocalDate> closed(RulePacks packs, Agreement agreement) {
        DateRange days = agreement.packs().get(0).validity();
        return packs.packs().stream()
                .map(RulePack::files)
                .map(files -> files.getOrDefault(HEAD, ""))
                .flatMap(head ->
                        DAY.matcher(head.substring(head.indexOf("kalender"))).results())
                .map(MatchResult::group)
                .map(LocalDate::parse)
                .filter(days::contains)
                .toList();
    }
}
