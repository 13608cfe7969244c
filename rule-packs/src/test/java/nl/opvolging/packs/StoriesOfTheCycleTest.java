package nl.opvolging.packs;

import static nl.opvolging.packs.Reports.report;
import static nl.opvolging.testkit.OpvolgingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.signal.About;
import nl.opvolging.signal.AnonymousAnswer;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.ContactResponse;
import nl.opvolging.signal.Decision;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.DutyState;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.Outcome;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.Party;
import nl.opvolging.signal.RemarkKind;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalRef;
import nl.opvolging.signal.Topic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** From report to decision, care, feedback and closing. */
class StoriesOfTheCycleTest {
    private static Dossier curtains() {
        return Dossier.begin(report("melding-1", "2027-01-12T10:00", "BU05121105", "gordijnen-dicht")
                .about(About.OLDER_PERSON)
                .build());
    }

    @Test
    void who_denies_is_left_in_peace_and_looked_at_again_until_he_recognises_it() {
        Dossier story = curtains()
                .on("2027-01-13T09:00")
                .by("ouderenadviseur")
                .acknowledged()
                .takenUp()
                .historyChecked()
                .decided(Decision.VISIT_NOW);
        assertThat(story.plan())
                .owes(DutyKind.VISIT)
                .by("2027-01-19T17:00") // 4 working days: 14, 15, 18, di 19
                .owes(DutyKind.SETTLE)
                .by("2027-02-24T23:59:59"); // 6 weeks after wo 13 January

        story.on("2027-01-14T11:00").by("ouderenadviseur").contact(ContactResponse.DENIAL);
        assertThat(story.plan()).owes(DutyKind.LOOK_AGAIN).by("2027-01-28T23:59:59"); // 2 weeks after do 14 January
        assertThat(story.duties(DutyKind.VISIT, Duty::state)).containsExactly(DutyState.MET);
        assertThat(story.duties(DutyKind.SETTLE, Duty::state)).isEmpty();
        assertThat(story.plan().status()).isEqualTo(CaseStatus.WAITING);
        assertThat(story.plan().advice().orElseThrow().text())
                .isEqualTo("Dring niet aan en blijf gewoon groeten. Kijk later nog eens hoe het gaat.");

        // The observer hears in time (7 working days: do 21 January) that somebody follows up; the case goes on.
        story.on("2027-01-20T12:00").by("ouderenadviseur").fedBack(FeedbackLevel.FOLLOWED_UP);
        assertThat(story.plan().status()).isEqualTo(CaseStatus.WAITING);
        assertThat(story.refusal(Dossier::closed))
                .isEqualTo("Het dossier is nu: even wachten. Dan kan \"gesloten\" niet.");

        story.on("2027-01-28T14:00").by("ouderenadviseur").contact(ContactResponse.RECOGNITION);
        assertThat(story.duties(DutyKind.LOOK_AGAIN, Duty::state)).containsExactly(DutyState.MET);
        assertThat(story.plan()).owes(DutyKind.SETTLE).by("2027-03-11T23:59:59"); // 6 weeks after do 28 January
        assertThat(story.plan().status()).isEqualTo(CaseStatus.TAKEN_UP);
        assertThat(story.plan().advice().orElseThrow().text()).startsWith("Fijn dat het is besproken.");

        story.on("2027-02-02T15:00").by("ouderenadviseur").outcome(Outcome.MIXED_CARE);
        assertThat(story.plan())
                .owes(DutyKind.FEED_BACK)
                .from("ouderenadviseur")
                .by("2027-02-05T17:00"); // a volunteer hears it once more, 3 working days after it is settled: 3,
        // 4, vr 5
        assertThat(story.plan().status()).isEqualTo(CaseStatus.FOLLOWED_UP);
        assertThat(story.refusal(Dossier::closed))
                .isEqualTo(
                        "Er is nog terugkoppeling verschuldigd. Geef die eerst, of leg vast waarom die vervalt. Dan kan"
                                + " het dossier dicht.");

        story.on("2027-02-03T09:00").by("ouderenadviseur").fedBack(FeedbackLevel.FOLLOWED_UP);
        assertThat(story.plan().status()).isEqualTo(CaseStatus.FED_BACK);
        story.closed();
        assertThat(story.plan().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(story.plan().steps()).isEmpty();
        assertThat(story.plan().audit()).isEmpty();
        assertThat(story.plan().nextReviewAt()).isEmpty();
    }

    /** Told in time, closed, and then the observer does not agree. */
    private static Dossier disputed() {
        return curtains()
                .on("2027-01-13T09:00")
                .by("ouderenadviseur")
                .acknowledged()
                .takenUp()
                .on("2027-01-18T10:00")
                .by("ouderenadviseur")
                .outcome(Outcome.NOTHING_FOUND)
                .on("2027-01-19T16:00")
                .by("ouderenadviseur")
                .fedBack(FeedbackLevel.FOLLOWED_UP)
                .closed()
                .on("2027-01-20T19:00")
                .inPerson("melder-1")
                .disputed("melding-1");
    }

    @Test
    void an_observer_who_disputes_the_answer_gets_a_new_round_and_an_answer_of_somebody_else() {
        Dossier story = disputed();
        assertThat(story.plan())
                .isOwnedBy("ouderenadviseur")
                .owes(DutyKind.TAKE_UP)
                .by("2027-01-22T17:00") // 2 working days after wo 20: do 21, vr 22
                .owes(DutyKind.CONFIRM_RECEIPT)
                .from("regie-gemeente")
                .by("2027-01-21T17:00")
                .owes(DutyKind.FEED_BACK)
                .from("regie-gemeente")
                .by("2027-01-27T17:00"); // 5 working days: 21, 22, 25, 26, wo 27
        assertThat(story.plan().status()).isEqualTo(CaseStatus.ASSIGNED);

        // The ladder betwist of the base: at once, so at the first open hour; 3 working days later nobody has decided.
        story.on("2027-01-27T12:00");
        assertThat(Dossier.tell(story.plan().steps(), step -> step.duty().isEmpty()))
                .containsExactly(
                        "2027-01-21T08:30 informeer regie-gemeente",
                        "2027-01-26T08:30 roep overleg bijeen regie-gemeente");
    }

    @Test
    void a_disputed_case_closes_after_a_new_answer() {
        Dossier story = disputed()
                .on("2027-01-21T09:00")
                .by("regie-gemeente")
                .acknowledged()
                .on("2027-01-22T10:00")
                .by("ouderenadviseur")
                .decided(Decision.VISIT_NOW)
                .on("2027-01-25T10:00")
                .by("ouderenadviseur")
                .outcome(Outcome.INFORMAL_CARE);
        assertThat(story.refusal(Dossier::closed)).startsWith("Er is nog terugkoppeling verschuldigd.");

        story.on("2027-01-27T12:00")
                .by("regie-gemeente")
                .fedBack(FeedbackLevel.FOLLOWED_UP)
                .by("ouderenadviseur")
                .closed();
        assertThat(story.plan().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(Dossier.tell(story.plan().steps(), step -> true))
                .containsExactly("2027-01-21T08:30 informeer regie-gemeente"); // who decides in time needs no meeting
        assertThat(story.plan().audit())
                .extracting(line -> line.text())
                .containsExactly("Stap 1 bij betwist (informeer) is niet gezet");
    }

    @Test
    void nobody_disputes_the_answer_to_another_or_before_there_is_one() {
        Dossier story = curtains()
                .reported(report("melding-2", "2027-01-12T14:00", "BU05121105", "brievenbus-vol")
                        .about(About.OLDER_PERSON)
                        .build())
                .on("2027-01-13T09:00")
                .inPerson("melder-2");
        assertThat(story.refusal(dossier -> dossier.disputed("melding-1")))
                .isEqualTo("Dit is een melding van iemand anders.");
        assertThat(story.refusal(dossier -> dossier.disputed("melding-2")))
                .isEqualTo("Over melding melding-2 is nog niets teruggekoppeld. Er valt nog niets te betwisten.");
    }

    @Test
    void a_neighbour_who_reports_about_a_child_hears_that_it_arrived_and_no_more() {
        Dossier story = Dossier.begin(report("melding-1", "2027-01-12T10:00", "BU05121105", "kind-wil-niet-naar-huis")
                .observer(Reports.observer(ObserverKind.RESIDENT, "melder-1"))
                .about(About.CHILD)
                .build());
        assertThat(story.plan())
                .isOwnedBy("veilig-thuis")
                .isAbout("kindermishandeling")
                .owes(DutyKind.CONFIRM_RECEIPT)
                .by("2027-01-13T23:59:59"); // 1 working day; Veilig Thuis closes at midnight

        story.on("2027-01-13T10:00")
                .by("veilig-thuis")
                .takenUp()
                .on("2027-01-18T10:00")
                .by("veilig-thuis")
                .outcome(Outcome.FORMAL_CARE);
        assertThat(story.refusal(Dossier::closed)).startsWith("Er is nog terugkoppeling verschuldigd.");
        story.acknowledged().closed();
        assertThat(story.plan().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(story.duties(DutyKind.CONFIRM_RECEIPT, Duty::state)).containsExactly(DutyState.MET);
        assertThat(story.duties(DutyKind.FEED_BACK, Duty::id)).isEmpty();
    }

    @Test
    void an_anonymous_report_of_violence_goes_round_veilig_thuis_and_its_answer_lies_ready() {
        Signal signal = report("melding-1", "2027-01-11T22:00", "BU05121105", "gebonk-en-gehuil")
                .observer(Reports.anonymous(ObserverKind.RESIDENT))
                .build();
        Dossier story = Dossier.begin(signal);
        assertThat(story.plan())
                .isAbout("huiselijk-geweld")
                .isOwnedBy("regie-gemeente")
                .because("GM0512/routering/5")
                .informs("sociaal-team", "veilig-thuis")
                .remarks(RemarkKind.ANONYMOUS)
                .owes(DutyKind.FEED_BACK)
                .by("2027-01-18T17:00"); // snel: 5 working days after ma 11: 12, 13, 14, 15, ma 18
        AnonymousAnswer answer = story.plan().anonymousAnswers().get(0);
        assertThat(answer.lookFrom()).isEqualTo(LocalDate.of(2027, 1, 19)); // the day after the limit
        assertThat(answer.code()).matches("[2-9A-HJKMNP-TV-Z]{10}");

        Party observer = Party.anonymousObserver(SignalRef.of("melding-1"));
        assertThat(story.plan().topicsFor(observer)).containsExactly(Topic.STATUS, Topic.FEEDBACK, Topic.ADVICE);
        assertThat(story.plan().visibleTo(observer).anonymousAnswers()).containsExactly(answer);

        story.on("2027-01-12T09:00").by("regie-gemeente").acknowledged().takenUp();
        story.on("2027-01-14T09:00")
                .by("regie-gemeente")
                .outcome(Outcome.REFERRED)
                .fedBack(FeedbackLevel.FOLLOWED_UP);
        assertThat(story.plan().anonymousAnswers()).containsExactly(answer);
        story.closed();

        Signal known = Signal.builder()
                .from(signal)
                .observer(Reports.observer(ObserverKind.RESIDENT, "melder-1"))
                .build();
        assertThat(Dossier.begin(known).plan()).isOwnedBy("veilig-thuis").because("GM0512/routering/1");
        assertThat(Dossier.begin(known).plan().anonymousAnswers()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> who_asks_for_help_gets_it_from_people_nearby_and_hears_so_in_every_agreement() {
        return Packs.agreements().stream()
                .flatMap(agreement -> Stream.of("vraagt-boodschappen", "vraagt-gezelschap", "vraagt-hulp-bij-formulier")
                        .map(sign ->
                                dynamicTest(Packs.name(agreement) + " " + sign, () -> asksForHelp(agreement, sign))));
    }

    private static void asksForHelp(Agreement agreement, String sign) {
        LocalDate day = agreement.packs().get(0).validity().first().plusDays(14);
        Signal signal = report(
                        "melding-1", day + "T10:00", agreement.municipality().code(), sign)
                .observer(Reports.observer(ObserverKind.SELF, "bewoner-1"))
                .build();
        FollowUpPlan plan = Dossier.begin(signal).plan();

        assertThat(plan.owner().partner().kind()).isIn(PartnerKind.INFORMAL_NETWORK, PartnerKind.WELFARE);
        assertThat(plan.duties().stream().filter(duty -> duty.beneficiary() == Beneficiary.OBSERVER))
                .extracting(Duty::kind)
                .containsExactlyInAnyOrder(DutyKind.CONFIRM_RECEIPT, DutyKind.FEED_BACK);
    }
}
