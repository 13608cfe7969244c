package nl.opvolging.packs;

import static nl.opvolging.packs.Reports.report;
import static nl.opvolging.testkit.OpvolgingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.AssignmentBasis;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.ForecastKind;
import nl.opvolging.signal.Remark;
import nl.opvolging.signal.RemarkKind;
import nl.opvolging.signal.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While a case runs somebody leaves, or the municipality itself. */
class StoriesOfChangeTest {
    @TempDir
    private Path folder;

    /** An agreement on the national base with an officer who takes part until 28 February 2027. */
    private FollowUps withAnOfficerUntilMarch() throws IOException {
        write(
                "afspraak.yaml",
                "gemeente: GM0001",
                "naam: Voorbeeldstad",
                "versie: 2027.1",
                "geldig: { van: 2027-01-01 }",
                "basis: nederland",
                "status: vastgesteld",
                "voorbeeld: true",
                "kalender: { kantoor: \"ma-vr 08:30-17:00\", sluitingsdagen: [] }",
                "vangnet: loket",
                "bronnen: [\"Voorbeeld\"]",
                "wijziging: { door: adviseur, op: 2026-12-01, reden: \"eerste vaststelling\" }");
        write(
                "opvolgers.csv",
                "opvolger;naam;soort;vervanger;open;nummer;koppelt terug;geldig van;geldig tot;bron",
                "wijkagent-west;Wijkagent West;wijkagent;wijkagent-oost;;;ja;;2027-02-28;voorbeeld",
                "wijkagent-oost;Wijkagent Oost;wijkagent;loket;;;ja;;;voorbeeld",
                "loket;Gemeentelijk loket;gemeente;gemeente;;;ja;;;voorbeeld");
        write(
                "routering.csv",
                "regel;thema;lijn;gebied;melder;over;spoed;wanneer;anoniem;toestemming;bekend bij;opvolger;informeer;"
                        + "voorrang;artikel;bron",
                "1;verdachte-situatie;;;;;;;;;;wijkagent-west;;;1;voorbeeld");
        write(
                "opschaling.csv",
                "regel;als;na;thema;spoed;wanneer;stap;doe;naar;aantal;voorrang;artikel;bron",
                "1;niet besloten;;;;kantooruren;1;herinner;wijkagent-west;;;1;voorbeeld",
                "2;niet besloten;2 werkdagen;;;kantooruren;2;neem over;vangnet;;;1;voorbeeld");
        return FollowUps.by(RulePacks.reader().classPath().folder(folder).read().orThrow());
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }

    private Dossier suspiciousCar() throws IOException {
        return Dossier.begin(
                withAnOfficerUntilMarch(),
                report("melding-1", "2027-02-22T10:00", "GM0001", "voertuig-rijdt-steeds-rond")
                        .build());
    }

    @Test
    void the_substitute_has_the_case_from_midnight_and_the_plan_says_so_before() throws IOException {
        Dossier story = suspiciousCar();
        assertThat(story.plan()).isOwnedBy("wijkagent-west");
        assertThat(story.plan().forecast())
                .filteredOn(line -> line.kind() == ForecastKind.NEW_OWNER)
                .first()
                .satisfies(line -> {
                    assertThat(Dossier.local(line.at())).isEqualTo("2027-03-01T00:00");
                    assertThat(line.party().ref()).isEqualTo("wijkagent-oost");
                    assertThat(line.text())
                            .isEqualTo(
                                    "Wijkagent Oost wordt verantwoordelijk, want Wijkagent West doet niet meer mee.");
                });
        assertThat(story.planOn("2027-02-28T23:59:59")).isOwnedBy("wijkagent-west");
        assertThat(story.planOn("2027-02-28T23:59:59").nextReviewAt()).contains(Dossier.at("2027-03-01T00:00"));

        story.on("2027-03-01T00:00");
        assertThat(story.plan()).isOwnedBy("wijkagent-oost");
        assertThat(story.plan().owner().basis()).isEqualTo(AssignmentBasis.TAKEN_OVER);
        assertThat(story.plan().owner().reason())
                .isEqualTo(
                        "Wijkagent West doet sinds ma 1-3 niet meer mee. In plaats daarvan volgt op: Wijkagent Oost.");
        assertThat(story.plan()).owes(DutyKind.DECIDE).from("wijkagent-oost").by("2027-03-08T17:00");
    }

    @Test
    void the_ladder_goes_on_with_the_substitute() throws IOException {
        Dossier story = suspiciousCar().on("2027-03-12T12:00");
        // Late at do 25 February, 17:00 (3 working days). One working day later is vr 26 at 17:00, so ma 1 March; by
        // then the
        // substitute of the owner is that of the other officer. 12 office hours are vr 26 and 3.5 hours of ma 1; 20
        // office
        // hours are vr 26, ma 1 and 3 hours of di 2.
        assertThat(story.steps(EscalationCause.NOT_TAKEN_UP))
                .containsExactly(
                        "2027-02-26T08:30 herinner wijkagent-west",
                        "2027-03-01T08:30 informeer loket",
                        "2027-03-01T12:00 bel wijkagent-oost",
                        "2027-03-02T11:30 neem over loket",
                        "2027-03-08T08:30 herinner loket",
                        "2027-03-12T08:30 herinner loket");
    }

    @Test
    void a_step_for_who_left_goes_to_the_substitute_and_says_so() throws IOException {
        Dossier story = suspiciousCar()
                .on("2027-02-23T10:00")
                .by("wijkagent-west")
                .takenUp()
                .on("2027-03-09T12:00");
        // 10 working days to decide: 23, 24, 25, 26, 1, 2, 3, 4, 5, ma 8 March at 17:00.
        assertThat(story.steps(EscalationCause.NOT_DECIDED))
                .containsExactly("2027-03-09T08:30 herinner wijkagent-oost");
        assertThat(story.plan().steps())
                .filteredOn(step -> step.cause() == EscalationCause.NOT_DECIDED)
                .extracting(Step::reason)
                .containsExactly(
                        "Herinner Wijkagent Oost. Niet op tijd gedaan: besluiten om meteen te gaan of even te wachten. Dat moest uiterlijk ma 8-3 17:00."
                                + " Wijkagent West doet niet mee op di 9-3. Daarom gaat"
                                + " deze stap naar Wijkagent Oost.");
    }

    /** In Leerdam, four days before it became a part of Vijfheerenlanden; its network is open ma-za 10:00-20:00. */
    private static Dossier inLeerdam() {
        return Dossier.begin(report("melding-1", "2018-12-27T10:00", "BU05450001", "gordijnen-dicht")
                        .about(About.OLDER_PERSON)
                        .consent(Answer.YES)
                        .build())
                .on("2018-12-28T11:00")
                .by("buurtnetwerk")
                .acknowledged()
                .takenUp();
    }

    @Test
    void a_case_stays_under_the_old_agreement_after_a_merger_and_says_so_from_that_day_on() {
        Dossier story = inLeerdam();
        assertThat(story.plan())
                .isOwnedBy("buurtnetwerk")
                .because("GM0545/routering/4")
                .owes(DutyKind.DECIDE)
                .by("2019-01-10T23:59:59"); // 2 weeks after do 27 December
        assertThat(story.plan().nextReviewAt()).contains(Dossier.at("2019-01-01T00:00"));
        assertThat(story.plan().forecast())
                .filteredOn(line -> line.kind() == ForecastKind.AGREEMENT_ENDS)
                .extracting(line -> Dossier.local(line.at()) + " " + line.text())
                .containsExactly("2019-01-01T00:00 Leerdam gaat op in een andere gemeente. Zet het dossier dan over.");
        assertThat(story.planOn("2018-12-31T23:59:59").remarks())
                .extracting(Remark::kind)
                .doesNotContain(RemarkKind.SUCCESSOR);
        assertThat(story.planOn("2019-01-01T00:00"))
                .remarks(RemarkKind.SUCCESSOR)
                .isOwnedBy("buurtnetwerk")
                .owes(DutyKind.DECIDE)
                .by("2019-01-10T23:59:59");
        assertThat(story.on("2018-12-31T12:00").refusal(Dossier::moved))
                .isEqualTo("Deze afspraak geldt al voor het dossier.");
    }

    @Test
    void a_case_that_is_moved_begins_anew_under_the_agreement_of_the_new_municipality() {
        Dossier story = inLeerdam().on("2019-01-03T10:00").moved();
        assertThat(story.plan())
                .isOwnedBy("buurtnetwerk-leerdam")
                .because("GM1961/routering/2")
                .informs("sociaal-team")
                .remarks(RemarkKind.SUCCESSOR)
                .owes(DutyKind.TAKE_UP)
                .by("2019-01-07T23:59:59") // 4 days after do 3 January
                .owes(DutyKind.DECIDE)
                .by("2019-01-17T20:00") // 10 working days, by the base, until the network closes
                .owes(DutyKind.FEED_BACK)
                .from("buurtnetwerk-leerdam")
                .by("2019-01-17T23:59:59"); // 3 weeks after the report: the promise of Leerdam stands
        assertThat(story.duties(DutyKind.FEED_BACK, Duty::clause))
                .extracting(clause -> clause.pack())
                .containsExactly("GM0545");
        assertThat(story.plan().receipt().packs())
                .extracting(pack -> pack.pack())
                .contains("GM0545", "GM1961");
        assertThat(story.plan().forecast()).noneMatch(line -> line.kind() == ForecastKind.AGREEMENT_ENDS);
    }
}
