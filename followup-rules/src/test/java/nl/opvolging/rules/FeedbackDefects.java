package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.duties;
import static nl.opvolging.rules.Cases.duty;
import static nl.opvolging.rules.Cases.local;
import static nl.opvolging.rules.Planted.defect;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.FollowUpPlan;

/** What can be wrong with what observers hear. */
final class FeedbackDefects {
    private static final String FEEDBACK = "terugkoppeling.csv";
    private static final String HEADERS = "regel;bij;thema;door;aan;inhoud;uiterlijk\n";
    private static final String RECEIVED = HEADERS + "1;melding;;;melder;ontvangen;\n";

    static final List<Planted> ALL = List.of(
            defect("a theme about which observers only hear that it arrived")
                    .with(FEEDBACK, RECEIVED + "2;melding;behalve verwardheid;;melder;opgevolgd;\n")
                    .mended(FEEDBACK, "behalve verwardheid", "")
                    .told(CheckKind.FEEDBACK, Weight.ATTENTION, "terugkoppeling.csv:2:20", "Verwardheid", "zo bedoeld")
                    .shown((spot, plan) ->
                            assertThat(duties(plan, DutyKind.FEED_BACK)).isEmpty()),
            defect("an answer by who does not report back")
                    .changed("opvolgers.csv", "wijkagent;regie;;ja", "wijkagent;regie;;nee")
                    .with(FEEDBACK, RECEIVED + "2;melding;;wijkagent;melder;opgevolgd;\n")
                    .mended(FEEDBACK, "wijkagent", "sociaal-team")
                    .told(CheckKind.FEEDBACK, Weight.SERIOUS, "terugkoppeling.csv:3:12", "Wijkagent", "koppelt")
                    .shown((spot, plan) -> assertThat(
                                    duty(plan, DutyKind.FEED_BACK).debtor().value())
                            .isEqualTo("wijkagent")),
            defect("an answer whose limit passes while who has to give it is closed")
                    .with(FEEDBACK, RECEIVED + "2;melding;;sociaal-team;melder;opgevolgd;4 uur\n")
                    .mended(FEEDBACK, "4 uur", "4 kantooruren")
                    .told(CheckKind.FEEDBACK, Weight.ATTENTION, "terugkoppeling.csv:3:42", "Sociaal team", "4 uur")
                    .shown((spot, plan) -> {
                        assertThat(local(plan.at())).endsWith("T17:00");
                        assertThat(local(duty(plan, DutyKind.FEED_BACK).limit().at()))
                                .endsWith("T21:00");
                    }),
            defect("an answer that may come long after the case is done")
                    .with(FEEDBACK, RECEIVED + "2;melding;;;melder;opgevolgd;26 weken\n")
                    .mended(FEEDBACK, "26 weken", "6 weken")
                    .told(CheckKind.FEEDBACK, Weight.ATTENTION, "terugkoppeling.csv:3:30", "26 weken", "6 weken")
                    .shown((spot, plan) -> assertAnswerIsLate(plan)),
            defect("a term for answers that ends long after the case is done")
                    .with("termijnen.csv", "regel;stap;uiterlijk\n1;terugkoppelen;26 weken\n")
                    .mended("termijnen.csv", "26 weken", "6 weken")
                    .told(CheckKind.FEEDBACK, Weight.ATTENTION, "termijnen.csv:2:17", "26 weken", "6 weken")
                    .shown((spot, plan) -> assertAnswerIsLate(plan)));

    private FeedbackDefects() {}

    /** It is settled within six weeks after it has been decided. */
    private static void assertAnswerIsLate(FollowUpPlan plan) {
        assertThat(duty(plan, DutyKind.FEED_BACK).limit().at())
                .isAfter(duty(plan, DutyKind.DECIDE).limit().at().plus(Duration.ofDays(6 * 7 + 1)));
    }
}
