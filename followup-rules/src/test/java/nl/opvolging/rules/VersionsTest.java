package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.at;
import static nl.opvolging.rules.Cases.caseFile;
import static nl.opvolging.rules.Cases.owner;
import static nl.opvolging.rules.Cases.remarks;
import static nl.opvolging.rules.Cases.signal;
import static nl.opvolging.rules.Cases.signalAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.PackStamp;
import nl.opvolging.signal.RemarkKind;
import nl.opvolging.signal.Signal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which agreement holds where and when. */
class VersionsTest {
    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
    }

    /** Adds a pack whose safety net is its only partner. */
    private void add(String name, String code, String version, String from, String until, String more) {
        packs.with(name, "afspraak.yaml", """
                gemeente: %s
                naam: %s
                versie: "%s"
                geldig: { van: %s%s }
                basis: nederland
                status: vastgesteld
                vangnet: net
                %s
                """.formatted(
                        code, name, version, from, until.isEmpty() ? "" : ", tot: " + until, more));
        packs.with(
                name, "opvolgers.csv", "opvolger;naam;soort;vervanger\nnet;Net van " + name + ";gemeente;gemeente\n");
    }

    private String nameOn(String area, String day) {
        return packs.read()
                .agreement(Area.of(area), LocalDate.parse(day))
                .packs()
                .get(0)
                .name();
    }

    @Test
    void a_case_keeps_the_version_that_held_when_its_first_signal_was_reported() {
        add("gorinchem-2029", "GM0512", "2029.1", "2029-01-01", "", "");
        Signal last = signalAt("s-1", "2028-12-31T23:59:59", "gordijnen-dicht").build();
        Signal first = signalAt("s-2", "2029-01-01T00:00", "gordijnen-dicht").build();

        FollowUpPlan old = packs.followUps().plan(caseFile(last, first), at("2029-01-02T10:00"));
        FollowUpPlan young = packs.followUps().plan(caseFile(first), at("2029-01-02T10:00"));

        assertThat(old.receipt().packs()).extracting(PackStamp::version).containsExactly("2027.1", "2015.1");
        assertThat(owner(old)).startsWith("sociaal-team");
        assertThat(young.receipt().packs()).extracting(PackStamp::version).containsExactly("2029.1", "2015.1");
        assertThat(owner(young)).isEqualTo("net by nederland/routering/3");
    }

    @Test
    void the_base_pack_too_is_that_of_the_day_of_the_first_signal() {
        packs.base("afspraak.yaml", """
                pakket: nederland
                naam: Nederland
                versie: 2015.1
                geldig: { van: 2015-01-01, tot: 2027-06-30 }
                status: vastgesteld
                kalender: { kantoor: "ma-vr 09:00-17:00" }
                vangnet: gemeente
                """);
        packs.copy(folder.resolve("nederland"), "nederland-2");
        packs.with("nederland-2", "afspraak.yaml", """
                pakket: nederland
                naam: Nederland
                versie: 2027.7
                geldig: { van: 2027-07-01 }
                status: vastgesteld
                kalender: { kantoor: "ma-vr 09:00-17:00" }
                vangnet: gemeente
                """);
        packs.with("nederland-2", "routering.csv", """
                regel;thema;opvolger;voorrang
                1;acuut-gevaar;hulpdiensten;onoverschrijdbaar
                22;woninginbraak;loket;
                3;;vangnet;
                """);

        FollowUpPlan before = packs.plan(
                signalAt("s", "2027-06-30T23:59:59", "raam-geforceerd").build());
        FollowUpPlan after =
                packs.plan(signalAt("s", "2027-07-01T00:00", "raam-geforceerd").build());

        assertThat(owner(before)).isEqualTo("politie by nederland/routering/2");
        assertThat(before.receipt().packs()).extracting(PackStamp::version).containsExactly("2027.1", "2015.1");
        assertThat(owner(after)).isEqualTo("loket by nederland/routering/22");
        assertThat(after.receipt().packs()).extracting(PackStamp::version).containsExactly("2027.1", "2027.7");
    }

    @Test
    void no_agreement_in_force_is_an_error_that_tells_which_days_are_covered() {
        add("gorinchem-2030", "GM0512", "2030.1", "2030-01-01", "", "");

        NoAgreementException thrown = catchThrowableOfType(
                NoAgreementException.class,
                () -> packs.plan(
                        signalAt("s", "2029-06-01T10:00", "gordijnen-dicht").build()));

        assertThat(thrown)
                .hasMessage("No agreement of GM0512 holds on 2029-06-01; those that are known hold"
                        + " [2027-01-01 tot en met 2028-12-31, vanaf 2030-01-01]");
        assertThat(thrown.municipality()).isEqualTo(Area.of("GM0512"));
        assertThat(thrown.day()).isEqualTo(LocalDate.parse("2029-06-01"));
        assertThat(thrown.covered()).hasSize(2);
    }

    @Test
    void a_municipality_without_agreement_never_gets_that_of_another() {
        assertThatThrownBy(() -> packs.plan(
                        signal("gordijnen-dicht").area(Area.of("GM0513")).build()))
                .isInstanceOf(NoAgreementException.class)
                .hasMessage("No agreement of GM0513 holds on 2027-01-12; none is known");
    }

    @Test
    void the_agreement_of_the_successor_holds_from_the_day_of_the_merger() {
        add("oud", "GM0545", "1", "2015-01-01", "2018-12-31", "opgegaan_in: { gemeente: GM1961, vanaf: 2019-01-01 }");
        add("nieuw", "GM1961", "1", "2019-01-01", "", "");

        assertThat(nameOn("WK054501", "2018-12-31")).isEqualTo("oud");
        assertThat(nameOn("WK054501", "2019-01-01")).isEqualTo("nieuw");
        assertThatThrownBy(() -> nameOn("GM1961", "2018-12-31")).isInstanceOf(NoAgreementException.class);
    }

    @Test
    void an_agreement_that_has_no_end_ends_with_the_merger() {
        add("oud", "GM0545", "1", "2015-01-01", "", "opgegaan_in: { gemeente: GM1961, vanaf: 2019-01-01 }");
        add("nieuw", "GM1961", "1", "2019-01-01", "", "");

        assertThat(nameOn("WK054501", "2018-12-31")).isEqualTo("oud");
        assertThat(nameOn("WK054501", "2019-01-01")).isEqualTo("nieuw");
    }

    @Test
    void a_signal_from_a_merged_municipality_is_marked_and_lies_in_its_successor() {
        add("oud", "GM0545", "1", "2015-01-01", "2018-12-31", "opgegaan_in: { gemeente: GM1961, vanaf: 2019-01-01 }");
        add("nieuw", "GM1961", "1", "2019-01-01", "", "");
        packs.with("nieuw", "routering.csv", "regel;gebied;opvolger\n1;WK054502;politie\n2;GM1961;gemeente\n");

        FollowUpPlan anywhere =
                packs.plan(signal("gordijnen-dicht").area(Area.of("WK054501")).build());
        FollowUpPlan named =
                packs.plan(signal("gordijnen-dicht").area(Area.of("BU05450203")).build());

        assertThat(owner(anywhere)).isEqualTo("gemeente by GM1961/routering/2");
        assertThat(owner(named)).isEqualTo("politie by GM1961/routering/1");
        assertThat(remarks(anywhere, RemarkKind.SUCCESSOR))
                .containsExactly("GM0545 bestaat niet meer als gemeente: de afspraak van nieuw geldt.");
        assertThat(remarks(anywhere, RemarkKind.OUTSIDE_MUNICIPALITY)).isEmpty();
    }

    @Test
    void a_pack_that_is_tried_may_name_places_of_what_merged_into_its_municipality() {
        add("oud", "GM0545", "1", "2015-01-01", "2018-12-31", "opgegaan_in: { gemeente: GM1961, vanaf: 2019-01-01 }");
        add("nieuw", "GM1961", "1", "2019-01-01", "", "");
        RulePacks read = packs.read();
        Map<String, String> files = new HashMap<>(read.agreement(Area.of("GM1961"), LocalDate.parse("2027-01-01"))
                .packs()
                .get(0)
                .files());
        files.put("routering.csv", "regel;gebied;opvolger\n1;WK054502;politie\n");

        assertThat(read.with("nieuw", files).problems()).isEmpty();
    }

    @Test
    void a_municipality_that_merged_twice_lies_in_the_last_successor() {
        add("oudst", "GM0545", "1", "2015-01-01", "2018-12-31", "opgegaan_in: { gemeente: GM1961, vanaf: 2019-01-01 }");
        add("oud", "GM1961", "1", "2019-01-01", "2022-12-31", "opgegaan_in: { gemeente: GM2001, vanaf: 2023-01-01 }");
        add("nieuw", "GM2001", "1", "2023-01-01", "", "");
        packs.with("nieuw", "gebieden.csv", "gebied;codes\nOude kern;WK054501\n");
        packs.with("nieuw", "routering.csv", "regel;gebied;opvolger\n1;Oude kern;politie\n2;GM2001;gemeente\n");

        FollowUpPlan named =
                packs.plan(signal("gordijnen-dicht").area(Area.of("BU05450101")).build());
        FollowUpPlan anywhere =
                packs.plan(signal("gordijnen-dicht").area(Area.of("BU05450201")).build());

        assertThat(owner(named)).isEqualTo("politie by GM2001/routering/1");
        assertThat(owner(anywhere)).isEqualTo("gemeente by GM2001/routering/2");
        assertThat(remarks(anywhere, RemarkKind.SUCCESSOR))
                .containsExactly("GM0545 bestaat niet meer als gemeente: de afspraak van nieuw geldt.");
    }

    @Test
    void municipalities_that_say_to_have_merged_into_each_other_have_no_agreement() {
        add("een", "GM0545", "1", "2015-01-01", "2018-12-31", "opgegaan_in: { gemeente: GM0546, vanaf: 2019-01-01 }");
        add("twee", "GM0546", "1", "2015-01-01", "2018-12-31", "opgegaan_in: { gemeente: GM0545, vanaf: 2019-01-01 }");

        assertThatThrownBy(() -> nameOn("GM0545", "2020-01-01")).isInstanceOf(NoAgreementException.class);
    }

    @Test
    void a_draft_and_an_example_are_marked() {
        assertThat(packs.plan(signal("gordijnen-dicht").build()).remarks()).isEmpty();
        packs.local("afspraak.yaml", """
                gemeente: GM0512
                naam: Gorinchem
                versie: 2027.1
                geldig: { van: 2027-01-01 }
                basis: nederland
                status: concept
                voorbeeld: true
                vangnet: regie
                """);

        assertThat(packs.plan(signal("gordijnen-dicht").build()).remarks())
                .extracting(remark -> remark.kind() + " " + remark.text())
                .containsExactly(
                        "EXAMPLE Dit is een voorbeeld, niet de echte afspraak van Gorinchem.",
                        "DRAFT Deze afspraak is een concept: hij is nog niet vastgesteld.");
    }
}
