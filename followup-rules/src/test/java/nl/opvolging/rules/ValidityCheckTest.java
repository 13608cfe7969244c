package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Days on which no agreement holds: each hole is told where it begins, and not when it is closed. */
class ValidityCheckTest {
    private static final String MERGER = "opgegaan_in: { gemeente: GM1961, vanaf: 2019-01-01 }\n";

    @TempDir
    private Path folder;

    private int places;

    static Stream<Arguments> holes() {
        return Stream.of(
                arguments(
                        "between two versions",
                        List.of(leerdam("2015-01-01, tot: 2016-12-31", ""), later("2017-02-01")),
                        List.of(leerdam("2015-01-01, tot: 2016-12-31", ""), later("2017-01-01")),
                        "GM0545-leerdam/afspraak.yaml:4:9",
                        Weight.SERIOUS,
                        List.of("1 januari 2017", "31 januari 2017", "Laat deze versie later eindigen")),
                arguments(
                        "before a merger",
                        List.of(leerdam("2015-01-01, tot: 2018-10-31", MERGER), successor("2019-01-01")),
                        List.of(leerdam("2015-01-01, tot: 2018-12-31", MERGER), successor("2019-01-01")),
                        "GM0545-leerdam/afspraak.yaml:4:9",
                        Weight.SERIOUS,
                        List.of("1 november 2018", "31 december 2018")),
                arguments(
                        "between a merger and the agreement of the successor",
                        List.of(leerdam("2015-01-01, tot: 2018-12-31", MERGER), successor("2019-03-01")),
                        List.of(leerdam("2015-01-01, tot: 2018-12-31", MERGER), successor("2019-01-01")),
                        "GM0545-leerdam/afspraak.yaml:8:14",
                        Weight.SERIOUS,
                        List.of("1 januari 2019", "28 februari 2019", "nog niet die van GM1961")),
                arguments(
                        "on both sides of a merger",
                        List.of(leerdam("2015-01-01, tot: 2018-10-31", MERGER), successor("2019-03-01")),
                        List.of(leerdam("2015-01-01", MERGER), successor("2019-01-01")),
                        "GM0545-leerdam/afspraak.yaml:8:14",
                        Weight.SERIOUS,
                        List.of("1 november 2018", "28 februari 2019")),
                arguments(
                        "after a merger into a municipality without an agreement",
                        List.of(leerdam("2015-01-01", MERGER)),
                        List.of(leerdam("2015-01-01", MERGER), successor("2018-01-01")),
                        "GM0545-leerdam/afspraak.yaml:8:14",
                        Weight.ATTENTION,
                        List.of("Vanaf dinsdag 1 januari 2019", "Voeg de afspraak van GM1961 toe")),
                arguments(
                        "after the last version",
                        List.of(leerdam("2015-01-01, tot: 2018-12-31", "")),
                        List.of(leerdam("2015-01-01", "")),
                        "GM0545-leerdam/afspraak.yaml:4:9",
                        Weight.NOTE,
                        List.of("Na maandag 31 december 2018", "Maak op tijd een nieuwe versie")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("holes")
    void a_hole_is_told_and_not_when_it_is_closed(
            String where, List<PackText> open, List<PackText> closed, String place, Weight weight, List<String> words) {
        List<WeakSpot> spots = spots(open);

        assertThat(spots).as(where).hasSize(1);
        assertThat(spots.get(0).pack() + "/" + spots.get(0).place()).isEqualTo(place);
        assertThat(spots.get(0).weight()).isEqualTo(weight);
        assertThat(spots.get(0).message()).contains(words);
        assertThat(spots(closed)).isEmpty();
    }

    @Test
    void what_a_successor_leaves_open_later_is_told_of_the_successor() {
        List<WeakSpot> spots = spots(List.of(
                leerdam("2015-01-01, tot: 2018-12-31", MERGER),
                successor("2019-01-01, tot: 2019-12-31"),
                successor("2020-02-01").named("GM1961-vijfheerenlanden-2020")));

        assertThat(spots).extracting(WeakSpot::pack).containsExactly("GM1961-vijfheerenlanden");
    }

    @Test
    void only_the_municipalities_that_are_asked_for_are_checked() {
        RulePacks packs = packs(List.of(leerdam("2015-01-01, tot: 2018-10-31", MERGER), successor("2019-01-01")));

        assertThat(WeakSpots.of(packs, pack -> pack.code().equals("GM1961")))
                .isNotEmpty()
                .noneMatch(spot -> spot.pack().startsWith("GM0545"));
    }

    private List<WeakSpot> spots(List<PackText> packs) {
        return WeakSpots.of(packs(packs)).stream()
                .filter(spot -> spot.check() == CheckKind.VALIDITY)
                .toList();
    }

    private RulePacks packs(List<PackText> packs) {
        Path place = folder.resolve(String.valueOf(places++));
        PackText.basis().writeIn(place);
        packs.forEach(pack -> pack.writeIn(place));
        return RulePacks.reader().folder(place).read().orThrow();
    }

    private static PackText leerdam(String from, String merger) {
        return head("GM0545-leerdam", "GM0545", from, merger);
    }

    private static PackText later(String from) {
        return head("GM0545-leerdam-2017", "GM0545", from, "");
    }

    private static PackText successor(String from) {
        return head("GM1961-vijfheerenlanden", "GM1961", from, "");
    }

    private static PackText head(String folder, String municipality, String from, String merger) {
        return PackText.sound()
                .headOnly()
                .named(folder)
                .with(
                        "afspraak.yaml",
                        "gemeente: " + municipality + "\nnaam: N\nversie: " + folder + "\ngeldig: { van: " + from
                                + " }\nbasis: proef-basis\nstatus: concept\nvangnet: gemeente\n" + merger);
    }
}
