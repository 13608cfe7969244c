package nl.opvolging.rules;

import static nl.opvolging.rules.Planted.defect;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Step;

/** What can be wrong with what happens if nobody acts. */
final class LadderDefects {
    private static final String LADDER = "opschaling.csv";
    private static final ClauseRef FIRST = ClauseRef.parse("GM0512/opschaling/1");
    private static final ClauseRef SECOND = ClauseRef.parse("GM0512/opschaling/2");

    static final List<Planted> ALL = List.of(
            defect("a call in the evening to who is closed then")
                    .plus(LADDER, "2;niet opgepakt;;;;kantooruren, avond;1;bel;wijkagent")
                    .mended(LADDER, "kantooruren, avond", "kantooruren")
                    .told(
                            CheckKind.LADDER,
                            Weight.ATTENTION,
                            "opschaling.csv:3:20",
                            "Wijkagent",
                            "avond",
                            "herinnering")
                    .shown((spot, plan) ->
                            assertThat(due(plan, SECOND).reason()).contains("Wijkagent is op dat moment gesloten")),
            defect("a call in the evening instead of a reminder")
                    .plus(LADDER, "2;niet besloten;;;;avond;1;bel;wijkagent")
                    .mended(LADDER, "1;bel;", "1;herinner;")
                    .told(CheckKind.LADDER, Weight.ATTENTION, "opschaling.csv:3:20", "Wijkagent", "avond")
                    .shown((spot, plan) ->
                            assertThat(due(plan, SECOND).reason()).contains("Wijkagent is op dat moment gesloten")),
            defect("a take-over of an answer in the weekend by who is closed then")
                    .plus(LADDER, "2;niet teruggekoppeld;;;;weekend;1;neem over;wijkagent")
                    .mended(LADDER, "weekend", "kantooruren")
                    .told(CheckKind.LADDER, Weight.ATTENTION, "opschaling.csv:3:26", "Wijkagent", "weekend")
                    .shown((spot, plan) ->
                            assertThat(due(plan, SECOND).reason()).contains("Wijkagent is op dat moment gesloten")),
            defect("a call in the evening for which more than one signal is needed")
                    .with(LADDER, """
                            regel;als;na;wanneer;stap;doe;naar;aantal
                            1;niet opgepakt, niet besloten, niet afgehandeld, niet teruggekoppeld;2 werkdagen;kantooruren;1;neem over;vervanger;
                            2;herhaald;;avond;1;bel;wijkagent;3 in 30 dagen
                            """)
                    .mended(LADDER, "avond", "werkdag")
                    .told(CheckKind.LADDER, Weight.ATTENTION, "opschaling.csv:3:13", "Wijkagent", "avond"),
            defect("a step for an urgency that its theme never has")
                    .plus(LADDER, "2;niet opgepakt;;acuut-gevaar;gewoon;kantooruren;3;herinner;wijkagent")
                    .mended(LADDER, "gewoon", "direct")
                    .told(CheckKind.LADDER, Weight.ATTENTION, "opschaling.csv:3:3", "komt nooit"),
            defect("a take-over by who has it already")
                    .with(LADDER, """
                            regel;als;na;thema;spoed;wanneer;stap;doe;naar
                            1;niet opgepakt;2 werkdagen;;;kantooruren;1;neem over;wijkagent
                            2;niet opgepakt;4 werkdagen;;;kantooruren;2;neem over;wijkagent
                            9;niet besloten, niet afgehandeld, niet teruggekoppeld;6 werkdagen;;;kantooruren;1;neem over;vervanger
                            """)
                    .mended(LADDER, "2;neem over;wijkagent", "2;bel;wijkagent")
                    .told(CheckKind.LADDER, Weight.ATTENTION, "opschaling.csv:3:17", "verandert niets")
                    .shown((spot, plan) -> {
                        assertThat(due(plan, SECOND).action()).isEqualTo(EscalationAction.REMIND);
                        assertThat(plan.owner().partner().name()).isEqualTo("Wijkagent");
                    }),
            defect("a step after the end of every ladder")
                    .plus(LADDER, "2;niet opgepakt;12 werkdagen;;;kantooruren;3;bel;wijkagent")
                    .mended(LADDER, "12 werkdagen", "5 werkdagen")
                    .told(CheckKind.LADDER, Weight.ATTENTION, "opschaling.csv:3:17", "na het einde van elke ladder")
                    .shown((spot, plan) -> assertThat(plan.steps())
                            .filteredOn(
                                    step -> step.clause().equals(spot.clauses().get(1)))
                            .anyMatch(step -> step.cause() == due(plan, SECOND).cause()
                                    && step.dueAt().isBefore(plan.at()))),
            defect("two that pass it on to each other")
                    .changed("opvolgers.csv", "sociaal wijkteam;regie", "sociaal wijkteam;wijkagent")
                    .changed("opvolgers.csv", "wijkagent;regie", "wijkagent;sociaal-team")
                    .with(LADDER, """
                            regel;als;na;thema;spoed;wanneer;stap;doe;naar
                            1;niet opgepakt;2 werkdagen;;;kantooruren;1;neem over;vervanger
                            2;niet opgepakt;4 werkdagen;;;kantooruren;2;neem over;vervanger
                            9;niet besloten, niet afgehandeld, niet teruggekoppeld;2 werkdagen;;;kantooruren;1;neem over;vervanger
                            """)
                    .mended(LADDER, "2;neem over;vervanger", "2;neem over;vangnet")
                    .told(CheckKind.LADDER, Weight.ATTENTION, "opschaling.csv:3:55", "krijgt het hier terug")
                    .shown((spot, plan) -> {
                        assertThat(spot.message())
                                .startsWith(plan.owner().partner().name() + " krijgt het hier terug");
                        assertThat(plan.owner().clause()).isEqualTo(SECOND);
                        assertThat(plan.steps())
                                .anyMatch(step -> step.action() == EscalationAction.TAKE_OVER
                                        && step.dueAt().isBefore(plan.at())
                                        && step.recipient()
                                                .equals(due(plan, SECOND).recipient()));
                    }),
            defect("a take-over that comes too late")
                    .onBase(LADDER, """
                            regel;als;na;stap;doe;naar;voorrang
                            1;niet opgepakt, niet besloten;20 werkdagen;9;neem over;vangnet;onoverschrijdbaar
                            2;niet afgehandeld, niet teruggekoppeld;10 werkdagen;9;neem over;vangnet;onoverschrijdbaar
                            """)
                    .with(LADDER, """
                            regel;als;na;thema;spoed;wanneer;stap;doe;naar
                            1;niet opgepakt;15 werkdagen;;;kantooruren;1;neem over;vervanger
                            2;niet besloten, niet afgehandeld, niet teruggekoppeld;2 werkdagen;;;kantooruren;1;neem over;vervanger
                            """)
                    .mended(LADDER, "15 werkdagen", "5 werkdagen")
                    .told(CheckKind.LADDER, Weight.ATTENTION, "opschaling.csv:2:17", "pas na 15 werkdagen")
                    .shown((spot, plan) -> assertThat(plan.steps())
                            .filteredOn(step -> step.cause() == due(plan, FIRST).cause()
                                    && step.action() == EscalationAction.TAKE_OVER)
                            .extracting(Step::dueAt)
                            .containsExactly(plan.at())),
            defect("a safety net that only hears itself")
                    .with(LADDER, """
                            regel;als;na;thema;spoed;wanneer;stap;doe;naar
                            1;niet opgepakt;2 werkdagen;;;kantooruren;1;neem over;vangnet
                            2;niet besloten, niet afgehandeld, niet teruggekoppeld;2 werkdagen;;;kantooruren;1;neem over;vervanger
                            """)
                    .mended(LADDER, "neem over;vangnet", "neem over;vervanger")
                    .told(CheckKind.LADDER, Weight.NOTE, "afspraak.yaml:9:10", "Regiekamer (niet opgepakt)")
                    .shown((spot, plan) -> {
                        assertThat(plan.owner().partner().name()).isEqualTo("Regiekamer");
                        assertThat(plan.forecast())
                                .noneMatch(line -> line.text().contains("Niet op tijd gedaan: oppakken")
                                        && !line.party().ref().equals("regie"));
                    }));

    private LadderDefects() {}

    /** The only step of a clause that falls due at the moment of the plan. */
    private static Step due(FollowUpPlan plan, ClauseRef clause) {
        List<Step> due = plan.steps().stream()
                .filter(step -> step.clause().equals(clause) && step.dueAt().equals(plan.at()))
                .toList();
        assertThat(due).hasSize(1);
        return due.get(0);
    }
}
