package nl.opvolging.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The longest times of a small agreement. In 2027 King's Day is a Tuesday, and 5 May, Ascension Day and the Friday after it stand
 * in one week; Whitsun is on 16 and 17 May.
 */
class GuaranteesTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final List<String> SIGNS =
            List.of("gordijnen-dicht", "dwaalt-op-straat", "raam-geforceerd", "roept-om-hulp", "fiets-zonder-zadel");

    @TempDir
    private Path folder;

    private TestPacks packs;

    @BeforeEach
    void write() {
        packs = TestPacks.in(folder);
        packs.local("opschaling.csv", ClimbingTest.HEADER + """
                1;niet opgepakt;;kantooruren;1;herinner;verantwoordelijke;;
                2;niet opgepakt;1 werkdag;kantooruren;2;bel;ouderenadviseur;;
                3;niet opgepakt, niet besloten;2 werkdagen;kantooruren;3;neem over;vervanger;;
                4;niet teruggekoppeld;;avond;1;informeer;coördinator;;
                5;niet afgehandeld;;;1;herinner;verantwoordelijke;;
                """);
    }

    private List<Guarantee> guarantees() {
        return Guarantees.of(packs.read().agreements().get(0), NEW_YEAR);
    }

    private List<Guarantee> guarantees(Predicate<Guarantee> which) {
        return guarantees().stream().filter(which).toList();
    }

    private static boolean isOrdinary(Guarantee guarantee) {
        return guarantee.urgency() == Urgency.ORDINARY;
    }

    private static String figure(Guarantee guarantee) {
        return guarantee.kind()
                + guarantee.cause().map(cause -> " " + cause).orElse("") + " "
                + Cases.local(guarantee.from()) + " " + Cases.local(guarantee.until()) + " by "
                + guarantee.clauses();
    }

    @Test
    void at_any_moment_the_holidays_of_may_make_it_longest() {
        assertThat(guarantees(each -> isOrdinary(each) && each.scope() == GuaranteeScope.ANY_MOMENT))
                .extracting(GuaranteesTest::figure)
                .containsExactly(
                        "CONFIRMED 2027-05-03T00:00 2027-05-10T17:00 by [nederland/termijnen/3, nederland/terugkoppeling/1]",
                        "TAKEN_UP 2027-04-30T00:00 2027-05-10T17:00 by [nederland/termijnen/4]",
                        "FIRST_STEP NOT_TAKEN_UP 2027-04-29T00:00 2027-05-10T08:30 by [nederland/termijnen/4, GM0512/opschaling/1]",
                        "FIRST_STEP NOT_DECIDED 2027-04-15T00:00 2027-05-11T08:30 by [nederland/termijnen/5, GM0512/opschaling/3]",
                        "FIRST_STEP NOT_SETTLED 2027-03-24T00:00 2027-05-10T23:59:59 by [nederland/termijnen/9, GM0512/opschaling/5]",
                        "FIRST_STEP NOT_FED_BACK 2027-04-14T00:00 2027-05-11T18:00 by [nederland/termijnen/6, nederland/terugkoppeling/2,"
                                + " GM0512/opschaling/4]",
                        "TAKEN_OVER NOT_TAKEN_UP 2027-04-26T00:00 2027-05-11T08:30 by [nederland/termijnen/4, GM0512/opschaling/3]",
                        "TAKEN_OVER NOT_DECIDED 2027-04-15T00:00 2027-05-11T08:30 by [nederland/termijnen/5, GM0512/opschaling/3]",
                        "TAKEN_OVER NOT_SETTLED 2027-03-16T00:00 2027-05-18T17:00 by [nederland/termijnen/9, nederland/opschaling/2]",
                        "TAKEN_OVER NOT_FED_BACK 2027-04-06T00:00 2027-05-18T17:00 by [nederland/termijnen/6, nederland/terugkoppeling/2,"
                                + " nederland/opschaling/2]",
                        "ANSWERED 2027-04-14T00:00 2027-05-10T23:59:59 by [nederland/termijnen/6, nederland/terugkoppeling/2]");
    }

    @Test
    void in_office_hours_of_an_ordinary_week_the_weekend_makes_it_longest() {
        assertThat(guarantees(each -> isOrdinary(each) && each.scope() == GuaranteeScope.OFFICE_HOURS))
                .extracting(GuaranteesTest::figure)
                .containsExactly(
                        "CONFIRMED 2027-05-26T08:30 2027-05-31T15:00 by [nederland/termijnen/3, nederland/terugkoppeling/1]",
                        "TAKEN_UP 2027-05-25T08:30 2027-05-31T15:00 by [nederland/termijnen/4]",
                        "FIRST_STEP NOT_TAKEN_UP 2027-05-25T08:30 2027-05-31T15:00 by [nederland/termijnen/4, GM0512/opschaling/1]",
                        "FIRST_STEP NOT_DECIDED 2027-05-28T08:30 2027-06-17T08:30 by [nederland/termijnen/5, GM0512/opschaling/3]",
                        "FIRST_STEP NOT_SETTLED 2027-05-24T08:30 2027-07-05T23:59:59 by [nederland/termijnen/9, GM0512/opschaling/5]",
                        "FIRST_STEP NOT_FED_BACK 2027-05-24T08:30 2027-06-15T18:00 by [nederland/termijnen/6, nederland/terugkoppeling/2,"
                                + " GM0512/opschaling/4]",
                        "TAKEN_OVER NOT_TAKEN_UP 2027-05-28T08:30 2027-06-07T08:30 by [nederland/termijnen/4, GM0512/opschaling/3]",
                        "TAKEN_OVER NOT_DECIDED 2027-05-28T08:30 2027-06-17T08:30 by [nederland/termijnen/5, GM0512/opschaling/3]",
                        "TAKEN_OVER NOT_SETTLED 2027-05-24T08:30 2027-07-19T17:00 by [nederland/termijnen/9, nederland/opschaling/2]",
                        "TAKEN_OVER NOT_FED_BACK 2027-05-24T08:30 2027-06-28T17:00 by [nederland/termijnen/6, nederland/terugkoppeling/2,"
                                + " nederland/opschaling/2]",
                        "ANSWERED 2027-05-24T08:30 2027-06-14T23:59:59 by [nederland/termijnen/6, nederland/terugkoppeling/2]");
    }

    @Test
    void what_is_guaranteed_is_told_in_two_sentences() {
        assertThat(guarantees(each -> each.urgency() == Urgency.SOON && each.scope() == GuaranteeScope.ANY_MOMENT))
                .allSatisfy(guarantee -> assertThat(guarantee.sentence())
                        .startsWith(
                                guarantee.cause().equals(Optional.of(EscalationCause.NOT_SETTLED))
                                        ? "Besloten om te gaan op het slechtste moment van het jaar, spoed snel: binnen "
                                        : "Gemeld op het slechtste moment van het jaar, spoed snel: binnen "))
                .extracting(guarantee ->
                        guarantee.toString().substring(guarantee.toString().indexOf("binnen")))
                .containsExactly(
                        "binnen 8 dagen weet de melder dat de melding er is."
                                + " Het langst duurt het bij woninginbraak,"
                                + " bijvoorbeeld: gemeld op ma 3-5 00:00, uiterlijk op ma 10-5 23:59.",
                        "binnen 7 dagen is de melding opgepakt door Politie, geen spoed."
                                + " Het langst duurt het bij woninginbraak,"
                                + " bijvoorbeeld: gemeld op di 4-5 00:00, uiterlijk op ma 10-5 23:59.",
                        "binnen 7 dagen, 8 uur en 30 minuten volgt bij \"niet opgepakt\" de eerste stap, bij Politie, geen spoed of Sociaal team."
                                + " Het langst duurt het bij eenzaamheid, verwardheid en woninginbraak,"
                                + " bijvoorbeeld: gemeld op ma 3-5 00:00, uiterlijk op ma 10-5 08:30.",
                        "binnen 26 dagen, 8 uur en 30 minuten volgt bij \"niet besloten\" de eerste stap, bij Regie van de gemeente of Sociaal team."
                                + " Het langst duurt het bij eenzaamheid, verwardheid en woninginbraak,"
                                + " bijvoorbeeld: gemeld op do 15-4 00:00, uiterlijk op di 11-5 08:30.",
                        "binnen 47 dagen en 23 uur volgt bij \"niet afgehandeld\" de eerste stap, bij Ouderenadviseur, Politie, geen spoed of Sociaal team."
                                + " Het langst duurt het bij eenzaamheid, verwardheid en woninginbraak,"
                                + " bijvoorbeeld: besloten op wo 24-3 00:00, uiterlijk op ma 10-5 23:59.",
                        "binnen 27 dagen en 18 uur volgt bij \"niet teruggekoppeld\" de eerste stap, bij de coördinator van het team."
                                + " Het langst duurt het bij eenzaamheid, verwardheid en woninginbraak,"
                                + " bijvoorbeeld: gemeld op wo 14-4 00:00, uiterlijk op di 11-5 18:00.",
                        "binnen 12 dagen, 8 uur en 30 minuten neemt bij \"niet opgepakt\" een ander het over: Sociaal team."
                                + " Het langst duurt het bij eenzaamheid,"
                                + " bijvoorbeeld: gemeld op do 29-4 00:00, uiterlijk op di 11-5 08:30.",
                        "binnen 26 dagen, 8 uur en 30 minuten neemt bij \"niet besloten\" een ander het over: Regie van de gemeente of Sociaal team."
                                + " Het langst duurt het bij eenzaamheid, verwardheid en woninginbraak,"
                                + " bijvoorbeeld: gemeld op do 15-4 00:00, uiterlijk op di 11-5 08:30.",
                        "binnen 63 dagen en 16 uur neemt bij \"niet afgehandeld\" een ander het over: Regie van de gemeente."
                                + " Het langst duurt het bij eenzaamheid, verwardheid en woninginbraak,"
                                + " bijvoorbeeld: besloten op di 16-3 00:00, uiterlijk op di 18-5 17:00.",
                        "binnen 42 dagen en 17 uur neemt bij \"niet teruggekoppeld\" een ander het over: Regie van de gemeente."
                                + " Het langst duurt het bij eenzaamheid, verwardheid en woninginbraak,"
                                + " bijvoorbeeld: gemeld op di 6-4 00:00, uiterlijk op di 18-5 17:00.",
                        "binnen 27 dagen krijgt de melder antwoord, zelf of via het team."
                                + " Het langst duurt het bij eenzaamheid, verwardheid en woninginbraak,"
                                + " bijvoorbeeld: gemeld op wo 14-4 00:00, uiterlijk op ma 10-5 23:59.");
    }

    @Test
    void the_planner_takes_exactly_as_long_at_the_worst_moment() {
        FollowUps followUps = packs.followUps();

        assertThat(guarantees(GuaranteesTest::canBePlayed))
                .hasSizeGreaterThan(20)
                .allSatisfy(guarantee -> assertThat(end(followUps, guarantee, guarantee.witness(), guarantee.until()))
                        .as(guarantee.toString())
                        .contains(guarantee.until()));
    }

    @Test
    void the_planner_takes_no_longer_at_any_moment_of_the_spring() {
        FollowUps followUps = packs.followUps();
        List<Guarantee> played = guarantees(each -> canBePlayed(each) && each.scope() == GuaranteeScope.ANY_MOMENT);
        List<Instant> moments = LocalDate.of(2027, 4, 12)
                .datesUntil(LocalDate.of(2027, 5, 24))
                .flatMap(day ->
                        Stream.of("T00:00", "T08:29", "T16:30", "T23:59:59").map(time -> Cases.at(day + time)))
                .toList();

        for (Signal signal : signals()) {
            for (Instant report : moments) {
                Signal reported =
                        Signal.builder().from(signal).reportedAt(report).build();
                FollowUpPlan plan = followUps.plan(Cases.caseFile(reported), report);
                for (Guarantee guarantee : played) {
                    if (plan.urgency() == guarantee.urgency()) {
                        Instant latest = report.plus(guarantee.duration());
                        assertThat(end(followUps, guarantee, reported, latest.plus(Duration.ofDays(9))))
                                .as(reported + " " + guarantee)
                                .hasValueSatisfying(end -> assertThat(end).isBeforeOrEqualTo(latest));
                    }
                }
            }
        }
    }

    private static List<Signal> signals() {
        List<Signal> signals = new ArrayList<>();
        for (String sign : SIGNS) {
            signals.add(Cases.signal(sign).build());
            signals.add(Cases.signal(sign).about(About.OLDER_PERSON).build());
        }
        return signals;
    }

    /** What comes after something else was left undone is another matter. */
    private static boolean canBePlayed(Guarantee guarantee) {
        return guarantee
                .cause()
                .filter(cause -> cause != EscalationCause.NOT_TAKEN_UP)
                .isEmpty();
    }

    /** When what is guaranteed is done at the latest by the plan of one signal. */
    private static Optional<Instant> end(FollowUps followUps, Guarantee guarantee, Signal signal, Instant asked) {
        FollowUpPlan plan = followUps.plan(Cases.caseFile(signal), asked);
        return switch (guarantee.kind()) {
            case CONFIRMED -> limit(plan, DutyKind.CONFIRM_RECEIPT);
            case TAKEN_UP -> limit(plan, DutyKind.TAKE_UP);
            case ANSWERED -> limit(plan, DutyKind.FEED_BACK);
            case FIRST_STEP -> step(plan, action -> true);
            case TAKEN_OVER -> step(plan, action -> action == EscalationAction.TAKE_OVER);
        };
    }

    private static Optional<Instant> limit(FollowUpPlan plan, DutyKind kind) {
        return plan.duties().stream()
                .filter(duty -> duty.kind() == kind)
                .map((Duty duty) -> duty.limit().at())
                .findFirst();
    }

    private static Optional<Instant> step(FollowUpPlan plan, Predicate<EscalationAction> which) {
        return plan.steps().stream()
                .filter(step -> step.cause() == EscalationCause.NOT_TAKEN_UP && which.test(step.action()))
                .map(step -> step.dueAt())
                .findFirst();
    }

    @Test
    void all_themes_with_which_it_takes_as_long_are_told_with_all_who_have_them() {
        packs.local("routering.csv", """
                regel;thema;opvolger
                1;eenzaamheid;sociaal-team
                2;verwardheid;wijkagent
                3;verwaarlozing;ouderenadviseur
                """);
        packs.local("duiding.csv", """
                regel;teken;thema;spoed
                1;post-puilt-uit;verwardheid;gewoon
                """);

        assertThat(guarantees(each -> isOrdinary(each) && each.kind() == GuaranteeKind.TAKEN_UP))
                .last()
                .satisfies(guarantee -> {
                    assertThat(guarantee.themes()).containsExactly(Theme.of("eenzaamheid"), Theme.of("verwardheid"));
                    assertThat(guarantee.who())
                            .containsExactly(PartnerRef.of("sociaal-team"), PartnerRef.of("wijkagent"));
                    assertThat(guarantee.sentence())
                            .endsWith(" is de melding opgepakt door Sociaal team of Wijkagent.");
                    assertThat(guarantee.worst())
                            .startsWith(
                                    "Het langst duurt het bij eenzaamheid en verwardheid, bijvoorbeeld: gemeld op ");
                });
    }

    @Test
    void two_partners_with_one_name_are_named_once() {
        packs.local("opvolgers.csv", """
                opvolger;naam;soort;vervanger
                regie;Regie;gemeente;
                oost;Sociaal team;sociaal wijkteam;regie
                west;Sociaal team;sociaal wijkteam;regie
                ouderenadviseur;Ouderenadviseur;welzijn;regie
                """);
        packs.local("routering.csv", "regel;over;opvolger\n1;oudere;oost\n2;;west\n");

        assertThat(guarantees(each -> isOrdinary(each) && each.kind() == GuaranteeKind.TAKEN_UP))
                .first()
                .satisfies(guarantee ->
                        assertThat(guarantee.sentence()).endsWith(" is de melding opgepakt door Sociaal team."));
    }

    @Test
    void of_many_themes_three_are_named() {
        packs.local("routering.csv", "regel;opvolger\n1;regie\n");
        packs.local("duiding.csv", """
                regel;teken;over;thema;spoed
                1;post-puilt-uit;oudere;woninginbraak;gewoon
                2;post-puilt-uit;;verwardheid;gewoon
                3;fiets-zonder-zadel;;verwaarlozing;gewoon
                """);

        assertThat(guarantees(each -> isOrdinary(each) && each.kind() == GuaranteeKind.ANSWERED))
                .first()
                .satisfies(guarantee -> assertThat(guarantee.worst())
                        .startsWith("Het langst duurt het bij eenzaamheid, verwaarlozing, verwardheid en nog 1 thema,"
                                + " bijvoorbeeld: "));
    }

    @Test
    void a_year_outside_the_calendar_is_refused() {
        Agreement agreement = packs.read().agreements().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Guarantees.of(agreement, LocalDate.of(1899, 12, 31)))
                .withMessage("The first day is in the years 1900 to 2990, but this is 1899-12-31");
    }
}
