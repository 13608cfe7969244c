package nl.opvolging.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.FollowUpPartner;

/** Generated packs are valid, differ, and are the same again for the same seed. */
class GeneratedPackProperties {
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void every_generated_pack_is_valid(@ForAll long seed) {
        List<Agreement> agreements = GeneratedPacks.of(seed).read().agreements();

        assertThat(agreements)
                .hasSize(2)
                .allMatch(agreement -> agreement.packs().size() == 2);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void a_seed_gives_the_same_packs_again(@ForAll long seed) {
        assertThat(GeneratedPacks.of(seed))
                .isEqualTo(GeneratedPacks.of(seed))
                .hasSameHashCodeAs(GeneratedPacks.of(seed))
                .isNotEqualTo(GeneratedPacks.of(seed + 1));
    }

    @Example
    void among_them_is_every_table_and_partners_that_come_and_go() {
        Set<String> tables = new HashSet<>();
        Set<Boolean> validities = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            RulePacks packs = GeneratedPacks.of(seed).read();
            for (RulePack pack : packs.packs()) {
                pack.tables().forEach((file, rows) -> {
                    if (rows.size() > 1) {
                        tables.add(file);
                    }
                });
            }
            for (Agreement agreement : packs.agreements()) {
                for (FollowUpPartner partner : agreement.partners()) {
                    validities.add(partner.validFrom().isPresent()
                            || partner.validUntil().isPresent());
                }
            }
        }

        assertThat(tables).hasSize(11);
        assertThat(validities).containsExactlyInAnyOrder(true, false);
    }

    @Example
    void among_them_are_answers_with_and_without_words_of_their_own() {
        Set<Boolean> worded = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            for (RulePack pack : GeneratedPacks.of(seed).read().packs()) {
                PackTables.rows(pack, "terugkoppeling").forEach(row -> worded.add(row.containsKey("tekst")));
            }
        }

        assertThat(worded).containsExactlyInAnyOrder(true, false);
    }

    @Example
    void the_same_packs_in_other_folders_have_the_same_bytes() {
        WrittenPacks packs = GeneratedPacks.of(1);

        assertThat(packs.inOtherFolders()).isNotEqualTo(packs);
        assertThat(packs.inOtherFolders().read().packs())
                .extracting(RulePack::sha256)
                .isEqualTo(packs.read().packs().stream().map(RulePack::sha256).toList());
    }

    @Example
    void lines_that_change_places_are_the_same_lines() {
        WrittenPacks packs =
                WrittenPacks.in(Path.of(System.getProperty("basedir", ""), "src", "test", "resources", "packs"));
        WrittenPacks swapped = packs.withLinesSwapped(new Random(3));

        assertThat(swapped).isNotEqualTo(packs);
        assertThat(swapped.toString().lines().sorted())
                .isEqualTo(packs.toString().lines().sorted().toList());
    }

    @Example
    void a_failure_shows_the_packs() {
        assertThat(GeneratedPacks.of(1).toString()).contains("== basis/afspraak.yaml", "vangnet: gemeente");
    }
}
