package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.at;
import static nl.opvolging.rules.Cases.feedback;
import static nl.opvolging.rules.Cases.received;
import static nl.opvolging.rules.Cases.signal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.opvolging.signal.ActorRef;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.CaseRef;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.Closed;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EventRef;
import nl.opvolging.signal.FeedbackDisputed;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Outcome;
import nl.opvolging.signal.OutcomeRecorded;
import nl.opvolging.signal.PauseReason;
import nl.opvolging.signal.Paused;
import nl.opvolging.signal.RemarkKind;
import nl.opvolging.signal.Reopened;
import nl.opvolging.signal.SignalRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes on while a case is closed, and what of that shows when it goes on. */
class ClosedCaseTest {
    @TempDir
    Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
    }

    private static CaseEvent stamp(String id, String local) {
        return Closed.builder()
                .id(EventRef.of(id))
                .happenedAt(at(local))
                .recordedAt(at(local))
                .by(ActorRef.of("dossierhouder"))
                .build();
    }

    /** Told and closed on 14 January, during a pause until the end of the month. */
    private static CaseFile.Builder closedCase() {
        return CaseFile.builder()
                .id(CaseRef.of("zaak-1"))
                .addEvents(
                        received(signal("gordijnen-dicht").build()),
                        Paused.builder()
                                .from(stamp("e-2", "2027-01-13T10:00"))
                                .addDuties(DutyKind.DECIDE)
                                .reason(PauseReason.RESIDENT_AWAY)
                                .until(at("2027-01-31T10:00"))
                                .build(),
                        OutcomeRecorded.builder()
                                .from(stamp("e-3", "2027-01-14T10:00"))
                                .outcome(Outcome.INFORMAL_CARE)
                                .build(),
                        feedback("e-4", "2027-01-14T11:00", FeedbackLevel.WHAT_WAS_DONE),
                        stamp("e-5", "2027-01-14T12:00"));
    }

    @Test
    void a_closed_case_tells_of_no_clock_that_stands_still() {
        FollowUpPlan plan = packs.followUps().plan(closedCase().build(), at("2027-01-15T10:00"));

        assertThat(plan.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(plan.nextReviewAt()).isEmpty();
        assertThat(plan.explanation().text()).doesNotContain("De klok staat stil");
    }

    @Test
    void an_answer_that_is_disputed_when_the_owner_is_gone_has_an_owner_who_is_there() {
        packs.local("opvolgers.csv", """
                opvolger;naam;soort;vervanger;geldig tot
                regie;Regie van de gemeente;gemeente;sociaal-team;
                sociaal-team;Sociaal team;sociaal wijkteam;regie;2027-01-20
                ouderenadviseur;Ouderenadviseur;welzijn;sociaal-team;
                wijkagent;Wijkagent;wijkagent;regie;
                """);
        CaseFile disputed = closedCase()
                .addEvents(FeedbackDisputed.builder()
                        .from(stamp("e-6", "2027-01-25T10:00"))
                        .signal(SignalRef.of("s-1"))
                        .build())
                .build();
        FollowUps followUps = packs.followUps();

        assertThat(followUps
                        .plan(disputed, at("2027-01-15T10:00"))
                        .owner()
                        .partner()
                        .ref())
                .hasToString("sociaal-team");
        assertThat(followUps
                        .plan(disputed, at("2027-01-26T10:00"))
                        .owner()
                        .partner()
                        .ref())
                .hasToString("regie");
        assertThat(followUps.plan(disputed, at("2027-01-26T10:00")).owner().reason())
                .contains("Sociaal team doet sinds do 21-1 niet meer mee");
    }

    @Test
    void a_case_that_is_reopened_after_its_municipality_merged_tells_to_move_it() {
        packs.local("afspraak.yaml", """
                gemeente: GM0512
                naam: Gorinchem
                versie: 2027.1
                geldig: { van: 2027-01-01 }
                basis: nederland
                status: vastgesteld
                vangnet: regie
                opgegaan_in: { gemeente: GM0513, vanaf: 2027-02-01 }
                """);
        CaseFile reopened = closedCase()
                .addEvents(Reopened.builder()
                        .from(stamp("e-6", "2027-03-01T10:00"))
                        .build())
                .build();
        FollowUps followUps = packs.followUps();

        assertThat(Cases.remarks(followUps.plan(reopened, at("2027-02-20T10:00")), RemarkKind.SUCCESSOR))
                .isEmpty();
        assertThat(Cases.remarks(followUps.plan(reopened, at("2027-03-01T10:00")), RemarkKind.SUCCESSOR))
                .hasSize(1);
    }
}
