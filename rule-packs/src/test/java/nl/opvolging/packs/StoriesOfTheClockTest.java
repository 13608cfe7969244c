package nl.opvolging.packs;

import static nl.opvolging.packs.Reports.report;
import static nl.opvolging.testkit.OpvolgingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolging.signal.About;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.DutyState;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ForecastKind;
import nl.opvolging.signal.Pause;
import nl.opvolging.signal.PauseReason;
import org.junit.jupiter.api.Test;

/** Clocks that are put forward and back, and clocks that stand still. */
class StoriesOfTheClockTest {
    /** Somebody lost at a bus stop late in the evening: the police have it, at night and in the weekend. */
    private static Dossier lost(String local) {
        return Dossier.begin(report("melding-1", local, "GM0512", "verward-bij-bushalte")
                .about(About.OLDER_PERSON)
                .build());
    }

    @Test
    void hours_and_minutes_are_real_ones_in_the_night_in_which_the_clock_goes_forward() {
        // Saturday before Easter 2027; at 2:00 the clock goes to 3:00, so that 24 hours end at 0:30.
        Dossier story = lost("2027-03-27T23:30");
        assertThat(story.plan())
                .isOwnedBy("politie")
                .owes(DutyKind.TAKE_UP)
                .by("2027-03-28T01:30")
                .owes(DutyKind.DECIDE)
                .by("2027-03-29T00:30");

        story.on("2027-03-30T12:00");
        // 0, 15, 30 and 60 minutes after 1:30. The safety net is closed until di 30 March, 8:30, so the officer on duty
        // is
        // called in its place, and takes over; in the morning of di 30 the safety net takes over from him.
        assertThat(story.steps(EscalationCause.NOT_TAKEN_UP))
                .containsExactly(
                        "2027-03-28T01:30 bel politie",
                        "2027-03-28T01:45 bel ambtenaar-van-dienst",
                        "2027-03-28T03:00 neem over ambtenaar-van-dienst",
                        "2027-03-28T03:30 bel ambtenaar-van-dienst",
                        "2027-03-30T08:30 neem over regie-gemeente");
        assertThat(story.plan().steps().get(2).reason())
                .isEqualTo(
                        "Ambtenaar van dienst neemt het over. Niet op tijd gedaan: oppakken. Dat moest uiterlijk zo 28-3"
                                + " 01:30. Regisseur zorg en veiligheid is op dat moment gesloten. Daarom gaat deze stap naar"
                                + " Ambtenaar van dienst.");
    }

    @Test
    void hours_and_minutes_are_real_ones_in_the_night_in_which_the_clock_goes_back() {
        // Sunday 31 October 2027: at 3:00 the clock goes to 2:00, so that 24 hours end at 22:30.
        Dossier story = lost("2027-10-30T23:30");
        assertThat(story.plan())
                .owes(DutyKind.TAKE_UP)
                .by("2027-10-31T01:30")
                .owes(DutyKind.DECIDE)
                .by("2027-10-31T22:30");

        story.on("2027-11-01T12:00");
        assertThat(story.steps(EscalationCause.NOT_TAKEN_UP))
                .containsExactly(
                        "2027-10-31T01:30 bel politie",
                        "2027-10-31T01:45 bel ambtenaar-van-dienst",
                        "2027-10-31T02:00 neem over ambtenaar-van-dienst",
                        "2027-10-31T02:30 bel ambtenaar-van-dienst",
                        "2027-11-01T08:30 neem over regie-gemeente");
        assertThat(story.plan().steps().get(3).dueAt()).isEqualTo("2027-10-31T00:30:00Z"); // still summer time
    }

    @Test
    void office_hours_do_not_notice_that_the_clock_changes() {
        // The officer is open ma-za 9:00-21:00. 8 office hours are 3 on Saturday and 5 on the next open day: di 30
        // March
        // after Easter Monday, and ma 1 November.
        assertThat(breakIn("2027-03-27T18:00"))
                .isOwnedBy("wijkagent")
                .owes(DutyKind.TAKE_UP)
                .by("2027-03-30T14:00");
        assertThat(breakIn("2027-10-30T18:00")).owes(DutyKind.TAKE_UP).by("2027-11-01T14:00");
    }

    private static FollowUpPlan breakIn(String local) {
        return Dossier.begin(report("melding-1", local, "GM0512", "verse-braaksporen")
                        .build())
                .plan();
    }

    /** Reported di 12 January; on wo 13 the question goes to the resident whether somebody may come. */
    private static Dossier waitingForConsent() {
        return Dossier.begin(report("melding-1", "2027-01-12T10:00", "BU05121105", "gordijnen-dicht")
                        .about(About.OLDER_PERSON)
                        .build())
                .on("2027-01-13T11:00")
                .by("ouderenadviseur")
                .acknowledged()
                .paused(PauseReason.WAITING_FOR_CONSENT, "2027-01-27T11:00", DutyKind.TAKE_UP, DutyKind.DECIDE);
    }

    @Test
    void waiting_for_consent_stops_the_clocks_that_it_names_and_no_other() {
        Dossier story = waitingForConsent();
        assertThat(story.planOn("2027-01-13T10:59"))
                .owes(DutyKind.TAKE_UP)
                .by("2027-01-14T17:00")
                .owes(DutyKind.DECIDE)
                .by("2027-01-19T17:00");

        story.on("2027-01-20T12:00");
        // Of the working days after di 12, wo 13 counts, and then those after wo 27, on which the pause ends at the
        // latest.
        assertThat(story.plan())
                .owes(DutyKind.TAKE_UP)
                .by("2027-01-28T17:00") // 13, do 28
                .owes(DutyKind.DECIDE)
                .by("2027-02-02T17:00") // 13, 28, 29, 1, di 2 February
                .owes(DutyKind.FEED_BACK)
                .by("2027-01-21T17:00"); // the observer is not kept waiting: 7 working days
        assertThat(story.duties(DutyKind.DECIDE, Duty::state)).containsExactly(DutyState.PAUSED);
        assertThat(story.plan().steps()).isEmpty();
        assertThat(story.plan().forecast())
                .filteredOn(line -> line.kind() == ForecastKind.PAUSE_ENDS)
                .extracting(line -> Dossier.local(line.at()) + " " + line.text())
                .containsExactly("2027-01-27T11:00 De pauze (wachten op toestemming) is voorbij: de klok loopt weer.");
        assertThat(story.plan().explanation().text())
                .contains("De klok staat stil sinds wo 13-1 11:00 (wachten op toestemming) voor: oppakken en besluiten."
                        + " De klok loopt weer vanaf wo 27-1 11:00, of eerder als iemand dat vastlegt.");
    }

    @Test
    void who_answers_early_makes_the_clocks_run_early() {
        Dossier story =
                waitingForConsent().on("2027-01-18T09:00").by("ouderenadviseur").resumed();
        // do 14, vr 15 and ma 18 do not count, nor does the weekend.
        assertThat(story.plan())
                .owes(DutyKind.TAKE_UP)
                .by("2027-01-19T17:00") // 13, di 19
                .owes(DutyKind.DECIDE)
                .by("2027-01-22T17:00"); // 13, 19, 20, 21, vr 22
        assertThat(story.duties(DutyKind.DECIDE, Duty::state)).containsExactly(DutyState.OPEN);
        assertThat(story.refusal(Dossier::resumed)).isEqualTo("Er loopt nu geen pauze.");
    }

    @Test
    void a_second_pause_stands_in_the_ledger_beside_the_first() {
        Dossier story = waitingForConsent()
                .on("2027-01-18T09:00")
                .by("ouderenadviseur")
                .resumed()
                .on("2027-01-19T10:00")
                .by("ouderenadviseur")
                .takenUp()
                .paused(PauseReason.RESIDENT_AWAY, "2027-01-22T10:00", DutyKind.DECIDE)
                .on("2027-01-25T12:00");
        // 13, 19, then not 20, 21 and 22, so ma 25, 26 and wo 27.
        assertThat(story.plan()).owes(DutyKind.DECIDE).by("2027-01-27T17:00");
        assertThat(story.plan().pauses())
                .extracting(Pause::reason)
                .containsExactly(PauseReason.WAITING_FOR_CONSENT, PauseReason.RESIDENT_AWAY);
        assertThat(story.plan().pauses())
                .extracting(pause -> Dossier.local(pause.since()) + " " + Dossier.local(pause.until()) + " "
                        + pause.resumedAt().map(Dossier::local).orElse("-"))
                .containsExactly(
                        "2027-01-13T11:00 2027-01-27T11:00 2027-01-18T09:00", "2027-01-19T10:00 2027-01-22T10:00 -");
        assertThat(story.plan().steps()).extracting(step -> step.cause()).containsOnly(EscalationCause.NOT_FED_BACK);
    }
}
