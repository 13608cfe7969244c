package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.feedback;
import static nl.opvolging.rules.Cases.others;
import static nl.opvolging.rules.Cases.owner;
import static nl.opvolging.rules.Cases.received;
import static nl.opvolging.rules.Cases.signal;
import static nl.opvolging.rules.Cases.signalAt;
import static nl.opvolging.rules.Cases.takenUp;
import static nl.opvolging.rules.Events.assigned;
import static nl.opvolging.rules.Events.closed;
import static nl.opvolging.rules.Events.disputed;
import static nl.opvolging.rules.Events.handedOver;
import static nl.opvolging.rules.Events.moved;
import static nl.opvolging.rules.Events.outcome;
import static nl.opvolging.rules.Events.plan;
import static nl.opvolging.rules.Events.refusals;
import static nl.opvolging.rules.Events.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.opvolging.signal.AssignmentBasis;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ForecastKind;
import nl.opvolging.signal.Outcome;
import nl.opvolging.signal.PackStamp;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.RemarkKind;
import nl.opvolging.signal.TraceLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time passes: a partner goes, an agreement is followed by another, a municipality merges. */
class MovingTest {
    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
    }

    /** Writes the head of a pack. */
    private void head(String pack, String code, String name, String version, String valid, String... more) {
        packs.with(pack, "afspraak.yaml", """
                gemeente: %s
                naam: %s
                versie: %s
                geldig: { %s }
                basis: nederland
                status: vastgesteld
                vangnet: regie
                %s
                """.formatted(code, name, version, valid, String.join("\n", more)));
    }

    /** A new agreement from 18 January on, under which the police officer follows up confusion and the net the rest. */
    private void renew() {
        packs.copy(folder.resolve("gorinchem"), "gorinchem-2");
        head("gorinchem", "GM0512", "Gorinchem", "2027.1", "van: 2027-01-01, tot: 2027-01-17");
        head("gorinchem-2", "GM0512", "Gorinchem", "2027.2", "van: 2027-01-18, tot: 2028-12-31");
        packs.with("gorinchem-2", "routering.csv", "regel;thema;opvolger\n1;verwardheid;wijkagent\n");
    }

    private void merge() {
        packs.copy(folder.resolve("gorinchem"), "opvolger");
        head(
                "gorinchem",
                "GM0512",
                "Gorinchem",
                "2027.1",
                "van: 2027-01-01, tot: 2027-01-17",
                "opgegaan_in: { gemeente: GM1999, vanaf: 2027-01-18 }");
        head("opvolger", "GM1999", "Nieuwstad", "2027.1", "van: 2027-01-18");
        packs.with("opvolger", "gebieden.csv", "gebied;codes\nOost;WK051211\n");
    }

    private void socialTeamGoes() {
        packs.local("opvolgers.csv", """
                opvolger;naam;soort;vervanger;geldig tot
                regie;Regie van de gemeente;gemeente;sociaal-team;
                sociaal-team;Sociaal team;sociaal wijkteam;wijkagent;2027-01-13
                ouderenadviseur;Ouderenadviseur;welzijn;regie;
                wijkagent;Wijkagent;wijkagent;regie;
                """);
    }

    @Test
    void an_owner_that_goes_is_followed_by_its_substitute_at_the_end_of_its_last_day() {
        socialTeamGoes();
        FollowUps followUps = packs.followUps();

        assertThat(owner(followUps.plan(
                        Events.caseOf(), Cases.at("2027-01-14T00:00").minusNanos(1))))
                .startsWith("sociaal-team ");
        FollowUpPlan plan = followUps.plan(Events.caseOf(), Cases.at("2027-01-14T00:00"));
        assertThat(owner(plan)).isEqualTo("wijkagent by GM0512/routering/2");
        assertThat(plan.owner().basis()).isEqualTo(AssignmentBasis.TAKEN_OVER);
        assertThat(plan.owner().reason())
                .isEqualTo("Sociaal team doet sinds do 14-1 niet meer mee. In plaats daarvan volgt op: Wijkagent.");
        assertThat(others(plan)).isEmpty();
    }

    @Test
    void who_comes_in_the_place_of_who_went_gets_no_new_term() {
        socialTeamGoes();
        FollowUpPlan plan = plan(packs, "2027-01-14T09:00", takenUp("t", "2027-01-13T09:00"));

        assertThat(Events.acts(plan)).contains("TAKE_UP MET");
        assertThat(Events.limit(plan, DutyKind.DECIDE)).isEqualTo("2027-01-26T17:00");
        assertThat(Cases.duty(plan, DutyKind.DECIDE).debtor()).hasToString("wijkagent");
    }

    @Test
    void that_an_owner_goes_is_foreseen() {
        socialTeamGoes();
        FollowUpPlan plan = plan(packs, Cases.TUESDAY);

        assertThat(plan.nextReviewAt()).contains(Cases.at("2027-01-14T00:00"));
        assertThat(plan.forecast())
                .filteredOn(line -> line.kind() == ForecastKind.NEW_OWNER)
                .first()
                .satisfies(line -> assertThat(Cases.local(line.at()) + " " + line.party() + " " + line.text())
                        .isEqualTo("2027-01-14T00:00 PARTNER:wijkagent Wijkagent wordt verantwoordelijk, want Sociaal"
                                + " team doet niet meer mee."));
    }

    @Test
    void that_a_former_owner_goes_changes_nothing() {
        socialTeamGoes();

        assertThat(owner(plan(packs, "2027-01-15T09:00", handedOver("h", "2027-01-13T09:00", "politie"))))
                .startsWith("politie ");
    }

    @Test
    void an_owner_that_went_while_the_case_was_closed_does_not_get_it_back_by_a_dispute() {
        socialTeamGoes();

        assertThat(owner(plan(
                        packs,
                        "2027-01-15T09:00",
                        outcome("o", "2027-01-13T09:00", Outcome.REFERRED),
                        feedback("f", "2027-01-13T10:00", FeedbackLevel.WHAT_WAS_DONE),
                        closed("z", "2027-01-13T11:00"),
                        disputed("d", "2027-01-14T11:00", "s-1"))))
                .startsWith("wijkagent ");
    }

    @Test
    void a_case_moves_to_the_agreement_of_now_when_somebody_moves_it() {
        renew();

        assertThat(owner(plan(packs, "2027-01-19T09:00"))).isEqualTo("sociaal-team by GM0512/routering/2");
        FollowUpPlan plan = plan(packs, "2027-01-19T09:00", moved("m", "2027-01-18T09:00"));
        assertThat(owner(plan)).isEqualTo("regie by nederland/routering/3");
        assertThat(plan.owner().since()).isEqualTo(Cases.at("2027-01-18T09:00"));
        assertThat(Events.acts(plan)).containsExactly("TAKE_UP OPEN", "CHECK_HISTORY OPEN", "DECIDE OPEN");
        assertThat(plan.receipt().packs()).extracting(PackStamp::version).containsExactly("2027.1", "2015.1", "2027.2");
    }

    @Test
    void of_two_versions_that_share_the_name_of_a_clause_each_is_told_as_it_stands_there() {
        packs.local("termijnen.csv", "regel;stap;uiterlijk\n1;terugkoppelen;5 werkdagen\n");
        renew();
        packs.with("gorinchem-2", "termijnen.csv", "regel;stap;uiterlijk\n1;oppakken;1 werkdag\n");
        FollowUpPlan plan = plan(packs, "2027-01-19T09:00", moved("m", "2027-01-18T09:00"));

        assertThat(plan.explanation().trace())
                .filteredOn(line -> line.clause().toString().equals("GM0512/termijnen/1"))
                .extracting(TraceLine::text)
                .containsExactly(
                        "Wanneer is de stap oppakken klaar? Streef 1 werkdag, uiterlijk 1 werkdag. Deze regel geldt bij stap"
                                + " oppakken.",
                        "Wanneer is de stap terugkoppelen klaar? Streef 5 werkdagen, uiterlijk 5 werkdagen. Deze regel geldt"
                                + " bij stap terugkoppelen.");
    }

    @Test
    void moving_leaves_the_limits_of_what_the_observer_is_owed() {
        renew();

        assertThat(Events.limit(plan(packs, "2027-01-19T09:00", moved("m", "2027-01-18T09:00")), DutyKind.FEED_BACK))
                .isEqualTo("2027-02-02T23:59:59");
    }

    @Test
    void a_case_that_moves_is_routed_by_the_most_pressing_signal_that_stands() {
        renew();
        CaseEvent confused =
                received(signalAt("s-2", "2027-01-13T09:00", "dwaalt-op-straat").build());
        CaseEvent byHand = assigned("a", "2027-01-12T11:00", "ouderenadviseur");

        assertThat(owner(plan(packs, "2027-01-19T09:00", byHand, confused, moved("m", "2027-01-18T09:00"))))
                .isEqualTo("wijkagent by GM0512/routering/1");
        assertThat(owner(plan(
                        packs,
                        "2027-01-19T09:00",
                        byHand,
                        confused,
                        takenUp("t", "2027-01-13T09:30"),
                        withdrawn("w", "2027-01-13T10:00", "s-2"),
                        moved("m", "2027-01-18T09:00"))))
                .isEqualTo("regie by nederland/routering/3");
    }

    @Test
    void a_case_moves_to_another_agreement_only_if_there_is_one() {
        renew();

        assertThat(refusals(plan(packs, "2027-01-19T09:00", moved("m", "2027-01-17T09:00"))))
                .containsExactly("m: Deze afspraak geldt al voor het dossier.");
        assertThat(refusals(plan(
                        packs, "2027-01-20T09:00", moved("m", "2027-01-18T09:00"), moved("n", "2027-01-19T09:00"))))
                .containsExactly("n: Deze afspraak geldt al voor het dossier.");
        assertThat(refusals(plan(packs, "2029-01-20T09:00", moved("m", "2029-01-18T09:00"))))
                .containsExactly("m: Op die dag geldt hier geen afspraak. Het dossier blijft onder de oude.");
    }

    @Test
    void after_a_merger_a_case_that_still_runs_is_marked_until_it_is_moved() {
        merge();
        FollowUps followUps = packs.followUps();

        assertThat(merger(followUps.plan(
                        Events.caseOf(), Cases.at("2027-01-18T00:00").minusNanos(1))))
                .isEmpty();
        assertThat(merger(followUps.plan(Events.caseOf(), Cases.at("2027-01-18T00:00"))))
                .containsExactly("Gorinchem is opgegaan in een andere gemeente. Dit dossier loopt nog onder de oude"
                        + " afspraak. Zet het over naar de nieuwe.");
        assertThat(merger(followUps.plan(Events.caseOf(moved("m", "2027-01-18T09:00")), Cases.at("2027-01-18T09:00"))))
                .noneMatch(remark -> remark.startsWith("Gorinchem is opgegaan"));
    }

    private static List<String> merger(FollowUpPlan plan) {
        return Cases.remarks(plan, RemarkKind.SUCCESSOR);
    }

    @Test
    void a_merger_is_foreseen() {
        merge();
        FollowUpPlan plan = plan(packs, "2027-01-17T09:00");

        assertThat(plan.forecast())
                .filteredOn(line -> line.kind() == ForecastKind.AGREEMENT_ENDS)
                .extracting(line -> Cases.local(line.at()) + " " + line.text())
                .containsExactly(
                        "2027-01-18T00:00 Gorinchem gaat op in een andere gemeente. Zet het dossier dan over.");
        assertThat(plan.nextReviewAt()).contains(Cases.at("2027-01-18T00:00"));
    }

    @Test
    void a_case_that_was_closed_when_the_municipality_merged_is_marked_when_it_begins_anew() {
        merge();
        CaseEvent[] closed = {
            outcome("o", "2027-01-13T09:00", Outcome.REFERRED),
            feedback("f", "2027-01-13T10:00", FeedbackLevel.WHAT_WAS_DONE),
            closed("z", "2027-01-13T11:00")
        };
        CaseEvent[] reopened = {closed[0], closed[1], closed[2], Events.reopened("r", "2027-01-19T09:00")};

        assertThat(plan(packs, "2027-01-14T09:00", closed).forecast()).isEmpty();
        assertThat(merger(plan(packs, "2027-01-20T09:00", closed))).isEmpty();
        assertThat(merger(plan(packs, "2027-01-20T09:00", reopened))).hasSize(1);
    }

    @Test
    void who_has_a_case_says_why_not_another() {
        assertThat(packs.followUps()
                        .whyNot(
                                Events.caseOf(assigned("m", "2027-01-13T09:00", "wijkagent")),
                                Cases.at("2027-01-14T09:00"),
                                PartnerRef.of("sociaal-team")))
                .containsExactly(
                        "Wijkagent is verantwoordelijk. Met de hand toegewezen op wo 13-1 09:00. Dat gaat boven de"
                                + " regels van de afspraak.");
    }

    @Test
    void a_ladder_with_another_number_counts_by_its_own_number_after_a_case_moved() {
        packs.local("opschaling.csv", ClimbingTest.HEADER + "1;herhaald;;;1;informeer;politie;2 in 5 kalenderdagen;\n");
        renew();
        packs.with(
                "gorinchem-2",
                "opschaling.csv",
                ClimbingTest.HEADER + "1;herhaald;;;1;informeer;politie;2 in 20 kalenderdagen;\n");
        CaseEvent[] events = {
            received(signal("gordijnen-dicht").build()),
            moved("m", "2027-01-18T09:00"),
            received(signalAt("s-2", "2027-01-25T09:00", "gordijnen-dicht").build())
        };

        assertThat(packs.followUps()
                        .plan(Cases.caseFile(events), Cases.at("2027-01-25T09:00"))
                        .steps())
                .extracting(step -> step.id().value())
                .contains("zaak-1/GM0512.1/e-s-2");
    }

    @Test
    void what_was_seen_means_what_the_new_agreement_says_after_a_case_moved() {
        renew();
        packs.with("gorinchem-2", "duiding.csv", "regel;teken;thema;spoed\n1;gordijnen-dicht;verwardheid;gewoon\n");

        assertThat(owner(plan(packs, "2027-01-19T09:00", moved("m", "2027-01-18T09:00"))))
                .isEqualTo("wijkagent by GM0512/routering/1");
    }

    @Test
    void a_municipality_into_which_another_merged_may_merge_itself() {
        merge();
        packs.copy(folder.resolve("opvolger"), "opvolger-2");
        head(
                "opvolger",
                "GM1999",
                "Nieuwstad",
                "2027.1",
                "van: 2027-01-18, tot: 2027-01-31",
                "opgegaan_in: { gemeente: GM1998, vanaf: 2027-02-01 }");
        head("opvolger-2", "GM1998", "Grootstad", "2027.1", "van: 2027-02-01");

        assertThat(merger(plan(packs, "2027-02-01T09:00", moved("m", "2027-01-18T09:00"))))
                .anyMatch(remark -> remark.startsWith("Nieuwstad is opgegaan"));
    }

    @Test
    void of_two_versions_whose_steps_share_the_name_of_a_clause_each_is_told_as_it_stands_there() {
        packs.local("opschaling.csv", ClimbingTest.HEADER + "1;niet opgepakt;;;1;informeer;politie;;\n");
        renew();
        packs.with("gorinchem-2", "opschaling.csv", ClimbingTest.HEADER + "1;niet opgepakt;;;2;bel;politie;;\n");

        assertThat(plan(packs, "2027-01-26T09:00", moved("m", "2027-01-18T09:00"))
                        .explanation()
                        .trace())
                .filteredOn(line -> line.clause().toString().equals("GM0512/opschaling/1"))
                .extracting(TraceLine::text)
                .containsExactly(
                        "Wat als er niets gebeurt? Stap 1, meteen: informeer Politie, geen spoed."
                                + " Deze regel geldt bij aanleiding niet opgepakt.",
                        "Wat als er niets gebeurt? Stap 2, meteen: bel Politie, geen spoed."
                                + " Deze regel geldt bij aanleiding niet opgepakt.");
    }
}
