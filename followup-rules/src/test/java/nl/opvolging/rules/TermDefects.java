package nl.opvolging.rules;

import static nl.opvolging.rules.Cases.duty;
import static nl.opvolging.rules.Cases.local;
import static nl.opvolging.rules.Planted.defect;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.FollowUpPlan;

/** What can be wrong with terms. */
final class TermDefects {
    private static final String TERMS = "termijnen.csv";
    private static final String HEADERS = "regel;stap;opvolger;streef;uiterlijk\n";

    static final List<Planted> ALL = List.of(
            defect("a target that is sometimes later than its limit")
                    .with(TERMS, HEADERS + "1;besluiten;;4 kantooruren;24 uur\n")
                    .mended(TERMS, "24 uur", "2 werkdagen")
                    .told(
                            CheckKind.TERM,
                            Weight.ATTENTION,
                            "termijnen.csv:2:14",
                            "Streef (4 kantooruren) is soms later dan uiterlijk (24 uur)",
                            "Begint de termijn op"),
            defect("a target that is too late by the hours of the second who is named")
                    .changed("opvolgers.csv", "wijkagent;regie;;", "wijkagent;regie;ma-do 09:00-15:00;")
                    .with(TERMS, HEADERS + "1;besluiten;sociaal-team, wijkagent;6 kantooruren;1 dag\n")
                    .mended(TERMS, "1 dag", "5 dagen")
                    .told(CheckKind.TERM, Weight.ATTENTION, "termijnen.csv:2:37", "Streef (6 kantooruren)"),
            defect("a limit that passes while who has to act is closed")
                    .with(TERMS, HEADERS + "1;besluiten;ouderenadviseur;;2 uur\n")
                    .mended(TERMS, "2 uur", "2 kantooruren")
                    .told(
                            CheckKind.TERM,
                            Weight.ATTENTION,
                            "termijnen.csv:2:30",
                            "Ouderenadviseur",
                            "2 uur soms te kort")
                    .shown((spot, plan) -> {
                        assertThat(plan.owner().partner().name()).isEqualTo("Ouderenadviseur");
                        assertThat(local(plan.at())).endsWith("T15:00");
                        assertThat(local(duty(plan, DutyKind.DECIDE).limit().at()))
                                .endsWith("T17:00");
                    }),
            defect("a limit of a visit that passes while who has to go there is closed")
                    .with(TERMS, HEADERS + "1;langsgaan;ouderenadviseur;;2 uur\n")
                    .mended(TERMS, "2 uur", "1 werkdag")
                    .told(CheckKind.TERM, Weight.ATTENTION, "termijnen.csv:2:30", "Ouderenadviseur"),
            defect("a receipt that is later than the taking up")
                    .with(TERMS, HEADERS + "1;bevestigen;;;5 werkdagen\n")
                    .mended(TERMS, "5 werkdagen", "1 werkdag")
                    .told(CheckKind.TERM, Weight.ATTENTION, "termijnen.csv:2:16", "De bevestiging (5 werkdagen)")
                    .shown((spot, plan) -> assertReceiptIsLater(plan)),
            defect("a taking up that is sooner than the receipt of the base pack")
                    .with(TERMS, HEADERS + "1;oppakken;;;1 werkdag\n")
                    .mended(TERMS, "1 werkdag", "2 werkdagen")
                    .told(CheckKind.TERM, Weight.ATTENTION, "termijnen.csv:2:14", "dan het oppakken (1 werkdag)")
                    .shown((spot, plan) -> assertReceiptIsLater(plan)));

    private TermDefects() {}

    private static void assertReceiptIsLater(FollowUpPlan plan) {
        assertThat(duty(plan, DutyKind.CONFIRM_RECEIPT).limit().at())
                .isAfter(duty(plan, DutyKind.TAKE_UP).limit().at());
    }
}
