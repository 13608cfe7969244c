package nl.opvolging.packs;

import static nl.opvolging.packs.Reports.report;
import static nl.opvolging.testkit.OpvolgingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.AssignmentBasis;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.HandOverReason;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.Urgency;
import nl.opvolging.signal.WaiverReason;
import org.junit.jupiter.api.Test;

/** Who has it: handed over, assigned by hand, given back, taken back by the observer. */
class StoriesOfOwnersTest {
    private static Signal curtains(About about) {
        return report("melding-1", "2027-01-12T10:00", "BU05121105", "gordijnen-dicht")
                .about(about)
                .build();
    }

    /** Not theirs, said the social team, and neither of the officer, who is open from Monday to Saturday until 21:00. */
    private static Dossier handedOverTwice() {
        return Dossier.begin(curtains(About.ADULT))
                .on("2027-01-13T11:00")
                .by("sociaal-team")
                .acknowledged()
                .handedOver("wijkagent", HandOverReason.NOT_OURS)
                .on("2027-01-14T16:00")
                .by("wijkagent")
                .handedOver("ouderenadviseur", HandOverReason.NOT_OURS);
    }

    @Test
    void not_ours_names_who_it_is_and_gives_new_terms_but_the_observer_does_not_wait_longer() {
        Dossier story = handedOverTwice();
        assertThat(story.planOn("2027-01-13T12:00"))
                .isOwnedBy("wijkagent")
                .informs("sociaal-team")
                .owes(DutyKind.TAKE_UP)
                .by("2027-01-15T21:00") // 2 working days after wo 13
                .owes(DutyKind.DECIDE)
                .by("2027-01-20T21:00"); // 5: 14, 15, 18, 19, wo 20

        assertThat(story.plan())
                .isOwnedBy("ouderenadviseur")
                .informs("sociaal-team", "wijkagent")
                .owes(DutyKind.TAKE_UP)
                .by("2027-01-18T17:00") // 2 working days after do 14: vr 15, ma 18
                .owes(DutyKind.DECIDE)
                .by("2027-01-21T17:00") // 5: 15, 18, 19, 20, do 21
                .owes(DutyKind.FEED_BACK)
                .from("ouderenadviseur")
                .by("2027-01-21T17:00"); // still 7 working days after di 12
        assertThat(story.plan().owner().basis()).isEqualTo(AssignmentBasis.HANDED_OVER);
        assertThat(story.plan().owner().reason())
                .isEqualTo("Overgedragen door Wijkagent op do 14-1 16:00: niet van ons.");

        // The observer hears within a working day of the first handing over who has it now; that is not promised twice.
        assertThat(story.duties(
                        DutyKind.FEED_BACK,
                        duty -> Dossier.local(duty.limit().at()) + " "
                                + duty.level().orElseThrow().word()))
                .containsExactly("2027-01-14T21:00 opgepakt", "2027-01-21T17:00 opgevolgd");
    }

    @Test
    void a_case_does_not_go_back_to_who_declined_it_but_may_go_to_the_safety_net() {
        Dossier story = handedOverTwice().on("2027-01-15T09:00").by("ouderenadviseur");
        assertThat(story.refusal(dossier -> dossier.handedOver("sociaal-team", HandOverReason.BETTER_PLACED)))
                .isEqualTo("Sociaal team heeft dit dossier zelf al overgedragen. Kies een andere opvolger, of Regisseur"
                        + " zorg en veiligheid.");
        assertThat(story.refusal(dossier -> dossier.handedOver("ouderenadviseur", HandOverReason.NOT_OURS)))
                .isEqualTo("Ouderenadviseur is al verantwoordelijk. Noem wie het dan wel is.");
        assertThat(story.refusal(dossier -> dossier.handedOver("buurtvader", HandOverReason.NOT_OURS)))
                .isEqualTo("De afspraak kent geen opvolger \"buurtvader\". Noem een opvolger uit de afspraak.");
        assertThat(story.refusal(dossier -> dossier.by("wijkagent").takenUp()))
                .isEqualTo(
                        "Nu is verantwoordelijk: Ouderenadviseur. Wie meedoener is, kan \"opgepakt\" niet vastleggen."
                                + " Dat kan wel: verantwoordelijke of dossierhouder.");

        story.by("ouderenadviseur").handedOver("regie-gemeente", HandOverReason.NOT_OURS);
        assertThat(story.plan()).isOwnedBy("regie-gemeente");
    }

    private static Signal frostWithoutCoat() {
        return report("melding-2", "2027-01-14T10:00", "BU05121105", "geen-jas-bij-vorst")
                .about(About.OLDER_PERSON)
                .build();
    }

    @Test
    void what_was_assigned_by_hand_stays_there_when_something_more_urgent_comes() {
        Dossier story = Dossier.begin(curtains(About.OLDER_PERSON))
                .on("2027-01-13T09:00")
                .assigned("sociaal-team")
                .reported(frostWithoutCoat());
        assertThat(story.plan()).isOwnedBy("sociaal-team").hasUrgency(Urgency.SOON);
        assertThat(story.plan().owner().basis()).isEqualTo(AssignmentBasis.ASSIGNED);

        // Who has it by hand, has it with the terms of what is more urgent: 6 office hours for the social team.
        assertThat(story.plan())
                .isAbout("verwardheid")
                .owes(DutyKind.TAKE_UP)
                .from("sociaal-team")
                .by("2027-01-14T16:00");

        story.on("2027-01-15T09:00").givenBack();
        // By the agreement it is now about the more urgent report: confusion of an older person.
        assertThat(story.plan())
                .isOwnedBy("ouderenadviseur")
                .because("GM0512/routering/3")
                .isAbout("verwardheid")
                .hasUrgency(Urgency.SOON);
        assertThat(story.plan().owner().basis()).isEqualTo(AssignmentBasis.ROUTED);
        assertThat(Dossier.local(story.plan().owner().since())).isEqualTo("2027-01-15T09:00");
    }

    @Test
    void what_was_assigned_by_hand_yields_to_danger() {
        Dossier story = Dossier.begin(curtains(About.OLDER_PERSON))
                .on("2027-01-13T09:00")
                .assigned("sociaal-team")
                .reported(Signal.builder()
                        .from(frostWithoutCoat())
                        .immediateDanger(Answer.YES)
                        .build());
        assertThat(story.plan()).isOwnedBy("hulpdiensten").because("nederland/routering/1");

        story.on("2027-01-14T12:00").assigned("sociaal-team");
        assertThat(story.plan()).isOwnedBy("sociaal-team");
    }

    @Test
    void an_observer_takes_back_a_report_before_anybody_acted() {
        Dossier story = Dossier.begin(curtains(About.OLDER_PERSON))
                .on("2027-01-12T15:00")
                .inPerson("melder-1")
                .withdrawn("melding-1");
        assertThat(story.plan().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(story.duties(DutyKind.FEED_BACK, Duty::waived))
                .allMatch(reason -> reason.orElseThrow() == WaiverReason.WITHDRAWN);
        assertThat(story.duties(DutyKind.TAKE_UP, Duty::waived))
                .allMatch(reason -> reason.orElseThrow() == WaiverReason.CASE_CLOSED);
        assertThat(story.planOn("2027-06-01T12:00").steps()).isEmpty();
    }

    @Test
    void a_follow_up_that_began_goes_on_when_the_report_is_taken_back() {
        Dossier story = Dossier.begin(curtains(About.OLDER_PERSON))
                .on("2027-01-12T14:00")
                .by("ouderenadviseur")
                .takenUp()
                .on("2027-01-12T15:00")
                .inPerson("melder-1")
                .withdrawn("melding-1");
        assertThat(story.plan())
                .isOwnedBy("ouderenadviseur")
                .owes(DutyKind.DECIDE)
                .by("2027-01-19T17:00");
        assertThat(story.plan().status()).isEqualTo(CaseStatus.TAKEN_UP);
        assertThat(story.duties(DutyKind.FEED_BACK, duty -> duty.waived().orElseThrow()))
                .containsExactly(WaiverReason.WITHDRAWN);
    }

    @Test
    void a_report_of_danger_is_not_taken_back() {
        Dossier story = Dossier.begin(Signal.builder()
                        .from(curtains(About.OLDER_PERSON))
                        .immediateDanger(Answer.YES)
                        .build())
                .on("2027-01-12T10:05")
                .inPerson("melder-1");
        assertThat(story.refusal(dossier -> dossier.withdrawn("melding-1")))
                .isEqualTo("Bij direct gevaar blijft de melding staan, ook als de melder die wil intrekken.");
        assertThat(story.plan()).isOwnedBy("hulpdiensten");
    }

    @Test
    void what_was_told_before_the_case_was_handed_over_does_not_hide_that_nobody_has_taken_it_up() {
        Dossier story = Dossier.begin(curtains(About.ADULT))
                .on("2027-01-13T11:00")
                .by("sociaal-team")
                .fedBack(FeedbackLevel.FOLLOWED_UP)
                .handedOver("wijkagent", HandOverReason.BETTER_PLACED)
                .by("wijkagent")
                .fedBack(FeedbackLevel.TAKEN_UP);
        assertThat(story.plan().status()).isEqualTo(CaseStatus.ASSIGNED);
        assertThat(story.refusal(Dossier::closed)).startsWith("Het dossier is nu: toegewezen.");
    }
}
