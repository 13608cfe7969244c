package nl.opvolging.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DateRange;
import nl.opvolging.rules.RulePack;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.PartnerKind;
import org.junit.jupiter.api.Test;

/** What must be true of all packs of this module. */
class PackSweepTest {
    private static final int PACKS = 15;
    private static final int AGREEMENTS = 14;
    private static final int FEWEST_SIGNS = 90;
    private static final int FEWEST_THEMES = 25;
    private static final int FEWEST_PACKS_WITH_WORDS = 5;
    private static final int FEWEST_WORDS = 30;
    private static final Set<PartnerKind> ALWAYS_MANNED =
            Set.of(PartnerKind.EMERGENCY_SERVICES, PartnerKind.POLICE, PartnerKind.VEILIG_THUIS);
    private static final Path RESOURCES = Path.of(System.getProperty("basedir", ""), "src", "main", "resources");
    private static final Path FOLDERS = Path.of("opvolging", "packs");
    private static final Pattern MERGER =
            Pattern.compile("opgegaan_in: *\\{ *gemeente: *(GM\\d{4}), *vanaf: *([0-9-]{10}) *}");

    @Test
    void there_are_fourteen_agreements_and_one_base_pack() {
        assertThat(Packs.ALL.packs()).hasSize(PACKS);
        assertThat(Packs.agreements()).hasSize(AGREEMENTS);
        assertThat(municipal()).hasSize(AGREEMENTS);
    }

    @Test
    void the_index_names_exactly_the_folders_of_packs() throws IOException {
        List<String> index = Files.readAllLines(RESOURCES.resolve(Path.of("META-INF", "opvolging", "packs"))).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        try (Stream<Path> folders = Files.list(RESOURCES.resolve(FOLDERS))) {
            assertThat(index)
                    .isSorted()
                    .containsExactlyInAnyOrderElementsOf(
                            folders.map(folder -> "opvolging/packs/" + folder.getFileName())
                                    .toList());
        }
    }

    @Test
    void every_line_of_the_base_pack_has_a_source() {
        Map<String, List<List<String>>> tables = Packs.national().tables();

        assertThat(tables.keySet())
                .contains("duiding.csv", "routering.csv", "termijnen.csv", "tekens.csv", "themas.csv", "opvolgers.csv");
        tables.keySet()
                .forEach(file -> assertThat(Packs.rows(Packs.national(), file))
                        .as(file)
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(row).containsKey("bron")));
    }

    @Test
    void there_are_signs_of_everything_that_people_notice() {
        List<Map<String, String>> signs = Packs.rows(Packs.national(), "tekens.csv");

        assertThat(signs).hasSizeGreaterThanOrEqualTo(FEWEST_SIGNS);
        assertThat(signs)
                .extracting(sign -> sign.get("groep"))
                .containsOnly("ouderen", "volwassenen", "jeugd", "woning", "straat", "hulpvraag");
        assertThat(signs).extracting(sign -> sign.get("teken")).doesNotHaveDuplicates();
    }

    @Test
    void there_are_themes_on_all_three_lines() {
        List<Map<String, String>> themes = Packs.rows(Packs.national(), "themas.csv");

        assertThat(themes).hasSizeGreaterThanOrEqualTo(FEWEST_THEMES);
        assertThat(themes)
                .extracting(theme -> theme.get("lijn"))
                .containsOnly("wijkveiligheid", "niet pluis", "burenhulp");
    }

    @Test
    void every_sign_means_something() {
        List<String> interpreted = Packs.rows(Packs.national(), "duiding.csv").stream()
                .flatMap(row -> Stream.of(row.getOrDefault("teken", "").split(", *")))
                .toList();

        assertThat(Packs.rows(Packs.national(), "tekens.csv"))
                .extracting(sign -> sign.get("teken"))
                .isSubsetOf(interpreted);
    }

    @Test
    void every_pack_says_that_it_is_an_example() {
        assertThat(Packs.ALL.packs()).allSatisfy(pack -> {
            assertThat(pack.example()).isTrue();
            assertThat(pack.sources()).anyMatch(source -> source.startsWith("Voorbeeld: "));
        });
    }

    @Test
    void a_merged_municipality_ends_the_day_before_the_merger_and_its_successor_takes_over() throws IOException {
        int merged = 0;
        for (RulePack pack : municipal()) {
            Optional<Matcher> merger = merger(pack);
            assertThat(merger.map(stated -> Area.of(stated.group(1)))).isEqualTo(pack.successor());
            if (merger.isPresent()) {
                LocalDate day = LocalDate.parse(merger.get().group(2));
                Area municipality = pack.municipality().orElseThrow();
                assertThat(pack.validity().last()).isEqualTo(day.minusDays(1));
                assertThat(Packs.ALL.agreement(municipality, day.minusDays(1)).municipality())
                        .isEqualTo(municipality);
                assertThat(Packs.ALL.agreement(municipality, day).municipality())
                        .isEqualTo(pack.successor().orElseThrow());
                merged++;
            }
        }
        assertThat(merged).isEqualTo(4);
    }

    private static Optional<Matcher> merger(RulePack pack) throws IOException {
        try (Stream<Path> folders = Files.list(RESOURCES.resolve(FOLDERS))) {
            Path folder = folders.filter(
                            candidate -> candidate.getFileName().toString().startsWith(pack.code()))
                    .findFirst()
                    .orElseThrow();
            return Optional.of(MERGER.matcher(Files.readString(folder.resolve("afspraak.yaml"))))
                    .filter(Matcher::find);
        }
    }

    @Test
    void agreements_of_one_municipality_follow_each_other_without_overlap() {
        Map<String, List<DateRange>> ranges = new HashMap<>();
        municipal()
                .forEach(pack -> ranges.computeIfAbsent(pack.code(), code -> new ArrayList<>())
                        .add(pack.validity()));

        assertThat(ranges.get("GM0512")).hasSize(2);
        ranges.values().forEach(ofOne -> {
            for (int i = 1; i < ofOne.size(); i++) {
                assertThat(ofOne.get(i).first())
                        .isEqualTo(ofOne.get(i - 1).last().plusDays(1));
            }
        });
    }

    @Test
    void every_partner_has_a_known_substitute_or_is_always_manned() {
        for (Agreement agreement : Packs.agreements()) {
            assertThat(agreement.partners()).isNotEmpty().allSatisfy(partner -> {
                if (partner.substitute().isPresent()) {
                    assertThat(agreement.partner(partner.substitute().get())).isPresent();
                } else {
                    assertThat(ALWAYS_MANNED).contains(partner.kind());
                }
            });
        }
    }

    @Test
    void every_safety_net_is_an_own_partner_that_reports_back() {
        for (Agreement agreement : Packs.agreements()) {
            assertThat(Packs.rows(agreement.packs().get(0), "opvolgers.csv"))
                    .extracting(row -> row.get("opvolger"))
                    .contains(agreement.safetyNet().ref().value());
            assertThat(agreement.safetyNet().reportsBack()).isTrue();
            assertThat(agreement.safetyNet().validUntil()).isEmpty();
        }
    }

    /** Who hears an answer may not hear what the case is about, nor, everywhere, who follows up. */
    @Test
    void the_words_of_an_answer_name_no_theme_no_sign_no_partner_and_no_resident() {
        List<String> told = Packs.ALL.packs().stream()
                .flatMap(pack -> words(pack).stream())
                .map(text -> text.toLowerCase(Locale.ROOT))
                .toList();
        List<String> secret = Stream.concat(
                        Packs.ALL.packs().stream().flatMap(PackSweepTest::names),
                        Stream.of("bewoner", "kind", "oudere"))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();

        assertThat(told).hasSizeGreaterThanOrEqualTo(FEWEST_WORDS);
        assertThat(secret).hasSizeGreaterThan(FEWEST_SIGNS + FEWEST_THEMES);
        assertThat(told).noneMatch(text -> secret.stream().anyMatch(text::contains));
    }

    private static Stream<String> names(RulePack pack) {
        return Stream.of("themas.csv", "tekens.csv", "opvolgers.csv")
                .flatMap(file -> Packs.rows(pack, file).stream())
                .map(row -> row.getOrDefault("naam", ""));
    }

    private static List<String> words(RulePack pack) {
        return Packs.rows(pack, "terugkoppeling.csv").stream()
                .flatMap(row -> Stream.ofNullable(row.get("tekst")))
                .toList();
    }

    @Test
    void packs_that_answer_in_words_of_their_own_do_not_all_use_the_same() {
        List<RulePack> packs = Packs.ALL.packs().stream()
                .filter(pack -> !words(pack).isEmpty())
                .toList();

        assertThat(packs).hasSizeGreaterThanOrEqualTo(FEWEST_PACKS_WITH_WORDS);
        assertThat(packs.stream().flatMap(pack -> words(pack).stream().distinct()))
                .doesNotHaveDuplicates();
    }

    private static List<RulePack> municipal() {
        return Packs.ALL.packs().stream()
                .filter(pack -> pack.municipality().isPresent())
                .toList();
    }
}
