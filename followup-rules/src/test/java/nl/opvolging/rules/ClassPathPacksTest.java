package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that a jar announces, here those of {@code META-INF/opvolging/packs} of the tests. */
class ClassPathPacksTest {
    private static final String HEAD = "afspraak.yaml";

    @TempDir
    Path folder;

    @Test
    void the_packs_that_a_jar_announces_are_read() {
        assertThat(RulePacks.fromClassPath().packs())
                .extracting(RulePack::toString)
                .containsExactly(
                        "GM0512 Gorinchem 2027.1 (2027-01-01 tot en met 2028-12-31)",
                        "proef-basis Proefbasis 1 (vanaf 2015-01-01)");
    }

    @Test
    void a_pack_is_the_same_wherever_it_comes_from() {
        PackText.basis().writeIn(folder);
        PackText.gorinchem().writeIn(folder);
        assertThat(RulePacks.reader().folder(folder).read().orThrow().packs())
                .extracting(RulePack::sha256)
                .isEqualTo(RulePacks.fromClassPath().packs().stream()
                        .map(RulePack::sha256)
                        .toList());
    }

    @Test
    void what_a_municipality_has_in_a_later_place_stands_instead_of_all_it_had() {
        Path own = PackText.gorinchem()
                .replacing(HEAD, "versie: 2027.1", "versie: eigen")
                .replacing(HEAD, "2027-01-01, tot: 2028-12-31", "2030-01-01")
                .writeIn(folder);
        RulePacks packs = RulePacks.reader().classPath().folder(own).read().orThrow();
        assertThat(packs.packs())
                .extracting(RulePack::version, pack -> pack.validity().toString())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("eigen", "vanaf 2030-01-01"),
                        org.assertj.core.api.Assertions.tuple("1", "vanaf 2015-01-01"));
    }

    @Test
    void a_base_pack_in_a_later_place_stands_under_the_agreements_of_earlier_places() {
        Path own =
                PackText.basis().replacing(HEAD, "versie: 1", "versie: eigen").writeIn(folder);
        RulePacks packs = RulePacks.reader().classPath().folder(own).read().orThrow();
        assertThat(packs.agreements().get(0).packs())
                .extracting(RulePack::version)
                .containsExactly("2027.1", "eigen");
    }

    @Test
    void a_later_place_with_mistakes_never_lets_an_older_agreement_hold_instead() {
        Path own = PackText.gorinchem()
                .replacing("gebieden.csv", "WK051211", "WK05")
                .writeIn(folder);
        RulePacks.Result result = RulePacks.reader().classPath().folder(own).read();
        assertThat(result.problems()).hasSize(1);
        assertThat(result.packs().agreements()).isEmpty();
    }

    @Test
    void the_order_of_the_places_decides() {
        Path own = PackText.gorinchem()
                .replacing(HEAD, "versie: 2027.1", "versie: eigen")
                .writeIn(folder);
        RulePacks packs = RulePacks.reader().folder(own).classPath().read().orThrow();
        assertThat(packs.packs().get(0).version()).isEqualTo("2027.1");
    }

    @Test
    void nothing_is_read_from_no_place() {
        RulePacks.Result result = RulePacks.reader().read();
        assertThat(result.problems()).isEmpty();
        assertThat(result.packs().packs()).isEmpty();
        assertThat(result.packs().agreements()).isEmpty();
    }
}
