package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.at;
import static nl.opvolging.rules.Cases.caseFile;
import static nl.opvolging.rules.Cases.decided;
import static nl.opvolging.rules.Cases.feedback;
import static nl.opvolging.rules.Cases.received;
import static nl.opvolging.rules.Cases.signalAt;
import static nl.opvolging.rules.Events.refusals;
import static nl.opvolging.rules.Events.waived;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.WaiverReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What need not be done any more if somebody says so, and what can never be waived. */
class WaiverTest {
    private static final String FEED_BACK = "FEED_BACK/e-s-1/nederland.2/s-1";

    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
    }

    /** What is refused of these events, on Friday 15 January at noon. */
    private List<String> refused(CaseEvent... events) {
        return refusals(Events.plan(packs, "2027-01-15T12:00", events));
    }

    @Test
    void what_is_not_owed_cannot_be_waived() {
        assertThat(refused(
                        feedback("a", "2027-01-13T09:00", FeedbackLevel.FOLLOWED_UP),
                        waived("b", "2027-01-13T10:00", FEED_BACK, WaiverReason.NO_LONGER_NEEDED),
                        waived("c", "2027-01-13T10:00", "VISIT/x", WaiverReason.NO_LONGER_NEEDED)))
                .containsExactly(
                        "b: Er staat nu geen plicht " + FEED_BACK + " open.",
                        "c: Er staat nu geen plicht VISIT/x open.");
    }

    @Test
    void who_does_nothing_cannot_waive_what_there_is_to_do() {
        assertThat(refused(
                        waived("a", "2027-01-13T10:00", "TAKE_UP/e-s-1", WaiverReason.NO_LONGER_NEEDED),
                        waived("b", "2027-01-13T10:00", "DECIDE/e-s-1", WaiverReason.NO_LONGER_NEEDED),
                        waived("c", "2027-01-13T10:00", "CHECK_HISTORY/e-s-1", WaiverReason.NO_LONGER_NEEDED)))
                .containsExactly(
                        "a: De plicht \"oppakken\" kan niet vervallen: stilte sluit geen dossier. Leg vast wat er is gedaan,"
                                + " of draag het dossier over.",
                        "b: De plicht \"besluiten\" kan niet vervallen: stilte sluit geen dossier. Leg vast wat er is gedaan,"
                                + " of draag het dossier over.");
    }

    @Test
    void what_follows_by_itself_is_no_reason_to_waive() {
        assertThat(refused(
                        waived("a", "2027-01-13T10:00", FEED_BACK, WaiverReason.WITHDRAWN),
                        waived("b", "2027-01-13T10:00", FEED_BACK, WaiverReason.CASE_CLOSED)))
                .containsExactly(
                        "a: De reden \"melding ingetrokken\" volgt vanzelf, uit intrekken of sluiten.",
                        "b: De reden \"dossier gesloten\" volgt vanzelf, uit intrekken of sluiten.");
    }

    @Test
    void that_an_observer_was_not_reached_is_a_reason_after_an_attempt() {
        CaseEvent waived = waived("w", "2027-01-13T10:00", FEED_BACK, WaiverReason.OBSERVER_NOT_REACHED);

        assertThat(refused(waived))
                .containsExactly("w: Niemand heeft vastgelegd dat de melder niet te bereiken was. Leg eerst de poging"
                        + " vast.");
        assertThat(refused(Events.notReached("n", "2027-01-13T09:00", "s-1"), waived))
                .isEmpty();
        assertThat(refused(Events.notReached("n", "2027-01-13T09:00"), waived)).isEmpty();
    }

    @Test
    void an_attempt_to_reach_one_observer_is_none_to_reach_another() {
        assertThat(refusals(planOf(
                        Events.curtains(),
                        received(signalAt("s-2", "2027-01-12T11:00", "gordijnen-dicht")
                                .build()),
                        Events.notReached("n", "2027-01-13T09:00", "s-2"),
                        waived("w", "2027-01-13T10:00", FEED_BACK, WaiverReason.OBSERVER_NOT_REACHED))))
                .hasSize(1);
    }

    private FollowUpPlan planOf(CaseEvent... events) {
        return packs.followUps().plan(caseFile(events), at("2027-01-15T12:00"));
    }

    @Test
    void nobody_has_to_go_there_if_that_was_waived_and_an_outcome_is_still_owed() {
        FollowUpPlan plan = Events.plan(
                packs,
                "2027-01-15T12:00",
                decided("d", "2027-01-13T09:00", Decision.VISIT_NOW),
                waived("w", "2027-01-13T10:00", "VISIT/d", WaiverReason.NO_LONGER_NEEDED));

        assertThat(plan.refused()).isEmpty();
        assertThat(Events.acts(plan)).contains("VISIT WAIVED", "SETTLE OPEN");
    }

    @Test
    void that_an_observer_was_not_reached_is_no_reason_for_what_is_no_answer() {
        assertThat(refused(
                        Events.notReached("n", "2027-01-13T09:00"),
                        waived("w", "2027-01-13T10:00", "CHECK_HISTORY/e-s-1", WaiverReason.OBSERVER_NOT_REACHED)))
                .containsExactly("w: De reden \"melder niet bereikt\" past alleen bij een antwoord aan de melder.");
    }
}
