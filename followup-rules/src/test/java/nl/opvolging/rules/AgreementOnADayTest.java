package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.opvolging.signal.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which agreement holds where and when. */
class AgreementOnADayTest {
    private static final String HEAD = "afspraak.yaml";
    private static final Area GM0512 = Area.of("GM0512");
    private static final Area GM0545 = Area.of("GM0545");
    private static final Area GM1961 = Area.of("GM1961");

    @TempDir
    Path folder;

    @Test
    void an_agreement_holds_from_its_first_up_to_and_including_its_last_day() {
        RulePacks packs = read(PackText.gorinchem());
        assertThat(packs.agreement(GM0512, day("2027-01-01")).municipality()).isEqualTo(GM0512);
        assertThat(packs.agreement(GM0512, day("2028-12-31")).municipality()).isEqualTo(GM0512);
        assertNone(packs, GM0512, "2026-12-31", "2027-01-01 tot en met 2028-12-31");
        assertNone(packs, GM0512, "2029-01-01", "2027-01-01 tot en met 2028-12-31");
    }

    @Test
    void an_agreement_holds_in_every_area_of_its_municipality_and_in_no_other() {
        RulePacks packs = read(PackText.gorinchem());
        for (String area : List.of("GM0512", "WK051211", "BU05121105")) {
            assertThat(packs.agreement(Area.of(area), day("2027-06-01")).municipality())
                    .isEqualTo(GM0512);
        }
        assertThatExceptionOfType(NoAgreementException.class)
                .isThrownBy(() -> packs.agreement(Area.of("BU05451105"), day("2027-06-01")))
                .withMessage("No agreement of GM0545 holds on 2027-06-01; none is known")
                .satisfies(exception -> {
                    assertThat(exception.municipality()).isEqualTo(GM0545);
                    assertThat(exception.day()).isEqualTo(day("2027-06-01"));
                    assertThat(exception.covered()).isEmpty();
                });
    }

    @Test
    void of_several_versions_the_one_of_the_day_holds() {
        PackText next = PackText.gorinchem()
                .named("GM0512-gorinchem-2030")
                .replacing(HEAD, "2027-01-01, tot: 2028-12-31", "2030-01-01")
                .replacing(HEAD, "versie: 2027.1", "versie: 2030.1");
        RulePacks packs = read(PackText.gorinchem(), next);
        assertThat(packs.agreements()).hasSize(2);
        assertThat(version(packs, "2028-12-31")).isEqualTo("2027.1");
        assertThat(version(packs, "2030-01-01")).isEqualTo("2030.1");
        assertThat(version(packs, "2099-12-31")).isEqualTo("2030.1");
        assertNone(packs, GM0512, "2029-07-01", "2027-01-01 tot en met 2028-12-31", "vanaf 2030-01-01");
    }

    @Test
    void an_agreement_over_two_versions_of_its_base_pack_has_the_one_of_the_day() {
        RulePacks packs = RulePacks.reader()
                .folder(folder(
                        PackText.basis()
                                .named("basis-1")
                                .replacing(HEAD, "{ van: 2015-01-01 }", "{ van: 2015-01-01, tot: 2027-12-31 }"),
                        PackText.basis()
                                .named("basis-2")
                                .replacing(HEAD, "{ van: 2015-01-01 }", "{ van: 2028-01-01 }")
                                .replacing(HEAD, "versie: 1", "versie: 2"),
                        PackText.gorinchem()))
                .read()
                .orThrow();
        assertThat(packs.agreement(GM0512, day("2027-12-31")).packs().get(1).version())
                .isEqualTo("1");
        assertThat(packs.agreement(GM0512, day("2028-01-01")).packs().get(1).version())
                .isEqualTo("2");
    }

    @Test
    void a_municipality_that_merged_has_the_agreement_of_its_successor_from_that_day_on() {
        RulePacks packs = read(leerdam(), vijfheerenlanden());
        assertThat(packs.agreement(Area.of("BU05450101"), day("2018-12-31")).municipality())
                .isEqualTo(GM0545);
        assertThat(packs.agreement(Area.of("BU05450101"), day("2019-01-01")).municipality())
                .isEqualTo(GM1961);
        Agreement successor = packs.agreement(GM1961, day("2019-01-01"));
        assertThat(successor.municipality()).isEqualTo(GM1961);
        assertThat(List.of(GM1961, GM0545, GM0512))
                .filteredOn(successor::holdsIn)
                .containsExactly(GM1961, GM0545);
        assertNone(packs, GM1961, "2018-12-31", "vanaf 2019-01-01");
    }

    @Test
    void a_merger_is_in_the_head_of_the_municipality_that_merged() {
        RulePacks packs = read(leerdam(), vijfheerenlanden());
        assertThat(packs.packs()).extracting(RulePack::code).containsExactly("GM0545", "GM1961", "proef-basis");
        assertThat(packs.packs().get(0).successor()).contains(GM1961);
        assertThat(packs.packs().get(1).successor()).isEmpty();
    }

    @Test
    void before_the_merger_nobody_has_the_agreement_of_the_successor() {
        PackText ended = leerdam().replacing(HEAD, "tot: 2018-12-31", "tot: 2018-06-30");
        RulePacks packs = read(ended, vijfheerenlanden());
        assertNone(packs, GM0545, "2018-07-01", "2015-01-01 tot en met 2018-06-30");
        assertThat(packs.agreement(GM0545, day("2019-01-01")).municipality()).isEqualTo(GM1961);
    }

    @Test
    void a_successor_may_speak_of_the_areas_of_those_that_merged_into_it() {
        PackText successor = vijfheerenlanden()
                .with("gebieden.csv", "gebied;codes\nLeerdam;GM0545\nLeerdam-West;WK054501, WK196103\n");
        assertThat(PackText.read(PackText.basis(), leerdam(), successor).problems())
                .isEmpty();
        assertThat(PackText.read(PackText.basis(), successor).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "GM1961-vijfheerenlanden/gebieden.csv:2:9  buiten-gemeente  GM0545 ligt niet in de gemeente van deze"
                                + " afspraak. Kies een code die met 1961 begint na de twee letters.",
                        "GM1961-vijfheerenlanden/gebieden.csv:3:14  buiten-gemeente  WK054501 ligt niet in de gemeente van"
                                + " deze afspraak. Kies een code die met 1961 begint na de twee letters.");
    }

    @Test
    void a_message_names_the_areas_of_all_municipalities_that_merged() {
        PackText successor = vijfheerenlanden().with("gebieden.csv", "gebied;codes\nElders;GM0512\n");
        assertThat(PackText.read(PackText.basis(), leerdam(), successor).problems())
                .extracting(Problem::message)
                .containsExactly("GM0512 ligt niet in de gemeente van deze afspraak. Kies een code die met 0545 of 1961"
                        + " begint na de twee letters.");
    }

    @Test
    void a_municipality_may_merge_twice_and_its_areas_go_along() {
        PackText third = vijfheerenlanden()
                .named("GM1999-derde")
                .replacing(HEAD, "gemeente: GM1961", "gemeente: GM1999")
                .replacing(HEAD, "2019-01-01", "2026-01-01")
                .with("gebieden.csv", "gebied;codes\nLeerdam;WK054501\n");
        PackText second = vijfheerenlanden()
                .replacing(HEAD, "{ van: 2019-01-01 }", "{ van: 2019-01-01, tot: 2025-12-31 }")
                .plus(HEAD, "opgegaan_in: { gemeente: GM1999, vanaf: 2026-01-01 }");
        RulePacks packs = read(leerdam(), second, third);
        assertThat(packs.agreement(GM0545, day("2025-12-31")).municipality()).isEqualTo(GM1961);
        assertThat(packs.agreement(GM0545, day("2026-01-01")).municipality()).isEqualTo(Area.of("GM1999"));
    }

    @Test
    void municipalities_that_merge_into_each_other_have_no_agreement_after_that() {
        PackText back = vijfheerenlanden()
                .replacing(HEAD, "{ van: 2019-01-01 }", "{ van: 2015-01-01, tot: 2018-12-31 }")
                .plus(HEAD, "opgegaan_in: { gemeente: GM0545, vanaf: 2019-01-01 }");
        assertNone(read(leerdam(), back), GM0545, "2019-01-01", "2015-01-01 tot en met 2018-12-31");
    }

    private static PackText leerdam() {
        return head("GM0545-leerdam", "GM0545", "{ van: 2015-01-01, tot: 2018-12-31 }")
                .plus(HEAD, "opgegaan_in: { gemeente: GM1961, vanaf: 2019-01-01 }");
    }

    private static PackText vijfheerenlanden() {
        return head("GM1961-vijfheerenlanden", "GM1961", "{ van: 2019-01-01 }");
    }

    private static PackText head(String folder, String municipality, String validity) {
        return PackText.gorinchem()
                .headOnly()
                .named(folder)
                .with(
                        HEAD,
                        "gemeente: " + municipality + "\nnaam: N\nversie: 1\ngeldig: " + validity
                                + "\nbasis: proef-basis\nstatus: concept\nvangnet: gemeente\n");
    }

    private RulePacks read(PackText... packs) {
        PackText.basis().writeIn(folder);
        return RulePacks.reader().folder(folder(packs)).read().orThrow();
    }

    private Path folder(PackText... packs) {
        for (PackText pack : packs) {
            pack.writeIn(folder);
        }
        return folder;
    }

    private static String version(RulePacks packs, String day) {
        return packs.agreement(GM0512, day(day)).packs().get(0).version();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static void assertNone(RulePacks packs, Area area, String day, String... covered) {
        assertThatExceptionOfType(NoAgreementException.class)
                .isThrownBy(() -> packs.agreement(area, day(day)))
                .withMessage("No agreement of " + area + " holds on " + day + "; those that are known hold "
                        + List.of(covered))
                .satisfies(exception -> assertThat(exception.covered().stream().map(DateRange::toString))
                        .containsExactly(covered));
    }
}
