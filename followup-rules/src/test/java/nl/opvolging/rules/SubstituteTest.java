package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.others;
import static nl.opvolging.rules.Cases.owner;
import static nl.opvolging.rules.Cases.remarks;
import static nl.opvolging.rules.Cases.signal;
import static nl.opvolging.rules.Cases.signalAt;
import static nl.opvolging.rules.Cases.themes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.RemarkKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One partner is always accountable, also when the one of the clause does not take part on that day. */
class SubstituteTest {
    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
        packs.local("routering.csv", "regel;thema;opvolger;informeer\n1;eenzaamheid;a;\n2;verwardheid;d;a\n");
    }

    private void partners(String rows) {
        packs.local(
                "opvolgers.csv",
                "opvolger;naam;soort;vervanger;koppelt terug;geldig van;geldig tot\n" + "regie;Regie;gemeente;d;;;\n"
                        + rows);
    }

    @Test
    void a_partner_takes_part_on_its_first_and_its_last_day() {
        partners("a;A;welzijn;d;;2027-01-12;2027-01-13\nd;D;welzijn;regie;;;\n");

        assertThat(owner(packs.plan(
                        signalAt("s", "2027-01-11T23:59:59", "gordijnen-dicht").build())))
                .startsWith("d ");
        assertThat(owner(packs.plan(
                        signalAt("s", "2027-01-12T00:00", "gordijnen-dicht").build())))
                .startsWith("a ");
        assertThat(owner(packs.plan(
                        signalAt("s", "2027-01-13T23:59:59", "gordijnen-dicht").build())))
                .startsWith("a ");
        assertThat(owner(packs.plan(
                        signalAt("s", "2027-01-14T00:00", "gordijnen-dicht").build())))
                .startsWith("d ");
    }

    @Test
    void the_substitute_follows_up_with_a_remark() {
        partners("a;A;welzijn;d;;;2027-01-11\nd;D;welzijn;regie;;;\n");

        FollowUpPlan plan = packs.plan(signal("gordijnen-dicht").build());

        assertThat(owner(plan)).isEqualTo("d by GM0512/routering/1");
        assertThat(remarks(plan, RemarkKind.SUBSTITUTE))
                .containsExactly("A doet op di 12-1 niet mee. In plaats daarvan volgt op: D.");
        assertThat(plan.explanation().text())
                .contains("Verantwoordelijk: D. In plaats van A, volgens regel GM0512/routering/1, die geldt bij thema"
                        + " eenzaamheid.");
    }

    @Test
    void the_substitute_of_the_substitute_follows_up_if_that_does_not_take_part_either() {
        partners("a;A;welzijn;b;;;2027-01-11\nb;B;welzijn;d;;2027-01-13;\nd;D;welzijn;regie;;;\n");

        assertThat(owner(packs.plan(signal("gordijnen-dicht").build()))).isEqualTo("d by GM0512/routering/1");
    }

    @Test
    void the_safety_net_follows_up_if_substitutes_stand_in_for_each_other() {
        partners(
                "a;A;welzijn;b;;;2027-01-11\nb;B;welzijn;c;;;2027-01-11\nc;C;welzijn;b;;;2027-01-11\nd;D;welzijn;regie;;;\n");

        FollowUpPlan plan = packs.plan(signal("gordijnen-dicht").build());

        assertThat(owner(plan)).isEqualTo("regie by GM0512/routering/1");
        assertThat(remarks(plan, RemarkKind.SUBSTITUTE))
                .containsExactly("A doet op di 12-1 niet mee. In plaats daarvan volgt op: Regie.");
    }

    @Test
    void the_safety_net_follows_up_for_a_partner_without_substitute() {
        partners("a;A;welzijn;;;;2027-01-11\nd;D;welzijn;regie;;;\n");

        assertThat(owner(packs.plan(signal("gordijnen-dicht").build()))).isEqualTo("regie by GM0512/routering/1");
    }

    @Test
    void substitutes_take_part_and_are_informed_too_and_never_twice() {
        partners("a;A;welzijn;b;;;2027-01-11\nb;B;welzijn;d;;;\nd;D;welzijn;b;;;2027-01-11\n");
        packs.local("routering.csv", """
                regel;thema;opvolger;informeer
                1;eenzaamheid;regie;"a, b, d"
                2;verwardheid;d;
                3;woninginbraak;regie;
                """);

        assertThat(others(packs.plan(signal("gordijnen-dicht").build()))).containsExactly("INFORMED b");
        assertThat(others(
                        packs.plan(signal("gordijnen-dicht", "dwaalt-op-straat").build())))
                .containsExactly("TAKES_PART b");
    }

    @Test
    void a_substitute_that_is_the_owner_already_does_not_take_part_as_well() {
        partners("a;A;welzijn;d;;;2027-01-11\nd;D;welzijn;regie;;;\n");

        FollowUpPlan plan =
                packs.plan(signal("gordijnen-dicht", "dwaalt-op-straat").build());

        assertThat(themes(plan)).containsExactly("eenzaamheid ORDINARY", "verwardheid SOON");
        assertThat(owner(plan)).startsWith("d ");
        assertThat(others(plan)).isEmpty();
    }

    @Test
    void the_safety_net_owes_the_observer_what_an_owner_that_does_not_report_back_would_owe() {
        partners("a;A;welzijn;d;nee;;\nd;D;welzijn;regie;;;\n");

        FollowUpPlan plan = packs.plan(signal("gordijnen-dicht").build());

        assertThat(plan.duties().stream().map(duty -> duty.kind() + " " + duty.debtor()))
                .containsExactlyInAnyOrder(
                        "TAKE_UP a", "CHECK_HISTORY a", "DECIDE a", "CONFIRM_RECEIPT regie", "FEED_BACK regie");
        assertThat(Cases.duty(plan, DutyKind.FEED_BACK).beneficiary()).isEqualTo(Beneficiary.OBSERVER);
    }

    @Test
    void what_the_safety_net_owes_is_owed_by_its_substitute_on_a_day_without_it() {
        packs.local("opvolgers.csv", """
                opvolger;naam;soort;vervanger;koppelt terug;geldig tot
                regie;Regie;gemeente;d;;2027-01-11
                a;A;welzijn;d;nee;
                d;D;welzijn;regie;;
                """);

        FollowUpPlan plan = packs.plan(signal("gordijnen-dicht").build());

        assertThat(owner(plan)).startsWith("a ");
        assertThat(Cases.duty(plan, DutyKind.CONFIRM_RECEIPT).debtor()).hasToString("d");
        assertThat(Cases.duty(plan, DutyKind.FEED_BACK).debtor()).hasToString("d");
    }
}
